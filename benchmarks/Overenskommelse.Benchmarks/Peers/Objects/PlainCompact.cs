using NodaTime;

namespace Overenskommelse.Benchmarks.Peers.Objects;

/// <summary>The same facts as ordinary objects that refer to each other.</summary>
internal sealed class PlainCompact
{
    public required List<PlainSeat> Seats { get; init; }

    public required List<PlainSignatory> Signatories { get; init; }

    public required List<PlainNomination> Nominations { get; init; }

    public required List<PlainMeeting> Meetings { get; init; }

    public required List<PlainLeader> Leaders { get; init; }

    public required LocalDate CouncilDecision { get; init; }

    public required LocalDate Asked { get; init; }

    public LocalDate LastNomination => Terms.LastNomination.InYear(CouncilDecision.Year);

    public int ClosedYear => Asked.Year - 1;
}
