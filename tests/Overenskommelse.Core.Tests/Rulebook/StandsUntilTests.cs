using Overenskommelse.Examination;
using Overenskommelse.Rules;

namespace Overenskommelse.Rulebook;

public sealed class StandsUntilTests
{
    private static readonly GroupInPlace InPlace = new(Given.Clause(), Given.Panel);
    private static readonly MeetingsHeld Meeting = new(Given.Clause(), MeetingKind.Group, Times: 1) { Group = Given.Panel };
    private static readonly Seat Seat = new(Given.CountyOffice, SeatKind.Regular);

    [Fact]
    public void What_no_day_can_change_stands_for_good() => Sitting(Seat).StandsUntil().ShouldBeNull();

    [Fact]
    public void Until_when_is_shown_as_a_day()
    {
        Report report = Given.RuleSet(InPlace).Examine(Compact.From(Given.Compact.WithSeats(Given.Panel, [Seat with { LastDay = 31.August(2024) }])), Given.Today);

        report.StandsUntil(report[0]).ToString().ShouldBe("2024-08-31");
    }

    [Fact]
    public void What_rests_on_a_seat_stands_until_its_last_day()
        => Sitting(Seat with { LastDay = 31.August(2024) }).ShouldBeKept().StandsUntil().ShouldBe(31.August(2024));

    [Fact]
    public void What_lacks_a_seat_stands_until_the_day_before_its_first()
        => Sitting(Seat with { FirstDay = 1.September(2024) }).ShouldBeBroken().StandsUntil().ShouldBe(31.August(2024));

    [Fact]
    public void One_seat_that_takes_over_from_another_changes_nothing()
        => Sitting(Seat with { LastDay = 31.August(2024) }, Seat with { FirstDay = 1.September(2024), LastDay = 30.November(2024) })
            .StandsUntil().ShouldBe(30.November(2024));

    /// <summary>Of a group that is there it is not known who sits in it; before, it was known that nobody did.</summary>
    [Theory]
    [InlineData(2024, 7, "2024-06-30")]
    [InlineData(2023, 7, null)]
    public void What_is_broken_for_want_of_a_group_stands_until_the_day_before_its_first_though_nobody_is_told_of(int year, int month, string? until)
    {
        var finding = InPlace.Asked(Given.Compact.With(new Group(Given.Panel) { FirstDay = new LocalDate(year, month, 1), Seats = Register.AtLeast<Seat>() }));

        finding.Outcome.ShouldBe(until is null ? Outcome.Undetermined : Outcome.Broken);
        finding.StandsUntil().ShouldBe(until is null ? null : Given.Day(until));
    }

    [Fact]
    public void What_is_pending_stands_until_the_period_closes()
        => Meeting.Asked(Given.Compact.WithMeetings(Given.Panel, [])).ShouldBePending(31.December(2024)).StandsUntil().ShouldBe(31.December(2024));

    [Fact]
    public void What_is_pending_stands_until_the_day_before_a_meeting_that_is_planned()
        => Meeting.Asked(Given.Compact.WithMeetings(Given.Panel, [new Meeting(MeetingKind.Group, 1.September(2024))]))
            .StandsUntil().ShouldBe(31.August(2024));

    [Fact]
    public void A_closed_year_is_spoken_of_until_the_next_has_closed()
        => Meeting.AskedOfTheYearBefore(Given.Compact.WithMeetings(Given.Panel, []), Given.Today).ShouldBeBroken().StandsUntil().ShouldBe(31.December(2024));

    [Fact]
    public void Nothing_stands_longer_than_the_compact()
    {
        InPlace.Asked((Given.Compact with { LastDay = 31.October(2024) }).WithSeats(Given.Panel, [Seat])).StandsUntil().ShouldBe(31.October(2024));
        InPlace.Asked((Given.Compact with { InForceFrom = 1.July(2024) }).WithSeats(Given.Panel, [Seat]))
            .ShouldBeNotApplicable(NothingReason.NotInForce).StandsUntil().ShouldBe(30.June(2024));
    }

    [Fact]
    public void What_begins_with_the_compact_stands_from_its_first_day()
        => InPlace.Asked(Given.Compact.WithSeats(Given.Panel, [Seat with { LastDay = 31.August(2024) }]), Given.Signing).ShouldBeKept()
            .StandsUntil().ShouldBe(31.August(2024));

    [Fact]
    public void On_the_last_day_of_a_seat_it_stands_for_that_day_only()
        => InPlace.Asked(Given.Compact.WithSeats(Given.Panel, [Seat with { LastDay = 31.August(2024) }]), 31.August(2024)).ShouldBeKept()
            .StandsUntil().ShouldBe(31.August(2024));

    private static Finding Sitting(params Seat[] seats) => InPlace.Asked(Given.Compact.WithSeats(Given.Panel, [.. seats]));
}
