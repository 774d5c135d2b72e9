namespace Overenskommelse.Norms;

/// <summary>What happens before a period or after it, or has not happened, is neither the first nor the last of what happens in it.</summary>
public sealed class DayBoundTests
{
    private static readonly Population<Meeting> All = Meetings.Of(null, MeetingKind.Annual);
    private static readonly DayBound First = DayBound.First(All, Meetings.Day);
    private static readonly DayBound Last = DayBound.Last(All, Meetings.Day);
    private static readonly LocalDate March = 1.March(2024);
    private static readonly LocalDate LastYear = 1.May(2023);
    private static readonly LocalDate Ahead = 1.December(2024);

    [Fact]
    public void The_first_of_a_year_is_not_of_the_year_before()
    {
        Yearly(First, 1.February(2024), LastYear, March).ShouldNeedJudgement();
        Yearly(First, March, LastYear, March).ShouldBeKept();
    }

    [Fact]
    public void The_last_of_the_year_before_is_not_of_this_year()
    {
        YearBefore(Last, LastYear.PlusDays(1), LastYear, March).ShouldBeKept();
        YearBefore(Last, LastYear.PlusDays(-1), LastYear, March).ShouldNeedJudgement();
    }

    [Fact]
    public void What_has_not_come_is_not_the_last()
    {
        Yearly(Last, March, March, Ahead).ShouldBeKept();
        EveryDay(Last, March, March, Ahead).ShouldBeKept();
        EveryDay(Last, March.PlusDays(-1), March, Ahead).ShouldNeedJudgement();
    }

    [Fact]
    public void Nor_is_it_the_first()
    {
        Yearly(First, Given.Today, Ahead).ShouldNeedJudgement();
        EveryDay(First, Given.Today, Ahead).ShouldNeedJudgement();
    }

    [Fact]
    public void Of_none_no_judgement_is_made_after_the_first_and_every_one_after_the_last()
    {
        Yearly(First, Given.Today, LastYear).ShouldNeedJudgement();
        Yearly(Last, 1.January(2024), LastYear).ShouldBeKept();
    }

    [Fact]
    public void One_of_no_known_day_may_lie_in_the_period_or_not()
    {
        Yearly(First, March, Fact.NotKnown).Outcome.ShouldBe(Outcome.Undetermined);
        Yearly(Last, March, Fact.NotKnown).Outcome.ShouldBe(Outcome.Undetermined);
        Yearly(First, March, Fact.NotKnown, March).ShouldBeKept();
        Yearly(Last, March, DayFact.InYear(2023), March).ShouldBeKept();
    }

    [Fact]
    public void On_the_day_on_which_it_comes_it_is_the_first()
    {
        CompactFacts facts = Facts(Given.Today.PlusDays(1), Given.Today.PlusDays(1));

        new MadeOf(new ByJudgement(Given.Norm, First)).Asked(facts, Given.Today).ShouldNeedJudgement().StandsUntil().ShouldBe(Given.Today);
        new MadeOf(new ByJudgement(Given.Norm, First)).Asked(facts, Given.Today.PlusDays(1)).ShouldBeKept();
    }

    private static Finding Yearly(DayBound bound, LocalDate judged, params DayFact[] meetings) => ByYear(bound).Asked(Of(Given.Today.Year, Facts(judged, meetings)));

    private static Finding YearBefore(DayBound bound, LocalDate judged, params DayFact[] meetings) => ByYear(bound).AskedOfTheYearBefore(Of(Given.Today.Year - 1, Facts(judged, meetings)), Given.Today);

    private static Finding EveryDay(DayBound bound, LocalDate judged, params DayFact[] meetings) => new MadeOf(new ByJudgement(Given.Norm, bound)).Asked(Facts(judged, meetings));

    private static MadeOf ByYear(DayBound bound) => new(Given.Clause(), new Per(Recurrence.CalendarYears, new ByJudgement(Given.Norm, bound)));

    private static CompactFacts Of(int year, CompactFacts facts) => facts with { Judgements = [.. facts.Judgements.Known.Select(judgement => judgement with { Year = year })] };

    private static CompactFacts Facts(LocalDate judged, params DayFact[] meetings) => Given.Compact.With(new Group(Given.Judge)) with
    {
        Meetings = [.. meetings.Select(day => new Meeting(MeetingKind.Annual, day))],
        Judgements = [new Judgement(Given.Clause().Id, Verdict.Kept, Given.Judge, judged)],
    };
}
