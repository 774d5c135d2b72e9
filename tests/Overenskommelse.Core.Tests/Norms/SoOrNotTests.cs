namespace Overenskommelse.Norms;

/// <summary>
/// What a test hangs on is asked for and filled in on both sides: alone it is in doubt, it is so or not so whatever the fact is, and never both.
/// </summary>
public sealed class SoOrNotTests
{
    private static readonly Population<Seat> Sitting = Seats.In(Given.Panel);
    private static readonly Population<Meeting> Met = Meetings.Of(null, MeetingKind.Annual);
    private static readonly Population<Appointment> Chairs = Appointments.To(Given.Chair);
    private static readonly Population<Nomination> Nominated = Nominations.To(Given.Panel);
    private static readonly Population<Holder<Appointment>> Chairing = Holders.Of(Given.Chair);
    private static readonly RoundsOpened Opened = new(Decisions.Of(Given.Council), day => day, new AnnualDate(7, 26));

    private static readonly Organisation Other = new(new("other"));
    private static readonly Seat Seat = new(Given.Association(1), SeatKind.Regular) { Holder = Given.Person("ada"), Capacity = Capacity.Manager };
    private static readonly Meeting Annual = new(MeetingKind.Annual, 1.March(2024)) { Attended = Register.AtLeast<PartyId>(), Matters = Register.AtLeast<MatterId>() };
    private static readonly Appointment Chair = new(Given.Association(1), 1.March(2024)) { Holder = Given.Person("ada"), AppointedBy = Given.County };
    private static readonly Nomination Nomination = new(Given.Association(1), 1.June(2024)) { Nominee = Given.Person("ada") };

    private static readonly Dictionary<string, Case> Table = new()
    {
        ["seat held, since when"] = new Case<Seat>(Sitting, Seats.Held, Sat(Seat with { FirstDay = Fact.NotKnown }), "seat-days"),
        ["seat held, until when"] = new Case<Seat>(Sitting, Seats.Held, Sat(Seat with { LastDay = Fact.NotKnown }), "seat-days"),
        ["seat held, in the month it began"] = new Case<Seat>(Sitting, Seats.Held, Sat(Seat with { FirstDay = DayFact.InMonth(2024, 6) }), "seat-days"),
        ["seat held, in the month it ended"] = new Case<Seat>(Sitting, Seats.Held, Sat(Seat with { LastDay = DayFact.InMonth(2024, 6) }), "seat-days"),
        ["seat, its kind"] = new Case<Seat>(Sitting, Seats.Kind.Is(SeatKind.Regular), Sat(Seat with { Kind = Fact.NotKnown }), "seat-kind"),
        ["seat, its capacity"] = new Case<Seat>(Sitting, Seats.Capacity.Is(Capacity.Manager), Sat(Seat with { Capacity = Fact.NotKnown }), "capacity"),
        ["seat, its capacity told"] = new Case<Seat>(Sitting, Seats.Capacity.IsStated, Sat(Seat with { Capacity = Fact.NotKnown }), "capacity"),
        ["seat, its capacity as it should be"] = new Case<Seat>(Sitting, Seats.Capacity.Meets(new("short"), each => each.Value.Length < 8, Capacity.Manager, Capacity.BoardMember), Sat(Seat with { Capacity = Fact.NotKnown }), "capacity"),
        ["seat, its holder"] = new Case<Seat>(Sitting, Seats.Holder.Is(Given.Person("ada")), Sat(Seat with { Holder = Fact.NotKnown }), "seat-holder"),
        ["seat, its party"] = new Case<Seat>(Sitting, Seats.Party.Is(Given.Region), Sat(Seat with { Organisation = Other.Id }), "party-of"),
        ["seat, its side"] = new Case<Seat>(Sitting, Seats.Sector.Is(Sector.Public), Sat(Seat with { Organisation = Other.Id }), "sector-of"),
        ["seat, one of two sides"] = new Case<Seat>(Sitting, Seats.Sector.In(Sector.Public, Sector.Neither), Sat(Seat with { Organisation = Other.Id }), "sector-of"),
        ["seat, its year"] = new Case<Seat>(Sitting, Seats.FirstDay.Year.Is(2022), Sat(Seat with { FirstDay = Fact.NotKnown }), "seat-days"),
        ["seat, whether its day has come"] = new Case<Seat>(Sitting, Seats.FirstDay.HasCome, Sat(Seat with { FirstDay = Fact.NotKnown }), "seat-days"),
        ["seat, whether the day of its month has come"] = new Case<Seat>(Sitting, Seats.FirstDay.HasCome, Sat(Seat with { FirstDay = DayFact.InMonth(2024, 6) }), "seat-days"),
        ["seat, whether in force"] = new Case<Seat>(Sitting, Seats.FirstDay.InForce, Sat(Seat with { FirstDay = DayFact.InMonth(2021, 5) }), "seat-days"),
        ["seat, whether in force by a day of the year"] = new Case<Seat>(Sitting, Seats.FirstDay.InForce, Sat(Seat with { FirstDay = DayFact.InYear(2021) }), "seat-days"),
        ["joined, since when"] = new Case<Seat>(Sitting, Seats.HasJoined, Sat(Seat).With(new Signatory(Given.Association(1), Fact.NotKnown)), "signing-days"),
        ["joined, until when"] = new Case<Seat>(Sitting, Seats.HasJoined, Sat(Seat).With(new Signatory(Given.Association(1), Given.Signing) { LastDay = Fact.NotKnown }), "signing-days"),
        ["joined, of a list that may lack some"] = new Case<Seat>(Sitting, Seats.HasJoined, Sat(Seat) with { Signatories = Register.AtLeast<Signatory>() }, "signatories"),
        ["joined, on a day of its own"] = new Case<Nomination>(Nominated, Nominations.FromJoined, Nom(Nomination with { Day = DayFact.InMonth(2021, 5) }), "nomination-days"),
        ["nomination that stands"] = new Case<Nomination>(Nominated, Nominations.Stand, Nom(Nomination with { WithdrawnOn = Fact.NotKnown }), "nomination-days"),
        ["nomination, by a nominee who sits"] = new Case<Nomination>(
            Nominated, new Has<Nomination, Seat>(Sitting, new("not-seated"), Link.Same(Nominations.Nominee, Seats.Holder)),
            Sat(Seat).WithNominations(Given.Panel, [Nomination with { Nominee = Fact.NotKnown }]).WithSeats(Given.Panel, [Seat]), "nominations"),
        ["nomination, in a round"] = new Case<Nomination>(Nominated, Nominations.In(Opened), Nom(Nomination with { Day = Fact.NotKnown }) with { Decisions = [new(Given.Council, 1.May(2024))] }, "nomination-days"),
        ["nomination, in a round of a decision in a month"] = new Case<Nomination>(Nominated, Nominations.In(Opened), Nom(Nomination with { Day = 10.May(2024) }) with { Decisions = [new(Given.Council, DayFact.InMonth(2024, 5))] }, "decision-day"),
        ["meeting, whether it was held"] = new Case<Meeting>(Met, Meetings.TookPlace, Held(Annual with { Status = Fact.NotKnown }), "meeting-held"),
        ["meeting, whether one of no known day was held"] = new Case<Meeting>(Met, Meetings.TookPlace, Held(Annual with { Status = Fact.NotKnown, Day = Fact.NotKnown }), "meeting-day"),
        ["meeting, whether it was held by now"] = new Case<Meeting>(Met, Meetings.Held, Held(Annual with { Day = DayFact.InMonth(2024, 6) }), "meeting-day"),
        ["meeting, by whom"] = new Case<Meeting>(Met, Meetings.ConvenedBy.Is(Given.Panel), Held(Annual), "convened-by"),
        ["meeting, how many"] = new Case<Meeting>(Met, Meetings.OrganisationsAttending.Meets(new("many"), each => each > 9, 9, 10), Held(Annual), "organisations-attending"),
        ["meeting, who attended"] = new Case<Meeting>(Met, Meetings.AttendedBy(Given.Region), Held(Annual), "attendance"),
        ["meeting, what was dealt with"] = new Case<Meeting>(Met, Meetings.DealtWith(new("matter")), Held(Annual), "matter"),
        ["appointment, its term"] = new Case<Appointment>(Chairs, Appointments.InTerm(day => day.PlusYears(1), day => [day.PlusYears(-1).PlusDays(-1), day.PlusYears(-1)]), Led(Chair with { AppointedOn = Fact.NotKnown }), "office-days"),
        ["appointment, the side of an organisation that is not known"] = new Case<Appointment>(Chairs, Appointments.Sector.Is(Sector.Public), Led(Chair with { Organisation = Fact.NotKnown }), "office-holder-organisation"),
        ["appointment, by whom"] = new Case<Appointment>(Chairs, Appointments.AppointedBy.Is(Given.County), Led(Chair with { AppointedBy = Fact.NotKnown }), "appointed-by"),
        ["holder in office, since when"] = new Case<Holder<Appointment>>(Chairing, Holders.InOffice, Led(Chair with { AppointedOn = Fact.NotKnown }), "office-days"),
        ["holder, by an appointment"] = new Case<Holder<Appointment>>(Chairing, Holders.ByAppointment(Appointments.AppointedBy.Is(Given.County)), Led(Chair with { AppointedBy = Fact.NotKnown }), "appointed-by"),
        ["holder, by the later of two"] = new Case<Holder<Appointment>>(
            Chairing, Holders.ByAppointment(Appointments.AppointedBy.Is(Given.County)), Led(Chair, Chair with { AppointedOn = DayFact.InMonth(2024, 3), AppointedBy = Given.Region }), "office-days"),
        ["holder, who sits"] = new Case<Holder<Appointment>>(Chairing, Holders.SitIn(Given.Panel), Led(Chair with { Holder = Fact.NotKnown }).WithSeats(Given.Panel, [Seat]), "office-holder"),
        ["member, in one of their seats"] = new Case<Holder<Seat>>(Members.Of(Given.Panel), Members.Sit(Seats.Kind.Is(SeatKind.Support)), Sat(Seat, Seat with { Kind = Fact.NotKnown }), "seat-kind"),
        ["signatory, a contact person"] = new Case<Signatory>(Signatories.All, Signatories.HaveContact, Given.Compact with { Signatories = [new(Given.Association(1), Given.Signing)] }, "contact-person"),
        ["signatory, part of it"] = new Case<Signatory>(Signatories.All, Signatories.ArePart, Given.Compact with { Signatories = [new(Given.Association(1), Given.Signing) { LastDay = DayFact.InMonth(2024, 6) }] }, "signing-days"),
        ["working group, its question"] = new Case<Group>(WorkingGroups.Of(Given.Panel), WorkingGroups.Question.IsStated, Given.Compact.WithWorkingGroups(Given.Panel, new Group(Given.OtherPanel)), "question"),
        ["report, what it is about"] = new Case<ForumReport>(
            Reports.Between(Given.Panel, Given.Council), Reports.About.IsStated, Sat(Seat) with { Reports = [new(Given.Council, Given.Signing) { From = Given.Panel }] }, "report-period"),
        ["preceded, by a day that is not known"] = new Case<Nomination>(
            Nominated, new Preceded<Nomination, Seat>(Nominated, Nominations.Day, Sitting, Seats.FirstDay, new("none"), null),
            Given.Compact.WithSeats(Given.Panel, [Seat with { FirstDay = Fact.NotKnown }]).WithNominations(Given.Panel, [Nomination]), "seat-days"),
    };

    public static TheoryData<string> All => [.. Table.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void It_is_one_or_the_other(string name)
    {
        Case one = Table[name];
        Finding alone = new MadeOf(one.Alone).Asked(one.Facts);

        (alone.Outcome, string.Join(" ", alone.Missing.Select(fact => fact.Kind))).ShouldBe((Outcome.Undetermined, one.Asked));
        new MadeOf(one.OneOfBoth).Asked(one.Facts).Outcome.ShouldBe(Outcome.Kept);
        new MadeOf(one.Both).Asked(one.Facts).Outcome.ShouldBe(Outcome.Broken);
    }

    private static CompactFacts Sat(params Seat[] seats) => Given.Compact.With(Other).WithSeats(Given.Panel, [.. seats]);

    private static CompactFacts Nom(Nomination nomination) => Given.Compact.WithNominations(Given.Panel, [nomination]);

    private static CompactFacts Held(Meeting meeting) => Given.Compact with { Meetings = [meeting] };

    private static CompactFacts Led(params Appointment[] appointments) => Given.Compact.WithAppointments(Given.Chair, [.. appointments]);

    private abstract record Case(CompactFacts Facts, string Asked)
    {
        public abstract Norm Alone { get; }

        public abstract Norm OneOfBoth { get; }

        public abstract Norm Both { get; }
    }

    private sealed record Case<T>(Population<T> Of, Test<T> Test, CompactFacts Facts, string Asked) : Case(Facts, Asked)
        where T : class
    {
        public override Norm Alone => new Each<T>(Of, Test);

        public override Norm OneOfBoth => new Each<T>(Of, Test | !Test);

        public override Norm Both => new Each<T>(Of, Test & !Test);
    }
}
