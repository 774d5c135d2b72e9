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

    private static Fact<Sector> OrNeither(Fact<Sector> sector) => sector.IsNone ? Compacts.Sector.Neither : sector;
}
