namespace Overenskommelse.Compacts;

/// <summary>One of those that have made the compact (<i>part</i>).</summary>
/// <param name="Id">The party's id, unique among parties.</param>
/// <param name="Sector">The side that the party belongs to, where none is <see cref="Sector.Neither"/>; may be not known.</param>
public sealed record Party(PartyId Id, Fact<Sector> Sector)
{
    /// <summary>The party's id, unique among parties.</summary>
    public PartyId Id { get; init => field = Guard.Against.Null(value, nameof(Id)); } = Guard.Against.Null(Id);

    /// <summary>The side that the party belongs to; may be not known.</summary>
    public Fact<Sector> Sector { get; init => field = OrNeither(value); } = OrNeither(Sector);

    /// <summary>What the party is called; null when its id, or the rule set's vocabulary, is to be used.</summary>
    public string? Name { get; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value, nameof(Name)); }

    /// <summary>The first day that it is a party, itself included: the day on which it acceded (<i>anslöt sig som part</i>). None by default: from the beginning.</summary>
    public DayFact FirstDay { get; init; } = Fact.None;

    /// <summary>The last day that it is a party, itself included. None by default: it has not left.</summary>
    public DayFact LastDay { get; init; } = Fact.None;

    /// <summary>Whether it is a party on a day, as long as there is the compact; null when that is not known.</summary>
    public bool? IsPartyOn(LocalDate day) => new Indexing.Presence(FirstDay, LastDay).On(day);

    private static Fact<Sector> OrNeither(Fact<Sector> sector) => sector.IsNone ? Compacts.Sector.Neither : sector;
}
