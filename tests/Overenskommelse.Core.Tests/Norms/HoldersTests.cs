namespace Overenskommelse.Norms;

/// <summary>Of whoever may not be in office, or may hold more than is told, nothing is answered that this could overturn.</summary>
public sealed class HoldersTests
{
    private static readonly Population<Holder<Appointment>> Everybody = Holders.Of(Given.Chair);
    private static readonly Test<Holder<Appointment>> ByTheCounty = Holders.ByAppointment(Appointments.AppointedBy.Is(Given.County));
    private static readonly Appointment ByCounty = new(Given.RegionOffice, Given.Today.PlusDays(-10)) { Holder = Given.Person("p"), AppointedBy = Given.County };
    private static readonly Appointment Ended = ByCounty with { LastDay = Given.Today.PlusDays(-1) };
    private static readonly BreachReason NotInOffice = new("appointment.current");

    [Fact]
    public void Nobody_is_in_office_by_an_appointment_that_does_not_hold()
    {
        Each(ByTheCounty, ByCounty).ShouldBeKept();
        Each(ByTheCounty, Ended).ShouldBeBroken((NotInOffice, Given.RegionOffice));
        Each(ByTheCounty, ByCounty with { AppointedOn = Given.Today.PlusDays(1) }).ShouldBeBroken((NotInOffice, Given.RegionOffice));
        Each(!ByTheCounty, Ended).ShouldBeKept();
    }

    [Fact]
    public void Whoever_may_not_be_in_office_may_not_be_so_by_any_appointment()
    {
        Each(ByTheCounty, ByCounty with { AppointedOn = Fact.NotKnown }).ShouldBeUndetermined((FactKind.OfficeDays, Given.Chair, Given.Bearer));
        Each(ByTheCounty, ByCounty with { LastDay = DayFact.InMonth(2024, 6) }).Outcome.ShouldBe(Outcome.Undetermined);
        new MadeOf(new Count(Number.Of(Everybody.That(ByTheCounty)), atLeast: 1)).Asked(With(ByCounty with { AppointedOn = Fact.NotKnown })).Outcome.ShouldBe(Outcome.Undetermined);
    }

    [Fact]
    public void Of_those_in_office_it_is_not_asked_again_whether_they_are()
    {
        Each<Holder<Appointment>> each = new(Holders.InOfficeOf(Given.Chair), ByTheCounty);

        each.ToString().ShouldBe($"each(that(holders-of(chair), one-of-theirs(appointment.current)), by-appointment(appointment.appointed-by.in([{Given.County}])))");
        // More than can be filled in: one pass has to tell.
        new MadeOf(each).Asked(With([ByCounty, .. Enumerable.Range(0, 6).Select(number => ByCounty with { Holder = Given.Person($"p{number}"), AppointedOn = Fact.NotKnown, LastDay = Fact.NotKnown })]))
            .ShouldBeKept();
        Holders.InOfficeOf(Given.Chair).That(!(ByTheCounty | Holders.SitIn(Given.Panel)).Else(NotInOffice)).ToString().ShouldNotContain("by-appointment(appointment.current)");
    }

    [Fact]
    public void Whoever_has_left_may_have_been_appointed_again_where_others_may_be_told_of()
    {
        CompactFacts lacking = Given.Compact.WithAppointments(Given.Chair, ((Register<Appointment>)Fact.NotKnown).Add(Ended));

        Of(Holders.InOffice, lacking).ShouldBeUndetermined((FactKind.OfficeHolders, Given.Chair, Given.Bearer));
        Of(!Holders.InOffice, lacking).Outcome.ShouldBe(Outcome.Undetermined);
        Of(ByTheCounty, lacking).Outcome.ShouldBe(Outcome.Undetermined);
        Each(Holders.InOffice, Ended).ShouldBeBroken();
    }

    [Fact]
    public void Whoever_is_not_named_may_be_somebody_who_is_in_office_by_another_appointment()
    {
        Appointment nameless = Ended with { Organisation = Given.CountyOffice, Holder = Fact.NotKnown };
        (FactKind, Id, Id) who = (FactKind.OfficeHolder, Given.CountyOffice, Given.Bearer);

        Each(Holders.InOffice, ByCounty, nameless).ShouldBeUndetermined(who);
        Each(!Holders.InOffice, nameless).ShouldBeKept();
        Each(Holders.InOffice, Ended, nameless with { LastDay = Fact.None }).ShouldBeUndetermined(who);
        Each(ByTheCounty, ByCounty, nameless).ShouldBeUndetermined(who);
        Each(Holders.InOffice, ByCounty, nameless with { Holder = ByCounty.Holder }).ShouldBeKept();
        Each(Holders.InOffice, ByCounty, nameless with { Holder = Given.Person("q") }).ShouldBeBroken();
    }

    [Fact]
    public void One_name_cannot_be_that_of_two_who_have_left()
    {
        Appointment nameless = ByCounty with { Organisation = Given.CountyOffice, Holder = Fact.NotKnown };

        Each(Holders.InOffice, Ended, Ended with { Holder = Given.Person("q") }, nameless).ShouldBeBroken();
        Each(Holders.InOffice, Ended, nameless with { LastDay = Ended.LastDay }).ShouldBeBroken();
    }

    [Fact]
    public void Of_those_in_office_nobody_counts_whose_own_appointment_has_ended()
        => new MadeOf(new Count(Number.Of(Holders.InOfficeOf(Given.Chair)), atMost: 1)).Asked(With(ByCounty, Ended with { Holder = Fact.NotKnown })).ShouldBeKept();

    [Fact]
    public void Whoever_sits_in_one_way_may_sit_in_another_where_others_may_be_told_of()
    {
        Seat coOpted = new(Given.CountyOffice, SeatKind.CoOpted) { Holder = Given.Person("p") };
        Norm all = new Each<Holder<Seat>>(Members.Of(Given.Panel), Members.Sit(Seats.Regular));
        Register<Seat> lacking = ((Register<Seat>)Fact.NotKnown).Add(coOpted);

        new MadeOf(all).Asked(Given.Compact.WithSeats(Given.Panel, [coOpted])).ShouldBeBroken();
        new MadeOf(all).Asked(Given.Compact.WithSeats(Given.Panel, lacking)).ShouldBeUndetermined((FactKind.Seats, Given.Panel, Given.Panel));
        new MadeOf(all).Asked(Given.Compact.With(new Group(Given.Panel) { LastDay = Given.Signing, Seats = lacking, Meetings = [], Nominations = [], WorkingGroups = [] })).Outcome.ShouldBe(Outcome.NotApplicable);
    }

    [Fact]
    public void What_can_yet_become_so_of_one_of_theirs_is_pending()
    {
        Attribute<Seat, Id> organisation = new Stated<Seat, Id>("seat.organisation", each => each.For(), (row, in _) => new(FactKind.Seats, row.Fact.For(), row.Fact.For()), FactAreas.Seats);
        Norm members = new Each<Holder<Seat>>(Members.Of(Given.Panel), Members.Sit(Decided(organisation)));
        Norm holders = new Each<Holder<Appointment>>(Everybody, Holders.ByAppointment(Decided(Appointments.AppointedBy)));
        CompactFacts facts = With(ByCounty).WithSeats(Given.Panel, [new Seat(Given.CountyOffice, SeatKind.CoOpted)]);

        foreach (Norm norm in new[] { members, holders })
        {
            new MadeOf(Given.Clause(), new Per(Recurrence.CalendarYears, norm)).Asked(facts).ShouldBePending(31.December(2024));
        }
    }

    private static Has<T, Decision> Decided<T>(Attribute<T, Id> by)
        where T : class
    {
        Attribute<Decision, Id> decidedBy = new Stated<Decision, Id>("decision.by", each => each.By, (row, in _) => new(FactKind.DecisionDay, row.Fact.By, row.Fact.By), FactAreas.Decisions);
        return new(Decisions.Of(Given.Council), new BreachReason("own-reason"), Link.Same(by, decidedBy));
    }

    private static Finding Each(Test<Holder<Appointment>> must, params Appointment[] appointments) => Of(must, With(appointments));

    private static Finding Of(Test<Holder<Appointment>> must, CompactFacts facts) => new MadeOf(new Each<Holder<Appointment>>(Everybody, must)).Asked(facts);

    private static CompactFacts With(params Appointment[] appointments) => Given.Compact.WithAppointments(Given.Chair, [.. appointments]);
}
