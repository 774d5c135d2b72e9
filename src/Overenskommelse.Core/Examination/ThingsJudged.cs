using Overenskommelse.Norms;

namespace Overenskommelse.Examination;

/// <summary>The things that people judge one by one, as a trace has them.</summary>
internal static class ThingsJudged
{
    /// <summary>What a judgement of each is about, and whether the norm waits for it.</summary>
    public static IEnumerable<(Id Id, bool Awaits)> In(Trace trace)
    {
        bool waits = (trace.May & Outcomes.NeedsJudgement) != 0;
        return
        [
            .. trace.Things.SelectMany(thing => In(thing, waits)),
            .. trace.Parts.SelectMany(In).Select(thing => thing with { Awaits = thing.Awaits && waits }),
        ];
    }

    private static IEnumerable<(Id Id, bool Awaits)> In(ThingTrace thing, bool waits) =>
        from test in new[] { thing.Counts, thing.Fits }.OfType<TestTrace>()
        from leaf in Leaves(test)
        where leaf.Judges is not null
        select (leaf.Judges, waits && thing.Counts?.May.IsNo != true && test.May.MayAwait && leaf.May.MayAwait);

    private static IEnumerable<TestTrace> Leaves(TestTrace test) => [test, .. test.Parts.SelectMany(Leaves)];
}
