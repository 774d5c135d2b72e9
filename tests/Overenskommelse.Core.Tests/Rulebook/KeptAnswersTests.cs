using Overenskommelse.Examination;
using Overenskommelse.Norms;

namespace Overenskommelse.Rulebook;

/// <summary>What a compact keeps of its answers is what it would answer anew.</summary>
public sealed class KeptAnswersTests
{
    private static readonly Population<Seat> Those = Seats.In(Given.Panel);

    [Fact]
    public void What_may_yet_come_is_kept_until_the_due_day_that_lies_after_the_period()
    {
        Per norm = new(Recurrence.EveryMonths(12, Period.FromMonths(3)), new Each<Holder<Appointment>>(Holders.InOfficeOf(Given.Chair), Holders.SitIn(Given.Panel)));
        CompactFacts facts = Given.Compact.WithSeats(Given.Panel, []).WithAppointments(Given.Chair, [new(Given.CountyOffice, Given.Signing) { Holder = Given.Person("p") }]);

        Answers(facts, norm, 1.March(2024), 1.March(2024), 1.April(2024), 2.April(2024))
            .Select(findings => findings[0].Outcome).ShouldBe([Outcome.Pending, Outcome.Pending, Outcome.Pending, Outcome.Broken]);
        new MadeOf(Given.Clause(), norm).AskedOfTheYearBefore(facts, 1.March(2024)).StandsUntil().ShouldBe(1.April(2024));
    }

    [Fact]
    public void What_is_asked_of_a_round_that_may_have_opened_is_asked_from_the_day_it_is_so()
    {
        Per norm = new(Recurrence.Rounds(new(Decisions.Of(Given.Council), static day => day, new AnnualDate(7, 26))), new Each<Seat>(Those.That(Seats.Held), Seats.Kind.Is(SeatKind.Regular)));
        CompactFacts facts = Given.Compact.WithSeats(Given.Panel, [new(Given.CountyOffice, Fact.NotKnown) { FirstDay = 1.May(2024) }]) with { Decisions = Fact.NotKnown };

        Answers(facts, norm, 1.April(2024), 2.April(2024), 1.May(2024))
            .Select(findings => findings[0].Missing.Any(fact => fact.Kind == FactKind.SeatKind)).ShouldBe([false, false, true]);
    }

    [Fact]
    public void Two_clauses_that_share_a_norm_are_answered_each_for_itself()
    {
        Per norm = new ByJudgement(Given.Norm);
        RuleSet rules = Given.RuleSet(new MadeOf(Given.Clause("one"), norm), new MadeOf(Given.Clause("other"), norm));
        Compact compact = Compact.From(Given.Compact.With(new Group(Given.Judge)) with { Judgements = [new(new ClauseId("one"), Verdict.Kept, Given.Judge, Given.Signing)] });

        Report first = rules.Examine(compact, Given.Today);

        first.Select(finding => finding.Outcome).ShouldBe([Outcome.Kept, Outcome.NeedsJudgement]);
        rules.Examine(compact, Given.Today).ShouldBe(first);
    }

    /// <summary>Examined on one day after another, as one that was never asked before.</summary>
    private static List<Report> Answers(CompactFacts facts, Per norm, params LocalDate[] days)
    {
        RuleSet rules = Given.RuleSet(new MadeOf(Given.Clause(), norm));
        Compact asked = Compact.From(facts);
        List<Report> reports = [.. days.Select(day => rules.Examine(asked, day))];
        reports.ShouldBe(days.Select(day => rules.Examine(Compact.From(facts), day)), new SameFindings());
        return reports;
    }

    private sealed class SameFindings : IEqualityComparer<Report>
    {
        public bool Equals(Report? one, Report? other) => one!.SequenceEqual(other!);

        public int GetHashCode(Report report) => report.Count;
    }
}
