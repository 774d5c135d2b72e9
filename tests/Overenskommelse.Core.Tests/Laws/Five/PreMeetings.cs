using Overenskommelse.Laws.Given;
using Overenskommelse.Norms;
using Plain = Overenskommelse.Given;

namespace Overenskommelse.Laws.Five;

/// <summary>Before each joint meeting, and after the one before it, each party has a meeting of its own.</summary>
internal static class PreMeetings
{
    private static readonly BreachReason NotPrepared = new("not-prepared");
    private static readonly PartyId[] Parties = [Plain.Region, Plain.County];
    private static readonly Population<Meeting> Joint = Meetings.Of(Plain.Panel, MeetingKind.Group).That(Meetings.TookPlace);
    private static readonly Population<Meeting> Own = Meetings.Of(Plain.Panel, MeetingKind.PreMeeting).That(Meetings.Held);

    /// <summary>Each is preceded by one.</summary>
    public static Hard Preceded { get; } = new(new Each<Meeting>(Joint, PrecededBy(Plain.Region) & PrecededBy(Plain.County)), Make, Oracle);

    /// <summary>Nothing but a pre-meeting keeps two joint meetings apart, and the first is asked too.</summary>
    public static Hard KeptApart { get; } = new(
        ForEach.Of<PartyId>([.. Parties], party => new Consecutive<Meeting>(
            Joint, Order.By(Meetings.Day), Pair.HasBetween(Meetings.Day, Own.That(Meetings.PreMeetingOf.Is(party)), Meetings.Day, NotPrepared, party))
        { AsksFirst = true }),
        Make,
        Oracle);

    private static Preceded<Meeting, Meeting> PrecededBy(PartyId party) => new(Joint, Meetings.Day, Own.That(Meetings.PreMeetingOf.Is(party)), Meetings.Day, NotPrepared, party);

    private static Case Make(Making making)
    {
        LocalDate start = new(2024, 2, 26);
        LocalDate on = start.PlusDays(making.Dice.Between(0, 40));
        List<LocalDate> drawn = [.. Enumerable.Range(0, making.Dice.Between(0, 3)).Select(_ => making.Dice.One(on, on.PlusDays(1), start.PlusDays(7 * making.Dice.Between(0, 8))))];
        List<LocalDate> days = [.. drawn.Append(on).SelectMany(day => new[] { day.PlusDays(-1), day, day.PlusDays(1) }).Append(start.PlusDays(-90)).Append(start.PlusDays(120)).Distinct()];
        List<Meeting> made = [];
        foreach (LocalDate day in drawn)
        {
            made.Add(Drawn(making, made.Count, new Meeting(MeetingKind.Group, day), days));
            foreach (PartyId party in Parties)
            {
                if (making.Dice.Chance(85))
                {
                    made.Add(Drawn(making, made.Count, new Meeting(MeetingKind.PreMeeting, day.PlusDays(-making.Dice.Between(0, 4))) { PreMeetingOf = party }, days));
                }
            }
        }

        Register<Meeting> all = making.List(
            "meetings", made, 6, asked => asked.Kind == FactKind.Meetings,
            from day in days from kind in new[] { 0, 1, 2 } select kind == 2 ? new Meeting(MeetingKind.Group, day) : new Meeting(MeetingKind.PreMeeting, day) { PreMeetingOf = Parties[kind] },
            Tell);
        return new(Plain.Compact.WithMeetings(Plain.Panel, all), on, making.Holes);
    }

    private static Meeting Drawn(Making making, int number, Meeting known, List<LocalDate> days)
    {
        FactKey key = new($"m{number}");
        known = known with { Key = key };
        DayFact day = making.Fact<DayFact, LocalDate>(
            $"day of {key}", known.Day, Fact.NotKnown, 9, asked => Asks(asked, FactKind.MeetingDay, known.Kind, null),
            days, (facts, value) => Told(facts, key, each => each with { Day = value }));
        LocalDate? on = day.TryGet(out LocalDate told) ? told : null;
        Fact<MeetingStatus> status = making.Fact<Fact<MeetingStatus>, MeetingStatus>(
            $"status of {key}", making.Dice.One(MeetingStatus.Held, MeetingStatus.Held, MeetingStatus.Held, MeetingStatus.Cancelled), Fact.NotKnown, 9,
            asked => Asks(asked, on is null ? FactKind.MeetingDay : FactKind.MeetingHeld, known.Kind, on),
            [MeetingStatus.Held, MeetingStatus.Cancelled], (facts, value) => Told(facts, key, each => each with { Status = value }));
        Fact<PartyId> party = known.Kind == MeetingKind.Group ? Fact.NotKnown : making.Fact<Fact<PartyId>, Fact<PartyId>>(
            $"party of {key}", known.PreMeetingOf, Fact.NotKnown, 9, asked => Asks(asked, FactKind.PreMeetingOf, known.Kind, on),
            [Plain.Region, Plain.County, Plain.Umbrella, Fact.None], (facts, value) => Told(facts, key, each => each with { PreMeetingOf = value }));
        return known with { Day = day, Status = status, PreMeetingOf = party };
    }

    private static bool Asks(MissingFact asked, FactKind kind, MeetingKind meeting, LocalDate? day) =>
        (asked.Kind == kind && asked.Meeting == meeting && (kind == FactKind.MeetingDay || asked.Day == day)) || (asked.Kind == FactKind.Meetings && asked.Meeting == meeting);

    private static CompactFacts Told(CompactFacts facts, FactKey key, Func<Meeting, Meeting> tell) =>
        Tell(facts, register => register.Map(each => each.Key == key ? tell(each) : each));

    private static CompactFacts Tell(CompactFacts facts, Func<Register<Meeting>, Register<Meeting>> tell) =>
        facts.WithMeetings(Plain.Panel, tell(facts.Groups.Known.Single(group => group.Id == Plain.Panel).Meetings));

    private static (Outcome Outcome, LocalDate? Until) Oracle(CompactFacts facts, LocalDate on, DateInterval? period)
    {
        List<Meeting> all = [.. facts.Groups.Known.Single(group => group.Id == Plain.Panel).Meetings.Known.Where(each => each.Status.Is(MeetingStatus.Held) == true)];
        List<LocalDate> joint = [.. all.Where(each => each.Kind == MeetingKind.Group).Select(each => each.Day.Earliest!.Value).Distinct().Order()];
        List<(PartyId Party, LocalDate Day)> own =
        [
            .. from each in all
               where each.Kind == MeetingKind.PreMeeting && each.Day.Earliest!.Value <= @on
               from party in Parties
               where each.PreMeetingOf.Is(party) == true
               select (party, each.Day.Earliest!.Value),
        ];
        List<LocalDate> amiss =
        [
            .. from party in Parties
               from place in Enumerable.Range(0, joint.Count)
               where !own.Exists(each => each.Party == party && each.Day <= joint[place] && (place == 0 || each.Day > joint[place - 1]))
               select joint[place],
        ];
        return joint.Count == 0 ? (Outcome.NotApplicable, null)
            : amiss.Exists(day => day < on) ? (Outcome.Broken, null)
            : amiss.Count > 0 ? (Outcome.Pending, amiss.Min())
            : (Outcome.Kept, null);
    }
}
