using System.Diagnostics;
using Overenskommelse.Benchmarks.Contestants;
using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Measures;

/// <summary>Everything that one run measures.</summary>
internal sealed class Table(Effort effort)
{
    private const int MostSignatories = 10_000;

    private readonly PlainCompact[] _region = [Made.Of(Shape.Region)];
    private readonly PlainCompact[] _large = [Made.Of(Shape.Large)];
    private readonly PlainCompact[] _nation = [.. Shape.Nation(effort.Compacts).Select(Made.Of)];

    /// <summary>What the library is kept to.</summary>
    public IEnumerable<Row> Measures()
    {
        const string loops = "a compact that is built, relative to FluentValidation with loops";
        yield return new($"region, {loops}", 0.8, 0.4, Between(Everyone.FluentLoops, Everyone.Library, _region));
        yield return new($"large, {loops}", 0.5, 0.2, Between(Everyone.FluentLoops, Everyone.Library, _large));
        yield return new($"nation, {loops}", 0.5, 0.25, Between(Everyone.FluentLoops, Everyone.Library, _nation));

        const string facts = "from the facts to the report, relative to the hand-written loop";
        yield return new($"region, {facts}", 35, 15, Between(Everyone.Yardstick, Everyone.FromFacts, _region));
        yield return new($"large, {facts}", 50, 20, Between(Everyone.Yardstick, Everyone.FromFacts, _large));
        yield return new($"nation, {facts}", 50, 25, Between(Everyone.Yardstick, Everyone.FromFacts, _nation));

        yield return new("nation on two cores, relative to its own sequential", 0.75, 0.6, TwoCores());
        yield return new(
            "one change in large, relative to one full hand-written pass",
            0.15,
            0.06,
            Ratio.Of(On(Everyone.Yardstick, _large), LibraryContestant.OneChange(_large[0]), effort));

        var (regionKept, largeKept, largeBroken) = (Allocated(Shape.RegionKept), Allocated(Shape.LargeKept), Allocated(Shape.LargeBroken));
        yield return new("allocated when everything is kept, per compact (region)", 1_536, 512, new(regionKept), " B");
        yield return new(
            "allocated per thing looked at and in order (region to large, everything kept)",
            0,
            0,
            new((largeKept - regionKept) / (Things(Shape.LargeKept) - Things(Shape.RegionKept))),
            " B");
        yield return new("allocated per breach (large)", 48, 32, new((largeBroken - largeKept) / Shape.LargeBroken.Broken), " B");

        yield return new("a fresh process to its first report, relative to one that only builds the facts", 1.4, 1.25, FreshProcess.Compare(effort));
        yield return new(
            "a whole report in words, in examinations from the facts of the same compact (region)",
            60,
            25,
            Ratio.Of(On(Everyone.FromFacts, _region), LibraryContestant.WordsFromFacts(_region[0]), effort));
        var signatories = Bearable();
        yield return new(
            $"a whole report in words on {signatories:N0} signatories who come and go on days of their own: twice the facts, relative",
            2.4,
            2.1,
            Ratio.Of(Words(signatories), Words(2 * signatories), effort with { Fewest = Math.Min(effort.Fewest, 3) }));
    }

    /// <summary>Everyone relative to the hand-written loop, on each workload.</summary>
    public IEnumerable<string> Contestants() => Everyone.Compared.Select(one =>
        $"| {one.Name} | {Cell(one, _region)} | {Cell(one, _large)} | {Cell(one, _nation)} |");

    private string Cell(Contestant contestant, PlainCompact[] compacts) => Row.Said(Between(Everyone.Yardstick, contestant, compacts));

    private Ratio Between(Contestant yardstick, Contestant contestant, PlainCompact[] compacts) =>
        Ratio.Of(On(yardstick, compacts), On(contestant, compacts), effort);

    private static Func<int> On(Contestant contestant, PlainCompact[] compacts)
    {
        Func<int>[] examinations = [.. compacts.Select(one => contestant.On(one).Count)];
        return () =>
        {
            var breaches = 0;
            foreach (var examine in examinations)
            {
                breaches += examine();
            }

            return breaches;
        };
    }

    private Ratio TwoCores()
    {
        Func<int>[] examinations = [.. _nation.Select(one => Everyone.Library.On(one).Count)];
        ParallelOptions cores = new() { MaxDegreeOfParallelism = 2 };
        return Ratio.Of(
            () => examinations.Sum(examine => examine()),
            () =>
            {
                Parallel.For(0, examinations.Length, cores, i => examinations[i]());
                return examinations.Length;
            },
            effort);
    }

    /// <summary>Bytes that an examination of a compact that is built allocates: unlike time, the same on every machine.</summary>
    private static double Allocated(Shape shape)
    {
        const int times = 365;
        var examine = Everyone.Library.On(Made.Of(shape)).Count;
        long before = 0;
        for (var i = -2 * times; i < times; i++)
        {
            // What is made once and kept, of the first day only when it comes round again, is not part of an examination.
            before = i == 0 ? GC.GetAllocatedBytesForCurrentThread() : before;
            examine();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)times;
    }

    private static int Things(Shape shape) => shape.Leadership + shape.Development + shape.Signatories + shape.Nominations;

    /// <summary>As many signatories as the words of a report can be waited for: fewer than the table asks for while the cost is not linear.</summary>
    private int Bearable()
    {
        for (var signatories = 80; ; signatories *= 5)
        {
            var started = Stopwatch.GetTimestamp();
            Words(Math.Min(signatories, MostSignatories))();
            if (signatories >= MostSignatories || effort == Effort.Smoke || Stopwatch.GetElapsedTime(started).TotalSeconds > 0.2)
            {
                return Math.Min(signatories, MostSignatories);
            }
        }
    }

    private static Func<int> Words(int signatories) => LibraryContestant.InWords(Made.Of(Shape.Coming(signatories)));
}
