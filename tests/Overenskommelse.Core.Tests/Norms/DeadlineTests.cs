namespace Overenskommelse.Norms;

/// <summary>Until when what is pending can come is said only where it is the same whatever a missing fact turns out to be.</summary>
public sealed class DeadlineTests
{
    private static readonly OfficeId Vice = new("vice");
    private static readonly Norm Soon = Within(Given.Chair, days: 30);
    private static readonly Norm SoonOfTheVice = Within(Vice, days: 30);

    [Fact]
    public void Of_a_day_that_may_be_any_of_a_month_it_is_not_known_until_when()
        => Ask(Soon, DayFact.InMonth(2024, 6)).ShouldBe((Outcome.Pending, null));

    [Fact]
    public void It_is_known_where_another_comes_first_whatever_that_day_is()
        => Ask(new All(Soon, SoonOfTheVice), DayFact.InMonth(2024, 6), Given.Today.PlusDays(-30)).ShouldBe((Outcome.Pending, Given.Today));

    [Fact]
    public void It_is_known_where_one_is_enough_and_another_comes_last_whatever_that_day_is()
        => Ask(new Any(Soon, SoonOfTheVice), DayFact.InMonth(2024, 6), 1.July(2024)).ShouldBe((Outcome.Pending, 31.July(2024)));

    [Fact]
    public void It_is_not_known_where_one_is_enough_and_another_may_have_until_later()
        => Ask(new Any(Soon, SoonOfTheVice), Fact.NotKnown, Given.Today).ShouldBe((Outcome.Pending, null));

    [Theory]
    [InlineData(-20, false)]
    [InlineData(0, true)]
    public void What_may_be_done_already_sets_no_day_that_comes_before_that_of_the_rest(int day, bool isKnown)
    {
        Appointment perhaps = Appointed(Given.Today.PlusDays(day)) with { AppointedBy = Fact.NotKnown };

        Ask(new All(Soon, SoonOfTheVice), Given.Compact.WithAppointments(Given.Chair, [perhaps]).WithAppointments(Vice, [Appointed(Given.Today)]))
            .ShouldBe((Outcome.Pending, isKnown ? Given.Today.PlusDays(30) : null));
    }

    [Fact]
    public void What_may_be_past_sets_no_day_either_where_one_is_enough()
        => Ask(new Any(Within(Given.Chair, days: 60), SoonOfTheVice), DayFact.InYear(2024), Given.Today).ShouldBe((Outcome.Pending, null));

    [Theory]
    [InlineData(0, false)]
    [InlineData(30, true)]
    public void Of_one_that_may_be_asked_for_and_another_that_is_the_day_is_known_where_both_have_the_same(int later, bool isKnown)
    {
        Appointment perhaps = Appointed(Given.Today) with { Holder = Fact.NotKnown };
        Norm named = new Each<Appointment>(Appointments.To(Given.Chair).That(Appointments.Holder.Is(Given.Person("p"))), Appointments.AppointedBy.Is(Given.Panel))
            .By(Appointments.FirstDay, Period.FromDays(30));

        Ask(new All(named, Within(Vice, days: 60)), Given.Compact.WithAppointments(Given.Chair, [perhaps]).WithAppointments(Vice, [Appointed(Given.Today.PlusDays(-later))]))
            .ShouldBe((Outcome.Pending, isKnown ? Given.Today.PlusDays(30) : null));
    }

    [Theory]
    [InlineData(false, null)]
    [InlineData(true, 31)]
    public void A_test_that_has_until_a_day_of_the_thing_is_asked_for_that_day(bool hasAnother, int? last)
    {
        Test<Appointment> prepared = new Preceded<Appointment, Decision>(
            Appointments.To(Given.Chair), Appointments.FirstDay, Decisions.Of(Given.Council), Decisions.Day, new BreachReason("not-prepared"), Given.Chair);
        Norm each = new Each<Appointment>(Appointments.To(Given.Chair), prepared);

        Ask(hasAnother ? new Any(each, SoonOfTheVice) : each, DayFact.InMonth(2024, 7), 1.July(2024)).ShouldBe((Outcome.Pending, last is { } day ? day.July(2024) : null));
    }

    [Fact]
    public void Of_a_test_of_two_parts_that_people_have_yet_to_judge_one_of_the_other_can_still_come()
    {
        Population<Appointment> all = Appointments.To(Given.Chair);
        Test<Appointment> judged = new ByJudgementOf<Appointment>(Given.Norm, _ => Given.Panel, new BreachReason("own-reason"));
        Test<Appointment> decided = new Has<Appointment, Appointment>(Appointments.To(Vice), new BreachReason("own-reason"), Link.Same(Appointments.Organisation, Appointments.Organisation));

        Ask(new Per(Recurrence.CalendarYears, new Each<Appointment>(all, judged & decided)), Given.Compact.With(new Group(Given.Panel)).WithAppointments(Given.Chair, [Appointed(Given.Today)]).WithAppointments(Vice, []))
            .ShouldBe((Outcome.Pending, 31.December(2024)));
    }

    private static Each<Appointment> Within(OfficeId office, int days) =>
        new Each<Appointment>(Appointments.To(office), Appointments.AppointedBy.Is(Given.Panel)).By(Appointments.FirstDay, Period.FromDays(days));

    private static Appointment Appointed(DayFact day) => new(Given.RegionOffice, day) { Holder = Given.Person("p"), AppointedBy = Given.County };

    private static (Outcome, LocalDate?) Ask(Norm norm, DayFact chair, DayFact? vice = null) =>
        Ask(norm, Given.Compact.WithAppointments(Given.Chair, [Appointed(chair)]).WithAppointments(Vice, vice is { } day ? [Appointed(day)] : []));

    private static (Outcome, LocalDate?) Ask(Per norm, CompactFacts facts) => new MadeOf(Given.Clause(), norm).Asked(facts) is var finding ? (finding.Outcome, finding.Deadline) : default;
}
