using Overenskommelse.Norms;
using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation.Accounts;

/// <summary>Tells how a norm was evaluated: a line for each part and each thing, what belongs to it further in.</summary>
internal static class TraceAccount
{
    private const int MostThings = 20;

    private static readonly (Outcomes Outcome, string Code)[] InOrder =
    [
        (Outcomes.Kept, "trace.kept"),
        (Outcomes.Broken, "trace.broken"),
        (Outcomes.Pending, "trace.pending"),
        (Outcomes.NeedsJudgement, "trace.needs-judgement"),
        (Outcomes.NotApplicable, "trace.not-applicable"),
    ];

    public static IEnumerable<string> Tell(Speech speech, Trace trace) =>
        trace.Fault is { } fault ? [.. Lines(speech, trace, 0), speech.Sentence(FindingAccount.Threw("trace.fault", fault))] : Lines(speech, trace, 0);

    private static IEnumerable<string> Lines(Speech speech, Trace trace, int depth)
    {
        string indent = new(' ', depth * 2);
        IEnumerable<string> may = InOrder.Where(each => (trace.May & each.Outcome) != 0).Select(each => speech.Say(each.Code));
        yield return $"{indent}{speech.Grammar.Capital(speech.Say(trace.Says))}: {speech.Say("trace.may", ("outcomes", may), ("until", trace.Until))}.";
        foreach (ThingTrace thing in trace.Things.Take(MostThings))
        {
            yield return $"{indent}  - {Tell(speech, thing)}";
        }

        if (trace.Things.Count > MostThings)
        {
            yield return $"{indent}  - {speech.Say("more", ("n", trace.Things.Count - MostThings))}";
        }

        foreach (string line in trace.Parts.SelectMany(part => Lines(speech, part, depth + 1)))
        {
            yield return line;
        }
    }

    private static string Tell(Speech speech, ThingTrace thing)
    {
        string subject = thing.Subject is { } id ? speech.Name(id) : speech.Say(thing.IsTold ? "trace.one" : "trace.untold");
        IEnumerable<string> tests = new[] { thing.Counts, thing.Fits }.OfType<TestTrace>().SelectMany(Leaves).Select(leaf => Tell(speech, leaf)).Distinct();
        return $"{subject}: {string.Join("; ", tests)}";
    }

    private static IEnumerable<TestTrace> Leaves(TestTrace test) => test.Parts.Count == 0 ? [test] : test.Parts.SelectMany(Leaves);

    private static string Tell(Speech speech, TestTrace leaf)
    {
        Truth may = leaf.May;
        string answer = speech.Say(may.IsYes ? "trace.yes" : may.IsNo ? "trace.no" : may.IsOpen ? "trace.not-known" : "trace.awaits");
        return leaf.Fact switch
        {
            null or Absence.NotKnown or DayFact { IsKnown: false } => $"{speech.Say(leaf.Says)}: {answer}",
            Absence.None or DayFact { IsNone: true } => $"{speech.Say(leaf.Says)}: {answer} ({speech.Say("trace.none")})",
            DayFact fact => $"{speech.Say(leaf.Says)}: {answer} ({speech.Grammar.Say(fact.Earliest!.Value)})",
            Enum or bool => $"{speech.Say(leaf.Says)}: {answer}",
            { } value => $"{speech.Say(leaf.Says)}: {answer} ({speech.Say(new Phrase("trace.fact", [value]))})",
        };
    }
}
