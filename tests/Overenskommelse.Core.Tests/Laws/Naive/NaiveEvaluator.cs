using Overenskommelse.Regions;

namespace Overenskommelse.Laws.Naive;

/// <summary>
/// Examines a compact a second time, written from the published sentences and the table of readings without a look at the rules: one query for
/// every clause, over all the facts, slow and obvious. Where it differs from the library, one of them has misread the text.
/// </summary>
internal static class NaiveEvaluator
{
    public static List<Answer> Answers(RuleSet rules, CompactFacts facts, LocalDate on)
        => [.. rules.SelectMany(rule => Answers(rule.Clause, null, new Facts(facts, on)))];

    /// <summary>The answers for a clause, under the reading that the rule set has chosen or, when it is named, another.</summary>
    public static IEnumerable<Answer> Answers(Clause clause, string? reading, Facts facts)
    {
        facts = facts with { OfGroups = GroupsOf(clause) };
        bool isInForce = facts.InForceOn(facts.On);
        if (Once(clause, reading, facts) is { } outcome)
        {
            return [new($"{clause.Id}", null, isInForce ? facts.UnlessItsGroupHasCeased(outcome) : Outcome.NotApplicable)];
        }

        if (clause.Id == "development-group.nominations")
        {
            return facts.Nominations(reading).Select(round => new Answer($"{clause.Id}", Answer.YearOf(round.From), round.Outcome));
        }

        int year = facts.On.Year;
        return
        [
            .. facts.InForceOn(new(year - 1, 12, 31)) ? [OfYear(year - 1)] : Array.Empty<Answer>(),
            isInForce ? OfYear(year) : new($"{clause.Id}", null, Outcome.NotApplicable),
        ];

        Answer OfYear(int each) => new($"{clause.Id}", each, facts.UnlessNotMeasured(each, InYear(clause, each, reading, facts)));
    }

    /// <summary>The groups that a sentence is about, or that it binds and nobody else: without them there is nothing to ask. That there is a group is what some sentences ask.</summary>
    private static GroupId[] GroupsOf(Clause clause)
    {
        string of = clause.Id.Value.Split('.')[0];
        GroupId[] about = of == "leadership-group" ? [Norrbotten.LeadershipGroup] : of == "development-group" ? [Norrbotten.DevelopmentGroup] : [];
        return clause.Id.Value.EndsWith(".in-place", StringComparison.Ordinal) ? [] : [.. about.Union(clause.Bearers is [GroupId only] ? [only] : [])];
    }

    private static Outcome? Once(Clause clause, string? reading, Facts facts) => (clause.Id.Value, reading) switch
    {
        ("leadership-group.in-place", _) => facts.InPlace(Norrbotten.LeadershipGroup),
        ("leadership-group.every-party-seated", _) => facts.EveryPartySeated(Norrbotten.LeadershipGroup, Norrbotten.Samforma, Norrbotten.Region, Norrbotten.County),
        ("leadership-group.parties-only", _) => facts.PartiesOnly(Norrbotten.LeadershipGroup, Norrbotten.Samforma, Norrbotten.Region, Norrbotten.County),
        ("leadership-group.capacities", _) => facts.InCapacity(
            Norrbotten.LeadershipGroup,
            (Norrbotten.Samforma, Norrbotten.SamformaOffice, [Capacity.BoardMember]), (Norrbotten.Region, null, [Capacity.Manager]), (Norrbotten.County, null, [Capacity.Manager])),
        ("leadership-group.even-split", "within-one") => facts.Balance(Norrbotten.LeadershipGroup, Balancing.WithinOne),
        ("leadership-group.even-split", _) => facts.Balance(
            Norrbotten.LeadershipGroup, Balancing.Equal, reading == "co-opted-counted", reading == "public-side"),
        ("leadership-group.political-report", "every-calendar-year") => null,
        ("leadership-group.political-report", _) => facts.Reported(Norrbotten.LeadershipGroup, clause),
        ("development-group.in-place", _) => facts.InPlace(Norrbotten.DevelopmentGroup),
        ("development-group.members", _) => facts.MembersJoined(
            Norrbotten.DevelopmentGroup, reading == "party-has-to-sign" ? null : Norrbotten.SamformaOffice, Norrbotten.Region, Norrbotten.County),
        ("development-group.public-parties-seated", _) => facts.EveryPartySeated(Norrbotten.DevelopmentGroup, Norrbotten.Region, Norrbotten.County),
        ("development-group.officials", _) => facts.InCapacity(
            Norrbotten.DevelopmentGroup,
            (Norrbotten.Region, null, [Capacity.Official, Capacity.Manager]), (Norrbotten.County, null, [Capacity.Official, Capacity.Manager])),
        ("development-group.broad-participation", "at-least-5-organisations") => facts.OrganisationsSeated(Norrbotten.DevelopmentGroup, 5, Norrbotten.SamformaOffice),
        ("development-group.broad-participation", _) => facts.BroadlySeated(
            Norrbotten.DevelopmentGroup, reading == "party-has-to-sign" ? null : Norrbotten.SamformaOffice, clause),
        ("development-group.public-coordination", _) => Conclusions.OfEach(
            new[] { Norrbotten.Region, Norrbotten.County }.Select(party => facts.Judged(clause, of: party))),
        ("development-group.balance", "equal-sides") => facts.Balance(Norrbotten.DevelopmentGroup, Balancing.Equal),
        ("development-group.balance", "within-one") => facts.Balance(Norrbotten.DevelopmentGroup, Balancing.WithinOne),
        ("development-group.balance", _) => facts.Balance(
            Norrbotten.DevelopmentGroup, Balancing.AtMostSixtyPerCent, reading == "co-opted-counted", reading == "public-side"),
        ("development-group.shared-leadership", _) => facts.SharedLeadership(Norrbotten.MeetingLeaders, Norrbotten.LeadershipGroup, reading),
        ("development-group.leaders-appointed-yearly", "appointed-for-calendar-year")
            => facts.AppointedForTerm(Norrbotten.MeetingLeaders, Norrbotten.LeadershipGroup, Holding.NewYear, reading),
        ("development-group.leaders-appointed-yearly", _)
            => facts.AppointedForTerm(Norrbotten.MeetingLeaders, Norrbotten.LeadershipGroup, Holding.Anniversary, reading),
        ("development-group.support", _) => facts.Support(Norrbotten.DevelopmentGroup, Norrbotten.SamformaOffice),
        ("development-group.four-meetings", "rolling-twelve-months")
            => facts.HeldTimesInTwelveMonths(facts.GroupMeetings(), 4, meeting => meeting.Kind == MeetingKind.Group),
        ("development-group.four-meetings" or "development-group.pre-meetings", _) => null,
        ("development-group.working-groups", _) => facts.WorkingGroupsDelimited(Norrbotten.DevelopmentGroup),
        ("development-group.co-opting" or "development-group.matters", _) => Outcome.NotApplicable,
        ("development-group.nominations", _) => null,
        ("annual-meeting.held" or "annual-meeting.every-party-attends" or "annual-meeting.broad-participation" or "annual-meeting.matters", _) => null,
        ("annual-conference.held" or "other-occasions", _) => null,
        ("working-group.in-place", "two-groups") => facts.InPlace(Halland.WorkingGroup),
        ("network-group.in-place", "office-only") => facts.InPlaceWithout(Halland.NetworkGroup, Halland.ProcessLeader),
        ("working-group.in-place" or "network-group.in-place", _) => facts.InPlace(Halland.NetworkGroup),
        ("signatories.contact-person", _) => facts.ContactPersons(),
        ("process-leader.organisation", _) => facts.HeldFrom(Halland.ProcessLeader, Halland.EducationAssociation),
        _ => facts.Judged(clause),
    };

    private static Outcome InYear(Clause clause, int year, string? reading, Facts facts) => (clause.Id.Value, reading) switch
    {
        ("leadership-group.political-report", _) => facts.ReportedIn(year, Norrbotten.LeadershipGroup),
        ("development-group.four-meetings", _) => facts.HeldTimes(year, facts.GroupMeetings(), 4, meeting => meeting.Kind == MeetingKind.Group),
        ("development-group.pre-meetings", _)
            => facts.Prepared(year, facts.GroupMeetings(), clause, Norrbotten.Samforma, Norrbotten.Region, Norrbotten.County),
        ("annual-meeting.held", _) => facts.HeldTimes(year, facts.All.Meetings, 1, Meetings.IsAnnual),
        ("annual-meeting.every-party-attends", "at-one-meeting")
            => facts.CoveredAtOnce(year, meeting => meeting.Attended, Norrbotten.Samforma, Norrbotten.Region, Norrbotten.County),
        ("annual-meeting.every-party-attends", _)
            => facts.Covered(year, meeting => meeting.Attended, Norrbotten.Samforma, Norrbotten.Region, Norrbotten.County),
        ("annual-meeting.broad-participation", _) => facts.BroadlyAttended(year, clause),
        ("annual-meeting.matters", _)
            => facts.Covered(year, meeting => meeting.Matters, Norrbotten.FollowUp, Norrbotten.Direction, Norrbotten.Collaboration),
        ("other-occasions", "judged-only") => facts.Judged(clause, year),
        ("other-occasions", _) => facts.OtherOccasions(year, clause),
        ("annual-conference.held", _) => facts.HeldTimes(
            year, facts.All.Meetings, 1, meeting => meeting.Kind == MeetingKind.Conference ? meeting.ArrangedBy.Is(Halland.NetworkGroup) : false),
        _ => throw new InvalidOperationException($"The naïve evaluator does not know {clause.Id}."),
    };

    private static Register<Meeting> GroupMeetings(this Facts facts) => facts.Of(Norrbotten.DevelopmentGroup, each => each.Meetings);
}
