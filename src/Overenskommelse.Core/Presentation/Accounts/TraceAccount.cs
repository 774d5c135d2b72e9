using Overenskommelse.Norms;
using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation.Accounts;

/// <summary>
/// Tells how a norm was evaluated: a line for each part that decided and for each answer about things, what belongs to it further in. Things of one answer
/// share a line, and what decided nothing is only counted; all of it is in the trace.
/// </summary>
internal static class TraceAccount
{
    private const int MostLines = 20;

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
        string[] things = [.. Things(speech, trace)];
        Trace[] parts = [.. Deciding(trace.Parts, part => part.May == trace.May)];
        return
        [
            $"{indent}{speech.Grammar.Capital(speech.Say(trace.Says))}: {speech.Say("trace.may", ("outcomes", may), ("until", trace.Until))}.",
            .. Cut(speech, things).Select(line => $"{indent}  - {line}"),
            .. parts.Take(MostLines).SelectMany(part => Lines(speech, part, depth + 1)),
            .. trace.Parts.Count - Math.Min(parts.Length, MostLines) is > 0 and int rest ? [$"{indent}  - {speech.Say("trace.other-parts", ("n", rest))}"] : Array.Empty<string>(),
        ];
    }

    private static string[] Cut(Speech speech, string[] lines) =>
        lines.Length <= MostLines ? lines : [.. lines.Take(MostLines), speech.Say("more", ("n", lines.Length - MostLines))];

    /// <summary>
    /// Those that count or may, one line for all with the same answers, those that are not as they should first; and how many do not count. Where none does,
    /// why not.
    /// </summary>
    private static IEnumerable<string> Things(Speech speech, Trace trace)
    {
        ILookup<bool, ThingTrace> counted = trace.Things.ToLookup(thing => thing.Counts?.May.IsNo != true);
        ILookup<bool, ThingTrace> told = counted[true].ToLookup(thing => thing.IsTold);
        IEnumerable<string> untold = told[false].Any() ? [speech.Say("trace.untold")] : [];
        ThingTrace[] others = [.. counted[false].Where(thing => thing.IsTold)];
        return !told[true].Any() ? [.. Alike(speech, others), .. untold]
            : others.Length == 0 ? [.. Alike(speech, told[true]), .. untold]
            : [.. Alike(speech, told[true]), .. untold, speech.Say("trace.not-counted", ("n", others.Length))];
    }

    private static IEnumerable<string> Alike(Speech speech, IEnumerable<ThingTrace> things)
    {
        bool othersDecided = things.Any(thing => thing.Fits is { May.IsYes: false });
        return things
            .OrderBy(thing => thing.Fits?.May.IsYes == true)
            .GroupBy(thing => othersDecided && thing.Fits?.May.IsYes == true ? speech.Say("trace.fits") : Answers(speech, thing), thing => Called(speech, thing))
            .Select(same => speech.Say("trace.things", ("who", same.Distinct().ToArray()), ("answers", same.Key)));
    }

    /// <summary>What to call it by, and the days that tell it from its like.</summary>
    private static string Called(Speech speech, ThingTrace thing)
    {
        string subject = thing.Subject is { } id ? speech.Name(id) : speech.Say("trace.one");
        object[] days = thing.Counts is null ? [] : [.. Leaves(thing.Counts).Select(leaf => leaf.Fact).OfType<DayFact>().Select(day => day.Exact).OfType<LocalDate>().Distinct().Select(day => (object)day)];
        return speech.Say("trace.thing", ("who", subject), ("days", days.Length > 0 ? days : null));
    }

    /// <summary>The answers that decided: whether it counts, where that is not certain, and whether it is as it should.</summary>
    private static string Answers(Speech speech, ThingTrace thing)
    {
        IEnumerable<TestTrace> asked = thing.Counts is { May.IsYes: false } counts ? [counts] : [];
        IEnumerable<TestTrace> fits = thing is { Fits: { } fit, Counts: null or { May.IsNo: false } } ? [fit] : [];
        string[] answers = [.. asked.Concat(fits).SelectMany(Deciding).Select(leaf => Tell(speech, leaf)).Distinct()];
        return answers.Length > 0 ? string.Join("; ", answers) : speech.Say("trace.counts");
    }

    private static IEnumerable<TestTrace> Leaves(TestTrace test) => test.Parts.Count == 0 ? [test] : test.Parts.SelectMany(Leaves);

    private static IEnumerable<TestTrace> Deciding(TestTrace test) =>
        test.Parts.Count == 0 ? [test] : Deciding(test.Parts, part => part.May == test.May).SelectMany(Deciding);

    /// <summary>The parts that answer what the whole answers; all of them where none does.</summary>
    private static IEnumerable<T> Deciding<T>(ValueList<T> parts, Func<T, bool> isAlike)
        where T : notnull => parts.Any(isAlike) ? parts.Where(isAlike) : parts;

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
