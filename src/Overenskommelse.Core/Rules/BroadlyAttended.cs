using Overenskommelse.Rules.Readings;
using Overenskommelse.Rules.Views;

namespace Overenskommelse.Rules;

/// <summary>The year's meeting of a kind is broadly attended (<i>brett deltagande</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Kind">What kind of meeting.</param>
/// <param name="Norm">The open norm, as something that can be judged to be kept or not.</param>
/// <remarks>
/// Until a meeting is held there is nothing to judge, and a judgement made before it does not count. Counted by the best attended of the year's
/// meetings.
/// </remarks>
public sealed record BroadlyAttended(Clause Clause, MeetingKind Kind, Text Norm) : Rule(Clause)
{
    /// <summary>What kind of meeting.</summary>
    public MeetingKind Kind { get; init => field = Guard.Against.Null(value, nameof(Kind)); } = Guard.Against.Null(Kind);

    /// <summary>The open norm, as something that can be judged to be kept or not.</summary>
    public Text Norm { get; init => field = Guard.Against.Null(value, nameof(Norm)); } = Guard.Against.Null(Norm);

    /// <summary>When participation is broad. By default somebody has to judge it.</summary>
    public Breadth Breadth { get; init => field = Guard.Against.Null(value, nameof(Breadth)); } = Breadth.Judged;

    /// <inheritdoc/>
    public override bool IsOpen => Breadth.Organisations is null;

    /// <inheritdoc/>
    public override FactAreas Reads => FactAreas.Meetings | FactAreas.Judgements;

    /// <inheritdoc/>
    public override bool IsYearly => true;

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => [Breadth];

    private Id Host => Clause.Bearers[0];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading is Breadth breadth ? this with { Breadth = breadth } : throw NoUseFor(reading);

    /// <inheritdoc/>
    public override Finding Examine(Situation situation)
    {
        Register<Meeting> meetings = Guard.Against.Null(situation).Compact.Facts.Meetings;
        Inquiry inquiry = default;
        bool? isHeld = meetings.IsComplete ? false : null;
        int largest = 0;
        LocalDate first = LocalDate.MaxIsoValue;
        LocalDate perhapsFirst = meetings.IsComplete ? LocalDate.MaxIsoValue : situation.Period!.Start;
        if (!meetings.IsComplete)
        {
            inquiry.Missing(FactKind.Meetings, Host, Host, meeting: Kind);
        }

        foreach (Meeting meeting in meetings.Known.Items)
        {
            bool? counts = meeting.Kind == Kind ? MeetingCount.HeldIn(meeting, situation) : false;
            isHeld |= counts;
            if (counts == true && meeting.Day.TryGet(out LocalDate day))
            {
                first = LocalDate.Min(first, day);
            }
            else if (counts is null)
            {
                perhapsFirst = LocalDate.Min(perhapsFirst, meeting.Day.TryGet(out LocalDate perhaps) ? perhaps : situation.Period!.Start);
            }

            if (counts == true && meeting.OrganisationsAttending.TryGet(out int attending))
            {
                largest = Math.Max(largest, attending);
            }
            else if (counts != false)
            {
                NameDoubts(meeting, counts, ref inquiry);
            }
        }

        return isHeld switch
        {
            false => NotApplicable(situation, NothingReason.NoMeeting),
            null => Undetermined(situation, inquiry.MissingFacts),
            true when Breadth.Organisations is { } required =>
                Settle(situation, new(Unit.Organisations, largest, required), atMost: inquiry.LacksFacts ? null : largest, inquiry.MissingFacts),
            true when MayBeJudged(situation, first, perhapsFirst) => Undetermined(situation, inquiry.MissingFacts),
            true => Judged(situation, Norm, notBefore: first),
        };
    }

    /// <summary>Whether there is a judgement that counts only if a meeting was held before the first that is known.</summary>
    private bool MayBeJudged(Situation situation, LocalDate first, LocalDate perhapsFirst) =>
        Records.JudgementOf(Clause, situation, notBefore: first) is null && Records.JudgementOf(Clause, situation, notBefore: perhapsFirst) is not null;

    private void NameDoubts(Meeting meeting, bool? counts, ref Inquiry inquiry)
    {
        if (counts is null)
        {
            MeetingCount.NameDoubt(meeting, Host, ref inquiry);
        }

        if (Breadth.Organisations is not null && !meeting.OrganisationsAttending.IsKnown)
        {
            inquiry.Missing(FactKind.OrganisationsAttending, Host, Host, meeting: Kind, day: meeting.Day.TryGet(out LocalDate day) ? day : null);
        }
    }
}
