using Overenskommelse.Norms;

namespace Overenskommelse.Rulebook;

/// <summary>Finds what people have recorded of what is explained or judged, and does not count.</summary>
internal static class SetAsides
{
    public static ValueList<SetAside> Of(Rule rule, Outcome outcome, in Moment at) =>
        outcome == Outcome.Broken && rule.Clause.Strength == Strength.Should ? Explanations.SetAside(at).ToValueList()
        : outcome == Outcome.NeedsJudgement ? Judgements.SetAside(at).ToValueList()
        : [];
}
