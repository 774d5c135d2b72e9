namespace Overenskommelse.Examination;

/// <summary>Something that rules name and no fact mentions.</summary>
/// <param name="Id">What the rules name.</param>
/// <param name="NamedBy">The clauses that name it: in their norm, or as those they bind, ask or let judge.</param>
public sealed record LackingFact(Id Id, ValueList<ClauseId> NamedBy)
{
    /// <summary>What the rules name.</summary>
    public Id Id { get; init => field = Guard.Against.Null(value, nameof(Id)); } = Guard.Against.Null(Id);

    /// <summary>What the facts mention instead, and the rules do not name: of the same kind, in another letter case or a letter off. Empty when there is none.</summary>
    public ValueList<Id> Perhaps { get; init; }
}
