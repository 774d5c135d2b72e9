using Overenskommelse.Norms;

namespace Overenskommelse.Laws.Numbers;

/// <summary>A norm, and what a plain query says of values that are all known.</summary>
internal sealed record ByHand<TValue>(Norm Norm, Func<Fact<TValue>[], Outcome> Outcome)
    where TValue : notnull
{
    public ByHand(Norm norm, Func<Fact<TValue>[], bool> isKept)
        : this(norm, values => isKept(values) ? Findings.Outcome.Kept : Findings.Outcome.Broken)
    {
    }

    /// <summary>Both of two: what one asks for tells nothing apart for the other.</summary>
    public ByHand<TValue> And(ByHand<TValue> other) => new(new All(Norm, other.Norm), values =>
        (Outcome(values), other.Outcome(values)) switch
        {
            (Findings.Outcome.Broken, _) or (_, Findings.Outcome.Broken) => Findings.Outcome.Broken,
            (Findings.Outcome.NotApplicable, Findings.Outcome.NotApplicable) => Findings.Outcome.NotApplicable,
            _ => Findings.Outcome.Kept,
        });
}
