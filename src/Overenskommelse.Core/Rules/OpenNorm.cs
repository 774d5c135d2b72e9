using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>A norm that no fact can decide (<i>öppen norm</i>): it needs judgement until somebody entitled has judged it.</summary>
/// <param name="Clause">The clause that states it, and says who may judge.</param>
/// <param name="Wording">The norm in our own words, as something that can be judged to be kept or not.</param>
public sealed record OpenNorm(Clause Clause, Text Wording) : Rule(Clause)
{
    /// <summary>The norm in our own words, as something that can be judged to be kept or not.</summary>
    public Text Wording { get; init => field = Guard.Against.Null(value, nameof(Wording)); } = Guard.Against.Null(Wording);

    /// <inheritdoc/>
    protected override Per State() => new ByJudgement(Wording);
}
