using Overenskommelse.Examination;

namespace Overenskommelse.Norms;

/// <summary>What one look at one thing says may be so, before anything is filled in.</summary>
public sealed class OneLookTests
{
    private static readonly Population<Seat> Sitting = Seats.In(Given.Panel);
    private static readonly Population<Appointment> Chairs = Appointments.To(Given.Chair);
    private static readonly Seat OfOne = new(Given.Association(1), SeatKind.Regular) { Holder = Given.Person("ada") };
    private static readonly Appointment Chair = new(Given.Association(1), 1.March(2024)) { Holder = Given.Person("ada"), AppointedBy = Given.County };
    private static readonly Test<Appointment> WithinAYear = Appointments.InTerm(day => day.PlusYears(1), day => [day.PlusYears(-1), day.PlusYears(-1).PlusDays(-1)]);

    private static readonly Dictionary<string, (Norm Norm, CompactFacts Facts, Truth May)> Table = new()
    {
        ["a year, of a day in it"] = (new Each<Seat>(Sitting, Seats.FirstDay.Year.Is(2023)), With(OfOne with { FirstDay = 31.December(2023) }), Truth.Yes),
        ["a year, of a day after it"] = (new Each<Seat>(Sitting, Seats.FirstDay.Year.Is(2023)), With(OfOne with { FirstDay = 1.January(2024) }), Truth.No),
        ["a year, of no day"] = (new Each<Seat>(Sitting, Seats.FirstDay.Year.Is(2023)), With(OfOne with { FirstDay = Fact.None }), Truth.No),
        ["a year, of a day that is not known"] = (new Each<Seat>(Sitting, Seats.FirstDay.Year.Is(2023)), With(OfOne with { FirstDay = Fact.NotKnown }), Truth.Unknown),
        ["a year, of a month in it"] = (new Each<Seat>(Sitting, Seats.FirstDay.Year.Is(2023)), With(OfOne with { FirstDay = DayFact.InMonth(2023, 12) }), Truth.Yes),
        ["come, of a month that has begun"] = (new Each<Seat>(Sitting, Seats.FirstDay.HasCome), With(OfOne with { FirstDay = DayFact.InMonth(2024, 6) }), Truth.Unknown),
        ["come, of a month that is over"] = (new Each<Seat>(Sitting, Seats.FirstDay.HasCome), With(OfOne with { FirstDay = DayFact.InMonth(2024, 5) }), Truth.Yes),
        ["come, of a month to come"] = (new Each<Seat>(Sitting, Seats.FirstDay.HasCome), With(OfOne with { FirstDay = DayFact.InMonth(2024, 7) }), Truth.No),
        ["come, of no day"] = (new Each<Seat>(Sitting, Seats.FirstDay.HasCome), With(OfOne with { FirstDay = Fact.None }), Truth.No),
        ["in force, of the month it came into force"] = (new Each<Seat>(Sitting, Seats.FirstDay.InForce), With(OfOne with { FirstDay = DayFact.InMonth(2021, 5) }), Truth.Unknown),
        ["in force, of the month before"] = (new Each<Seat>(Sitting, Seats.FirstDay.InForce), With(OfOne with { FirstDay = DayFact.InMonth(2021, 4) }), Truth.No),
        ["in force, of the month after"] = (new Each<Seat>(Sitting, Seats.FirstDay.InForce), With(OfOne with { FirstDay = DayFact.InMonth(2021, 6) }), Truth.Yes),
        ["in force, of a month that has begun"] = (new Each<Seat>(Sitting, Seats.FirstDay.InForce), With(OfOne with { FirstDay = DayFact.InMonth(2024, 6) }), Truth.Unknown),
        ["in term, of the last day"] = (new Each<Appointment>(Chairs, WithinAYear), Chaired(Chair with { AppointedOn = 15.June(2023) }), Truth.Yes),
        ["in term, of the day after"] = (new Each<Appointment>(Chairs, WithinAYear), Chaired(Chair with { AppointedOn = 14.June(2023) }), Truth.No),
        ["in term, of a month that may be over"] = (new Each<Appointment>(Chairs, WithinAYear), Chaired(Chair with { AppointedOn = DayFact.InMonth(2023, 6) }), Truth.Unknown),
        ["in term, of a month that is over"] = (new Each<Appointment>(Chairs, WithinAYear), Chaired(Chair with { AppointedOn = DayFact.InMonth(2023, 5) }), Truth.No),
        ["in term, of a month that is not"] = (new Each<Appointment>(Chairs, WithinAYear), Chaired(Chair with { AppointedOn = DayFact.InMonth(2023, 7) }), Truth.Yes),
        ["in term, of a day that is not known"] = (new Each<Appointment>(Chairs, WithinAYear), Chaired(Chair with { AppointedOn = Fact.NotKnown }), Truth.Unknown),
        ["in term, of nobody appointed"] = (new Each<Appointment>(Chairs, WithinAYear), Chaired(Chair with { AppointedOn = Fact.None }), Truth.No),
        ["both, the first not known and the second not so"] = (new Each<Seat>(Sitting, Seats.Capacity.Is(Capacity.Official) & Seats.Kind.Is(SeatKind.Support)), With(OfOne), Truth.No),
        ["both, the first so and the second not known"] = (new Each<Seat>(Sitting, Seats.Kind.Is(SeatKind.Regular) & Seats.Capacity.Is(Capacity.Official)), With(OfOne), Truth.Unknown),
        ["either, the first not known and the second so"] = (new Each<Seat>(Sitting, Seats.Capacity.Is(Capacity.Official) | Seats.Kind.Is(SeatKind.Regular)), With(OfOne), Truth.Yes),
        ["either, the first not so and the second not known"] = (new Each<Seat>(Sitting, Seats.Kind.Is(SeatKind.Support) | Seats.Capacity.Is(Capacity.Official)), With(OfOne), Truth.Unknown),
        ["party, of an organisation of unknown party whose side cannot be that of it"] = (
            new Each<Seat>(Sitting, Seats.Party.Is(Given.Umbrella)), With(OfOne with { Organisation = new OrganisationId("other") }).With(new Organisation(new("other")) { Sector = Sector.Public }), Truth.No),
        ["party, of an organisation of unknown party whose side can be that of it"] = (
            new Each<Seat>(Sitting, Seats.Party.Is(Given.Region)), With(OfOne with { Organisation = new OrganisationId("other") }).With(new Organisation(new("other")) { Sector = Sector.Public }), Truth.Unknown),
        ["side, of all there are"] = (new Each<Seat>(Sitting, Seats.Sector.In(Sector.Neither, Sector.CivilSociety, Sector.Public, Sector.Private)), With(OfOne with { Organisation = new OrganisationId("other") }).With(new Organisation(new("other"))), Truth.Yes),
        ["contact, that may have ended"] = (
            new Each<Signatory>(Signatories.All, Signatories.HaveContact),
            Given.Compact with { Signatories = [new(Given.Association(1), Given.Signing) { ContactPersons = [new ContactPerson(Given.Person("ada")) { LastDay = DayFact.InMonth(2024, 6) }] }] },
            Truth.Unknown),
    };

    public static TheoryData<string> All => [.. Table.Keys];

    [Theory]
    [MemberData(nameof(All))]
    public void It_says_what_may_be_so(string name)
    {
        Report report = Given.RuleSet(new MadeOf(Table[name].Norm)).Examine(Compact.From(Table[name].Facts), Given.Today);

        report.Explain(report[0]).Things.ShouldHaveSingleItem().Fits!.May.ShouldBe(Table[name].May);
    }

    private static CompactFacts With(params Seat[] seats) => Given.Compact.WithSeats(Given.Panel, [.. seats]);

    private static CompactFacts Chaired(params Appointment[] appointments) => Given.Compact.WithAppointments(Given.Chair, [.. appointments]);
}
