namespace Overenskommelse.Laws.Fillings;

/// <summary>The days on which a missing day can fall that can matter: around the day asked about, the days that it is compared with, and the boundaries of the texts.</summary>
internal sealed class MatteringDays(CompactFacts facts, LocalDate on)
{
    private static readonly LocalDate LongAgo = new(1990, 6, 15);
    private static readonly LocalDate LongAhead = new(2200, 6, 15);

    public IEnumerable<LocalDate> OfPresence => [LongAgo, LongAhead, .. Around(on)];

    public IEnumerable<LocalDate> OfJoining(OrganisationId id) => Nominations.Where(nomination => nomination.By == id).ToList() is { Count: > 0 } own
        ? [.. OfPresence, .. LastDays, .. own.SelectMany(nomination => Around(nomination.Day))]
        : OfPresence;

    public IEnumerable<LocalDate> OfNomination(OrganisationId by) =>
    [
        .. OfPresence,
        .. LastDays,
        .. facts.Decisions.Known.SelectMany(decision => Around(decision.Day)),
        .. facts.Signatories.Known.Where(signatory => signatory.Organisation == by).SelectMany(signatory => Around(signatory.SignedOn).Concat(Around(signatory.LastDay))),
    ];

    public IEnumerable<LocalDate> OfDecision =>
    [
        .. OfPresence,
        .. LastDays,
        .. Nominations.SelectMany(nomination => Around(nomination.Day)),
        .. Nominations.SelectMany(nomination => nomination.Day.Earliest is { } day ? LastDaysOf(day.Year - 1) : []),
    ];

    public IEnumerable<LocalDate> OfMeeting(Register<Meeting> others) =>
    [
        .. OfPresence,
        .. new[] { on.Year - 1, on.Year, on.Year + 1 }.SelectMany(year => new[] { new LocalDate(year, 1, 1), new LocalDate(year, 1, 1).PlusDays(-1) }),
        .. others.Known.Where(other => other.Kind == MeetingKind.Group || other.Kind == MeetingKind.PreMeeting)
            .Where(other => other.Day.TryGet(out var day) && day.Year >= on.Year - 2 && day.Year <= on.Year).SelectMany(other => Around(other.Day)),
        .. facts.Judgements.Known.Where(judgement => judgement.Day.Year >= on.Year - 1 && judgement.Day.Year <= on.Year).SelectMany(judgement => Around(judgement.Day)),
    ];

    public IEnumerable<LocalDate> OfAppointment(Register<Appointment> others) =>
    [
        .. OfPresence,
        .. Around(on.PlusYears(-1)),
        .. others.Known.SelectMany(other => Around(other.AppointedOn)),
    ];

    public IEnumerable<LocalDate> OfReport => [.. OfPresence, .. Around(facts.InForceFrom.Earliest is { } first ? first : Fact.NotKnown)];

    private IEnumerable<Nomination> Nominations => facts.Groups.Known.SelectMany(group => group.Nominations.Known);

    /// <summary>Of nominations: in the year asked about and the one before.</summary>
    private IEnumerable<LocalDate> LastDays => [.. LastDaysOf(on.Year - 1), .. LastDaysOf(on.Year)];

    /// <summary>Of a day that may be any of these; one that is known to its month or its year is one of those, its first and its last among them.</summary>
    public static IEnumerable<DayFact> Ways(DayFact day, IEnumerable<LocalDate> days)
        => day is { Earliest: { } first, Latest: { } last }
            ? days.Where(each => each >= first && each <= last).Append(first).Append(last).Distinct().Order().Select(each => (DayFact)each)
            : days.Distinct().Order().Select(each => (DayFact)each);

    /// <summary>The same, where there may also be no day at all.</summary>
    public static IEnumerable<DayFact> WaysOrNone(DayFact day, IEnumerable<LocalDate> days)
        => day.Earliest is null ? Ways(day, days).Append(Fact.None) : Ways(day, days);

    private static IEnumerable<LocalDate> LastDaysOf(int year) => [new(year, 7, 26), new(year, 7, 27)];

    private static IEnumerable<LocalDate> Around(DayFact day) => day is { Earliest: { } first, Latest: { } last }
        ? [first.PlusDays(-1), first, first.PlusDays(1), last, last.PlusDays(1)]
        : [];
}
