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
    public void Days_asked_about_in_any_order_are_each_answered_as_by_one_that_was_never_asked()
    {
        CompactFacts facts = Given.Compact.WithSeats(Given.Panel,
        [
            new(Given.CountyOffice, SeatKind.Regular) { FirstDay = 1.March(2024), LastDay = 30.April(2024) },
            new(Given.RegionOffice, SeatKind.Regular) { FirstDay = 1.July(2024), LastDay = 31.August(2024) },
        ]);

        Answers(
                facts,
                new Count(Number.Of(Those.That(Seats.Held)), atLeast: 1),
                15.June(2024), 15.July(2024), 15.March(2024), 1.July(2024), 30.June(2024), 1.January(2024), 30.April(2024), 29.February(2024), 1.September(2024), 31.August(2024), 15.March(2024))
            .Select(findings => findings[0].Outcome == Outcome.Kept).ShouldBe([false, true, true, true, false, false, true, false, false, true, true]);
    }

    [Fact]
    public void A_deviation_is_explained_on_the_days_of_its_explanation_though_the_compact_was_asked_before_them()
    {
        RuleSet rules = Given.RuleSet(new MadeOf(Given.Clause(strength: Strength.Should), new Count(Number.Of(Those), atLeast: 1)));
        Compact compact = Compact.From(Given.Compact.With(new Group(Given.Bearer)).WithSeats(Given.Panel, []) with
        {
            Explanations =
            [
                new("clause", "First", Given.Bearer, 1.March(2024)) { LastDay = 31.May(2024) },
                new("clause", "Second", Given.Bearer, 1.May(2024)) { LastDay = Fact.None },
                new("another", "Other", Given.County, 1.June(2024)) { LastDay = Fact.None },
            ],
        });
        LocalDate[] days = [1.January(2024), 2.January(2024), 29.February(2024), 1.March(2024), 30.April(2024), 1.May(2024), 31.May(2024), 1.June(2024)];

        days.Select(day => rules.Examine(compact, day)[0].Explanation?.Reason).ShouldBe([null, null, null, "First", "First", "Second", "Second", "Second"]);
    }

    [Fact]
    public void An_explanation_that_lapses_is_told_no_more()
    {
        RuleSet rules = Given.RuleSet(new MadeOf(Given.Clause(strength: Strength.Should), new Count(Number.Of(Those), atLeast: 1)));
        Compact compact = Compact.From(Given.Compact.With(new Group(Given.Bearer)).WithSeats(Given.Panel, []) with
        {
            Explanations = [new("clause", "Reason", Given.Bearer, 1.March(2024)) { LastDay = 31.May(2024) }],
        });

        new[] { 1.April(2024), 2.April(2024), 31.May(2024), 1.June(2024) }.Select(day => rules.Examine(compact, day)[0].Explanation is not null).ShouldBe([true, true, true, false]);
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
