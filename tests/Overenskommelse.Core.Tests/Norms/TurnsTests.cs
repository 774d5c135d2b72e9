namespace Overenskommelse.Norms;

/// <summary>Whatever a norm hangs on, it stands until the day before that turns it: here the first of September, and one thing alone turns then.</summary>
public sealed class TurnsTests
{
    private static readonly LocalDate Turn = 1.September(2024);
    private static readonly LocalDate DayBefore = 31.August(2024);

    private static readonly Population<Seat> Sitting = Seats.In(Given.Panel);
    private static readonly Population<Meeting> Met = Meetings.Of(null, MeetingKind.Annual).That(Meetings.Day.HasCome);
    private static readonly Population<Appointment> Chairs = Appointments.To(Given.Chair);
    private static readonly Norm NotMet = new Count(Number.Of(Met), atMost: 0);
    private static readonly Norm NeverTurns = new Count(Number.Of(Meetings.Of(Given.Panel, MeetingKind.Group)), atLeast: 1);
    private static readonly RoundsOpened Opened = new(Decisions.Of(Given.Council), day => day, new AnnualDate(7, 26));

    private static readonly Test<Seat> HoldsTheChair =
        new Has<Seat, Appointment>(Chairs.That(Appointments.InOffice), BreachReason.NobodyInOffice, Link.Same(Seats.Holder, Appointments.Holder));

    private static readonly Seat Regular = new(Given.CountyOffice, SeatKind.Regular) { Holder = Given.Person("ada") };
    private static readonly Appointment Chair = new(Given.RegionOffice, Given.Signing) { Holder = Given.Person("ada") };
    private static readonly Meeting Annual = new(MeetingKind.Annual, Turn);
    private static readonly Signatory Joined = new(Given.CountyOffice, Given.Signing);

    private static readonly Dictionary<string, (Per Norm, CompactFacts Facts)> Table = new()
    {
        ["the norm of each value"] = (ForEach.Value(Sitting, Seats.Organisation, new("nobody"), _ => NotMet), With(Regular) with { Meetings = [Annual] }),
        ["the things whose values are asked about"] = (ForEach.Value(Sitting.That(Seats.Held), Seats.Organisation, new("nobody"), _ => NeverTurns), With(Regular with { FirstDay = Turn })),
        ["the norm that counts where there is something"] = (new When<Seat>(Sitting, NotMet), With(Regular) with { Meetings = [Annual] }),
        ["the norm that counts where another is kept"] = (new WhenKept(new Count(Number.Of(Sitting), atMost: 1), NotMet), With(Regular) with { Meetings = [Annual] }),
        ["what lies between two in an order"] = (
            new Consecutive<Appointment>(Chairs, Order.By(Appointments.FirstDay), Pair.HasBetween(Appointments.FirstDay, Met, Meetings.Day, new("none"), null)),
            Chaired(Chair with { AppointedOn = 1.August(2024) }, Chair with { AppointedOn = 1.December(2024) }) with { Meetings = [Annual] }),
        ["the day by which something has to lie between two"] = (
            new Consecutive<Appointment>(Chairs, Order.By(Appointments.LastDay.Year), Pair.HasBetween(Appointments.FirstDay, Met, Meetings.Day, new("none"), null)),
            Chaired(Chair with { LastDay = 1.December(2025) }, Chair with { AppointedOn = DayBefore, LastDay = 1.December(2026) })),
        ["whether another comes before it in an order"] = (
            new Each<Seat>(
                Sitting.That(Seats.Organisation.Is(Given.CountyOffice)),
                new Preceded<Seat, Nomination>(Sitting.That(Seats.Held), Seats.FirstDay, Nominations.To(Given.Panel), Nominations.Day, new("none"), null)),
            With(Regular with { FirstDay = 1.June(2024) }, Regular with { Organisation = Given.RegionOffice, FirstDay = 1.May(2024), LastDay = DayBefore })
                .WithNominations(Given.Panel, [new(Given.CountyOffice, 1.February(2024))])),
        ["the first of two that are both asked for"] = (new Each<Seat>(Sitting, HoldsTheChair & Seats.Kind.Is(SeatKind.Regular)), Chaired(Chair with { LastDay = DayBefore })),
        ["the second of two that are both asked for"] = (new Each<Seat>(Sitting, Seats.Kind.Is(SeatKind.Regular) & HoldsTheChair), Chaired(Chair with { LastDay = DayBefore })),
        ["which things are asked about"] = (new Each<Seat>(Sitting.That(HoldsTheChair), Seats.Kind.Is(SeatKind.Support)), Chaired(Chair with { LastDay = DayBefore })),
        ["the first day of a signatory"] = (new Each<Seat>(Sitting, Seats.HasJoined), With(Regular).With(Joined with { SignedOn = Turn })),
        ["the last day of a signatory"] = (new Each<Seat>(Sitting, Seats.HasJoined), With(Regular).With(Joined with { LastDay = DayBefore })),
        ["the first day of a group"] = (new Count(Number.Of(Sitting.That(Seats.Held)), atLeast: 1), Given.Compact.With(new Group(Given.Panel) { FirstDay = Turn, Seats = [Regular] })),
        ["the last day of a group"] = (new Count(Number.Of(Sitting.That(Seats.Held)), atLeast: 1), Given.Compact.With(new Group(Given.Panel) { LastDay = DayBefore, Seats = [Regular] })),
        ["an appointment of whoever is not named"] = (
            new Each<Holder<Appointment>>(Holders.Of(Given.Chair).That(Holders.Person.Is(Given.Person("ada"))), Holders.InOffice),
            Chaired(Chair with { LastDay = 1.May(2024) }, Chair with { Organisation = Given.CountyOffice, Holder = Fact.NotKnown, LastDay = DayBefore })),
        ["the day of a judgement of one thing"] = (
            new Each<Seat>(Sitting, new ByJudgementOf<Seat>(Given.Norm, seat => seat.Organisation?.Id, new("judged"))),
            With(Regular).With(new Group(Given.Judge)) with { Judgements = [new("clause", Verdict.Kept, Given.Judge, Turn) { About = Given.CountyOffice }] }),
        ["the last day of a judgement of one thing"] = (
            new Each<Seat>(Sitting, new ByJudgementOf<Seat>(Given.Norm, seat => seat.Organisation?.Id, new("judged"))),
            With(Regular).With(new Group(Given.Judge)) with { Judgements = [new("clause", Verdict.Kept, Given.Judge, Given.Today) { About = Given.CountyOffice, LastDay = DayBefore }] }),
        ["the first day of a contact person"] = (new Each<Signatory>(Signatories.All, Signatories.HaveContact), Contact(new ContactPerson(Given.Person("ada")) { FirstDay = Turn })),
        ["the last day of a contact person"] = (new Each<Signatory>(Signatories.All, Signatories.HaveContact), Contact(new ContactPerson(Given.Person("ada")) { LastDay = DayBefore })),
        ["the month of a decision that opens a round"] = (
            new Per(Recurrence.Rounds(Opened), NeverTurns), Given.Compact with { Decisions = [new(Given.Council, DayFact.InMonth(2024, 9))] }),
        ["the day that a round opens"] = (
            new Per(Recurrence.Rounds(Opened with { FirstDay = day => day.PlusMonths(3) }), NeverTurns), Given.Compact with { Decisions = [new(Given.Council, 1.June(2024))] }),
        ["whether a decision opens a round"] = (
            new Per(
                Recurrence.Rounds(Opened with
                {
                    Decisions = Decisions.Of(Given.Council).That(new Has<Decision, Meeting>(Met, new("not-met"), Link.Same(Decisions.Day.Year, Meetings.Day.Year))),
                    LastDay = new(12, 31),
                }),
                NeverTurns),
            Given.Compact with { Decisions = [new(Given.Council, 1.May(2024))], Meetings = [Annual] }),
    };

    public static TheoryData<string> All => [.. Table.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void It_stands_until_then(string whatTurns)
    {
        Rule rule = new MadeOf(Table[whatTurns].Norm);
        Finding before = rule.Asked(Table[whatTurns].Facts);

        before.StandsUntil().ShouldBe(DayBefore);
        rule.Asked(Table[whatTurns].Facts, DayBefore).Outcome.ShouldBe(before.Outcome);
        rule.Asked(Table[whatTurns].Facts, Turn).Outcome.ShouldNotBe(before.Outcome);
    }

    private static CompactFacts With(params Seat[] seats) => Given.Compact.WithSeats(Given.Panel, [.. seats]);

    private static CompactFacts Chaired(params Appointment[] appointments) => With(Regular).WithAppointments(Given.Chair, [.. appointments]);

    private static CompactFacts Contact(ContactPerson contact) => Given.Compact with { Signatories = [Joined with { ContactPersons = [contact] }] };
}
