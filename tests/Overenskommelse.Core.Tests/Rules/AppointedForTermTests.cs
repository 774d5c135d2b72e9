using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

public sealed class AppointedForTermTests
{
    private static readonly AppointedForTerm Rule = new(Given.Clause(), Given.Chair, By: Given.Panel) { Succession = Succession.WhenRecorded };
    private static readonly AppointedForTerm ByCalendarYear = Rule with { Term = Term.CalendarYear };
    private static readonly Appointment Appointment = new(Given.RegionOffice, 1.March(2022)) { Holder = Given.Person("p"), AppointedBy = Given.Panel };

    /// <summary>Chosen in March by an annual meeting that is held in April at the latest: nobody has to choose anew before that.</summary>
    [Theory]
    [InlineData("2023-03-18", 1, "2024-04-30", Outcome.Kept)]
    [InlineData("2023-03-18", 1, "2024-05-01", Outcome.Broken)]
    [InlineData("2023-10-01", 1, "2024-04-30", Outcome.Kept)]
    [InlineData("2023-10-01", 1, "2024-05-01", Outcome.Broken)]
    [InlineData("2022-03-18", 2, "2024-04-30", Outcome.Kept)]
    [InlineData("2022-03-18", 2, "2024-05-01", Outcome.Broken)]
    public void A_term_from_one_annual_meeting_to_the_next_lasts_as_long_as_that_can_be_held(string chosen, int years, string on, Outcome outcome)
    {
        AppointedForTerm rule = Rule with { Years = years, Term = Term.UntilMeetingBy(new AnnualDate(4, 30)) };
        Appointment chair = new(Given.Association(1), Given.Day(chosen)) { Holder = Given.Person("chair"), AppointedBy = rule.By! };
        rule.Asked(Given.Compact.With(new Group(Given.Panel)).WithAppointments(rule.Office, [chair]), Given.Day(on)).Outcome.ShouldBe(outcome);
    }

    [Theory]
    [InlineData("2022-03-01", "2022-03-01", Outcome.Kept)]
    [InlineData("2022-03-01", "2023-02-28", Outcome.Kept)]
    [InlineData("2022-03-01", "2023-03-01", Outcome.Broken)]
    [InlineData("2023-03-01", "2024-02-29", Outcome.Kept)]
    [InlineData("2023-03-01", "2024-03-01", Outcome.Broken)]
    [InlineData("2024-02-29", "2025-02-27", Outcome.Kept)]
    [InlineData("2024-02-29", "2025-02-28", Outcome.Broken)]
    public void An_appointment_serves_until_the_day_before_its_anniversary(string appointed, string on, Outcome outcome)
        => Ask(Rule, on, Appointment with { AppointedOn = Given.Day(appointed) }).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2022-03-01", "2022-12-31", Outcome.Kept)]
    [InlineData("2022-03-01", "2023-01-01", Outcome.Broken)]
    [InlineData("2022-12-31", "2022-12-31", Outcome.Kept)]
    [InlineData("2022-12-31", "2023-01-01", Outcome.Broken)]
    public void It_can_be_read_to_serve_until_the_end_of_the_calendar_year(string appointed, string on, Outcome outcome)
        => Ask(ByCalendarYear, on, Appointment with { AppointedOn = Given.Day(appointed) }).Outcome.ShouldBe(outcome);

    [Fact]
    public void A_term_that_has_ended_is_measured_against_its_last_day()
        => Ask(Rule, "2023-03-01", Appointment).ShouldBeBroken((BreachReason.TermEnded, Given.RegionOffice))
            .Evidence.ShouldBeOfType<Breaches>().Found[0].Limit.ShouldBe(28.February(2023));

    [Fact]
    public void It_stands_until_the_term_ends()
    {
        Ask(Rule, "2022-06-01", Appointment).StandsUntil().ShouldBe(28.February(2023));
        Ask(ByCalendarYear, "2022-06-01", Appointment).StandsUntil().ShouldBe(31.December(2022));
        Ask(Rule, "2023-06-01", Appointment).StandsUntil().ShouldBeNull();
    }

    [Fact]
    public void Somebody_appointed_some_day_in_a_year_long_gone_is_told_of()
        => Ask(Rule, "2024-03-01", Appointment with { AppointedOn = DayFact.InYear(2020) }).ShouldBeBroken((BreachReason.TermEnded, Given.RegionOffice));

    [Fact]
    public void Of_somebody_appointed_again_the_latest_appointment_is_looked_at()
        => Ask(Rule, "2024-02-29", Appointment, Appointment with { AppointedOn = 1.March(2023) }).ShouldBeKept();

    [Fact]
    public void To_be_appointed_again_next_year_does_not_help_today()
        => Ask(Rule, "2023-03-01", Appointment, Appointment with { AppointedOn = 2.March(2023) }).ShouldBeBroken((BreachReason.TermEnded, Given.RegionOffice));

    [Fact]
    public void Everybody_in_office_is_looked_at()
        => Ask(Rule, "2023-03-01", Appointment with { AppointedOn = 2.June(2022) }, Appointment with { Holder = Given.Person("q"), Organisation = Given.CountyOffice })
            .ShouldBeBroken((BreachReason.TermEnded, Given.CountyOffice));

    [Fact]
    public void An_appointment_by_somebody_else_breaks_it()
        => Ask(Rule, "2022-06-01", Appointment with { AppointedBy = Given.County }).ShouldBeBroken((BreachReason.AppointedByOther, Given.RegionOffice));

    [Fact]
    public void Who_has_stepped_down_is_no_longer_looked_at()
    {
        var stepsDown = Appointment with { AppointedOn = Given.Signing, LastDay = 31.March(2023), Holder = Given.Person("q") };

        Ask(Rule, "2023-03-31", stepsDown, Appointment with { AppointedOn = 1.January(2023) }).ShouldBeBroken();
        Ask(Rule, "2023-04-01", stepsDown, Appointment with { AppointedOn = 1.January(2023) }).ShouldBeKept();
    }

    [Fact]
    public void Where_nobody_has_been_appointed_it_is_never_kept()
        => Ask(Rule, "2022-06-01").Outcome.ShouldNotBe(Outcome.Kept);

    [Fact]
    public void Who_appointed_is_asked_for()
        => ShouldLack(Ask(Rule, "2022-06-01", Appointment with { AppointedBy = Fact.NotKnown }), FactKind.AppointedBy);

    [Fact]
    public void When_they_were_appointed_is_asked_for()
        => ShouldLack(Ask(Rule, "2022-06-01", Appointment with { AppointedOn = Fact.NotKnown }), FactKind.OfficeDays);

    [Fact]
    public void Who_holds_the_office_is_asked_for()
    {
        ShouldLack(Rule.Asked(WithGroup.WithAppointments(Given.Chair, Fact.NotKnown)), FactKind.OfficeHolders);
        ShouldLack(Rule.Asked(WithGroup), FactKind.OfficeHolders);
    }

    [Fact]
    public void A_term_that_has_ended_breaks_it_whatever_is_missing()
        => Ask(Rule, "2023-03-01", Appointment with { AppointedBy = Fact.NotKnown }).ShouldBeBroken((BreachReason.TermEnded, Given.RegionOffice));

    [Fact]
    public void It_takes_a_reading_of_its_own_kind_and_no_other()
    {
        Rule.Under(Term.CalendarYear).ShouldBe(ByCalendarYear);
        Should.Throw<ArgumentException>(() => Rule.Under(Yearly.CalendarYear)).ParamName.ShouldBe("reading");
    }

    private static CompactFacts WithGroup => Given.Compact.With(new Group(Given.Panel));

    [Theory]
    [InlineData("2026-02-28", Outcome.Kept)]
    [InlineData("2026-03-01", Outcome.Broken)]
    public void A_term_of_two_years_runs_for_two(string on, Outcome outcome)
    {
        Ask(Rule with { Years = 2 }, on, new Appointment(Given.Association(1), 1.March(2024)) { AppointedBy = Given.Panel }).Outcome.ShouldBe(outcome);
        Ask(ByCalendarYear with { Years = 2 }, "2025-12-31", new Appointment(Given.Association(1), 1.March(2024)) { AppointedBy = Given.Panel }).Outcome.ShouldBe(Outcome.Kept);
        Ask(ByCalendarYear with { Years = 2 }, "2026-01-01", new Appointment(Given.Association(1), 1.March(2024)) { AppointedBy = Given.Panel }).Outcome.ShouldBe(Outcome.Broken);
    }

    [Fact]
    public void Where_the_text_does_not_say_who_appoints_anybody_may()
        => Ask(Rule with { By = null }, "2024-06-15", new Appointment(Given.Association(1), 1.March(2024))).ShouldBeKept();

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_term_is_a_year_or_more(int years) => Should.Throw<ArgumentOutOfRangeException>(() => Rule with { Years = years }).ParamName.ShouldBe("Years");

    private static Finding Ask(AppointedForTerm rule, string on, params Appointment[] appointments) =>
        rule.Asked(WithGroup.WithAppointments(Given.Chair, [.. appointments]), Given.Day(on));

    private static void ShouldLack(Finding finding, FactKind kind)
    {
        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.ShouldHaveSingleItem().Kind.ShouldBe(kind);
    }
}
