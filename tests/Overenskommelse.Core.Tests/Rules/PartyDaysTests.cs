using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>What is asked of the parties is asked of those that are parties then.</summary>
public sealed class PartyDaysTests
{
    private static readonly Party County = new(Given.County, Sector.Public);
    private static readonly EveryPartySeated Seated = new(Given.Clause(), Given.Panel, [Given.Region, Given.County]);
    private static readonly SeatedForParties For = new(Given.Clause(), Given.Panel, [Given.Region, Given.County]);
    private static readonly PartiesAttended Attended = new(Given.Clause(), MeetingKind.Annual, [Given.Region, Given.County]);
    private static readonly ReportedTo Reported = new(Given.Clause(), [Given.Region, Given.County], [Given.Council]) { Frequency = Frequency.EveryCalendarYear };

    [Theory]
    [InlineData("2024-06-14", Outcome.Broken)]
    [InlineData("2024-06-15", Outcome.Broken)]
    [InlineData("2024-06-16", Outcome.Kept)]
    public void A_party_that_is_to_accede_need_have_no_seat_yet(string first, Outcome outcome) =>
        Seated.Asked(With(County with { FirstDay = Given.Day(first) }).WithSeats(Given.Panel, Given.Seats(region: 1))).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2024-06-14", Outcome.Kept)]
    [InlineData("2024-06-15", Outcome.Broken)]
    [InlineData("2024-06-16", Outcome.Broken)]
    public void A_party_that_has_left_need_have_no_seat_any_longer(string last, Outcome outcome) =>
        Seated.Asked(With(County with { LastDay = Given.Day(last) }).WithSeats(Given.Panel, Given.Seats(region: 1))).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2024-06-14", Outcome.Broken)]
    [InlineData("2024-06-15", Outcome.Kept)]
    [InlineData("2024-06-16", Outcome.Kept)]
    public void Nobody_sits_for_a_party_that_has_left(string last, Outcome outcome) =>
        For.Asked(With(County with { LastDay = Given.Day(last) }).WithSeats(Given.Panel, Given.Seats(region: 1, county: 1))).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2024-03-09", Outcome.Broken)]
    [InlineData("2024-03-10", Outcome.Broken)]
    [InlineData("2024-03-11", Outcome.Kept)]
    public void A_party_attends_the_meetings_of_its_days(string first, Outcome outcome)
    {
        CompactFacts facts = With(County with { FirstDay = Given.Day(first) }) with { Meetings = [new(MeetingKind.Annual, 10.March(2024)) { Attended = [Given.Region] }] };

        Attended.AskedOfTheYearBefore(facts, 1.January(2025)).Outcome.ShouldBe(outcome);
        (Attended with { Attendance = Attendance.AtOneMeeting }).AskedOfTheYearBefore(facts, 1.January(2025)).Outcome.ShouldBe(outcome);
    }

    [Fact]
    public void Who_is_no_party_is_not_among_those_that_attended() =>
        Attended.AskedOfTheYearBefore(With(County with { FirstDay = 1.April(2024) }) with { Meetings = [new(MeetingKind.Annual, 10.March(2024)) { Attended = [Given.Region] }] }, 1.January(2025))
            .ShouldBeKept().Evidence.ShouldBeOfType<Breaches>().Examined.ShouldBe(1);

    [Fact]
    public void That_it_attended_when_it_was_no_party_is_no_matter() =>
        Attended.AskedOfTheYearBefore(With(County with { FirstDay = 1.April(2024) }) with
        {
            Meetings = [new(MeetingKind.Annual, 10.March(2024)) { Attended = [Given.Region, Given.County] }, new(MeetingKind.Annual, 10.April(2024)) { Attended = [Given.Region] }],
        }, 1.January(2025)).ShouldBeBroken((BreachReason.DidNotAttend, Given.County));

    [Theory]
    [InlineData("2022-12-31", Outcome.Broken)]
    [InlineData("2023-01-01", Outcome.Broken)]
    [InlineData("2023-01-02", Outcome.Kept)]
    public void A_report_about_a_year_is_asked_of_those_that_were_parties_throughout(string first, Outcome outcome) =>
        Reported.AskedOfTheYearBefore(With(County with { FirstDay = Given.Day(first) }) with { Reports = [new(Given.Council, 1.December(2023)) { From = Given.Region, About = Days.Year(2023) }] }, 1.June(2024)).Outcome.ShouldBe(outcome);

    [Fact]
    public void When_somebody_became_a_party_is_asked_for_where_it_matters()
    {
        CompactFacts perhaps = With(County with { FirstDay = Fact.NotKnown });

        Seated.Asked(perhaps.WithSeats(Given.Panel, Given.Seats(region: 1))).ShouldBeUndetermined((FactKind.PartyDays, Given.County, Given.County));
        Seated.Asked(perhaps.WithSeats(Given.Panel, Given.Seats(region: 1, county: 1))).ShouldBeKept();
        For.Asked(perhaps.WithSeats(Given.Panel, Given.Seats(region: 1, county: 1))).ShouldBeUndetermined((FactKind.PartyDays, Given.County, Given.County));
    }

    [Fact]
    public void Of_nobody_who_is_a_party_nothing_is_asked() =>
        (Seated with { Parties = [Given.County] }).Asked(With(County with { LastDay = 1.June(2024) }).WithSeats(Given.Panel, Given.Seats(region: 1))).ShouldBeNotApplicable(NothingReason.NoParty);

    [Fact]
    public void A_last_day_before_the_first_is_refused()
    {
        Compact.TryFrom(With(County with { FirstDay = 2.June(2024), LastDay = 1.June(2024) }), out _, out var problems).ShouldBeFalse();
        problems.ShouldHaveSingleItem().Place.ShouldBe($"Parties[{Given.County}].LastDay");
    }

    private static CompactFacts With(Party county) => Given.Compact with { Parties = [.. Given.Compact.Parties.Known.Where(each => each.Id != county.Id), county] };
}
