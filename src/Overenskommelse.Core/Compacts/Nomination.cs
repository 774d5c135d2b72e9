namespace Overenskommelse.Compacts;

/// <summary>That an organisation nominated somebody to a group on a day (<i>nominering</i>).</summary>
/// <param name="By">The organisation that nominates.</param>
/// <param name="Day">The day the nomination came in; may be not known.</param>
public sealed record Nomination(OrganisationId By, DayFact Day) : IHasProvenance
{
    /// <summary>The organisation that nominates.</summary>
    public OrganisationId By { get; init => field = Guard.Against.Null(value, nameof(By)); } = Guard.Against.Null(By);

    /// <summary>Who is nominated. Not known by default.</summary>
    public Fact<PersonId> Nominee { get; init; }

    /// <summary>The constituency that it is for, one that the facts name; none when it is for no constituency. Not known by default.</summary>
    public Fact<ConstituencyId> Constituency { get; init; }

    /// <summary>What it encloses, such as a board's decision to join, each once. Not known by default.</summary>
    public Register<MatterId> Encloses { get; init; }

    /// <summary>The day it was withdrawn, from which it counts as nothing. None by default.</summary>
    public DayFact WithdrawnOn { get; init; } = Fact.None;

    /// <summary>Where the fact is from; null, the default, when nobody has said.</summary>
    public Provenance? Source { get; init; }

    /// <summary>Names this nomination among those of the group; null, the default, when nothing needs to point to it.</summary>
    public FactKey? Key { get; init; }
}
