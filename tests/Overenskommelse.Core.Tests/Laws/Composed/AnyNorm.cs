using Overenskommelse.Laws.Given;
using Overenskommelse.Norms;
using Overenskommelse.Rules.Readings;
using Plain = Overenskommelse.Given;

namespace Overenskommelse.Laws.Composed;

/// <summary>Norms of any shape, of any things and tests, as a host could compose them without minding whether they make sense.</summary>
internal static class AnyNorm
{
    private static readonly BreachReason Amiss = new("own-reason");
    private static readonly Population<Appointment> Appointed = Appointments.To(Plain.Chair);
    private static readonly Population<Seat> Seated = Seats.In(Plain.Panel);
    private static readonly Population<Meeting> Held = Meetings.Of(null, MeetingKind.Annual);
    private static readonly Population<Decision> Decided = Decisions.Of(Plain.Council);
    private static readonly Population<Nomination> Nominated = Nominations.To(Plain.Panel);

    private static readonly Test<Appointment>[] OfAppointments =
    [
        Appointments.InOffice,
        Appointments.AppointedBy.Is(Plain.Region),
        Appointments.Sector.Is(Sector.Public),
        Appointments.InTerm(first => first.PlusYears(1).PlusDays(-1), on => [on.PlusYears(-1).PlusDays(-1), on.PlusYears(-1), on.PlusYears(-1).PlusDays(1), on.PlusYears(-1).PlusDays(2)]),
        new Has<Appointment, Seat>(Seated.That(Seats.Regular), Amiss, Link.Same(Appointments.Holder, Seats.Holder)),
        new Preceded<Appointment, Decision>(Appointed, Appointments.FirstDay, Decided, Decisions.Day, Amiss, Plain.Panel),
    ];

    private static readonly Test<Seat>[] OfSeats =
    [
        Seats.Held,
        Seats.HolderIsIn(Plain.Chair, Plain.Panel),
        Seats.Regular,
        Seats.Kind.Is(SeatKind.CoOpted),
        Seats.Capacity.In([Capacity.Official]),
        Seats.HasJoined,
        new Has<Seat, Nomination>(Nominated.That(Nominations.Stand), Amiss, Link.Same(Seats.Holder, Nominations.Nominee)),
    ];

    private static readonly IThings[] Kinds =
    [
        new Things<Appointment>(
            Appointed, OfAppointments, [Appointments.FirstDay, Appointments.LastDay],
            (some, dice) => new Count(Number.Different(some, Appointments.AppointedBy, Unit.Members), atMost: dice.Between(0, 1)),
            (some, _) => new Consecutive<Appointment>(some, Order.By(Appointments.FirstDay), Pair.Differs(Appointments.AppointedBy)),
            (some, _) => new Consecutive<Appointment>(some, Order.By(Appointments.FirstDay), Pair.HasBetween(Appointments.FirstDay, Decided, Decisions.Day, Amiss, Plain.Panel)),
            (some, _) => ForEach.Value(some, Appointments.AppointedBy, new PartyId("nobody"), by => new Count(Number.Of(some.That(Appointments.AppointedBy.Is(by))), atMost: 1))),
        new Things<Holder<Appointment>>(
            Holders.Of(Plain.Chair),
            [Holders.InOffice, Holders.SitIn(Plain.Panel), .. OfAppointments.Select(Holders.ByAppointment), Holders.Sit(Plain.Panel, Seats.Held)],
            [],
            (some, dice) => new Count(Number.Different(some, Holders.Person, Unit.Members), atMost: dice.Between(0, 1))),
        new Things<Seat>(
            Seated, OfSeats, [Seats.FirstDay, Seats.LastDay],
            (some, _) => new Balanced<Seat>(some, SideList.By(Seats.Capacity), Balance.AtMost(50)),
            (some, _) => new Balanced<Seat>(some, SideList.By(Seats.Sector, Sector.CivilSociety, Sector.Public), Balance.Equal) { CountsPeople = true },
            (some, dice) => new Count(Number.Different(some, Seats.Capacity, Unit.Members), atLeast: dice.Between(1, 2)),
            (some, _) => new Most<Seat>(some, Seats.Regular, NumberOf.WithSame(Seats.Holder, Nominated.That(Nominations.Stand), Nominations.Nominee), Amiss)),
        new Things<Holder<Seat>>(Members.Of(Plain.Panel), [.. OfSeats.Select(Members.Sit)], []),
        new Things<Nomination>(
            Nominated,
            [
                Nominations.Stand, Nominations.FromJoined, Nominations.Sector.Is(Sector.CivilSociety),
                Nominations.In(new RoundsOpened(Decided, decision => decision, new AnnualDate(7, 26))),
                Nominations.In(new RoundsOpened(Decided, decision => decision.PlusDays(1), new AnnualDate(6, 30))),
                Nominations.In(new RoundsOpened(Decided.That(Decisions.Day.HasCome), decision => decision.PlusMonths(1), new AnnualDate(6, 20))),
            ],
            [Nominations.Day, Nominations.WithdrawnOn]),
        new Things<Meeting>(
            Held,
            [
                Meetings.TookPlace, Meetings.Held, Meetings.ConvenedBy.Is(Plain.Region), Meetings.OrganisationsAttending.Is(2),
                new Preceded<Meeting, Decision>(Held.That(Meetings.Held), Meetings.Day, Decided, Decisions.Day, Amiss, Plain.Panel),
            ],
            [Meetings.Day],
            (some, dice) => new Count(Number.Sum(some, Meetings.OrganisationsAttending, Unit.Organisations), atLeast: dice.Between(1, 6)),
            (some, dice) => new Count(Number.Largest(some, Meetings.OrganisationsAttending, Unit.Organisations), atLeast: dice.Between(1, 5)),
            (some, _) => new Consecutive<Meeting>(some, Order.By(Meetings.Day), Pair.Differs(Meetings.ConvenedBy))),
        new Things<Decision>(Decided, [Decisions.Day.HasCome], [Decisions.Day]),
    ];

    public static Per Of(Dice dice) => dice.Between(0, 5) switch
    {
        0 => new Per(Recurrence.CalendarYears, Norm(dice, isOfPeriod: true, 2)),
        1 => new Per(Recurrence.EveryMonths(3, dice.Chance(50) ? Period.FromMonths(1) : null), Norm(dice, isOfPeriod: true, 2)),
        2 => new Per(Recurrence.TwelveMonths, Norm(dice, isOfPeriod: true, 2)),
        3 => new Per(Recurrence.EveryYears(2, Plain.Signing), Norm(dice, isOfPeriod: true, 2)),
        _ => Norm(dice, isOfPeriod: false, 2),
    };

    private static Norm Norm(Dice dice, bool isOfPeriod, int depth)
    {
        if (depth == 0 || dice.Chance(50))
        {
            return dice.OneOf(Kinds).Norm(dice, isOfPeriod);
        }

        (Norm one, Norm other) = (Norm(dice, isOfPeriod, depth - 1), Norm(dice, isOfPeriod, depth - 1));
        return dice.Between(0, 5) switch
        {
            0 => new All(one, other),
            1 => new Any(one, other),
            2 => new InTurn(one, other.Else(Amiss, null)),
            3 => new WhenKept(one, other),
            4 => InTurn.OneByOne(one, other.Else(Amiss, null)),
            _ => ForEach.Of<int>([1, 2], number => number == 1 ? one : other),
        };
    }
}
