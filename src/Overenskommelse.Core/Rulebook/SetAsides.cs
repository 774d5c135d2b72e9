using Overenskommelse.Norms;

namespace Overenskommelse.Rulebook;

/// <summary>Finds what people have recorded of what is explained or judged, and does not count. Of what is kept it makes no difference.</summary>
internal static class SetAsides
{
    public static ValueList<SetAside> Of(Rule rule, Outcome outcome, in Moment at)
    {
        if (outcome == Outcome.Kept)
        {
            return [];
        }

        List<SetAside> found = [];
        if (outcome == Outcome.Broken && rule.Clause.Strength == Strength.Should)
        {
            found.AddRange(Explanations.SetAside(at));
        }

        if (rule.IsOpen)
        {
            found.AddRange(outcome == Outcome.NotApplicable ? [] : Judgements.SetAside(at));
            rule.Norm.NameSetAside(at, found);
        }

        return found.Distinct().ToValueList();
    }
}
