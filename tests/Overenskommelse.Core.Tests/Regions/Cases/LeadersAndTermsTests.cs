using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;

namespace Overenskommelse.Regions.Cases;

/// <summary>NB-14 and NB-15, case by case: who leads the meetings of the development group, and for how long.</summary>
public sealed class LeadersAndTermsTests
{
    private const string Shared = "development-group.shared-leadership";
    private const string Yearly = "development-group.leaders-appointed-yearly";

    private static readonly LocalDate Anniversary = 1.March(2023);

    private static readonly Appointment[] First = Pair(1.March(2022), civil: "civil-1", region: "region-1");

    private static readonly Appointment[] Second = Pair(Anniversary, civil: "civil-2", region: "region-2");

    [Fact]
    public void A_second_pair_takes_over_when_the_year_of_the_first_is_out_and_nobody_has_to_step_down()
    {
        var report = Led([.. First, .. Second]).InNorrbotten(Anniversary);

        report.FindingOf(Shared).ShouldBeKept();
        report.FindingOf(Yearly).ShouldBeKept();
    }

    [Fact]
    public void On_the_last_day_of_its_year_the_first_pair_leads()
    {
        var report = Led([.. First, .. Second]).InNorrbotten(Anniversary.PlusDays(-1));

        report.FindingOf(Shared).ShouldBeKept();
        report.FindingOf(Yearly).ShouldBeKept();
    }

    [Fact]
    public void To_appoint_a_second_pair_when_the_year_of_the_first_is_out_is_accepted()
    {
        var considered = Led(First).Consider(Anniversary, [.. Second.Select(leader => new Appointed(Norrbotten.MeetingLeaders, leader))]);

        considered.ShouldBeAccepted();
        considered.NewlyBroken.ShouldBeEmpty();
        considered.NewlyKept.Select(finding => finding.Clause.Id.Value).ShouldBe([Yearly]);
    }

    [Fact]
    public void One_who_takes_over_on_one_side_puts_nobody_of_the_other_side_out()
    {
        var report = Led([.. First, Second[0]]).InNorrbotten(Anniversary);

        report.FindingOf(Shared).ShouldBeKept();
        report.FindingOf(Yearly).ShouldBeBroken((BreachReason.TermEnded, Given.RegionOffice));
    }

    [Theory]
    [InlineData("2022-08-31")]
    [InlineData("2022-09-01")]
    [InlineData("2023-02-28")]
    public void One_who_fills_a_vacancy_for_one_side_in_September_puts_nobody_of_the_other_side_out(string on)
    {
        var report = Filled.InNorrbotten(Given.Day(on));

        report.FindingOf(Shared).ShouldBeKept();
        report.FindingOf(Yearly).ShouldBeKept();
    }

    [Fact]
    public void When_the_year_of_the_other_side_is_out_one_who_filled_a_vacancy_has_not_taken_over_from_it()
    {
        var report = Filled.InNorrbotten(Anniversary);

        report.FindingOf(Shared).ShouldBeKept();
        report.FindingOf(Yearly).ShouldBeBroken((BreachReason.TermEnded, Given.RegionOffice));
    }

    [Fact]
    public void A_pair_whose_year_is_out_leads_as_before_and_NB_15_is_broken_while_nobody_has_been_appointed()
    {
        var report = Led(First).InNorrbotten(Anniversary);

        report.FindingOf(Shared).ShouldBeKept();
        report.FindingOf(Yearly).ShouldBeBroken((BreachReason.TermEnded, Given.UmbrellaOffice), (BreachReason.TermEnded, Given.RegionOffice));
    }

    [Theory]
    [InlineData("2023-12-08", Outcome.Kept)]
    [InlineData("2023-12-09", Outcome.Kept)]
    [InlineData("2023-12-31", Outcome.Kept)]
    [InlineData("2024-01-01", Outcome.Kept)]
    [InlineData("2024-12-09", Outcome.Kept)]
    [InlineData("2024-12-31", Outcome.Kept)]
    [InlineData("2025-01-01", Outcome.Broken)]
    public void Those_chosen_on_9_December_from_1_January_have_their_year_from_1_January(string on, Outcome yearly)
    {
        var report = Chosen(steppedDown: Fact.None).InNorrbotten(Given.Day(on));

        report.FindingOf(Shared).ShouldBeKept();
        report.FindingOf(Yearly).Outcome.ShouldBe(yearly);
    }

    [Theory]
    [InlineData("2023-12-09")]
    [InlineData("2023-12-31")]
    [InlineData("2024-01-01")]
    [InlineData("2024-12-31")]
    public void Where_the_old_ones_are_recorded_to_step_down_on_31_December_the_new_ones_are_in_office_from_1_January(string on)
    {
        var report = Chosen(steppedDown: 31.December(2023)).InNorrbotten(Given.Day(on));

        report.FindingOf(Shared).ShouldBeKept();
        report.FindingOf(Yearly).ShouldBeKept();
    }

    [Theory]
    [InlineData(Shared)]
    [InlineData(Yearly)]
    public void Three_weeks_after_the_compact_took_effect_nobody_has_to_have_been_appointed(string clause)
        => Led([]).InNorrbotten(clause, 9.June(2021)).ShouldBePending(18.May(2022));

    [Theory]
    [InlineData(Shared)]
    [InlineData(Yearly)]
    public void A_year_after_the_compact_took_effect_somebody_is_to_have_been_appointed(string clause)
    {
        Led([]).InNorrbotten(clause, 18.May(2022)).ShouldBePending(18.May(2022));
        Led([]).InNorrbotten(clause, 19.May(2022)).ShouldBeBroken((BreachReason.NobodyInOffice, Norrbotten.MeetingLeaders));
    }

    [Fact]
    public void Somebody_appointed_for_one_side_who_sits_in_the_leadership_group_for_the_other_leaves_it_undetermined()
    {
        var finding = Led([First[0] with { Holder = Given.Person("region-2") }, First[1]]).InNorrbotten(Shared, 1.June(2022));

        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.ShouldNotBeEmpty();
    }

    /// <summary>Whoever was appointed for the region some day in January, and for Samforma on the 2nd, may have been appointed for both on one day.</summary>
    [Theory]
    [InlineData("2024-01-01", null, Outcome.Kept)]
    [InlineData("2024-01-02", null, Outcome.Undetermined)]
    [InlineData("2024-01-03", null, Outcome.Kept)]
    [InlineData(null, 1, Outcome.Undetermined)]
    [InlineData(null, 2, Outcome.Kept)]
    public void Of_an_appointment_that_may_turn_out_to_be_of_the_day_of_another_it_is_not_certain_that_it_counts(string? day, int? month, Outcome outcome)
    {
        DayFact told = day is null ? DayFact.InMonth(2024, month!.Value) : Given.Day(day);
        Appointment earlier = First[1] with { AppointedOn = 1.January(2023) };
        Appointment both = First[1] with { Holder = Given.Person("both") };

        Led([earlier, both with { AppointedOn = told }, both with { Organisation = Given.UmbrellaOffice, AppointedOn = 2.January(2024) }])
            .InNorrbotten(Yearly, 20.April(2024)).Outcome.ShouldBe(outcome);
    }

    [Theory]
    [InlineData("both", Outcome.Undetermined)]
    [InlineData("another", Outcome.Kept)]
    [InlineData(null, Outcome.Undetermined)]
    public void Nor_of_one_that_may_turn_out_to_be_of_the_same_person(string? holder, Outcome outcome)
    {
        Appointment earlier = First[1] with { AppointedOn = 1.January(2023) };
        Appointment later = First[1] with { AppointedOn = 2.January(2024), Holder = holder is null ? Fact.NotKnown : Given.Person(holder) };
        Appointment other = later with { Organisation = Given.UmbrellaOffice, Holder = Given.Person("both") };

        Led([earlier, later, other]).InNorrbotten(Yearly, 20.April(2024)).Outcome.ShouldBe(outcome);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void Where_one_person_was_appointed_for_each_side_on_one_day_it_is_asked_which_counts_in_whatever_order_they_are_told(int one, int other)
    {
        Appointment[] both = [First[0], First[0] with { Organisation = Given.RegionOffice }];

        Led([both[one], both[other], First[1]]).InNorrbotten(Shared, 1.June(2022))
            .ShouldBeUndetermined((FactKind.WhichAppointment, Norrbotten.MeetingLeaders, Norrbotten.LeadershipGroup));
        Led([both[one], both[other], First[1]]).InNorrbotten(Yearly, 1.June(2022)).ShouldBeKept();
        Led([both[one], both[other]]).InNorrbotten(Shared, 1.June(2022)).ShouldBeBroken();
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    public void Where_one_person_was_appointed_for_two_of_one_side_on_one_day_it_does_not_matter_which_counts(int one, int other)
    {
        Appointment[] both = [First[0], First[0] with { Organisation = Given.Association(1) }];

        Led([both[one], both[other], First[1]]).InNorrbotten(Shared, 1.June(2022)).ShouldBeKept();
    }

    /// <summary>Whoever is added, three are too many; when the year of one of them is out, one who is added may have taken over.</summary>
    [Theory]
    [InlineData("2022-06-01", Outcome.Broken)]
    [InlineData("2023-02-28", Outcome.Broken)]
    [InlineData("2023-03-01", Outcome.Undetermined)]
    public void Three_in_office_are_too_many_whoever_else_was_appointed_until_one_of_them_may_have_been_succeeded(string on, Outcome outcome)
        => Given.Norrbotten.WithAppointments(Norrbotten.MeetingLeaders, Register.AtLeast([.. First, First[0] with { Holder = Given.Person("civil-2") }]))
            .InNorrbotten(Shared, Given.Day(on)).Outcome.ShouldBe(outcome);

    [Fact]
    public void Where_only_two_of_one_side_are_known_another_may_have_been_appointed()
        => Given.Norrbotten.WithAppointments(Norrbotten.MeetingLeaders, Register.AtLeast(First[0], First[0] with { Holder = Given.Person("civil-2") }))
            .InNorrbotten(Shared, 1.June(2022)).Outcome.ShouldBe(Outcome.Undetermined);

    /// <summary>If the appointment holds, nobody is from the public sector, and if it does not, nobody is appointed: whoever sits in the leadership group.</summary>
    [Theory]
    [InlineData("2022-05-18", Outcome.Undetermined)]
    [InlineData("2022-05-19", Outcome.Broken)]
    [InlineData("2022-12-30", Outcome.Broken)]
    public void One_alone_whose_first_day_nobody_has_told_breaks_it_when_the_first_year_is_out_however_many_seats_have_no_name(string on, Outcome outcome)
    {
        CompactFacts facts = Led([First[0] with { AppointedOn = Fact.NotKnown }]);
        Seat[] seats = [.. Enumerable.Repeat<Seat>(new(Given.UmbrellaOffice, SeatKind.Regular), 3), .. Enumerable.Repeat<Seat>(new(Given.RegionOffice, SeatKind.Regular), 3)];

        facts.WithSeats(Norrbotten.LeadershipGroup, [.. seats]).InNorrbotten(Shared, Given.Day(on)).Outcome.ShouldBe(outcome);
        facts.WithSeats(Norrbotten.LeadershipGroup, Register.AtLeast(seats)).InNorrbotten(Shared, Given.Day(on)).Outcome.ShouldBe(outcome);
    }

    /// <summary>The one from Samforma steps down at the end of August, and another fills the vacancy on the day after.</summary>
    private static CompactFacts Filled =>
        Led([First[0] with { LastDay = 31.August(2022) }, First[1], Second[0] with { AppointedOn = 1.September(2022) }]);

    /// <summary>One pair chosen on 9 December 2022 and another on 9 December 2023, each from 1 January.</summary>
    private static CompactFacts Chosen(DayFact steppedDown) => Led(
    [
        .. Pair(9.December(2022), "civil-1", "region-1").Select(leader => leader with { FirstDay = 1.January(2023), LastDay = steppedDown }),
        .. Pair(9.December(2023), "civil-2", "region-2").Select(leader => leader with { FirstDay = 1.January(2024) }),
    ]);

    private static CompactFacts Led(Appointment[] appointments) => Given.Norrbotten.WithAppointments(Norrbotten.MeetingLeaders, [.. appointments]);

    private static Appointment[] Pair(LocalDate appointedOn, string civil, string region) =>
    [
        new(Given.UmbrellaOffice, appointedOn) { Holder = Given.Person(civil), AppointedBy = Norrbotten.LeadershipGroup },
        new(Given.RegionOffice, appointedOn) { Holder = Given.Person(region), AppointedBy = Norrbotten.LeadershipGroup },
    ];
}
