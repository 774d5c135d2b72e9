namespace Overenskommelse.Compacts.Indexing;

/// <summary>
/// Nominations in the order of their days. How an organisation stood on the day it nominated does not depend on the day asked about, so it is
/// worked out here, and the few that could not nominate are kept apart: an examination then visits only those.
/// </summary>
internal sealed class NominationIndex
{
    private readonly IndexedNomination[] _dated;
    private readonly LocalDate[] _days;
    private readonly IndexedNomination[] _unfit;
    private readonly LocalDate[] _unfitDays;

    public NominationIndex(Register<Nomination> nominations, CompactFacts facts, OrganisationIndex organisations)
    {
        IsComplete = nominations.IsComplete;
        List<IndexedNomination> dated = new(nominations.Known.Count);
        List<IndexedNomination> unfit = [];
        List<Nomination> unsettled = [];
        foreach (Nomination nomination in nominations.Known.Items)
        {
            if (nomination.Day.IsNone)
            {
                continue;
            }

            if (!nomination.Day.TryGet(out LocalDate day) || !nomination.WithdrawnOn.IsNone)
            {
                unsettled.Add(nomination);
                continue;
            }

            IndexedNomination indexed = new(day, nomination, StandingOf(nomination.By, day, facts, organisations));
            dated.Add(indexed);
            if (indexed.Standing != Standing.Joined)
            {
                unfit.Add(indexed);
            }
        }

        Unsettled = [.. unsettled];
        (_dated, _days) = InOrder(dated);
        (_unfit, _unfitDays) = InOrder(unfit);
    }

    public bool IsComplete { get; }

    /// <summary>Those without a known day, and those that were or may have been withdrawn.</summary>
    public ValueList<Nomination> Unsettled { get; }

    /// <summary>Those made from one day to another, both included.</summary>
    public ReadOnlySpan<IndexedNomination> Between(LocalDate first, LocalDate last) => Between(_dated, _days, first, last);

    /// <summary>Those made from one day to another, both included, by an organisation that could not nominate, or perhaps not.</summary>
    public ReadOnlySpan<IndexedNomination> UnfitBetween(LocalDate first, LocalDate last) => Between(_unfit, _unfitDays, first, last);

    public static Standing StandingOf(OrganisationId id, LocalDate day, CompactFacts facts, OrganisationIndex organisations)
    {
        IndexedOrganisation organisation = organisations[id];
        if (organisation.Sector.Is(Sector.CivilSociety) == false)
        {
            return Standing.NotCivilSociety;
        }

        Standing joining = JoiningOf(organisation, day, facts);
        return joining == Standing.Joined && !organisation.Sector.IsKnown ? Standing.SectorNotKnown : joining;
    }

    private static Standing JoiningOf(IndexedOrganisation organisation, LocalDate day, CompactFacts facts)
    {
        if (organisation.Signatory is not { } signatory)
        {
            return facts.Signatories.IsComplete ? Standing.NotJoined : Standing.JoiningNotKnown;
        }

        return organisation.Joined.On(day) switch
        {
            true => Standing.Joined,
            null => Standing.JoiningNotKnown,
            false when signatory.SignedOn.IsNone => Standing.NotJoined,
            false when signatory.SignedOn.IsAfter(day) == true => Standing.JoinedLater,
            false => Standing.LeftBefore,
        };
    }

    private static (IndexedNomination[] Nominations, LocalDate[] Days) InOrder(List<IndexedNomination> nominations)
    {
        IndexedNomination[] ordered = [.. nominations];
        LocalDate[] days = Array.ConvertAll(ordered, nomination => nomination.Day);
        Array.Sort(days, ordered);
        return (ordered, days);
    }

    private static ReadOnlySpan<IndexedNomination> Between(IndexedNomination[] nominations, LocalDate[] days, LocalDate first, LocalDate last)
    {
        if (last < first)
        {
            return [];
        }

        int from = days.CountBefore(first);
        int to = days.CountBefore(last.PlusDays(1));
        return nominations.AsSpan(from, to - from);
    }
}
