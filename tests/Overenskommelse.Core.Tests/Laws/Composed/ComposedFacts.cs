using Overenskommelse.Laws.Fillings;
using Overenskommelse.Laws.Five;
using Case = Overenskommelse.Laws.Five.Case;
using Plain = Overenskommelse.Given;

namespace Overenskommelse.Laws.Composed;

/// <summary>A small compact with something of every kind, and one to three facts of it that nobody has told. Everybody is named.</summary>
internal static class ComposedFacts
{
    private static readonly LocalDate Today = Plain.Today;
    private static readonly int[] DaysFromToday = [-400, -200, -31, -30, -1, 0, 1, 29, 40, 250];
    private static readonly OrganisationId[] Organisations = [Plain.Association(1), Plain.RegionOffice, Plain.University];
    private static readonly PersonId[] People = [Plain.Person("p"), Plain.Person("q"), Plain.Person("r")];
    private static readonly Id[] Parties = [Plain.Region, Plain.County];

    public static Case Of(int seed)
    {
        Making making = new(seed, mostHoles: 3);
        CompactFacts facts = Plain.Compact.With(new Group(Plain.Judge)).With(new Group(Plain.Panel) { WorkingGroups = [], Meetings = [] });
        facts = facts.WithAppointments(Plain.Chair, Listed<Appointment>(making, "appointments", Appointment, (told, tell) => told.WithAppointments(Plain.Chair, tell(Appointments(told)))));
        facts = facts.WithSeats(Plain.Panel, Listed<Seat>(making, "seats", Seat, (told, tell) => told.WithSeats(Plain.Panel, tell(Panel(told).Seats))));
        facts = facts.WithNominations(Plain.Panel, Listed<Nomination>(making, "nominations", Nomination, (told, tell) => told.WithNominations(Plain.Panel, tell(Panel(told).Nominations))));
        facts = facts with
        {
            Meetings = Listed<Meeting>(making, "meetings", Meeting, (told, tell) => told with { Meetings = tell(told.Meetings) }),
            Decisions = Listed<Decision>(making, "decisions", Decision, (told, tell) => told with { Decisions = tell(told.Decisions) }),
            Judgements = [.. Enumerable.Range(0, making.Dice.Between(0, 2)).Select(_ => new Judgement(
                Plain.Clause().Id, making.Dice.One(Verdict.Kept, Verdict.NotKept), Plain.Judge, Today.PlusDays(making.Dice.One(-40, -30, -1, 0))))],
        };
        return new(facts, Today, making.Holes);
    }

    private static Appointment Appointment(Making making, FactKey key, Telling<Appointment> tell) => new(making.Dice.OneOf(Organisations), Day(making, $"appointed on, {key}", tell, (each, day) => each with { AppointedOn = day }))
    {
        Key = key,
        Holder = making.Dice.Chance(90) ? making.Dice.OneOf(People) : Fact.None,
        LastDay = LastDay(making, $"last day of {key}", tell, (each, day) => each with { LastDay = day }),
        AppointedBy = Of(making, $"appointer of {key}", tell, Parties, Fact.NotKnown, (each, by) => each with { AppointedBy = by }),
    };

    private static Seat Seat(Making making, FactKey key, Telling<Seat> tell) => new(
        making.Dice.OneOf(Organisations), Of(making, $"kind of {key}", tell, [SeatKind.Regular, SeatKind.CoOpted], Fact.NotKnown, (each, kind) => each with { Kind = kind }))
    {
        Key = key,
        Holder = making.Dice.OneOf(People),
        Capacity = Of(making, $"capacity of {key}", tell, [Capacity.Official, Capacity.Politician], Fact.NotKnown, (each, capacity) => each with { Capacity = capacity }),
        FirstDay = LastDay(making, $"first day of {key}", tell, (each, day) => each with { FirstDay = day }),
        LastDay = LastDay(making, $"last day of {key}", tell, (each, day) => each with { LastDay = day }),
    };

    private static Nomination Nomination(Making making, FactKey key, Telling<Nomination> tell) =>
        new(making.Dice.OneOf(Organisations), Day(making, $"day of {key}", tell, (each, day) => each with { Day = day }))
        {
            Key = key,
            Nominee = making.Dice.OneOf(People),
            WithdrawnOn = LastDay(making, $"withdrawal of {key}", tell, (each, day) => each with { WithdrawnOn = day }),
        };

    private static Meeting Meeting(Making making, FactKey key, Telling<Meeting> tell) => new(MeetingKind.Annual, Day(making, $"day of {key}", tell, (each, day) => each with { Day = day }))
    {
        Key = key,
        Status = Of(making, $"whether {key} was held", tell, [MeetingStatus.Held, MeetingStatus.Cancelled], Fact.NotKnown, (each, status) => each with { Status = status }),
        ConvenedBy = Of(making, $"convener of {key}", tell, Parties, Fact.NotKnown, (each, by) => each with { ConvenedBy = by }),
        OrganisationsAttending = Of(making, $"attending {key}", tell, [0, 1, 2, 5], Fact.NotKnown, (each, number) => each with { OrganisationsAttending = number }),
    };

    private static Decision Decision(Making making, FactKey key, Telling<Decision> tell) =>
        new(Plain.Council, Day(making, $"day of {key}", tell, (each, day) => each with { Day = day })) { Key = key };

    private static Register<T> Listed<T>(Making making, string name, Func<Making, FactKey, Telling<T>, T> make, Func<CompactFacts, Func<Register<T>, Register<T>>, CompactFacts> tell)
        where T : class
    {
        List<T> made = [];
        int count = making.Dice.Between(0, 3);
        for (int number = 0; number < count; number++)
        {
            int place = number;
            made.Add(make(making, new($"{name}-{number}"), (facts, change) => tell(facts, all => all.At(place, change))));
        }

        Making others = new(making.Dice.Between(0, int.MaxValue - 1), mostHoles: 0);
        return making.List(name, made, 6, _ => true, [.. Enumerable.Range(0, 6).Select(number => make(others, new($"{name}-more-{number}"), (facts, _) => facts))], tell);
    }

    private static Fact<TValue> Of<T, TValue>(Making making, string name, Telling<T> tell, TValue[] values, Fact<TValue> unknown, Func<T, TValue, T> with)
        where T : class
        where TValue : notnull =>
        making.Fact<Fact<TValue>, TValue>(name, making.Dice.OneOf(values), unknown, 12, _ => true, values, (facts, value) => tell(facts, each => with(each, value)));

    /// <summary>Not known at all, or known to its month.</summary>
    private static DayFact Day<T>(Making making, string name, Telling<T> tell, Func<T, DayFact, T> with)
        where T : class
    {
        LocalDate known = Today.PlusDays(making.Dice.OneOf(DaysFromToday));
        DayFact unknown = making.Dice.Chance(50) ? Fact.NotKnown : DayFact.InMonth(known.Year, known.Month);
        IEnumerable<DayFact> ways = DaysFromToday.Select(each => Today.PlusDays(each)).Where(day => unknown.Earliest is not { } first || (day >= first && day <= unknown.Latest))
            .Concat(unknown.Earliest is { } from && unknown.Latest is { } to ? [from, to] : []).Select(day => (DayFact)day);
        return making.Fact(name, known, unknown, 12, _ => true, ways, (facts, day) => tell(facts, each => with(each, day)));
    }

    private static DayFact LastDay<T>(Making making, string name, Telling<T> tell, Func<T, DayFact, T> with)
        where T : class =>
        making.Fact<DayFact, DayFact>(
            name, making.Dice.Chance(80) ? Fact.None : Today.PlusDays(making.Dice.OneOf(DaysFromToday)), Fact.NotKnown, 6, _ => true,
            [Fact.None, .. DaysFromToday.Select(each => (DayFact)Today.PlusDays(each))], (facts, day) => tell(facts, each => with(each, day)));

    private static Register<Appointment> Appointments(CompactFacts facts) => facts.Offices.Known.Single(each => each.Id == Plain.Chair).Appointments;

    private static Group Panel(CompactFacts facts) => facts.Groups.Known.Single(each => each.Id == Plain.Panel);

    /// <summary>Tells something of one of the things.</summary>
    private delegate CompactFacts Telling<T>(CompactFacts facts, Func<T, T> change);
}
