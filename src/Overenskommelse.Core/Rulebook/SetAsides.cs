using Overenskommelse.Norms;

namespace Overenskommelse.Rulebook;

/// <summary>Finds what people have recorded of what is explained or judged, and does not count.</summary>
internal static class SetAsides
{
    public static ValueList<SetAside> Of(Rule rule, Outcome outcome, in Moment at)
    {
        if (outcome == Outcome.Broken)
        {
            return rule.Clause.Strength == Strength.Should ? Explanations.SetAside(at).ToValueList() : [];
        }

        List<SetAside> found = outcome == Outcome.NeedsJudgement ? [.. Judgements.SetAside(at)] : [];
        if (outcome != Outcome.Kept && rule.IsOpen)
        {
            rule.Norm.NameSetAside(at, found);
        }

        return found.Distinct().ToValueList();
    }
}
