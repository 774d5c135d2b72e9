using Overenskommelse.Norms;

namespace Overenskommelse.Rulebook;

/// <summary>What the rules of a set ask of one thing by itself: a nomination, say. What they ask about several together is not among it.</summary>
internal static class OneByOne
{
    /// <summary>What is first told of one thing, of what several rules answer: what is amiss, then what is in doubt.</summary>
    private static readonly Outcome[] FirstTold = [Outcome.Broken, Outcome.Undetermined, Outcome.NeedsJudgement, Outcome.Pending, Outcome.Kept];

    /// <summary>
    /// What each rule asks of a thing of this kind, and when: of some rules at a moment of their own; of others that answer period by period, for the last period
    /// that has begun.
    /// </summary>
    public static List<(Rule Rule, Each<T> Norm, Moment At)> Asking<T>(IEnumerable<Rule> rules, Compact compact, LocalDate on, Func<Rule, Moment?> moments)
        where T : class
    {
        List<(Rule, Each<T>, Moment)> asking = [];
        foreach (Rule rule in rules)
        {
            foreach (Each<T> norm in rule.Norm.EachOf<T>())
            {
                Moment now = rule.MomentOn(on, compact);
                Window[] windows = [.. Answering.WindowsIn(rule, now)];
                asking.Add((rule, norm, moments(rule) ?? (windows is [.., var last] ? now.In(last) : now)));
            }
        }

        return asking;
    }

    /// <summary>How one thing stands by itself: the first told of what the rules answer that are about it. Null where none is.</summary>
    public static Finding? Of<T>(Row<T> row, List<(Rule Rule, Each<T> Norm, Moment At)> asking)
        where T : class =>
        asking.Where(each => each.Norm.MayBeOf(row, each.At)).Select(each => OrFault(each.Rule, each.Norm, row, each.At))
            .MinBy(finding => Array.IndexOf(FirstTold, finding.Outcome) is var place && place < 0 ? FirstTold.Length : place);

    private static Finding OrFault<T>(Rule rule, Each<T> norm, Row<T> row, Moment at)
        where T : class
    {
        try
        {
            return FindingOf(rule, norm, row, at);
        }
        catch (Exception fault)
        {
            return Answering.Faulty(rule, at, fault);
        }
    }

    private static Finding FindingOf<T>(Rule rule, Each<T> norm, Row<T> row, Moment at)
        where T : class
    {
        Answer answer = norm.LookAt(row, at);
        Questions ask = new();
        norm.AskOf(row, at, ask, mayBeNothing: true);
        List<Breach> found = [];
        if (answer.May == Outcomes.Broken)
        {
            norm.NameAmissOf(row, at, found);
        }

        Outcome outcome = Answering.OutcomeOf(answer);
        Evidence evidence = outcome switch
        {
            Outcome.NotApplicable => new NothingToJudge(norm.Nothing(at)),
            Outcome.NeedsJudgement => Answering.ToJudge(rule, ask),
            _ => new Breaches(1, found.ToValueList()),
        };
        return new(rule, at.On, null, outcome, evidence, outcome == Outcome.Undetermined ? ask.Missing : []);
    }
}
