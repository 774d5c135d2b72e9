namespace Overenskommelse.Compacts;

/// <summary>How many votes somebody or something got in a ballot (<i>röstetal</i>), whoever cast them.</summary>
/// <param name="For">Whom or what the votes were for: a person, an organisation, or a proposal by an id of its own, such as a matter. Told once in a ballot.</param>
/// <param name="Votes">How many votes, zero or more; none is zero. May be not known.</param>
public sealed record VoteCount(Id For, Fact<int> Votes)
{
    /// <summary>Whom or what the votes were for.</summary>
    public Id For { get; init => field = Guard.Against.Null(value, nameof(For)); } = Guard.Against.Null(For);

    /// <summary>Whether the ballot elected them, or carried the proposal. Not known by default.</summary>
    public Fact<bool> IsElected { get; init; }
}
