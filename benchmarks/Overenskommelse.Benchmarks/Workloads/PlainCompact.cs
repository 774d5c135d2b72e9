using NodaTime;

namespace Overenskommelse.Benchmarks.Workloads;

/// <summary>The facts of one compact as ordinary objects that refer to each other: what every contestant starts from.</summary>
public sealed class PlainCompact
{
    public required string Name { get; set; }

    public required List<PlainOrganisation> Organisations { get; init; }

    public required List<PlainSignatory> Signatories { get; init; }

    public required List<PlainSeat> Seats { get; init; }

    public required List<PlainLeader> Leaders { get; init; }

    public required List<PlainNomination> Nominations { get; init; }

    public required List<PlainMeeting> Meetings { get; init; }

    public LocalDate Asked { get; } = Days.Asked;

    public LocalDate FirstNomination { get; } = Days.CouncilDecision;

    public LocalDate LastNomination => Terms.LastNomination.InYear(FirstNomination.Year);

    public int ClosedYear => Asked.Year - 1;

    public override string ToString() => Name;
}

public enum Side
{
    Neither,
    CivilSociety,
    Public,
}

public enum Body
{
    Leadership,
    Development,
}

public sealed class PlainOrganisation
{
    public required int Number { get; init; }

    public required Side Side { get; init; }

    public PlainSignatory? Signatory { get; set; }
}

/// <summary>An organisation signs at most once. Every last day is inclusive, and null stands for an open end.</summary>
public sealed class PlainSignatory
{
    public required PlainOrganisation Organisation { get; init; }

    public required LocalDate SignedOn { get; set; }

    public LocalDate? Left { get; set; }

    public LocalDate? ContactFrom { get; set; }

    public LocalDate? ContactTo { get; set; }

    public bool HadJoinedOn(LocalDate day) => SignedOn <= day && !(Left < day);

    public bool HasContactOn(LocalDate day) => ContactFrom <= day && !(ContactTo < day);
}

public sealed class PlainSeat
{
    public required Body Body { get; init; }

    public required PlainOrganisation Organisation { get; init; }

    public bool IsCoOpted { get; init; }

    public required int Person { get; init; }

    public required LocalDate First { get; init; }

    public LocalDate? Last { get; init; }

    public bool CountsOn(LocalDate day) => !IsCoOpted && First <= day && !(Last < day);
}

public sealed class PlainLeader
{
    public required PlainOrganisation Organisation { get; init; }

    public required int Person { get; set; }

    public required LocalDate Appointed { get; set; }
}

public sealed class PlainNomination
{
    public required PlainOrganisation By { get; set; }

    public required LocalDate Day { get; set; }

    public bool IsWithin(LocalDate first, LocalDate last) => Day >= first && Day <= last;

    public bool IsFromJoinedCivilSociety() => By.Side == Side.CivilSociety && By.Signatory?.HadJoinedOn(Day) == true;
}

public sealed class PlainMeeting
{
    public required LocalDate Day { get; init; }

    public bool IsAnnual { get; init; }
}
