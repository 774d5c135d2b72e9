using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;
using Overenskommelse.Rules;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Norms;

/// <summary>What is asked on the days of a clause that has a first or a last day, and before and after them.</summary>
public sealed class LifeOfAClauseTests
{
    private static readonly CompactFacts NoMeetings = Given.Compact with { Groups = [new Group(Given.Panel) { Meetings = [] }] };

    [Theory]
    [InlineData("2024-06-14", Outcome.NotApplicable)]
    [InlineData("2024-06-15", Outcome.Broken)]
    [InlineData("2024-06-16", Outcome.Broken)]
    public void After_its_last_day_a_clause_is_not_asked_of(string lastDay, Outcome outcome)
        => Seated(last: Given.Day(lastDay)).Asked(Empty, 15.June(2024)).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2024-06-14", Outcome.Broken)]
    [InlineData("2024-06-15", Outcome.Broken)]
    [InlineData("2024-06-16", Outcome.NotApplicable)]
    public void Before_its_first_day_a_clause_is_not_asked_of(string firstDay, Outcome outcome)
        => Seated(first: Given.Day(firstDay)).Asked(Empty, 15.June(2024)).Outcome.ShouldBe(outcome);

    [Fact]
    public void The_finding_tells_the_day()
    {
        Seated(last: 14.June(2024)).Asked(Empty).Evidence.ShouldBe(new NothingToJudge(NothingReason.ClauseEnded) { Day = 14.June(2024) });
        Seated(first: 16.June(2024)).Asked(Empty).Evidence.ShouldBe(new NothingToJudge(NothingReason.NoClauseYet) { Day = 16.June(2024) });
    }

    [Fact]
    public void That_the_compact_was_not_in_force_is_told_before_that_the_clause_was_not_asked_of()
        => Seated(first: 16.June(2024)).Asked(Empty with { LastDay = 1.June(2024) }).ShouldBeNotApplicable(NothingReason.NotInForce);

    [Fact]
    public void What_is_broken_stands_until_the_last_day_and_what_is_not_asked_of_until_the_day_before_the_first()
    {
        Seated(last: 30.June(2024)).Asked(Empty).StandsUntil().ShouldBe(30.June(2024));
        Seated(first: 1.July(2024)).Asked(Empty).StandsUntil().ShouldBe(30.June(2024));
    }

    [Theory]
    [InlineData("2023-12-30", 0)]
    [InlineData("2023-12-31", 1)]
    [InlineData("2024-01-01", 1)]
    public void A_year_that_was_over_on_its_last_day_is_answered_for_afterwards(string lastDay, int periods)
    {
        var findings = Yearly(last: Given.Day(lastDay)).Findings(NoMeetings);

        findings.Count(finding => finding.Period == Days.Year(2023)).ShouldBe(periods);
        findings.Where(finding => finding.Period is not null).ShouldAllBe(finding => finding.Outcome == Outcome.Broken);
        findings[^1].Outcome.ShouldBe(Outcome.NotApplicable);
    }

    [Fact]
    public void A_year_in_which_it_ends_is_no_whole_one()
        => Yearly(last: 30.September(2024)).Asked(NoMeetings).ShouldBeNotApplicable(NothingReason.ClauseForAPart);

    [Theory]
    [InlineData("2023-12-31", Outcome.Pending)]
    [InlineData("2024-01-01", Outcome.Pending)]
    [InlineData("2024-01-02", Outcome.NotApplicable)]
    public void A_year_in_which_it_begins_is_no_whole_one(string firstDay, Outcome outcome)
        => Yearly(first: Given.Day(firstDay)).Asked(NoMeetings).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2024-02-28", Outcome.NotApplicable)]
    [InlineData("2024-02-29", Outcome.Pending)]
    [InlineData("2024-03-01", Outcome.Pending)]
    public void What_is_due_after_its_last_day_is_not_measured(string lastDay, Outcome outcome)
    {
        ReportedTo rule = new(Given.Clause() with { LastDay = Given.Day(lastDay) }, [Given.Panel], [Given.Council]) { Frequency = Frequency.EveryCalendarYear, DueAfter = Period.FromDays(59) };

        var finding = rule.Findings(Given.Compact, 15.February(2024)).First(each => each.Period == Days.Year(2023));

        finding.Outcome.ShouldBe(outcome);
        if (outcome == Outcome.NotApplicable)
        {
            finding.ShouldBeNotApplicable(NothingReason.ClauseEndedBeforeDue);
        }
    }

    [Theory]
    [InlineData("2024-06-09", Outcome.Kept)]
    [InlineData("2024-06-10", Outcome.Kept)]
    [InlineData("2024-06-11", Outcome.NeedsJudgement)]
    public void A_judgement_from_before_its_first_day_does_not_count(string firstDay, Outcome outcome)
    {
        OpenNorm norm = new(Given.Clause() with { FirstDay = Given.Day(firstDay), Judges = [Given.Region] }, Given.Norm);
        CompactFacts judged = Given.Compact with { Judgements = [new Judgement(norm.Clause.Id, Verdict.Kept, Given.Region, 10.June(2024))] };

        var finding = norm.Asked(judged);

        finding.Outcome.ShouldBe(outcome);
        finding.SetAside.Select(each => each.Reason).ShouldBe(outcome == Outcome.Kept ? [] : [SetAsideReason.BeforeClause]);
    }

    [Fact]
    public void A_clause_that_ends_before_it_begins_is_refused_with_both_days()
    {
        var message = Should.Throw<ArgumentException>(() => Given.RuleSet(Seated(15.June(2024), 14.June(2024)))).Message;

        message.ShouldContain("2024-06-14");
        message.ShouldContain("2024-06-15");
        Given.RuleSet(Seated(15.June(2024), 15.June(2024))).Count.ShouldBe(1);
    }

    [Fact]
    public void A_day_outside_the_calendar_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Given.Clause() with { FirstDay = new LocalDate(1899, 12, 31) }).ParamName.ShouldBe("FirstDay");
        Should.Throw<ArgumentOutOfRangeException>(() => Given.Clause() with { LastDay = new LocalDate(3000, 1, 1) }).ParamName.ShouldBe("LastDay");
    }

    [Fact]
    public void Nothing_is_covered_by_a_clause_that_has_ended()
    {
        var rules = Given.RuleSet(Seated(last: 14.June(2024)));

        rules.Consider(Compact.From(Empty), [new SeatTaken(Given.Panel, new Seat(Given.RegionOffice, SeatKind.Regular) { FirstDay = 15.June(2024) })])
            .Answer.ShouldBe(ProposalAnswer.NotCovered);
    }

    private static CompactFacts Empty => Given.Compact with { Groups = [new Group(Given.Panel) { Seats = [] }] };

    private static EveryPartySeated Seated(LocalDate? first = null, LocalDate? last = null)
        => new(Given.Clause() with { FirstDay = first, LastDay = last }, Given.Panel, [Given.Region]);

    private static MeetingsHeld Yearly(LocalDate? first = null, LocalDate? last = null)
        => new(Given.Clause() with { FirstDay = first, LastDay = last }, MeetingKind.Group, Times: 1) { Group = Given.Panel };
}
