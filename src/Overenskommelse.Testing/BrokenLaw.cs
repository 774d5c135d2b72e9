namespace Overenskommelse.Testing;

/// <summary>A law that does not hold, and the smallest case that was found in which it does not.</summary>
/// <param name="Law">The law.</param>
/// <param name="Clause">The clause whose rule breaks it; null where it is no matter of one clause, such as a name that lacks a language.</param>
/// <param name="What">What is amiss, in English.</param>
/// <param name="Case">The smallest compact and the day; null where no compact shows it, as of a clause that none keeps.</param>
public sealed record BrokenLaw(Law Law, ClauseId? Clause, string What, LawCase? Case)
{
    /// <summary>What is amiss.</summary>
    public string What { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(What)); } = Guard.Against.NullOrWhiteSpace(What);

    /// <summary>The law, the clause, what is amiss, and the case as C#.</summary>
    public override string ToString() => $"{Law}{(Clause is null ? "" : $", {Clause}")}: {What}{(Case is null ? "" : $"\n{Case}")}";
}
