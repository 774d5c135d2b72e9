using Overenskommelse.Testing.Facts;
using Hidden = System.Collections.Immutable.ImmutableDictionary<int, Overenskommelse.Testing.Facts.Degree>;

namespace Overenskommelse.Testing.Laws;

/// <summary>
/// Answers questions by telling what was left unknown. To answer a question about one fact is to tell that fact, and no other; about a list, to tell all that stands on it and every fact of each, and of those
/// whom what is new on it is about; about a group that nobody had named, to tell all of it.
/// A question of a kind that is not the library's own is answered with all that is told of its subject in its place, since only the host knows which fact it means.
/// </summary>
internal static class Answers
{
    private static readonly Dictionary<FactKind, (Type Of, string[] Members)[]> Meant = new()
    {
        [FactKind.InForceFrom] = [(typeof(CompactFacts), [nameof(CompactFacts.InForceFrom)])],
        [FactKind.InForceUntil] = [(typeof(CompactFacts), [nameof(CompactFacts.LastDay)])],
        [FactKind.Parties] = [(typeof(CompactFacts), [nameof(CompactFacts.Parties)])],
        [FactKind.PartyDays] = [(typeof(Party), [nameof(Party.FirstDay), nameof(Party.LastDay)])],
        [FactKind.PartyOf] = [(typeof(Organisation), [nameof(Organisation.Party)])],
        [FactKind.OrganisationSize] = [(typeof(Organisation), [nameof(Organisation.Members)])],
        [FactKind.SectorOf] = [(typeof(Organisation), [nameof(Organisation.Sector)]), (typeof(Party), [nameof(Party.Sector)])],
        [FactKind.Group] = [(typeof(Group), [nameof(Group.Id), nameof(Group.FirstDay), nameof(Group.LastDay)])],
        [FactKind.GroupDays] = [(typeof(Group), [nameof(Group.FirstDay), nameof(Group.LastDay)])],
        [FactKind.WorkingGroups] = [(typeof(Group), [nameof(Group.WorkingGroups)])],
        [FactKind.Question] = [(typeof(Group), [nameof(Group.Question)])],
        [FactKind.Seats] = [(typeof(Group), [nameof(Group.Seats)])],
        [FactKind.SeatOrganisation] = [(typeof(Seat), [nameof(Seat.Organisation)])],
        [FactKind.SeatKind] = [(typeof(Seat), [nameof(Seat.Kind)])],
        [FactKind.Capacity] = [(typeof(Seat), [nameof(Seat.Capacity)])],
        [FactKind.CapacityOf] = [(typeof(Seat), [nameof(Seat.CapacityOf)])],
        [FactKind.SeatHolder] = [(typeof(Seat), [nameof(Seat.Holder)])],
        [FactKind.SeatDays] = [(typeof(Seat), [nameof(Seat.FirstDay), nameof(Seat.LastDay)])],
        [FactKind.SeatTerm] = [(typeof(Seat), [nameof(Seat.TermEnds)])],
        [FactKind.Constituency] = [(typeof(Seat), [nameof(Seat.Constituency)])],
        [FactKind.SeatAppointedBy] = [(typeof(Seat), [nameof(Seat.AppointedBy)])],
        [FactKind.OfficeHolders] = [(typeof(Office), [nameof(Office.Appointments)])],
        [FactKind.OfficeHolder] = [(typeof(Appointment), [nameof(Appointment.Holder)])],
        [FactKind.OfficeHolderOrganisation] = [(typeof(Appointment), [nameof(Appointment.Organisation)])],
        [FactKind.OfficeDays] = [(typeof(Appointment), [nameof(Appointment.AppointedOn), nameof(Appointment.FirstDay), nameof(Appointment.LastDay)])],
        [FactKind.AppointedBy] = [(typeof(Appointment), [nameof(Appointment.AppointedBy)])],
        [FactKind.Signatories] = [(typeof(CompactFacts), [nameof(CompactFacts.Signatories)])],
        [FactKind.SignatoryTier] = [(typeof(Signatory), [nameof(Signatory.Tier)])],
        [FactKind.SigningDays] = [(typeof(Signatory), [nameof(Signatory.SignedOn), nameof(Signatory.LastDay)])],
        [FactKind.ContactPerson] = [(typeof(Signatory), [nameof(Signatory.ContactPersons)])],
        [FactKind.Meetings] = [(typeof(Group), [nameof(Group.Meetings)]), (typeof(CompactFacts), [nameof(CompactFacts.Meetings)])],
        [FactKind.MeetingDay] = [(typeof(Meeting), [nameof(Meeting.Day), nameof(Meeting.Status)])],
        [FactKind.MeetingCalledOn] = [(typeof(Meeting), [nameof(Meeting.CalledOn)])],
        [FactKind.MembersAttending] = [(typeof(Meeting), [nameof(Meeting.MembersAttending)])],
        [FactKind.OrganisationAttendance] = [(typeof(Meeting), [nameof(Meeting.Organisations)])],
        [FactKind.MeetingHeld] = [(typeof(Meeting), [nameof(Meeting.Status)])],
        [FactKind.ConvenedBy] = [(typeof(Meeting), [nameof(Meeting.ConvenedBy)])],
        [FactKind.ArrangedBy] = [(typeof(Meeting), [nameof(Meeting.ArrangedBy)])],
        [FactKind.PreMeetingOf] = [(typeof(Meeting), [nameof(Meeting.PreMeetingOf)])],
        [FactKind.Attendance] = [(typeof(Meeting), [nameof(Meeting.Attended)])],
        [FactKind.OrganisationsAttending] = [(typeof(Meeting), [nameof(Meeting.OrganisationsAttending)])],
        [FactKind.Matter] = [(typeof(Meeting), [nameof(Meeting.Matters)])],
        [FactKind.Nominations] = [(typeof(Group), [nameof(Group.Nominations)])],
        [FactKind.NominationConstituency] = [(typeof(Nomination), [nameof(Nomination.Constituency)])],
        [FactKind.NominationEncloses] = [(typeof(Nomination), [nameof(Nomination.Encloses)])],
        [FactKind.NominationDays] = [(typeof(Nomination), [nameof(Nomination.Day), nameof(Nomination.WithdrawnOn)])],
        [FactKind.Decisions] = [(typeof(CompactFacts), [nameof(CompactFacts.Decisions)])],
        [FactKind.DecisionDay] = [(typeof(Decision), [nameof(Decision.Day)])],
        [FactKind.DecisionMatter] = [(typeof(Decision), [nameof(Decision.About)])],
        [FactKind.Reports] = [(typeof(CompactFacts), [nameof(CompactFacts.Reports)])],
        [FactKind.ReportPeriod] = [(typeof(ForumReport), [nameof(ForumReport.About)])],
        [FactKind.ForumIsPolitical] = [(typeof(Forum), [nameof(Forum.IsPolitical)])],
        [FactKind.JudgementLastDay] = [(typeof(Judgement), [nameof(Judgement.LastDay)])],
        [FactKind.ExplanationLastDay] = [(typeof(Explanation), [nameof(Explanation.LastDay)])],
        [FactKind.Plans] = [(typeof(CompactFacts), [nameof(CompactFacts.Plans)])],
        [FactKind.PlanDays] = [(typeof(Plan), [nameof(Plan.FirstDay), nameof(Plan.LastDay)])],
        [FactKind.Ballots] = [(typeof(CompactFacts), [nameof(CompactFacts.Ballots)])],
        [FactKind.BallotDay] = [(typeof(Ballot), [nameof(Ballot.Day)])],
        [FactKind.BallotConstituency] = [(typeof(Ballot), [nameof(Ballot.Constituency)])],
        [FactKind.BallotVoters] = [(typeof(Ballot), [nameof(Ballot.Voters)])],
        [FactKind.BallotVotes] = [(typeof(Ballot), [nameof(Ballot.Votes)]), (typeof(VoteCount), [nameof(VoteCount.Votes), nameof(VoteCount.IsElected)])],
        [FactKind.OwnFact] =
        [
            (typeof(CompactFacts), [nameof(CompactFacts.OwnFacts)]),
            (typeof(OwnFact), [nameof(OwnFact.About), nameof(OwnFact.IsSo), nameof(OwnFact.Number), nameof(OwnFact.Day)]),
        ],
        [FactKind.HolderSide] = [],
        [FactKind.WhichAppointment] = [],
    };

    /// <summary>Kinds whose subject tells whom to ask, and not which fact is meant.</summary>
    private static readonly HashSet<FactKind> OfAll = [FactKind.Attendance, FactKind.Matter, FactKind.Reports, FactKind.ReportPeriod, FactKind.MeetingDay, FactKind.MeetingHeld, FactKind.ArrangedBy, FactKind.ConvenedBy, FactKind.PreMeetingOf, FactKind.OrganisationsAttending, FactKind.MeetingCalledOn, FactKind.MembersAttending, FactKind.OrganisationAttendance, FactKind.PlanDays, FactKind.OwnFact];

    /// <summary>What is new on a list is about some of these, of which everything is then told.</summary>
    private static readonly HashSet<Type> AreAbout = [typeof(Organisation), typeof(Signatory), typeof(Party), typeof(Forum), typeof(Constituency), typeof(OwnFact)];

    /// <summary>What is still left unknown when the questions have been answered.</summary>
    public static Hidden To(IEnumerable<MissingFact> asked, LawCase one)
    {
        Hidden.Builder hidden = one.Hidden.ToBuilder();
        foreach (MissingFact fact in asked)
        {
            foreach (Spot spot in one.Tree.Spots.Where(spot => IsMeant(fact, spot)))
            {
                Tell(spot, hidden, one.Tree);
            }
        }

        return hidden.ToImmutable();
    }

    private static bool IsMeant(MissingFact fact, Spot spot)
    {
        if (!Meant.TryGetValue(fact.Kind, out (Type Of, string[] Members)[]? meant))
        {
            return spot.Names.Contains(fact.Subject) && IsWithin(fact.Within, spot);
        }

        return meant.Any(each => each.Of == spot.Owner.Kind!.Type && each.Members.Contains(spot.Slot.Member.Name))
            && (spot.Owner.Kind!.Type == typeof(CompactFacts) || OfAll.Contains(fact.Kind) || spot.Names.Contains(fact.Subject))
            && (spot.Owner.Kind!.Type == typeof(CompactFacts) || IsWithin(fact.Within, spot));
    }

    private static bool IsWithin(Id? within, Spot spot) => within is null || spot.Names.Contains(within);

    private static void Tell(Spot spot, Hidden.Builder hidden, FactTree tree)
    {
        _ = hidden.Remove(spot.Slot.Id);
        foreach (Thing thing in spot.Within.Where(thing => hidden.Remove(thing.Id)))
        {
            TellNew(thing, hidden, tree);
        }

        foreach (Thing item in spot.Slot.Items)
        {
            if (hidden.Remove(item.Id))
            {
                TellNew(item, hidden, tree);
            }

            TellAll(tree.Spots.Where(each => each.IsInside(item.Id)), hidden, tree);
        }
    }

    private static void TellAll(IEnumerable<Spot> spots, Hidden.Builder hidden, FactTree tree)
    {
        foreach (Spot each in spots)
        {
            Tell(each, hidden, tree);
        }
    }

    /// <summary>What is new is told whole, and is about those of whom everything is told: to which party they belong, and whether they have joined.</summary>
    private static void TellNew(Thing thing, Hidden.Builder hidden, FactTree tree)
    {
        Spot[] inside = [.. tree.Spots.Where(each => each.IsInside(thing.Id))];
        HashSet<Id> about = [.. inside.SelectMany(spot => spot.Slot.Items.Select(item => item.Value as Id).Append(spot.IdIn)).OfType<Id>()];
        TellAll(inside, hidden, tree);
        Spot[] theirs = [.. tree.Spots.Where(spot => spot.Within.Length == 2 && AreAbout.Contains(spot.Owner.Kind!.Type) && spot.Names.Any(about.Contains))];
        TellAll(theirs, hidden, tree);
        TellAll(tree.Spots.Where(spot => thing.Value is GroupId && spot.Owner.Kind!.Type == typeof(Group) && spot.Names.Contains(thing.Value)), hidden, tree);
        TellAll(tree.Spots.Where(spot => spot.Slot.Member.Name == nameof(CompactFacts.Signatories) && about.Any(id => id is OrganisationId)), hidden, tree);
        HashSet<Id> parties = [.. theirs.Select(spot => spot.IdIn).OfType<PartyId>()];
        TellAll(tree.Spots.Where(spot => spot.Owner.Kind!.Type == typeof(Party) && spot.Names.Any(parties.Contains)), hidden, tree);
    }
}
