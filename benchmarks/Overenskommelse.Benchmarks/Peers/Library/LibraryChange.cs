using Overenskommelse.Benchmarks.Workloads;
using Overenskommelse.Compacts;
using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;
using Overenskommelse.Knowledge;

namespace Overenskommelse.Benchmarks.Peers.Library;

/// <summary>One seat changes hands within its organisation, and the report is brought up to date.</summary>
internal sealed class LibraryChange
{
    private readonly Report _before;
    private readonly ValueList<Change> _changes;

    private LibraryChange(Report before, ValueList<Change> changes) => (_before, _changes) = (before, changes);

    public static LibraryChange Of(Workload workload)
    {
        var before = LibraryRules.Eight().Examine(LibraryCompact.Of(workload), workload.Asked);
        var last = workload.Asked.PlusDays(-1);
        var seat = before.Compact.Group(LibraryIds.Development)!.Seats.Known.First(seat => seat.Kind.Is(Compacts.SeatKind.Regular) == true && seat.IsHeldOn(last) == true);
        _ = seat.Holder.TryGet(out var holder);
        return new(before,
        [
            new SeatEnded(LibraryIds.Development, holder!, last),
            new SeatTaken(LibraryIds.Development, seat with { Holder = LibraryIds.Person(workload.Sectors.Length), FirstDay = workload.Asked }),
        ]);
    }

    /// <summary>The findings of the report with the change; it equals a report made from the beginning, or the benchmark stops.</summary>
    public void Check()
    {
        var after = After();
        var anew = after.RuleSet.Examine(Compact.From(after.Compact.Facts), after.On);
        if (!after.SequenceEqual(anew))
        {
            throw new InvalidOperationException("The report that was brought up to date is not the one made anew.");
        }
    }

    public int BringUpToDate() => After().Count;

    private Report After() => _before.Consider(_changes).After ?? throw new InvalidOperationException("The change does not fit the workload.");
}
