namespace Overenskommelse.Norms;

/// <summary>A judgement of what happened on a day counts only from that day.</summary>
public sealed class JudgedFromADayTests
{
    private static readonly Population<Meeting> Met = Meetings.Of(null, MeetingKind.Annual).That(Meetings.Held);
    private static readonly Rule FromTheFirst = new MadeOf(new ByJudgement(Given.Norm, DayBound.First(Met, Meetings.Day)));
    private static readonly Rule FromTheLast = new MadeOf(new ByJudgement(Given.Norm, DayBound.Last(Met, Meetings.Day)));
    private static readonly Meeting Annual = new(MeetingKind.Annual, 1.May(2024)) { Status = MeetingStatus.Held };

    [Theory]
    [InlineData("2024-04-30", Outcome.NeedsJudgement)]
    [InlineData("2024-05-01", Outcome.Kept)]
    [InlineData("2024-05-02", Outcome.Kept)]
    public void One_of_the_very_day_counts_and_one_of_the_day_before_does_not(string judged, Outcome outcome)
    {
        FromTheFirst.Asked(With([Annual], On(judged))).Outcome.ShouldBe(outcome);
        FromTheLast.Asked(With([Annual], On(judged))).Outcome.ShouldBe(outcome);
    }

    [Fact]
    public void Of_several_the_first_day_or_the_last_counts()
    {
        Register<Meeting> meetings = [Annual, Annual with { Day = 1.March(2024) }, Annual with { Day = 1.June(2024) }];

        FromTheFirst.Asked(With(meetings, On("2024-03-01"))).ShouldBeKept().Evidence.ShouldBe(new Judged(On("2024-03-01")));
        FromTheFirst.Asked(With(meetings, On("2024-02-29"))).ShouldNeedJudgement();
        FromTheLast.Asked(With(meetings, On("2024-06-01"))).ShouldBeKept().Evidence.ShouldBe(new Judged(On("2024-06-01")));
        FromTheLast.Asked(With(meetings, On("2024-05-31"))).ShouldNeedJudgement();
    }

    [Fact]
    public void A_day_that_is_not_known_is_asked_for_where_the_judgement_may_have_come_before_it()
    {
        Register<Meeting> meetings = [Annual, Annual with { Day = Fact.NotKnown }];

        FromTheLast.Asked(With(meetings, On("2024-05-15"))).ShouldBeUndetermined((FactKind.MeetingDay, Given.Bearer, Given.Bearer)).Evidence.ShouldBe(TooLittleKnown.Instance);
        FromTheLast.Asked(With(meetings, On("2024-06-15"))).ShouldBeKept();
        FromTheFirst.Asked(With(meetings, On("2024-05-15"))).ShouldBeKept();
        FromTheFirst.Asked(With(meetings, On("2024-04-15"))).ShouldBeUndetermined((FactKind.MeetingDay, Given.Bearer, Given.Bearer));
        FromTheLast.Asked(With(meetings)).ShouldNeedJudgement().Missing.ShouldBeEmpty();
    }

    [Fact]
    public void Whether_the_meeting_was_held_is_asked_for_where_the_judgement_may_have_come_before_it()
    {
        FromTheLast.Asked(With([Annual, Annual with { Day = 1.June(2024), Status = Fact.NotKnown }], On("2024-05-15")))
            .ShouldBeUndetermined((FactKind.MeetingHeld, Given.Bearer, Given.Bearer));
        FromTheFirst.Asked(With([Annual, Annual with { Day = 1.March(2024), Status = Fact.NotKnown }], On("2024-04-15")))
            .ShouldBeUndetermined((FactKind.MeetingHeld, Given.Bearer, Given.Bearer));
    }

    [Fact]
    public void Where_meetings_may_be_lacking_they_are_asked_for()
        => FromTheLast.Asked(With(Register.AtLeast(Annual), On("2024-05-15"))).ShouldBeUndetermined((FactKind.Meetings, Given.Bearer, Given.Bearer));

    /// <summary>A meeting some day in May: whatever was judged by then may have come before it.</summary>
    [Theory]
    [InlineData("2024-04-30 Kept", Outcome.NeedsJudgement)]
    [InlineData("2024-05-01 Kept", Outcome.Undetermined)]
    [InlineData("2024-05-30 Kept", Outcome.Undetermined)]
    [InlineData("2024-05-31 Kept", Outcome.Kept)]
    [InlineData("2024-05-31 NotKept", Outcome.Broken)]
    [InlineData("2024-05-10 NotKept, 2024-05-31 Kept", Outcome.Kept)]
    [InlineData("2024-05-10 Kept, 2024-05-20 NotKept", Outcome.Undetermined)]
    [InlineData("2024-04-30 NotKept, 2024-06-01 Kept", Outcome.Kept)]
    public void Of_a_day_in_a_month_it_counts_when_it_does_so_whichever_day_it_was(string judgements, Outcome outcome)
    {
        Judgement[] judged = [.. judgements.Split(", ").Select(each => On(each[..10]) with { Verdict = Enum.Parse<Verdict>(each[11..]) })];

        FromTheLast.Asked(With([Annual with { Day = DayFact.InMonth(2024, 5) }], judged)).Outcome.ShouldBe(outcome);
        FromTheFirst.Asked(With([Annual with { Day = DayFact.InMonth(2024, 5) }], judged)).Outcome.ShouldBe(outcome);
        FromTheLast.Asked(With([Annual with { Day = DayFact.InMonth(2024, 5) }], [.. judged, On("2024-05-15") with { Clause = "another" }])).Outcome.ShouldBe(outcome);
    }

    [Fact]
    public void A_judgement_of_another_clause_tells_nothing_here()
        => FromTheLast.Asked(With([Annual, Annual with { Day = Fact.NotKnown }], On("2024-05-15") with { Clause = "another" })).ShouldNeedJudgement();

    [Fact]
    public void It_stands_until_the_judgement_lapses_or_the_next_meeting()
    {
        FromTheLast.Asked(With([Annual], On("2024-05-15") with { LastDay = 31.August(2024) })).ShouldBeKept().StandsUntil().ShouldBe(31.August(2024));
        FromTheLast.Asked(With([Annual, Annual with { Day = 1.September(2024) }], On("2024-05-15"))).ShouldBeKept().StandsUntil().ShouldBe(31.August(2024));
        FromTheLast.Asked(With([Annual], On("2024-07-01"))).ShouldNeedJudgement().StandsUntil().ShouldBe(30.June(2024));
    }

    [Fact]
    public void A_judgement_that_it_is_not_so_breaks_it()
        => FromTheLast.Asked(With([Annual], On("2024-05-15") with { Verdict = Verdict.NotKept })).ShouldBeBroken().Evidence.ShouldBe(new Judged(On("2024-05-15") with { Verdict = Verdict.NotKept }));

    private static Judgement On(string day) => new("clause", Verdict.Kept, Given.Judge, Given.Day(day));

    private static CompactFacts With(Register<Meeting> meetings, params Judgement[] judgements) =>
        Given.Compact.With(new Group(Given.Judge)) with { Meetings = meetings, Judgements = [.. judgements] };
}
