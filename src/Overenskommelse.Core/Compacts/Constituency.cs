namespace Overenskommelse.Compacts;

/// <summary>Some whom seats in a group are kept for (<i>valkrets, kategori, valgrupp</i>): the sports associations, the pensioners' organisations, a part of the county.</summary>
/// <param name="Id">The constituency's id, unique among constituencies.</param>
public sealed record Constituency(ConstituencyId Id)
{
    /// <summary>The constituency's id, unique among constituencies.</summary>
    public ConstituencyId Id { get; init => field = Guard.Against.Null(value, nameof(Id)); } = Guard.Against.Null(Id);

    /// <summary>What the constituency is called; null when its id, or the rule set's vocabulary, is to be used.</summary>
    public string? Name { get; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value, nameof(Name)); }
}
