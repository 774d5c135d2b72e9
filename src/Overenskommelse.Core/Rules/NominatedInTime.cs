using Overenskommelse.Compacts.Indexing;
using Overenskommelse.Rules.Readings;
using Overenskommelse.Rules.Views;

namespace Overenskommelse.Rules;

/// <summary>Nominations to a group come in a window, from civil-society organisations that have joined (<i>nominering</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group that is nominated to.</param>
/// <param name="OpensWith">The forum whose decision opens a window.</param>
/// <param name="LastDay">The last day of the window, itself included: the first such day on or after the opening.</param>
/// <remarks>
/// Every decision of the forum opens a window of its own. An organisation nominates rightly from the day it signs until its last day in the
/// compact. A nomination that is withdrawn counts as nothing from that day on. While the day of a decision is not known the clause is
/// undetermined, unless somebody has nominated who could not nominate in any window.
/// </remarks>
public sealed record NominatedInTime(Clause Clause, GroupId Group, ForumId OpensWith, AnnualDate LastDay) : Rule(Clause)
{
    /// <summary>The group that is nominated to.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>The forum whose decision opens a window.</summary>
    public ForumId OpensWith { get; init => field = Guard.Against.Null(value, nameof(OpensWith)); } = Guard.Against.Null(OpensWith);

    /// <summary>When a window opens. On the day of the decision by default.</summary>
    public Opening Opening { get; init => field = Guard.Against.Null(value, nameof(Opening)); } = Opening.DayOfDecision;

    /// <inheritdoc/>
    public override FactAreas Reads => FactAreas.Groups | FactAreas.Nominations | FactAreas.Decisions | FactAreas.Signatories | FactAreas.Organisations;

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => [Opening];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading is Opening opening ? this with { Opening = opening } : throw NoUseFor(reading);

    /// <inheritdoc/>
    public override Finding Examine(Situation situation)
    {
        Windows windows = new(Guard.Against.Null(situation), this);
        Inquiry inquiry = default;
        if (windows.MayLackOne)
        {
            inquiry.Missing(FactKind.DecisionDay, OpensWith, OpensWith);
        }

        GroupIndex? group = situation.Compact.Index.Group(Group);
        if (group is not null)
        {
            LookAtDated(group.Nominations, windows, situation, ref inquiry);
            foreach (Nomination nomination in group.Nominations.Unsettled.Items)
            {
                LookAtUnsettled(nomination, windows, situation, ref inquiry);
            }
        }

        if (!(group?.Nominations.IsComplete ?? false))
        {
            inquiry.Missing(FactKind.Nominations, Group, Clause.Bearers[0]);
        }

        return Conclude(situation, inquiry, NothingReason.NoNominations);
    }

    /// <summary>One nomination, taken by itself.</summary>
    internal ReceivedNomination Assess(Nomination nomination, Windows windows, Situation situation)
    {
        if (nomination.WithdrawnOn.IsOnOrBefore(situation.On) == true)
        {
            return new(nomination, null);
        }

        Inquiry inquiry = default;
        if (windows.MayLackOne)
        {
            inquiry.Missing(FactKind.DecisionDay, OpensWith, OpensWith);
        }

        LookAtUnsettled(nomination, windows, situation, ref inquiry);
        return new(nomination, Conclude(situation, inquiry));
    }

    /// <summary>Goes from window to window: those between two windows are outside, and of those inside only the unfit are visited.</summary>
    private void LookAtDated(NominationIndex nominations, Windows windows, Situation situation, ref Inquiry inquiry)
    {
        LocalDate from = LocalDate.MinIsoValue;
        inquiry.Examined += nominations.Between(from, situation.On).Length;
        if (windows.MayLackOne)
        {
            LookAtUnfit(nominations.UnfitBetween(from, situation.On), situation, ref inquiry);
            return;
        }

        foreach (DateInterval window in windows.InOrder.Items)
        {
            foreach (IndexedNomination outside in nominations.Between(from, Earlier(window.Start.PlusDays(-1), situation.On)))
            {
                windows.NameBreach(outside.Nomination.By, outside.Day, ref inquiry);
            }

            LookAtUnfit(nominations.UnfitBetween(Later(window.Start, from), Earlier(window.End, situation.On)), situation, ref inquiry);
            from = Later(from, window.End.PlusDays(1));
        }

        foreach (IndexedNomination outside in nominations.Between(from, situation.On))
        {
            windows.NameBreach(outside.Nomination.By, outside.Day, ref inquiry);
        }
    }

    /// <summary>One that was withdrawn counts until that day; one whose days are not known may be anything.</summary>
    private void LookAtUnsettled(Nomination nomination, Windows windows, Situation situation, ref Inquiry inquiry)
    {
        if (nomination.WithdrawnOn.IsOnOrBefore(situation.On) == true || nomination.Day.IsAfter(situation.On) == true)
        {
            return;
        }

        CompactFacts facts = situation.Compact.Facts;
        if (!nomination.Day.TryGet(out LocalDate submitted))
        {
            inquiry.Missing(FactKind.NominationDays, nomination.By, nomination.By);
            NameUnknown(nomination.By, IsJoiningUnknown(nomination.By, situation.Compact), situation.Compact, ref inquiry);
            return;
        }

        Standing standing = NominationIndex.StandingOf(nomination.By, submitted, facts, situation.Compact.Index.Organisations);
        bool isInTime = windows.MayLackOne || windows.Contain(submitted);
        if (!nomination.WithdrawnOn.IsKnown)
        {
            NameDoubt(nomination.By, isInOrder: isInTime && standing == Standing.Joined, ref inquiry);
            if (isInTime && standing is (Standing.SectorNotKnown or Standing.JoiningNotKnown))
            {
                LookAtStanding(nomination.By, submitted, standing, situation.Compact, ref inquiry);
            }

            return;
        }

        inquiry.Examined++;
        if (isInTime)
        {
            LookAtStanding(nomination.By, submitted, standing, situation.Compact, ref inquiry);
        }
        else
        {
            windows.NameBreach(nomination.By, submitted, ref inquiry);
        }
    }

    private static void NameDoubt(OrganisationId by, bool isInOrder, ref Inquiry inquiry)
    {
        if (isInOrder)
        {
            inquiry.Doubt(FactKind.NominationDays, by, by);
        }
        else
        {
            inquiry.Missing(FactKind.NominationDays, by, by);
        }
    }

    private void LookAtUnfit(ReadOnlySpan<IndexedNomination> nominations, Situation situation, ref Inquiry inquiry)
    {
        foreach (IndexedNomination nomination in nominations)
        {
            LookAtStanding(nomination.Nomination.By, nomination.Day, nomination.Standing, situation.Compact, ref inquiry);
        }
    }

    private void LookAtStanding(OrganisationId by, LocalDate day, Standing standing, Compact compact, ref Inquiry inquiry)
    {
        switch (standing)
        {
            case Standing.SectorNotKnown or Standing.JoiningNotKnown:
                NameUnknown(by, isJoiningUnknown: standing == Standing.JoiningNotKnown, compact, ref inquiry);
                break;
            case Standing.NotCivilSociety:
                inquiry.Breach(BreachReason.NotCivilSociety, by, day);
                break;
            case Standing.NotJoined:
                inquiry.Breach(BreachReason.NotJoined, by, day);
                break;
            case Standing.JoinedLater:
                inquiry.Breach(BreachReason.JoinedLater, by, day, Known(compact.Index.Organisations[by].Signatory!.SignedOn));
                break;
            case Standing.LeftBefore:
                inquiry.Breach(BreachReason.LeftBefore, by, day, Known(compact.Index.Organisations[by].Signatory!.LastDay));
                break;
        }
    }

    /// <summary>Names all that is not known of an organisation and matters to whether it could nominate.</summary>
    private void NameUnknown(OrganisationId by, bool isJoiningUnknown, Compact compact, ref Inquiry inquiry)
    {
        if (!compact.SectorOf(by).IsKnown)
        {
            inquiry.Missing(FactKind.SectorOf, by, by);
        }

        if (isJoiningUnknown && compact.Index.Organisations[by].Signatory is null)
        {
            inquiry.Missing(FactKind.Signatories, Clause.Bearers[0], Clause.Bearers[0]);
        }
        else if (isJoiningUnknown)
        {
            inquiry.Missing(FactKind.SigningDays, by, by);
        }
    }

    /// <summary>Whether there is a day of which it is not known if an organisation of the right side had joined on it.</summary>
    private static bool IsJoiningUnknown(OrganisationId by, Compact compact) =>
        compact.SectorOf(by).Is(Sector.CivilSociety) != false
        && (compact.Index.Organisations[by].Signatory is { } signatory
            ? !signatory.SignedOn.IsKnown || !signatory.LastDay.IsKnown
            : !compact.Facts.Signatories.IsComplete);

    private static LocalDate? Known(DayFact fact) => fact.TryGet(out LocalDate day) ? day : null;

    private static LocalDate Earlier(LocalDate one, LocalDate other) => LocalDate.Min(one, other);

    private static LocalDate Later(LocalDate one, LocalDate other) => LocalDate.Max(one, other);
}
