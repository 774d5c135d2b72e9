using FsCheck;
using FsCheck.Xunit;
using Overenskommelse.Norms;
using Xunit.Abstractions;
using Plain = Overenskommelse.Given;

namespace Overenskommelse.Laws.Numbers;

/// <summary>
/// Every number and every shape that compares, of every attribute: one, two or three facts are missing, and what is decided is what plain queries say of
/// every filling.
/// </summary>
public sealed class NumberLaws(ITestOutputHelper output)
{
    /// <summary>Of a hundred answers that every filling agrees on, at most so many are left undetermined.</summary>
    private const int MostNeedless = 5;

    private static readonly ValueList<PartyId> Parties = Ids(name => new PartyId(name));
    private static readonly ValueList<int> Years = [2020, 2021, 2022, 2030, 2040, 2050];
    private static readonly Population<Seat> Seated = Seats.In(Plain.Panel);
    private static readonly Population<Meeting> Annual = Meetings.Of(null, MeetingKind.Annual);
    private static readonly Population<Meeting> PreMeeting = Meetings.Of(Plain.Panel, MeetingKind.PreMeeting);
    private static readonly Population<Nomination> Nominated = Nominations.To(Plain.Panel);
    private static readonly Population<Appointment> Appointed = Appointments.To(Plain.Chair);
    private static readonly Population<ForumReport> Reported = Reports.Between(Plain.Panel, Plain.Council);

    private static readonly CompactFacts Facts = Plain.Compact.With(new Group(Plain.Panel)) with
    {
        Parties = [.. Plain.Compact.Parties.Known, .. Parties.Select(party => new Party(party, Sector.CivilSociety))],
        Constituencies = [.. Ids(name => new ConstituencyId(name)).Select(id => new Constituency(id))],
    };

    private static readonly ValueList<Having> All =
    [
        OfSeat("kind", Seats.Kind, [.. Enum.GetValues<SeatKind>()], (seat, value) => seat with { Kind = value }),
        OfSeat("capacity", Seats.Capacity, Ids(name => new Capacity(name)), (seat, value) => seat with { Capacity = value }),
        OfSeat("constituency", Seats.Constituency, Ids(name => new ConstituencyId(name)), (seat, value) => seat with { Constituency = value }),
        OfSeat("appointed to the seat by", Seats.AppointedBy, Ids<Id>(name => new ForumId(name)), (seat, value) => seat with { AppointedBy = value }),
        OfSeat("holder", Seats.Holder, Ids(name => new PersonId(name)), (seat, value) => seat with { Holder = value }),
        OfSeat("first year", Seats.FirstDay.Year, Years, (seat, value) => seat with { FirstDay = DayIn(value) }),
        OfSeat("last year", Seats.LastDay.Year, Years, (seat, value) => seat with { LastDay = DayIn(value) }),
        ByOrganisation("seat's party", Seated, Seats.Party, Parties, seat => seat.Key!, WithParty, Seating) with { More = NumberNorms.OfParties(Seated, Seats.Party, AllParties) },
        ByOrganisation("seat's sector", Seated, Seats.Sector, [.. Enum.GetValues<Sector>()], seat => seat.Key!, WithSector, Seating),
        OfMeeting("convened by", Annual, Meetings.ConvenedBy, Ids<Id>(name => new ForumId(name)), (meeting, value) => meeting with { ConvenedBy = value }),
        OfMeeting("attending", Annual, Meetings.OrganisationsAttending, [1, 4, 0, 6, 9, 30], (meeting, value) => meeting with { OrganisationsAttending = value })
            with { More = NumberNorms.OfSum(Annual, Meetings.OrganisationsAttending, 4) },
        OfMeeting("year", Annual, Meetings.Day.Year, Years, (meeting, value) => meeting with { Day = DayIn(value) }),
        OfMeeting("pre-meeting of", PreMeeting, Meetings.PreMeetingOf, Parties, (meeting, value) => meeting with { PreMeetingOf = value })
            with { More = NumberNorms.OfParties(PreMeeting, Meetings.PreMeetingOf, AllParties) },
        OfNomination("nominee", Nominations.Nominee, Ids(name => new PersonId(name)), (nomination, value) => nomination with { Nominee = value }),
        OfNomination("nomination's year", Nominations.Day.Year, Years, (nomination, value) => nomination with { Day = DayIn(value) }),
        OfNomination("year of withdrawal", Nominations.WithdrawnOn.Year, Years, (nomination, value) => nomination with { WithdrawnOn = DayIn(value) }),
        ByOrganisation("nomination's sector", Nominated, Nominations.Sector, [.. Enum.GetValues<Sector>()], nomination => nomination.Key!, WithSector, Nominating),
        OfAppointment("appointment's holder", Appointments.Holder, Ids(name => new PersonId(name)), (appointment, value) => appointment with { Holder = value }),
        OfAppointment("appointed by", Appointments.AppointedBy, Ids<Id>(name => new ForumId(name)), (appointment, value) => appointment with { AppointedBy = value }),
        OfAppointment("appointment's organisation", Appointments.Organisation, [.. Enumerable.Range(1, 6).Select(Plain.Association)], (appointment, value) => appointment with { Organisation = value }),
        OfAppointment("year of appointment", Appointments.FirstDay.Year, Years, (appointment, value) => appointment with { AppointedOn = DayIn(value) }),
        ByOrganisation("appointment's sector", Appointed, Appointments.Sector, [.. Enum.GetValues<Sector>()], appointment => appointment.Key!, WithSector, Appointing),
        new Having<Appointment, Sector>(
            "sector by an organisation that is not known", Appointed, Appointments.Sector, [.. Enum.GetValues<Sector>()], appointment => appointment.Key!.Value,
            (things, sectors) => Appointing(
                Plain.Compact with { Signatories = [], Organisations = [.. sectors.Where(sector => sector.IsKnown).Distinct().Select(sector => WithSector(new(Being(sector)), sector))] },
                things.Select(each => new Appointment(sectors[each.Behind].IsKnown ? Being(sectors[each.Behind]) : Fact.NotKnown, 1.May(2019)) { Key = new(each.Key) }))),
        new Having<ForumReport, DateInterval>(
            "about", Reported, Reports.About, [.. Years.Select(year => new DateInterval(new(year, 1, 1), new(year, 12, 31)))], report => report.Key!.Value,
            (things, values) => Facts with { Reports = [.. things.Select(each => new ForumReport(Plain.Council, Plain.Today) { From = Plain.Panel, About = values[each.Behind], Key = new(each.Key) })] }),
        new Having<Group, string>(
            "question", WorkingGroups.Of(Plain.Panel), WorkingGroups.Question, [.. Enumerable.Range(0, 6).Select(number => $"question {number}")], group => group.Id.Value,
            (things, values) => Facts.WithWorkingGroups(Plain.Panel, [.. things.Select(each => new Group(new(each.Key)) { Question = values[each.Behind], FirstDay = Plain.Signing })])),
    ];

    private static ValueList<PartyId> AllParties => [.. Facts.Parties.Known.Select(party => party.Id)];

    [Property(MaxTest = 1)]
    public void What_is_decided_of_a_number_every_filling_by_hand_agrees_on(DoNotSize<int> seed)
    {
        List<string> wrong = [];
        (int settled, int needless) = (0, 0);
        foreach (Having having in All)
        {
            NumberTally tally = new();
            for (int i = 0; i < (SeededAttribute.FromOutside is null ? 12 : 400); i++)
            {
                wrong.AddRange(having.Wrong(new(unchecked(seed.Item + i)), tally));
            }

            (settled, needless) = (settled + tally.Settled, needless + tally.Needless.Count);
            output.WriteLine($"{having}: every filling agrees in {tally.Settled}, needless doubt in {tally.Needless.Count}: {string.Join("; ", tally.Needless)}");
        }

        wrong.ShouldBeEmpty();
        (needless * 100).ShouldBeLessThanOrEqualTo(settled * MostNeedless);
    }

    private static ValueList<TValue> Ids<TValue>(Func<string, TValue> make)
        where TValue : notnull => [.. Enumerable.Range(0, 6).Select(number => make($"value-{number}"))];

    private static DayFact DayIn(Fact<int> year) => year.Match<DayFact>(known => new LocalDate(known, 6, 1), () => Fact.None, () => Fact.NotKnown);

    private static Having<Seat, TValue> OfSeat<TValue>(string name, Attribute<Seat, TValue> value, ValueList<TValue> values, Func<Seat, Fact<TValue>, Seat> with)
        where TValue : notnull => new($"seat's {name}", Seated, value, values, seat => seat.Key!.Value, (things, facts) => Seating(Facts, [.. things.Select(each =>
            with(new Seat(Plain.CountyOffice, SeatKind.Regular) { Key = new(each.Key) }, facts[each.Behind]))]));

    private static Having<Meeting, TValue> OfMeeting<TValue>(
        string name, Population<Meeting> of, Attribute<Meeting, TValue> value, ValueList<TValue> values, Func<Meeting, Fact<TValue>, Meeting> with)
        where TValue : notnull => new($"meeting's {name}", of, value, values, meeting => meeting.Key!.Value, (things, facts) => Meeting(ReferenceEquals(of, Annual), [.. things.Select(each =>
            with(new Meeting(ReferenceEquals(of, Annual) ? MeetingKind.Annual : MeetingKind.PreMeeting, Plain.Today) { Key = new(each.Key) }, facts[each.Behind]))]));

    private static Having<Nomination, TValue> OfNomination<TValue>(string name, Attribute<Nomination, TValue> value, ValueList<TValue> values, Func<Nomination, Fact<TValue>, Nomination> with)
        where TValue : notnull => new(name, Nominated, value, values, nomination => nomination.Key!.Value, (things, facts) => Nominating(Facts, [.. things.Select(each =>
            with(new Nomination(Plain.CountyOffice, 1.May(2019)) { Key = new(each.Key) }, facts[each.Behind]))]));

    private static Having<Appointment, TValue> OfAppointment<TValue>(string name, Attribute<Appointment, TValue> value, ValueList<TValue> values, Func<Appointment, Fact<TValue>, Appointment> with)
        where TValue : notnull => new(name, Appointed, value, values, appointment => appointment.Key!.Value, (things, facts) => Appointing(Facts, [.. things.Select(each =>
            with(new Appointment(Plain.CountyOffice, 1.May(2019)) { Key = new(each.Key) }, facts[each.Behind]))]));

    /// <summary>What a thing has by its organisation, of which several may be: so one fact that is missing stands behind several things.</summary>
    private static Having<T, TValue> ByOrganisation<T, TValue>(
        string name, Population<T> of, Attribute<T, TValue> value, ValueList<TValue> values, Func<T, FactKey> keyOf,
        Func<Organisation, Fact<TValue>, Organisation> with, Func<CompactFacts, IEnumerable<T>, CompactFacts> put)
        where T : class
        where TValue : notnull => new(name, of, value, values, thing => keyOf(thing).Value, (things, facts) => put(
            facts.Select((fact, place) => with(new Organisation(Behind(place)), fact)).Aggregate(Facts, Stating.With),
            things.Select(each => Of<T>(Behind(each.Behind), new(each.Key)))))
        { IsShared = true };

    private static OrganisationId Behind(int place) => new($"behind-{place}");

    private static OrganisationId Being(Fact<Sector> sector) => new($"being-{sector}");

    private static T Of<T>(OrganisationId organisation, FactKey key) => (T)(typeof(T) == typeof(Seat) ? new Seat(organisation, SeatKind.Regular) { Key = key }
        : typeof(T) == typeof(Nomination) ? new Nomination(organisation, 1.May(2019)) { Key = key }
        : (object)new Appointment(organisation, 1.May(2019)) { Key = key });

    private static Organisation WithParty(Organisation organisation, Fact<PartyId> party) => organisation with { Party = party };

    private static Organisation WithSector(Organisation organisation, Fact<Sector> sector) => organisation with { Party = Fact.None, Sector = sector };

    private static CompactFacts Seating(CompactFacts facts, IEnumerable<Seat> seats) => facts.WithSeats(Plain.Panel, [.. seats]);

    private static CompactFacts Nominating(CompactFacts facts, IEnumerable<Nomination> nominations) => facts.WithNominations(Plain.Panel, [.. nominations]);

    private static CompactFacts Appointing(CompactFacts facts, IEnumerable<Appointment> appointments) => facts.WithAppointments(Plain.Chair, [.. appointments]);

    private static CompactFacts Meeting(bool isOfCompact, IEnumerable<Meeting> meetings) =>
        isOfCompact ? Facts with { Meetings = [.. meetings] } : Facts.WithMeetings(Plain.Panel, [.. meetings]);
}
