using Overenskommelse.Rules.Readings;
using Overenskommelse.Rules.Views;

namespace Overenskommelse.Rules;

/// <summary>So many meetings are held every year: of a group, or annual meetings, or conferences.</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Kind">What kind of meeting.</param>
/// <param name="Times">How many times a year: once or more.</param>
/// <remarks>
/// Pending, and never broken, while the year is open, its last day included. Cancelled meetings do not count; one that was called counts for
/// certain only when it is known to have been held.
/// </remarks>
public sealed record MeetingsHeld(Clause Clause, MeetingKind Kind, int Times) : Rule(Clause)
{
    /// <summary>What kind of meeting.</summary>
    public MeetingKind Kind { get; init => field = Guard.Against.Null(value, nameof(Kind)); } = Guard.Against.Null(Kind);

    /// <summary>How many times a year: once or more.</summary>
    public int Times { get; init => field = Guard.Against.NegativeOrZero(value, nameof(Times)); } = Guard.Against.NegativeOrZero(Times);

    /// <summary>The group whose meetings count; null, the default, for meetings of the whole compact.</summary>
    public GroupId? Group { get; init; }

    /// <summary>Who is to have convened it; null, the default, when that is no matter.</summary>
    public Id? ConvenedBy { get; init; }

    /// <summary>What a year is. A calendar year by default.</summary>
    public Yearly Yearly { get; init => field = Guard.Against.Null(value, nameof(Yearly)); } = Yearly.CalendarYear;

    /// <inheritdoc/>
    public override FactAreas Reads => Group is null ? FactAreas.Meetings : FactAreas.Groups | FactAreas.GroupMeetings;

    /// <inheritdoc/>
    public override bool IsYearly => !Yearly.Is(Yearly.RollingTwelveMonths);

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => [Yearly];

    private Id Host => Group ?? Clause.Bearers[0];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading is Yearly yearly ? this with { Yearly = yearly } : throw NoUseFor(reading);

    /// <inheritdoc/>
    public override Finding Examine(Situation situation)
    {
        Guard.Against.Null(situation);
        (LocalDate first, LocalDate last) = situation.Period is { } year
            ? (year.Start, LocalDate.Min(year.End, situation.On))
            : (FirstOfTwelveMonths(situation.On), situation.On);

        Inquiry inquiry = default;
        Gathering<LocalDate> days = default;
        int perhaps = 0;
        Register<Meeting> meetings = MeetingsOf(situation.Compact);
        foreach (Meeting meeting in meetings.Known.Items)
        {
            bool? counts = Counts(meeting, first, last);
            if (counts == true && meeting.Day.TryGet(out LocalDate day))
            {
                days.Add(day);
            }
            else if (counts is null)
            {
                perhaps++;
                NameDoubt(meeting, ref inquiry);
            }
        }

        if (!meetings.IsComplete)
        {
            inquiry.Missing(FactKind.Meetings, Host, Host, meeting: Kind);
        }

        days.Items.Sort();
        Tally tally = new(Unit.Of(Kind), days.Count, Times) { Days = days.Take() };
        int? atMost = meetings.IsComplete ? tally.Observed + perhaps : null;
        return atMost < Times && !situation.Compact.IsInForceOn(first)
            ? NotApplicable(situation, NothingReason.PartOfAYear)
            : Settle(situation, tally, atMost, inquiry.MissingFacts);
    }

    /// <inheritdoc/>
    protected internal override LocalDate? NextTurn(Situation situation)
    {
        if (IsYearly)
        {
            return base.NextTurn(situation);
        }

        LocalDate? next = null;
        IEnumerable<Fact<LocalDate>> starts = MeetingsOf(Guard.Against.Null(situation).Compact).Select(meeting => meeting.Day);
        foreach (Fact<LocalDate> start in starts.Append(situation.Compact.Facts.InForceFrom))
        {
            if (start.TryGet(out LocalDate day) && LastWindowWith(day).PlusDays(1) is var turn && turn > situation.On && !(next <= turn))
            {
                next = turn;
            }
        }

        return next;
    }

    private static LocalDate FirstOfTwelveMonths(LocalDate on) => on.PlusYears(-1).PlusDays(1);

    /// <summary>The last day whose twelve months reach back to a day. A leap day makes it differ from a year later by one.</summary>
    private static LocalDate LastWindowWith(LocalDate day)
    {
        LocalDate last = day.PlusYears(1);
        while (FirstOfTwelveMonths(last) > day)
        {
            last = last.PlusDays(-1);
        }

        return last;
    }

    private bool? Counts(Meeting meeting, LocalDate first, LocalDate last) =>
        meeting.Kind != Kind ? false
        : ConvenedBy is null ? MeetingCount.HeldBetween(meeting, first, last)
        : meeting.ConvenedBy.Is(ConvenedBy) & MeetingCount.HeldBetween(meeting, first, last);

    private Register<Meeting> MeetingsOf(Compact compact) =>
        Group is null ? compact.Facts.Meetings : MeetingCount.MeetingsOf(Group, compact);

    private void NameDoubt(Meeting meeting, ref Inquiry inquiry)
    {
        MeetingCount.NameDoubt(meeting, Host, ref inquiry);
        if (ConvenedBy is not null && !meeting.ConvenedBy.IsKnown)
        {
            inquiry.Missing(FactKind.ConvenedBy, Host, Host, meeting: Kind, day: meeting.Day.TryGet(out LocalDate day) ? day : null);
        }
    }
}
