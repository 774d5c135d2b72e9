namespace Overenskommelse.Compacts;

/// <summary>One of those that have made the compact (<i>part</i>).</summary>
/// <param name="Id">The party's id, unique among parties.</param>
/// <param name="Sector">The side that the party belongs to; may be not known.</param>
public sealed record Party(PartyId Id, Fact<Sector> Sector)
{
    /// <summary>The party's id, unique among parties.</summary>
    public PartyId Id { get; init => field = Guard.Against.Null(value, nameof(Id)); } = Guard.Against.Null(Id);

    /// <summary>What the party is called; null when its id, or the rule set's vocabulary, is to be used.</summary>
    public string? Name { get; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value, nameof(Name)); }
}
