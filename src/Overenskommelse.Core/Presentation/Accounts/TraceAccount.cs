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
        Trace told = Unwrapped(trace);
        string[] things = [.. Things(speech, told)];
        Trace[] parts = [.. Deciding(told.Parts, part => part.May == told.May || !new Answer(part.May).IsDecided)];
        return
        [
            $"{indent}{speech.Grammar.Capital(speech.Say(trace.Says))}: {speech.Say("trace.may", ("outcomes", may), ("until", trace.Until))}.",
            .. Decided(speech, trace),
            .. Cut(speech, things).Select(line => $"{indent}  - {line}"),
            .. parts.Take(MostLines).SelectMany(part => Lines(speech, part, depth + 1)),
            .. Rest(speech, "more", parts.Length - MostLines).Concat(Others(speech, [.. told.Parts.Except(parts, ReferenceEqualityComparer.Instance).Cast<Trace>()])).Select(line => $"{indent}  - {line}"),
        ];
    }

    /// <summary>How many are on each side, why there is nothing to judge, and that a group is not there: none of them is seen from the things.</summary>
    private static string[] Decided(Speech speech, Trace trace)
    {
        if (trace.Of is not { } of || speech.Names.RuleOf(of.Clause) is not { } rule)
        {
            return [];
        }

        if (of.Evidence is not (Sides or NothingToJudge))
        {
            return of.Evidence is Tally tally && TallyAccount.NotThere(speech, rule, tally, of.On) is { } notThere ? [$"  {speech.Sentence(notThere)}"] : [];
        }

        Finding found = new(rule, of.On, of.Period, trace.May == Outcomes.Broken ? Outcome.Broken : Outcome.NotApplicable, of.Evidence, []);
        string why = string.Join(' ', FindingAccount.Evidence(speech, found));
        return why.Length > 0 ? [$"  {why}"] : [];
    }

    /// <summary>How many parts are kept beside those that decided, and how many decided nothing.</summary>
    private static string[] Others(Speech speech, Trace[] others)
    {
        int kept = others.Count(part => part.May == Outcomes.Kept);
        return [.. Rest(speech, "trace.other-parts.kept", kept), .. Rest(speech, "trace.other-parts", others.Length - kept)];
    }

    private static string[] Rest(Speech speech, string code, int number) => number > 0 ? [speech.Say(code, ("n", number))] : [];

    /// <summary>What a norm says that is also all that its only part says is told once.</summary>
    private static Trace Unwrapped(Trace trace) =>
        trace.Things.Count == 0 && trace.Parts is [var only] && only.May == trace.May && trace.Says.With.Contains(only.Says) ? Unwrapped(only) : trace;

    private static string[] Cut(Speech speech, string[] lines) =>
        [.. lines.Take(MostLines), .. Rest(speech, "more", lines.Length - MostLines)];

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
            .Select(same => (Who: same.Distinct().ToArray(), Answers: same.Key))
            .Select(same => speech.Say("trace.things", ("who", same.Who), ("answers", same.Answers ?? speech.Say("trace.counts", ("who", same.Who)))));
    }

    /// <summary>What to call it by, and the days that tell it from its like. What is called after that within which it lies is called by its days alone.</summary>
    private static string Called(Speech speech, ThingTrace thing)
    {
        DayFact[] asked = DaysOf(thing);
        object[] days = [.. asked.Select(day => day.Exact is { } exact ? exact : Part.Within(day)).OfType<object>().Distinct()];
        return thing.Subject is OrganisationId or OfficeId or PersonId || asked.Length == 0
            ? speech.Say("trace.thing", ("who", thing.Subject is { } id ? speech.Name(id) : speech.Say("trace.one")), ("days", days.Length > 0 ? days : null))
            : days.Length > 0 ? speech.Say("trace.days", ("days", days)) : speech.Say("trace.no-day");
    }

    private static DayFact[] DaysOf(ThingTrace thing) =>
        thing.Counts is null ? [] : [.. Leaves(thing.Counts).Select(leaf => leaf.Fact).OfType<DayFact>().Where(day => !day.IsNone)];

    /// <summary>The answers that decided: whether it counts, where that is not certain, and whether it is as it should; null where it just counts.</summary>
    private static string? Answers(Speech speech, ThingTrace thing)
    {
        IEnumerable<TestTrace> asked = thing.Counts is { May.IsYes: false } counts ? [counts] : [];
        IEnumerable<TestTrace> fits = thing is { Fits: { } fit, Counts: null or { May.IsNo: false } } ? [fit] : [];
        string[] answers = [.. asked.Concat(fits).SelectMany(Deciding).Select(leaf => Tell(speech, leaf, DaysOf(thing))).Distinct()];
        return answers.Length > 0 ? string.Join("; ", answers) : null;
    }

    private static IEnumerable<TestTrace> Leaves(TestTrace test) => test.Parts.Count == 0 ? [test] : test.Parts.SelectMany(Leaves);

    private static IEnumerable<TestTrace> Deciding(TestTrace test) =>
        test.Parts.Count == 0 ? [test] : Deciding(test.Parts, part => part.May == test.May).SelectMany(Deciding);

    /// <summary>The parts that answer what the whole answers; all of them where none does.</summary>
    private static IEnumerable<T> Deciding<T>(ValueList<T> parts, Func<T, bool> isAlike)
        where T : notnull => parts.Any(isAlike) ? parts.Where(isAlike) : parts;

    /// <summary>What was asked, the answer, and the fact behind it; not the days that the thing is called by.</summary>
    private static string Tell(Speech speech, TestTrace leaf, DayFact[] told)
    {
        Truth may = leaf.May;
        string answer = speech.Say(may.IsYes ? "trace.yes" : may.IsNo ? "trace.no" : may.IsOpen ? "trace.not-known" : "trace.awaits");
        return leaf.Fact switch
        {
            null or Absence.NotKnown or DayFact { IsKnown: false, Earliest: null } => $"{speech.Say(leaf.Says)}: {answer}",
            Absence.None or DayFact { IsNone: true } => $"{speech.Say(leaf.Says)}: {answer} ({speech.Say("trace.none")})",
            DayFact fact when told.Contains(fact) => $"{speech.Say(leaf.Says)}: {answer}",
            DayFact fact => $"{speech.Say(leaf.Says)}: {answer} ({speech.Say(new Phrase("trace.fact", [fact.Exact ?? Part.Within(fact)!]))})",
            int year when leaf.Says.Code.Contains(".year.", StringComparison.Ordinal) => $"{speech.Say(leaf.Says)}: {answer} ({Grammar.Year(year)})",
            Enum or bool => $"{speech.Say(leaf.Says)}: {answer}",
            { } value => $"{speech.Say(leaf.Says)}: {answer} ({speech.Say(new Phrase("trace.fact", [value]))})",
        };
    }
}
