using Overenskommelse.Rules;

namespace Overenskommelse.Norms;

/// <summary>What is asked of a group, or about it, in the time that there is such a group, and before and after it.</summary>
public sealed class LifeOfAGroupTests
{
    private static readonly MeetingsHeld OnceAYear = new(Given.Clause(), MeetingKind.Group, Times: 1) { Group = Given.Panel };

    private static readonly EveryPartySeated Seated = new(Given.Clause(), Given.Panel, [Given.Region]);

    [Theory]
    [InlineData("2024-06-14", Outcome.NotApplicable)]
    [InlineData("2024-06-15", Outcome.Broken)]
    [InlineData("2024-06-16", Outcome.Broken)]
    public void After_the_last_day_of_a_group_nobody_has_to_sit_in_it(string lastDay, Outcome outcome)
        => Seated.Asked(Panel(lastDay: Given.Day(lastDay)), 15.June(2024)).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2024-06-14", Outcome.Broken)]
    [InlineData("2024-06-15", Outcome.Broken)]
    [InlineData("2024-06-16", Outcome.NotApplicable)]
    public void Before_the_first_day_of_a_group_nobody_has_to_sit_in_it(string firstDay, Outcome outcome)
        => Seated.Asked(Panel(firstDay: Given.Day(firstDay)), 15.June(2024)).Outcome.ShouldBe(outcome);

    [Fact]
    public void It_is_told_which_group_has_ceased_and_when()
        => Seated.Asked(Panel(lastDay: 14.June(2024))).Evidence.ShouldBe(new NothingToJudge(NothingReason.GroupCeased) { Group = Given.Panel, Day = 14.June(2024) });

    [Fact]
    public void It_is_told_which_group_is_not_there_yet_and_from_when_it_is()
        => Seated.Asked(Panel(firstDay: 16.June(2024))).Evidence.ShouldBe(new NothingToJudge(NothingReason.NoGroupYet) { Group = Given.Panel, Day = 16.June(2024) });

    [Theory]
    [InlineData(5, Outcome.NotApplicable)]
    [InlineData(6, Outcome.Undetermined)]
    [InlineData(7, Outcome.Broken)]
    public void Where_its_last_day_is_known_to_the_month_it_is_asked_for_only_in_that_month(int month, Outcome outcome)
    {
        var finding = Seated.Asked(Panel(lastDay: DayFact.InMonth(2024, month)));

        finding.Outcome.ShouldBe(outcome);
        finding.Missing.Select(fact => fact.Kind).ShouldBe(outcome == Outcome.Undetermined ? [FactKind.GroupDays] : []);
    }

    [Fact]
    public void Where_nothing_is_known_of_its_last_day_it_may_have_ceased()
        => Seated.Asked(Panel(lastDay: Fact.NotKnown)).ShouldBeUndetermined((FactKind.GroupDays, Given.Panel, Given.Panel));

    [Fact]
    public void That_there_is_a_group_is_asked_for_also_when_it_has_ceased()
        => new GroupInPlace(Given.Clause(), Given.Panel).Asked(Panel(lastDay: 14.June(2024))).ShouldBeBroken();

    [Theory]
    [InlineData("2024-06-14", Outcome.NotApplicable)]
    [InlineData("2024-06-15", Outcome.NeedsJudgement)]
    public void What_only_a_group_is_bound_by_is_not_asked_of_it_when_it_has_ceased(string lastDay, Outcome outcome)
        => Binding(Given.Panel).Asked(Panel(lastDay: Given.Day(lastDay))).Outcome.ShouldBe(outcome);

    [Fact]
    public void What_others_are_bound_by_too_is_asked_of_them()
        => Binding(Given.Panel, Given.Region).Asked(Panel(lastDay: 14.June(2024))).ShouldNeedJudgement();

    [Fact]
    public void A_year_in_which_a_group_ceased_is_no_whole_one_and_nothing_was_missed_in_it()
    {
        CompactFacts ceased = Panel(lastDay: 30.September(2023));

        OnceAYear.Asked(ceased, 15.June(2023)).Evidence.ShouldBe(new NothingToJudge(NothingReason.PartOfAPeriod) { Group = Given.Panel });
        OnceAYear.Findings(ceased, 1.October(2023)).ShouldAllBe(finding => finding.Period != Days.Year(2023));
        OnceAYear.Findings(ceased, 1.January(2024)).ShouldHaveSingleItem().Outcome.ShouldBe(Outcome.NotApplicable);
    }

    [Theory]
    [InlineData("2023-12-30", 0)]
    [InlineData("2023-12-31", 1)]
    [InlineData("2024-01-31", 1)]
    public void When_a_group_has_ceased_the_years_that_were_over_by_then_are_answered_for(string lastDay, int periods)
    {
        var findings = OnceAYear.Findings(Panel(lastDay: Given.Day(lastDay)), 15.June(2024));

        findings.Count.ShouldBe(periods + 1);
        findings.Take(periods).ShouldAllBe(finding => finding.Outcome == Outcome.Broken && finding.Period == Days.Year(2023));
        findings[^1].Evidence.ShouldBe(new NothingToJudge(NothingReason.GroupCeased) { Group = Given.Panel, Day = Given.Day(lastDay) });
    }

    [Theory]
    [InlineData("2023-01-01", Outcome.Broken)]
    [InlineData("2023-01-02", Outcome.NotApplicable)]
    public void A_year_is_a_whole_one_of_a_group_from_its_first_day(string firstDay, Outcome outcome)
        => OnceAYear.AskedOfTheYearBefore(Panel(firstDay: Given.Day(firstDay)), 15.June(2024)).Outcome.ShouldBe(outcome);

    [Fact]
    public void Where_it_is_not_known_whether_a_group_ceased_within_the_year_it_is_asked_for()
        => OnceAYear.AskedOfTheYearBefore(Panel(lastDay: DayFact.InMonth(2023, 12)), 15.June(2024)).ShouldBeUndetermined((FactKind.GroupDays, Given.Panel, Given.Panel));

    /// <summary>The compact itself took effect within the year, so that the year is no whole one however long the group was there.</summary>
    [Theory]
    [InlineData(11, Outcome.NotApplicable)]
    [InlineData(12, Outcome.Undetermined)]
    [InlineData(1, Outcome.Kept)]
    public void Of_a_part_of_a_year_too_it_is_asked_whether_the_group_was_there_when_the_year_was_over(int month, Outcome outcome)
    {
        CompactFacts facts = Panel(lastDay: DayFact.InMonth(month == 1 ? 2024 : 2023, month), meetings: [new(MeetingKind.Group, 1.September(2023))]) with { InForceFrom = 12.May(2023) };

        (OnceAYear.Findings(facts, 15.June(2024)).FirstOrDefault(finding => finding.Period == Days.Year(2023))?.Outcome ?? Outcome.NotApplicable).ShouldBe(outcome);
    }

    [Fact]
    public void What_was_done_in_a_part_of_a_year_is_kept()
        => OnceAYear.Asked(Panel(lastDay: 30.September(2024), meetings: [new(MeetingKind.Group, 1.May(2024))])).ShouldBeKept();

    [Theory]
    [InlineData("2024-02-29", Outcome.NotApplicable)]
    [InlineData("2024-03-01", Outcome.Kept)]
    public void What_was_done_before_the_first_day_of_a_group_does_not_count(string met, Outcome outcome)
        => OnceAYear.Asked(Panel(firstDay: 1.March(2024), meetings: [new(MeetingKind.Group, Given.Day(met))])).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2024-02-29", Outcome.NeedsJudgement)]
    [InlineData("2024-03-01", Outcome.Kept)]
    public void Nor_does_a_judgement_and_it_is_told_why(string judged, Outcome outcome)
    {
        CompactFacts facts = Panel(firstDay: 1.March(2024)) with { Judgements = [new("clause", Verdict.Kept, Given.Judge, Given.Day(judged))] };
        facts = facts with { Groups = facts.Groups.Add(new Group(Given.Judge)) };
        var finding = Binding(Given.Panel).Asked(facts);

        finding.Outcome.ShouldBe(outcome);
        finding.SetAside.Select(each => each.Reason).ShouldBe(outcome == Outcome.Kept ? [] : [SetAsideReason.BeforeGroup]);
    }

    [Theory]
    [InlineData("2024-12-14", Outcome.Pending)]
    [InlineData("2024-12-15", Outcome.Broken)]
    public void There_is_a_year_to_appoint_somebody_from_the_first_day_of_the_group(string on, Outcome outcome)
        => new AppointedForTerm(Given.Clause(), Given.Chair, By: Given.OtherPanel) { OfGroup = Given.Panel }
            .Asked(Panel(firstDay: 15.December(2023)).With(new Office(Given.Chair) { Appointments = [] }), Given.Day(on)).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData(12, Outcome.Pending)]
    [InlineData(1, Outcome.Undetermined)]
    [InlineData(2, Outcome.NotApplicable)]
    public void Of_a_year_that_is_open_too_it_is_asked_whether_the_group_was_there_from_its_beginning(int month, Outcome outcome)
    {
        var finding = OnceAYear.Asked(Panel(firstDay: DayFact.InMonth(month == 12 ? 2023 : 2024, month)));

        finding.Outcome.ShouldBe(outcome);
        finding.Missing.Select(fact => fact.Kind).ShouldBe(outcome == Outcome.Undetermined ? [FactKind.GroupDays] : []);
    }

    /// <summary>What was asked for in 2023 could be done until the end of January.</summary>
    [Theory]
    [InlineData("2023-12-30", "part-of-a-period")]
    [InlineData("2024-01-30", "ended-before-due")]
    public void A_group_that_ceased_before_the_last_day_to_do_it_was_there_all_through_the_year(string lastDay, string reason)
    {
        StatedNorm yearly = new(Given.Clause(), () => new Per(Recurrence.EveryMonths(12, after: Period.FromMonths(1)), new Count(Number.Of(Meetings.Of(Given.Panel, MeetingKind.Group).That(Meetings.HeldInPeriod)), atLeast: 1)));

        yearly.Findings(Panel(lastDay: Given.Day(lastDay)), 30.December(2023)).Single(finding => finding.Period == Days.Year(2023))
            .Evidence.ShouldBe(new NothingToJudge(new NothingReason(reason)) { Group = Given.Panel });
    }

    /// <summary>What has not been done is pending if the group is there on the last day of the year, and is not measured if it ceases before.</summary>
    [Theory]
    [InlineData(11, Outcome.NotApplicable)]
    [InlineData(12, Outcome.Undetermined)]
    [InlineData(1, Outcome.Pending)]
    public void Of_a_year_that_is_open_too_it_is_asked_whether_the_group_ceases_before_its_end(int month, Outcome outcome)
    {
        DayFact last = DayFact.InMonth(month == 1 ? 2025 : 2024, month);
        var finding = OnceAYear.Asked(Panel(lastDay: last));

        finding.Outcome.ShouldBe(outcome);
        finding.Missing.Select(fact => fact.Kind).ShouldBe(outcome == Outcome.Undetermined ? [FactKind.GroupDays] : []);
        OnceAYear.Asked(Panel(lastDay: last, meetings: [new(MeetingKind.Group, 1.May(2024))])).ShouldBeKept();
    }

    [Fact]
    public void Until_the_last_day_of_a_group_its_outcome_stands()
        => Seated.Asked(Panel(lastDay: 20.June(2024))).ShouldBeBroken().StandsUntil().ShouldBe(20.June(2024));

    [Fact]
    public void Nobody_is_appointed_to_lead_a_group_that_has_ceased()
    {
        var yearly = new AppointedForTerm(Given.Clause(), Given.Chair, By: Given.OtherPanel) { OfGroup = Given.Panel, First = Rules.Readings.FirstAppointment.AtOnce };
        var shared = new SharedLeadership(Given.Clause(), Given.Chair, DrawnFrom: Given.OtherPanel) { OfGroup = Given.Panel, First = Rules.Readings.FirstAppointment.AtOnce };
        foreach (Rule rule in (Rule[])[yearly, shared])
        {
            CompactFacts facts = Panel(lastDay: 15.June(2024)).With(new Office(Given.Chair) { Appointments = [] });
            rule.Asked(facts, 15.June(2024)).ShouldBeBroken();
            rule.Asked(facts, 16.June(2024)).Outcome.ShouldBe(Outcome.NotApplicable);
        }
    }

    private static OpenNorm Binding(params ValueList<Id> bearers) =>
        new(new Clause("clause", Strength.Must, Given.Source.Cite(1), bearers, new Text("En rubrik", "A heading")) { Judges = [Given.Judge] }, Given.Norm);

    private static CompactFacts Panel(DayFact? firstDay = null, DayFact? lastDay = null, Register<Meeting>? meetings = null) => Given.Compact.With(
        new Group(Given.Panel) { FirstDay = firstDay ?? Fact.None, LastDay = lastDay ?? Fact.None, Seats = [], Meetings = meetings ?? [], Nominations = [], WorkingGroups = [] });
}
