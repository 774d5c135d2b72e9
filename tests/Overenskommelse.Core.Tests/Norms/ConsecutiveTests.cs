using Overenskommelse.Examination;

namespace Overenskommelse.Norms;

/// <summary>At most two terms in a row, and a year between.</summary>
public sealed class ConsecutiveTests
{
    private static readonly BreachReason TooLong = new("a-third-term");
    private static readonly Population<Appointment> Taken = Appointments.To(Given.Chair).That(Appointments.FirstDay.HasCome);
    private static readonly Test<Pair<Appointment>> Apart = Pair.HasGap(Appointments.FirstDay.Year).Else(TooLong);

    private static readonly Rule Rule = new MadeOf(new Consecutive<Appointment>(Taken, Order.By(Appointments.FirstDay.Year), Apart) { AtMost = 2 });

    [Theory]
    [InlineData("2019 2020", Outcome.Kept)]
    [InlineData("2019 2020 2021", Outcome.Broken)]
    [InlineData("2021 2019 2020", Outcome.Broken)]
    [InlineData("2018 2019 2021 2022", Outcome.Kept)]
    [InlineData("2018 2020 2021 2022", Outcome.Broken)]
    [InlineData("2020 2020 2021", Outcome.Kept)]
    [InlineData("2022", Outcome.Kept)]
    public void Three_years_in_a_row_are_too_many_and_a_year_between_is_enough(string years, Outcome outcome) => Ask(Years(years)).Outcome.ShouldBe(outcome);

    [Fact]
    public void The_term_that_is_too_much_is_told_and_so_many_were_looked_at()
    {
        var finding = Ask([.. Years("2018 2019 2020"), Of(Given.RegionOffice, 1.March(2023))]);

        finding.ShouldBeBroken((TooLong, Given.CountyOffice));
        finding.Evidence.ShouldBeOfType<Breaches>().Examined.ShouldBe(4);
    }

    [Fact]
    public void Every_term_beyond_the_second_is_told()
        => Ask([.. Years("2018 2019 2020"), Of(Given.RegionOffice, 1.March(2021))]).ShouldBeBroken((TooLong, Given.CountyOffice), (TooLong, Given.RegionOffice));

    [Fact]
    public void Nothing_in_a_row_is_nothing_to_judge()
    {
        Ask().ShouldBeNotApplicable(NothingReason.NobodyInOffice);
        Ask(Of(Given.CountyOffice, Given.Today.PlusDays(1))).ShouldBeNotApplicable(NothingReason.NobodyInOffice);
    }

    [Fact]
    public void A_day_that_is_not_known_is_asked_for_where_its_year_could_make_a_row()
        => Ask([.. Years("2019 2020"), Of(Given.RegionOffice, Fact.NotKnown)]).ShouldBeUndetermined((FactKind.OfficeDays, Given.Chair, Given.Bearer));

    [Theory]
    [InlineData(2018, Outcome.Broken)]
    [InlineData(2019, Outcome.Kept)]
    [InlineData(2021, Outcome.Broken)]
    [InlineData(2022, Outcome.Kept)]
    public void A_day_that_is_known_to_its_year_is_as_good_as_a_day(int year, Outcome outcome)
        => Ask([.. Years("2019 2020"), Of(Given.RegionOffice, DayFact.InYear(year))]).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData(2018, 12, Outcome.Broken)]
    [InlineData(2017, 5, Outcome.Kept)]
    [InlineData(2019, 3, Outcome.Undetermined)]
    [InlineData(2021, 5, Outcome.Broken)]
    [InlineData(2022, 1, Outcome.Kept)]
    [InlineData(2025, 5, Outcome.Kept)]
    public void In_an_order_of_days_a_day_that_is_known_to_its_month_is_decided_by_its_year(int year, int month, Outcome outcome)
    {
        Rule byDay = new MadeOf(new Consecutive<Appointment>(Appointments.To(Given.Chair), Order.By(Appointments.FirstDay), Apart) { AtMost = 2 });
        Appointment[] known = [.. Years("2019 2020")];
        Appointment unsure = Of(Given.RegionOffice, DayFact.InMonth(year, month));

        byDay.Asked(With([.. known, unsure])).Outcome.ShouldBe(outcome);
        byDay.Asked(With([unsure, .. known])).Outcome.ShouldBe(outcome);
    }

    [Fact]
    public void Two_days_that_are_not_known_may_make_a_row_with_one_that_is()
    {
        Ask([.. Years("2020"), Of(Given.RegionOffice, Fact.NotKnown), Of(Given.University, Fact.NotKnown)])
            .ShouldBeUndetermined((FactKind.OfficeDays, Given.Chair, Given.Bearer));
        Ask([.. Years("2020"), Of(Given.RegionOffice, Fact.NotKnown)]).ShouldBeKept();
        Ask([Of(Given.RegionOffice, Fact.NotKnown), Of(Given.University, Fact.NotKnown)]).Outcome.ShouldBe(Outcome.Undetermined);
    }

    [Fact]
    public void What_may_lie_between_two_neighbours_may_keep_them_apart_or_not()
    {
        Rule alternates = new MadeOf(new Consecutive<Appointment>(Taken, Order.By(Appointments.FirstDay), Pair.Differs(Appointments.Organisation)));
        Finding Between(DayFact day) => alternates.Asked(With(Of(Given.CountyOffice, 1.March(2021)), Of(Given.CountyOffice, 1.March(2022)), Of(Given.RegionOffice, day)));

        Between(1.September(2021)).ShouldBeKept();
        Between(DayFact.InMonth(2021, 9)).ShouldBeKept();
        Between(DayFact.InMonth(2022, 9)).ShouldBeBroken();
        Between(DayFact.InMonth(2020, 9)).ShouldBeBroken();
        Between(DayFact.InMonth(2022, 3)).ShouldBeBroken();
        Between(DayFact.InYear(2021)).ShouldBeUndetermined((FactKind.OfficeDays, Given.Chair, Given.Bearer));
    }

    [Fact]
    public void Whenever_it_was_what_is_too_many_already_stays_so()
        => Ask([.. Years("2019 2020 2021"), Of(Given.RegionOffice, Fact.NotKnown)]).ShouldBeBroken((TooLong, Given.CountyOffice));

    [Fact]
    public void Where_terms_may_be_lacking_whoever_knows_them_is_asked()
        => Rule.Asked(Given.Compact.WithAppointments(Given.Chair, Register.AtLeast([.. Years("2019 2020")])))
            .ShouldBeUndetermined((FactKind.OfficeHolders, Given.Chair, Given.Bearer));

    [Fact]
    public void It_stands_until_the_day_before_the_term_that_makes_a_row()
        => Ask([.. Years("2022 2023"), Of(Given.RegionOffice, 1.September(2024))]).ShouldBeKept().StandsUntil().ShouldBe(31.August(2024));

    [Fact]
    public void The_trace_tells_of_each_term_and_of_each_pair_of_neighbours()
    {
        var report = Given.RuleSet(Rule).Examine(Compact.From(With(Years("2018 2019 2021"))), Given.Today);
        var things = report.Explain(report[0]).Things;

        things.Where(thing => thing.Fits is null).Select(thing => thing.Subject).ShouldBe([Given.CountyOffice, Given.CountyOffice, Given.CountyOffice]);
        things.Where(thing => thing.Fits is not null).Select(thing => thing.Fits!.May).ShouldBe([Truth.No, Truth.Yes]);
    }

    [Fact]
    public void Where_the_first_is_asked_too_it_has_to_be_kept_apart_from_what_was_before_it()
    {
        var rule = new MadeOf(new Consecutive<Appointment>(Taken, Order.By(Appointments.FirstDay), Pair.HasBetween(
            Appointments.FirstDay, Meetings.Of(null, MeetingKind.Annual).That(Meetings.Held), Meetings.Day, new("no-meeting-between"), Given.Chair))
        { AsksFirst = true });
        CompactFacts Meeting(params LocalDate[] days) =>
            With(Years("2022 2023")) with { Meetings = days.Select(day => new Meeting(MeetingKind.Annual, day) { Status = MeetingStatus.Held }).ToRegister() };

        rule.Asked(Meeting(1.February(2022), 1.February(2023))).ShouldBeKept();
        rule.Asked(Meeting(1.February(2023))).ShouldBeBroken((new("no-meeting-between"), Given.Chair));
        rule.Asked(Meeting(1.February(2022))).ShouldBeBroken((new("no-meeting-between"), Given.Chair));
        rule.Asked(Meeting()).ShouldBeBroken((new("no-meeting-between"), Given.Chair), (new("no-meeting-between"), Given.Chair));
    }

    /// <summary>By somebody who has appointed nobody else, or by whoever made the appointment beside them: one or the other may have made all of them.</summary>
    [Theory]
    [InlineData(1, "- -")]
    [InlineData(1, "county -")]
    [InlineData(2, "- - -")]
    [InlineData(2, "- - county")]
    [InlineData(2, "county - -")]
    [InlineData(3, "- - - -")]
    [InlineData(3, "- - - county")]
    public void Those_of_whom_it_is_not_known_who_appointed_them_may_all_have_been_appointed_by_one(int atMost, string by)
    {
        Appointment[] made = [.. by.Split(' ').Select((one, year) => Of(Given.CountyOffice, new LocalDate(2018 + year, 3, 1)) with { AppointedBy = one == "-" ? Fact.NotKnown : Given.County })];

        new MadeOf(new Consecutive<Appointment>(Taken, Order.By(Appointments.FirstDay), Pair.Differs(Appointments.AppointedBy)) { AtMost = atMost }).Asked(With(made))
            .ShouldBeUndetermined((FactKind.AppointedBy, Given.CountyOffice, Given.Bearer));
    }

    private static Finding Ask(params Appointment[] made) => Rule.Asked(With(made));

    private static CompactFacts With(params Appointment[] made) => Given.Compact.WithAppointments(Given.Chair, [.. made]);

    private static Appointment[] Years(string years) => [.. years.Split(' ').Select(year => Of(Given.CountyOffice, Given.Day($"{year}-03-01")))];

    private static Appointment Of(OrganisationId organisation, DayFact day) => new(organisation, day) { Holder = Given.Person("chair") };
}
