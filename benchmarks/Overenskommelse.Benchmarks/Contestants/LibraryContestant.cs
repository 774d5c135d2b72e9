using Overenskommelse.Benchmarks.Workloads;
using Overenskommelse.Compacts;
using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;
using Overenskommelse.Findings;
using Overenskommelse.Knowledge;
using Overenskommelse.Presentation;
using Overenskommelse.Rulebook;
using Breach = Overenskommelse.Benchmarks.Workloads.Breach;

namespace Overenskommelse.Benchmarks.Contestants;

/// <summary>This library.</summary>
internal static class LibraryContestant
{
    // Not made until the first examination: a fresh process that only builds the facts does not pay for it.
    private const int DaysOfAYear = 365;

    private static readonly Lazy<RuleSet> Rules = new(LibraryRules.Eight);

    /// <summary>Each time on the next day of a year, and over again: nobody examines a compact twice in a second on the same day.</summary>
    public static Examination OnBuilt(PlainCompact plain)
    {
        var compact = Compact.From(LibraryFacts.Of(plain));
        var days = 0;
        return Of(() => compact, plain) with { Count = () => Count(Rules.Value.Examine(compact, plain.Asked.PlusDays(days++ % DaysOfAYear))) };
    }

    public static Examination FromFacts(PlainCompact plain)
    {
        var facts = LibraryFacts.Of(plain);
        return Of(() => Compact.From(facts), plain);
    }

    public static Examination FromObjects(PlainCompact plain) => Of(() => Compact.From(LibraryFacts.Of(plain)), plain);

    /// <summary>A whole report in words, made anew each time.</summary>
    public static Func<int> InWords(PlainCompact plain)
    {
        var compact = Compact.From(LibraryFacts.Of(plain));
        return () => Rules.Value.Examine(compact, plain.Asked).ToText(Language.Swedish, ReportForm.Whole).Length;
    }

    /// <summary>The same from the facts, each time.</summary>
    public static Func<int> WordsFromFacts(PlainCompact plain)
    {
        var facts = LibraryFacts.Of(plain);
        return () => Rules.Value.Examine(Compact.From(facts), plain.Asked).ToText(Language.Swedish, ReportForm.Whole).Length;
    }

    /// <summary>One seat changes hands within its organisation, and the report is brought up to date.</summary>
    /// <exception cref="InvalidOperationException">That report is not the one made anew.</exception>
    public static Func<int> OneChange(PlainCompact plain)
    {
        var before = Rules.Value.Examine(Compact.From(LibraryFacts.Of(plain)), plain.Asked);
        var last = plain.Asked.PlusDays(-1);
        var seat = before.Compact.Group(LibraryFacts.Development)!.Seats.Known
            .First(seat => seat.Kind.Is(SeatKind.Regular) == true && seat.IsHeldOn(last) == true);
        _ = seat.Holder.TryGet(out var holder);
        ValueList<Change> changes =
        [
            new SeatEnded(LibraryFacts.Development, holder!, last),
            new SeatTaken(LibraryFacts.Development, seat with { Holder = LibraryFacts.Person(plain.Seats.Count), FirstDay = plain.Asked }),
        ];
        var after = Consider();
        return after.SequenceEqual(Rules.Value.Examine(Compact.From(after.Compact.Facts), plain.Asked))
            ? () => Consider().Count
            : throw new InvalidOperationException("The report that was brought up to date is not the one made anew.");

        Report Consider() => before.Consider(changes).After ?? throw new InvalidOperationException("The change does not fit the workload.");
    }

    private static Examination Of(Func<Compact> compact, PlainCompact plain) => new(
        () => Count(Rules.Value.Examine(compact(), plain.Asked)),
        () => Rules.Value.Examine(compact(), plain.Asked).With(Outcome.Broken).SelectMany(finding => Read(finding, plain)));

    private static int Count(Report report)
    {
        var broken = 0;
        for (var i = 0; i < report.Count; i++)
        {
            broken += report[i] switch
            {
                { Outcome: not Outcome.Broken } => 0,
                { Evidence: Breaches breaches } => breaches.Found.Count,
                _ => 1,
            };
        }

        return broken;
    }

    private static IEnumerable<Breach> Read(Finding finding, PlainCompact plain)
    {
        var norm = Enum.Parse<Norm>(finding.Clause.Id.Value);
        return finding.Evidence switch
        {
            Breaches breaches => breaches.Found.Select(one =>
                new Breach(norm, SubjectOf(norm, one, plain), norm == Norm.NominatedInTime ? one.Day.Exact : null)),
            Tally => [new Breach(norm, finding.Period!.Start.Year)],
            _ => [new Breach(norm, norm == Norm.LeadershipSplitEvenly ? (int)Body.Leadership : (int)Body.Development)],
        };
    }

    private static int SubjectOf(Norm norm, Findings.Breach breach, PlainCompact plain) =>
        breach.Reason == BreachReason.NobodyFromCivilSociety ? (int)Side.CivilSociety
        : breach.Reason == BreachReason.NobodyFromPublicSector ? (int)Side.Public
        : norm is Norm.SharedLeadership or Norm.AppointedWithinTheYear ? (int)plain.Organisations[LibraryFacts.NumberOf(breach.Subject!)].Side
        : LibraryFacts.NumberOf(breach.Subject!);
}
