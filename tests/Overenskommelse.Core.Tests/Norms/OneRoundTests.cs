namespace Overenskommelse.Norms;

/// <summary>What an answer could bring up is asked for in the same round: whoever keeps a list that may lack some, and what it would then hang on.</summary>
public sealed class OneRoundTests
{
    private static readonly Population<Seat> Sitting = Seats.In(Given.Panel);
    private static readonly Population<Nomination> Nominated = Nominations.To(Given.Panel);
    private static readonly Population<Appointment> Chairs = Appointments.To(Given.Chair);
    private static readonly Population<Meeting> Met = Meetings.Of(null, MeetingKind.Annual);
    private static readonly Population<Decision> Decided = Decisions.Of(Given.Council);
    private static readonly RoundsOpened Opened = new(Decided, day => day, new AnnualDate(7, 26));

    private static readonly Test<Seat> Chairing = new Has<Seat, Appointment>(Chairs, new("no-chair"), Link.Same(Seats.Holder, Appointments.Holder));
    private static readonly Test<Nomination> NomineeSits = new Has<Nomination, Seat>(Sitting, new("not-seated"), Link.Same(Nominations.Nominee, Seats.Holder));
    private static readonly Test<Decision> YearMet = new Has<Decision, Meeting>(Met, new("not-met"), Link.Same(Decisions.Day.Year, Meetings.Day.Year));
    private static readonly Test<Appointment> ChairSits = new Has<Appointment, Seat>(Sitting, new("not-seated"), Link.Same(Appointments.Holder, Seats.Holder));
    private static readonly Test<Pair<Appointment>> MetBetween = Pair.HasBetween(Appointments.FirstDay, Met, Meetings.Day, new("none"), null);

    /// <summary>Every list has nothing that is told, and may have more.</summary>
    private static readonly CompactFacts Lacking = (Given.Compact with
    {
        Meetings = Register.AtLeast<Meeting>(),
        Decisions = Register.AtLeast<Decision>(),
        Reports = Register.AtLeast<ForumReport>(),
        Signatories = Register.AtLeast<Signatory>(),
    })
        .With(new Group(Given.Judge))
        .With(new Group(Given.Panel) { Seats = Register.AtLeast<Seat>(), Nominations = Register.AtLeast<Nomination>(), Meetings = Register.AtLeast<Meeting>(), WorkingGroups = Register.AtLeast<GroupId>() })
        .WithAppointments(Given.Chair, Register.AtLeast<Appointment>());

    private static readonly Dictionary<string, (Per Norm, string Asked)> Table = new()
    {
        ["each, what it must"] = (new Each<Seat>(Sitting, Chairing), "seats office-holders"),
        ["each, which it is"] = (new Each<Seat>(Sitting.That(Chairing), Seats.Kind.Is(SeatKind.Regular)), "seats office-holders"),
        ["count, which count"] = (new Count(Number.Of(Sitting.That(Chairing)), atMost: 0), "seats office-holders"),
        ["count, which of them count"] = (new Count(Number.Of(Sitting).OfWhich(Chairing), atMost: Number.Of(Sitting).Share(1, 2)), "seats office-holders"),
        ["count, the limit"] = (new Count(Number.Of(Sitting), atMost: Number.Of(Met)), "seats meetings"),
        ["different"] = (new Count(Number.Different(Sitting.That(Chairing), Seats.Capacity, Unit.Members), atMost: 1), "seats office-holders"),
        ["largest"] = (new Count(Number.Largest(Met, Meetings.OrganisationsAttending, Unit.Organisations), atMost: 1), "meetings"),
        ["most, who is chosen and by whom"] = (new Most<Nomination>(Nominated, NomineeSits, NumberOf.WithSame(Nominations.Nominee, Chairs, Appointments.Holder), new("more")), "nominations seats office-holders"),
        ["for each value"] = (ForEach.Value(Sitting.That(Chairing), Seats.Organisation, new("nobody"), _ => new Count(Number.Of(Met), atMost: 0)), "meetings seats office-holders"),
        ["consecutive, what keeps them apart"] = (new Consecutive<Appointment>(Chairs, Order.By(Appointments.FirstDay), MetBetween), "office-holders meetings"),
        ["consecutive, which they are"] = (new Consecutive<Appointment>(Chairs.That(ChairSits), Order.By(Appointments.FirstDay), Pair.Differs(Appointments.Organisation)), "office-holders seats"),
        ["preceded, by what and in which order"] = (
            new Each<Nomination>(Nominated, new Preceded<Nomination, Seat>(Nominations.To(Given.Panel).That(NomineeSits), Nominations.Day, Sitting.That(Chairing), Seats.FirstDay, new("none"), null)),
            "nominations seats office-holders"),
        ["balanced"] = (new Balanced<Seat>(Sitting.That(Chairing), SideList.By(Seats.Sector), Rules.Readings.Balance.Equal), "seats office-holders"),
        ["when"] = (new When<Seat>(Sitting.That(Chairing), new Count(Number.Of(Met), atLeast: 1)), "seats office-holders meetings"),
        ["when kept"] = (new WhenKept(new Count(Number.Of(Sitting), atLeast: 1), new Count(Number.Of(Met), atLeast: 1)), "seats meetings"),
        ["any"] = (new Any(new Count(Number.Of(Sitting), atLeast: 1), new Count(Number.Of(Met), atLeast: 1)), "seats meetings"),
        ["in turn"] = (new InTurn(new Count(Number.Of(Sitting), atLeast: 1), new Count(Number.Of(Met), atLeast: 1)), "seats meetings"),
        ["rounds"] = (new Per(Recurrence.Rounds(Opened with { Decisions = Decided.That(YearMet) }), new Count(Number.Of(Sitting), atLeast: 1)), "decisions meetings seats"),
        ["in a round"] = (new Each<Nomination>(Nominated, Nominations.In(Opened)), "nominations decisions"),
        ["members who sit"] = (new Each<Holder<Seat>>(Members.Of(Given.Panel), Members.Sit(Chairing)), "seats office-holders"),
        ["holders by an appointment"] = (new Each<Holder<Appointment>>(Holders.Of(Given.Chair), Holders.ByAppointment(ChairSits)), "office-holders seats"),
        ["holders who sit"] = (new Each<Holder<Appointment>>(Holders.Of(Given.Chair), Holders.SitIn(Given.Panel)), "office-holders seats"),
        ["joined"] = (new Each<Seat>(Sitting, Seats.HasJoined), "seats"),
        ["reports"] = (new Each<ForumReport>(Reports.Between(Given.Panel, Given.Council), Reports.About.IsStated), "reports"),
        ["working groups"] = (new Each<Group>(WorkingGroups.Of(Given.Panel), WorkingGroups.Question.IsStated), "working-groups"),
        ["judged from a day"] = (new ByJudgement(Given.Norm, DayBound.Last(Met.That(Meetings.Held), Meetings.Day)), "meetings"),
    };

    public static TheoryData<string> All => [.. Table.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void All_of_it_is_asked_for(string name)
    {
        Finding finding = new MadeOf(Table[name].Norm).Asked(Lacking with { Judgements = [new("clause", Verdict.Kept, Given.Judge, 1.March(2024))] });

        finding.Outcome.ShouldBe(Outcome.Undetermined);
        string.Join(" ", finding.Missing.Select(fact => fact.Kind)).ShouldBe(Table[name].Asked);
    }

    /// <summary>The list of signatories may tell that the organisation joined late, or left early: then it matters on which day it nominated.</summary>
    [Fact]
    public void Where_nobody_has_told_whether_an_organisation_had_joined_on_a_day_of_its_own_the_day_is_asked_for_too()
    {
        CompactFacts facts = Lacking with { Groups = [new Group(Given.Panel) { Nominations = [new Nomination(Given.CountyOffice, Fact.NotKnown)] }] };

        new MadeOf(new Each<Nomination>(Nominated, Nominations.FromJoined)).Asked(facts).Missing.Select(fact => fact.Kind).ShouldBe([FactKind.Signatories, FactKind.NominationDays]);
    }

    /// <summary>Whoever is told of may have more than is told, where the list may lack some.</summary>
    [Fact]
    public void Of_whoever_may_have_more_than_is_told_the_rest_is_asked_for()
    {
        CompactFacts facts = Given.Compact
            .WithSeats(Given.Panel, Register.AtLeast(new Seat(Given.CountyOffice, SeatKind.CoOpted) { Holder = Given.Person("ada") }))
            .WithAppointments(Given.Chair, Register.AtLeast(new Appointment(Given.CountyOffice, Given.Signing) { Holder = Given.Person("ada"), AppointedBy = Given.County }));
        string Asked<T>(Population<T> of, Test<T> must)
            where T : class => string.Join(" ", new MadeOf(new Each<T>(of, must)).Asked(facts).Missing.Select(fact => fact.Kind));

        Asked(Members.Of(Given.Panel), Members.Sit(Seats.Regular)).ShouldBe("seats");
        Asked(Holders.Of(Given.Chair), Holders.ByAppointment(Appointments.AppointedBy.Is(Given.Region))).ShouldBe("office-holders office-days");
        Asked(Holders.Of(Given.Chair), Holders.ByAppointment(Appointments.AppointedBy.Is(Given.County))).ShouldBe("office-holders office-days");
    }
}
