namespace Overenskommelse.Norms;

/// <summary>What is asked for in a period that the compact lived through, in one that it may not have lived through, and after its end.</summary>
public sealed class LifeOfACompactTests
{
    private static readonly Population<Meeting> Held = Meetings.Of(null, MeetingKind.Annual).That(Meetings.HeldInPeriod);

    private static readonly CompactFacts NoMeeting = Given.Compact with { Meetings = [] };

    [Theory]
    [InlineData("2022-12-31", Outcome.Broken)]
    [InlineData("2023-01-01", Outcome.Broken)]
    [InlineData("2023-01-02", Outcome.NotApplicable)]
    public void A_year_is_a_whole_one_from_its_first_day(string first, Outcome outcome)
        => OfTheYearBefore(NoMeeting with { InForceFrom = Given.Day(first) }).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData(2022, 12, Outcome.Broken)]
    [InlineData(2023, 1, Outcome.Undetermined)]
    [InlineData(2023, 2, Outcome.NotApplicable)]
    public void Where_the_first_day_is_known_to_its_month_it_is_asked_for_only_where_the_year_hangs_on_it(int year, int month, Outcome outcome)
    {
        var finding = OfTheYearBefore(NoMeeting with { InForceFrom = DayFact.InMonth(year, month) });

        finding.Outcome.ShouldBe(outcome);
        finding.Missing.Select(fact => fact.Kind).ShouldBe(outcome == Outcome.Undetermined ? [FactKind.InForceFrom] : []);
    }

    [Fact]
    public void While_the_first_day_is_not_known_what_was_done_may_have_been_done_before_it()
    {
        var finding = OfTheYearBefore(Given.Compact with { InForceFrom = Fact.NotKnown, Meetings = [new(MeetingKind.Annual, 1.May(2023))] });

        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.ShouldBe([new MissingFact(FactKind.InForceFrom, Given.Umbrella, Given.Umbrella)]);
    }

    [Fact]
    public void Of_a_compact_whose_parties_nobody_has_told_whoever_keeps_the_lists_is_asked_when_it_took_effect()
        => OfTheYearBefore(new CompactFacts { Meetings = [] }).Missing.ShouldBe([new MissingFact(FactKind.InForceFrom, Given.Bearer, Given.Bearer)]);

    [Fact]
    public void The_year_that_is_open_is_presumed_to_be_a_whole_one()
        => Yearly(Period.Zero).Asked(NoMeeting with { InForceFrom = Fact.NotKnown }).ShouldBePending(31.December(2024));

    [Theory]
    [InlineData(null, Outcome.Undetermined)]
    [InlineData("2023-06-16", Outcome.Broken)]
    [InlineData("2023-06-17", Outcome.NotApplicable)]
    public void Twelve_rolling_months_are_whole_ones_from_the_first_day_of_the_compact(string? first, Outcome outcome)
        => new MadeOf(Given.Clause(), new Per(Recurrence.TwelveMonths, new Count(Number.Of(Held), atLeast: 1)))
            .Asked(NoMeeting with { InForceFrom = first is null ? Fact.NotKnown : Given.Day(first) }).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2024-02-28", Outcome.NotApplicable)]
    [InlineData("2024-02-29", Outcome.NotApplicable)]
    [InlineData("2024-03-01", Outcome.Broken)]
    [InlineData("2024-12-31", Outcome.Broken)]
    public void What_was_due_after_the_last_day_of_the_compact_was_not_missed(string lastDay, Outcome outcome)
        => Yearly(Period.FromMonths(2)).Findings(NoMeeting with { LastDay = Given.Day(lastDay) }, 15.June(2024))[0].Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2023-12-30", 0)]
    [InlineData("2023-12-31", 1)]
    [InlineData("2024-01-31", 1)]
    public void When_a_compact_has_ended_the_periods_that_were_over_by_then_are_answered_for_and_it_is_told_that_it_was_not_in_force(string lastDay, int periods)
    {
        var findings = Yearly(Period.Zero).Findings(NoMeeting with { LastDay = Given.Day(lastDay) }, 15.June(2024));

        findings.Count.ShouldBe(periods + 1);
        findings[^1].ShouldBeNotApplicable(NothingReason.NotInForce).Period.ShouldBeNull();
        findings.Take(periods).ShouldAllBe(finding => finding.Outcome == Outcome.Broken && finding.Period == Days.Year(2023));
    }

    [Fact]
    public void Where_it_is_not_known_whether_a_compact_ended_within_the_year_its_last_day_is_asked_for()
    {
        var finding = Yearly(Period.Zero).Findings(NoMeeting with { LastDay = DayFact.InMonth(2023, 12) }, 15.June(2024))[0];

        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.Select(fact => fact.Kind).ShouldBe([FactKind.InForceUntil]);
    }

    [Theory]
    [InlineData("2021-05-18", SetAsideReason.BeforeInForce)]
    [InlineData("2021-05-19", null)]
    public void What_was_recorded_before_the_compact_took_effect_is_set_aside(string day, SetAsideReason? reason)
    {
        CompactFacts facts = Given.Compact.With(new Group(Given.Judge)).With(new Group(Given.Bearer)).WithSeats(Given.Panel, []);
        Judgement judgement = new("clause", Verdict.NotKept, Given.Judge, Given.Day(day));
        Explanation explanation = new("clause", "Reason", Given.Bearer, Given.Day(day));

        new MadeOf(new ByJudgement(Given.Norm)).Asked(facts with { Judgements = [judgement] }).SetAside.Select(each => (SetAsideReason?)each.Reason)
            .ShouldBe(reason is null ? [] : [reason]);
        var deviation = new Rules.GroupInPlace(Given.Clause(strength: Strength.Should), Given.Panel).Asked(facts with { Explanations = [explanation] });
        (deviation.Explanation is null).ShouldBe(reason is not null);
        deviation.SetAside.Select(each => (SetAsideReason?)each.Reason).ShouldBe(reason is null ? [] : [reason]);
    }

    private static MadeOf Yearly(Period due) => new(Given.Clause(), new Per(Recurrence.EveryMonths(12, due), new Count(Number.Of(Held), atLeast: 1)));

    private static Finding OfTheYearBefore(CompactFacts facts) => Yearly(Period.Zero).AskedOfTheYearBefore(facts, 15.June(2024));
}
