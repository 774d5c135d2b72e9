namespace Overenskommelse.Rules;

/// <summary>A norm that no fact can decide (<i>öppen norm</i>): it needs judgement until somebody entitled has judged it.</summary>
/// <param name="Clause">The clause that states it, and says who may judge.</param>
/// <param name="Norm">The norm in our own words, as something that can be judged to be kept or not.</param>
public sealed record OpenNorm(Clause Clause, Text Norm) : Rule(Clause)
{
    /// <summary>The norm in our own words, as something that can be judged to be kept or not.</summary>
    public Text Norm { get; init => field = Guard.Against.Null(value, nameof(Norm)); } = Guard.Against.Null(Norm);

    /// <inheritdoc/>
    public override bool IsOpen => true;

    /// <inheritdoc/>
    public override FactAreas Reads => FactAreas.Judgements;

    /// <inheritdoc/>
    public override Finding Examine(Situation situation) => Judged(situation, Norm);
}
