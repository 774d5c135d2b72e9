using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>A norm that no fact can decide (<i>öppen norm</i>): it needs judgement until somebody entitled has judged it.</summary>
/// <param name="Clause">The clause that states it, and says who may judge.</param>
/// <param name="Wording">The norm in our own words, as something that can be judged to be kept or not.</param>
public sealed record OpenNorm(Clause Clause, Text Wording) : Rule(Clause)
{
    /// <summary>The norm in our own words, as something that can be judged to be kept or not.</summary>
    public Text Wording { get; init => field = Guard.Against.Null(value, nameof(Wording)); } = Guard.Against.Null(Wording);

    /// <summary>
    /// Those of whom it is judged one by one: kept when it is of each, broken when it is not of one. A judgement that is about nobody in particular is about
    /// each. Empty, the default, when it is judged as a whole.
    /// </summary>
    public ValueList<Id> OneByOne { get; init => field = Guard.Against.Repeated(value, nameof(OneByOne)); }

    /// <inheritdoc/>
    protected override Per State() => OneByOne.Count == 0
        ? new ByJudgement(Wording)
        : ForEach.Of(OneByOne, each => new ByJudgement(Wording) { About = each }.Else(BreachReason.JudgedNotKept, each));

    /// <summary>Of those judged one by one, each has to mend its own.</summary>
    protected internal override ValueList<Id> ActorsFor(Evidence evidence) => SubjectsOf(evidence);
}
