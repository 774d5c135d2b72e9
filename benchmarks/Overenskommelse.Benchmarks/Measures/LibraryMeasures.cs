using Overenskommelse.Benchmarks.Peers;
using Overenskommelse.Benchmarks.Peers.Library;
using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Measures;

/// <summary>The measures that the library is kept to.</summary>
internal sealed class LibraryMeasures(IContestant library, Effort effort, int compacts)
{
    private const double KiB = 1_024;

    public IEnumerable<Measure> All()
    {
        yield return Times("region, full findings", 6, 4, one => Against(one, Catalogue.Region()));
        yield return Times("large", 1.4, 1.0, one => Against(one, Catalogue.Large()));
        yield return Times("nation, sequential", 5, 2, one => Nation(one));
        yield return Times("nation, two cores, relative to its own sequential", 0.75, 0.65, TwoCores);
        yield return Times("one change in large, relative to one full hand-written pass", 0.30, 0.06, OneChange);
        yield return Bytes("allocated when everything is kept, per compact (region)", 1.5 * KiB, 512, AllKept);
        yield return Bytes("allocated per finding that is not kept (large)", 100, 40, PerFinding);
        yield return Times("building the compact (large), relative to one hand-written pass", null, 25, Building);
        yield return Times("a fresh process to its first report, relative to one that only builds the facts", 1.7, 1.3, FirstReport);
        yield return new Measure("ten-year timeline of the region", Unit.Examinations, 500, 100, null);
        yield return Compared(
            "region, relative to the loop over day numbers", one => Against(one, Catalogue.Region(), Contestants.Stricter));
        yield return Compared("large, relative to the loop over day numbers", one => Against(one, Catalogue.Large(), Contestants.Stricter));
        yield return Compared("nation, relative to the loop over day numbers", one => Nation(one, Contestants.Stricter));
        yield return Compared("twice the facts (large), relative to its own large", Doubled);
    }

    public Ratio Against(IContestant contestant, Workload workload, IContestant? yardstick = null) =>
        Rounds.Compare((yardstick ?? Contestants.Yardstick).Build(workload).Examine, contestant.Build(workload).Examine, effort);

    public Ratio Nation(IContestant contestant, IContestant? yardstick = null)
    {
        var nation = Catalogue.Nation(compacts);
        var first = new NationRun(yardstick ?? Contestants.Yardstick, nation);
        var second = new NationRun(contestant, nation);
        return Rounds.Compare(first.Sequential, second.Sequential, effort);
    }

    private Ratio TwoCores(IContestant contestant)
    {
        var run = new NationRun(contestant, Catalogue.Nation(compacts));
        return Rounds.Compare(run.Sequential, run.OnTwoCores, effort);
    }

    private Ratio Building(IContestant contestant)
    {
        var large = Catalogue.Large();
        return Rounds.Compare(Contestants.Yardstick.Build(large).Examine, () => contestant.Build(large).GetHashCode(), effort);
    }

    private Ratio OneChange(IContestant contestant)
    {
        var large = Catalogue.Large();
        var change = LibraryChange.Of(large);
        change.Check();
        return Rounds.Compare(Contestants.Yardstick.Build(large).Examine, change.BringUpToDate, effort);
    }

    private Ratio Doubled(IContestant contestant) =>
        Rounds.Compare(contestant.Build(Catalogue.Large()).Examine, contestant.Build(Catalogue.LargeDoubled()).Examine, effort);

    private Ratio FirstReport(IContestant contestant) => FreshProcess.Compare(effort);

    private static double AllKept(IContestant contestant) =>
        Allocation.PerExamination(contestant.Build(Catalogue.RegionKept()));

    private static double PerFinding(IContestant contestant) =>
        Allocation.PerFinding(contestant.Build(Catalogue.LargeKept()), contestant.Build(Catalogue.LargeManyBroken()));

    private Measure Times(string name, double? must, double? goal, Func<IContestant, Ratio> measure) =>
        new(name, Unit.Times, must, goal, measure(library));

    private Measure Compared(string name, Func<IContestant, Ratio> measure) => Times(name, null, null, measure);

    private Measure Bytes(string name, double must, double goal, Func<IContestant, double> measure) =>
        new(name, Unit.Bytes, must, goal, Ratio.Exactly(measure(library)));
}
