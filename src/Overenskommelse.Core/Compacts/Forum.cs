namespace Overenskommelse.Compacts;

/// <summary>A body outside the groups of the compact, which decides about it or is reported to (<i>forum</i>).</summary>
/// <param name="Id">The forum's id, unique among forums.</param>
/// <remarks>
/// Forums lie outside the compact, so other facts may refer to one that is not named here: <see cref="CompactFacts.Forums"/> only tells more about some.
/// </remarks>
public sealed record Forum(ForumId Id)
{
    /// <summary>The forum's id, unique among forums.</summary>
    public ForumId Id { get; init => field = Guard.Against.Null(value, nameof(Id)); } = Guard.Against.Null(Id);

    /// <summary>What the forum is called; null when its id, or the rule set's vocabulary, is to be used.</summary>
    public string? Name { get; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value, nameof(Name)); }

    /// <summary>Whether it consists of elected politicians (<i>förtroendevalda</i>). Not known by default.</summary>
    public Fact<bool> IsPolitical { get; init; }
}
