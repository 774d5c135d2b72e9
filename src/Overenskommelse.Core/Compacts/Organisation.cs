namespace Overenskommelse.Compacts;

/// <summary>An organisation that seats, signatures or nominations refer to (<i>organisation</i>).</summary>
/// <param name="Id">The organisation's id, unique among organisations.</param>
/// <remarks>State its party, and its sector follows; or state its sector alone. Both may be stated when they agree.</remarks>
public sealed record Organisation(OrganisationId Id)
{
    /// <summary>The organisation's id, unique among organisations.</summary>
    public OrganisationId Id { get; init => field = Guard.Against.Null(value, nameof(Id)); } = Guard.Against.Null(Id);

    /// <summary>What the organisation is called; null when its id is to be used.</summary>
    public string? Name { get; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value, nameof(Name)); }

    /// <summary>The party that the organisation belongs to or sits for; none for an outsider. Not known by default.</summary>
    public Fact<PartyId> Party { get; init; }

    /// <summary>The organisation's own sector; none is <see cref="Sector.Neither"/>. Not known by default: the party's sector is then used.</summary>
    public Fact<Sector> Sector { get; init => field = value.IsNone ? Compacts.Sector.Neither : value; }

    /// <summary>How many members it has: zero or more; none for one that has no members, such as a foundation. Not known by default.</summary>
    public Fact<int> Members { get; init; }
}
