using Overenskommelse.Presentation.Speaking;
using Overenskommelse.Rules;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Presentation.Accounts;

/// <summary>What each kind of rule gives its phrases: its knobs, by the names that the phrases call them.</summary>
/// <remarks>This and the phrases that begin with the kind's name are all that the words know of a kind. A rule from outside gives nothing, and is told from its evidence.</remarks>
internal static class KindPlaces
{
    /// <summary>The first part of the codes of a kind's phrases: the name of its type, of a host's own with the namespace.</summary>
    public static string CodeOf(Rule rule) => rule.GetType() is { } type && type.Assembly == typeof(OpenNorm).Assembly ? type.Name : rule.GetType().ToString();

    public static (string Name, object? Value)[] Of(Rule rule) => rule switch
    {
        AppointedForTerm each => [("office", each.Office), ("by", each.By), ("years", each.Years)],
        ContactPersonNamed each => [("within", each.Within is { } within ? Phrase.Of(within) : null), ("tier", each.Tier)],
        DecisionMade each => [("forum", each.By), ("about", each.About), ("every", each.EveryYears is { } years ? Phrase.Of(Period.FromYears(years)) : null), ("yearly", Part.Flag(each.EveryYears == 1))],
        BalancedSectors each => [("group", each.Group), ("balance", each.Balance.Says)],
        BallotContested each => [("group", each.Group), ("constituency", each.Constituency), ("seats", each.Seats)],
        BroadlyAttended each => [("meeting", each.Kind), ("group", each.Group), .. Broadly(each.Wording, each.Breadth.Organisations)],
        BroadlyComposed each => [("group", each.Group), ("joined", Part.Flag(each.OnlyJoined)), .. Broadly(each.Wording, each.Breadth.Organisations)],
        ElectedByMajority each => [("about", each.About), .. Measure(each.AtLeast, each.IsMoreThan)],
        EveryPartySeated each => [("group", each.Group), ("parties", each.Parties)],
        GroupInPlace each => [("group", each.Group), ("members-of", each.Identity?.Other ?? each.Group)],
        MattersDealtWith each => [("meeting", each.Kind), ("group", each.Group), ("matters", each.Matters), ("from", each.From), ("until", each.By)],
        MeetingsHeld each => [("meeting", each.Kind), ("times", each.Times), ("group", each.Group), ("by", each.ArrangedBy), ("every", each.EveryMonths == 12 ? null : new Phrase($"every.{each.EveryMonths}")), ("from", each.From), ("until", each.By)],
        MeetingsQuorate each => [("meeting", MeetingKind.Group), ("group", each.Group), .. Measure(each.AtLeast, each.IsMoreThan)],
        MembersCounted each => [("group", each.Group), .. Members(each.Whose, each.Counting), .. Measure(each)],
        MembersAppointedBy each => [("group", each.Group), ("by", each.By), .. Members(each.Whose, each.Counting)],
        MembersJoined each => [("group", each.Group), ("parties", each.PublicParties), ("tier", each.Tier)],
        NominatedInTime each => [("group", each.Group), ("forum", each.OpensWith), ("last", each.LastDay), ("enclosed", each.OrEncloses), ("nominations", Part.Flag(true))],
        LeadersApart each => [("offices", each.Offices), ("sides", each.Sides.Select(side => side.Says).ToArray())],
        MeetingsConvenedBy each => [("meeting", each.Kind), ("group", each.Group), ("by", each.By)],
        MeetingsCalled each => [("meeting", each.Kind), ("group", each.Group), ("before", Phrase.Of(each.Before))],
        NominatedBetween each => [("group", each.Group), ("first", each.FirstDay), ("last", each.LastDay), ("nominations", Part.Flag(true))],
        NominationsForConstituency each => [("group", each.Group), ("constituencies", each.Constituencies.Count > 0 ? each.Constituencies : null), ("nominations", Part.Flag(true))],
        OfficeHeldBy each => [("office", each.Office), ("whose", each.By.Says), ("if-anybody", Part.Flag(each.IfAnybody))],
        OwnFactHolds each => [("own", each.Fact), ("answer", each.Answer.Says), ("each", each.Of.Count > 0 ? each.Of : null), ("signatories", Part.Flag(each.OfSignatories))],
        PlanInForce each => [("length", each.AtMost is { } length ? Phrase.Of(length) : null)],
        SignatoriesCounted each => [("measure", Limits(each.AtLeast, each.AtMost)), ("tier", each.Tier)],
        OccasionsHeld each => [("meeting", MeetingKind.Occasion), ("beside", each.Beside), ("wording", each.Wording), ("counted", Part.Flag(!each.Occasions.Is(Occasions.JudgedOnly)))],
        OpenNorm each => [("norm", each.Wording), ("each", each.OneByOne.Count > 0 ? each.OneByOne : null)],
        PartiesAttended each => [("meeting", each.Kind), ("group", each.Group), ("at-one", Part.Flag(each.Attendance.Is(Attendance.AtOneMeeting))), ("parties", each.Parties), ("from", each.From), ("until", each.By)],
        PreMeetingsPossible each => [("meeting", MeetingKind.Group), ("group", each.Group), ("parties", each.Parties)],
        ReportedTo each => [("from", each.From), ("forum", each.To), ("political", Part.Flag(each.OrAnyPolitical)), ("several", Part.Flag(each.From.Count > 1)), ("yearly", Part.Flag(each.Frequency.Is(Frequency.EveryCalendarYear))), ("due", each.DueAfter == Period.Zero ? null : Phrase.Of(each.DueAfter))],
        SeatedByFact each => [("group", each.Group), ("own", each.Fact), ("at-most", each.AtMost)],
        SeatsEach each => [("group", each.Group), ("at-most", each.AtMost), ("size", each.AtLeastMembers is null && each.AtMostMembers is null ? null : Limits(each.AtLeastMembers, each.AtMostMembers)), .. Members(each.Whose, each.Counting)],
        SeatedForTerm each => [("group", each.Group), ("length", each.AtMost is { } length ? Phrase.Of(length) : null), .. Members(each.Whose, each.Counting)],
        SeatedInCapacity each => [("group", each.Group), ("asked", Asked(each.Requirements))],
        SeatedForParties each => [("group", each.Group), ("parties", each.Parties)],
        SharedLeadership each => [("office", each.Office), ("shared", each.Office), ("group", each.DrawnFrom)],
        SupportProvided each => [("group", each.Group), ("from", each.From)],
        TermsInARow each => [("group", each.Group), ("at-most", each.AtMost)],
        TermsSpread each => [("group", each.Group), ("share", each.AtMost.Says), ("beside", each.Beside)],
        VotersEntitled each => [("about", each.About), ("voters", each.MembersOf)],
        WorkingGroupsDelimited each => [("group", each.Group)],
        _ => [],
    };

    /// <summary>The group whose seats a rule is about; null when there is none.</summary>
    public static GroupId? GroupOf(Rule rule) => Of(rule) is var places ? (Part.ValueOf(places, "members-of") ?? Part.ValueOf(places, "group")) as GroupId : null;

    /// <summary>Also what depends on the finding: of capacities, what is asked of the parties whose seats are amiss.</summary>
    public static (string Name, object? Value)[] Of(Finding finding, Compact compact)
    {
        if (finding is { Rule: LeadersApart apart, Outcome: Outcome.Kept })
        {
            return [.. Of(apart), .. Sided(apart, finding.On, compact)];
        }

        if (finding is not { Rule: SeatedInCapacity rule, Evidence: Breaches breaches })
        {
            return Of(finding.Rule);
        }

        HashSet<PartyId> parties =
        [
            .. breaches.Found
                .Select(breach => breach.Subject)
                .OfType<OrganisationId>()
                .Select(id => compact.Organisation(id)?.Party.TryGet(out PartyId? party) == true ? party : null)
                .OfType<PartyId>(),
        ];
        Part[] relevant = Asked(rule.Requirements.Where(requirement => parties.Contains(requirement.Party)), areTheirs: true);
        return [("group", rule.Group), ("asked", relevant.Length > 0 ? relevant : null)];
    }

    /// <summary>How many of some offices are held from any of the sides.</summary>
    private static (string Name, object? Value)[] Sided(LeadersApart rule, LocalDate on, Compact compact)
    {
        int sided = rule.Offices.Count(office => rule.Sides.Any(side => Answering.OutcomeOf(new OfficeHeldBy(rule.Clause, office, side), compact, on) == Outcome.Kept));
        return [("sided", sided), ("all-sided", Part.Flag(sided == rule.Offices.Count))];
    }

    /// <summary>Which of those who sit in a group: those with regular seats, all of them, or some.</summary>
    private static (string Name, object? Value)[] Members(Whose whose, Counting counting) =>
    [
        ("whose", whose == Whose.Anybody ? null : whose.Says),
        ("regular", Part.Flag(whose == Whose.Anybody && counting.Is(Counting.RegularSeats))),
        ("substitutes", Part.Flag(!counting.CountsRegular)),
    ];

    private static (string Name, object? Value)[] Broadly(Text norm, int? organisations) =>
        organisations is null ? [("norm", norm)] : [("organisations", organisations)];

    private static Part[] Limits(int? atLeast, int? atMost) =>
    [
        .. new (string Code, int? Number)[] { ("at-least", atLeast), ("at-most", atMost) }
            .Where(limit => limit.Number is not null)
            .Select(limit => new Part($"limit.{limit.Code}", ("quantity", ((Quantity)limit.Number!.Value).Says))),
    ];

    private static (string Name, object? Value)[] Measure(Quantity atLeast, bool isMoreThan) =>
        [("measure", Limit(isMoreThan ? "more-than" : "at-least", atLeast)), ("part", Part.Flag(atLeast.IsPart)), ("all", Part.Flag(atLeast.IsAll))];

    private static Part Limit(string code, Quantity quantity) =>
        quantity.IsAll ? new(code == "fewer-than" ? "limit.not-all" : "limit.all") : new($"limit.{code}", ("quantity", quantity.Says));

    /// <summary>The limits, in the order that they are said in; a part of all has to be told beside the numbers that it comes to, and so have several numbers.</summary>
    private static (string Name, object? Value)[] Measure(MembersCounted rule)
    {
        bool isExact = rule.AtLeast is { IsPart: false } && rule.AtLeast == rule.AtMost;
        (string Code, Quantity? Quantity)[] limits = isExact
            ? [("exactly", rule.AtLeast)]
            : [("at-least", rule.AtLeast), ("more-than", rule.MoreThan), ("at-most", rule.AtMost), ("fewer-than", rule.FewerThan)];
        Part[] told = rule.OneOf.Count > 0
            ? [new("limit.one-of", ("numbers", rule.OneOf.Select(number => ((Quantity)number).Says).ToArray()))]
            : [.. limits.Where(limit => limit.Quantity is not null).Select(limit => Limit(limit.Code, limit.Quantity!.Value))];
        return
        [
            ("measure", told),
            ("part", Part.Flag(Array.Exists(limits, limit => limit.Quantity is { IsPart: true, IsAll: false }))),
            ("one-of", Part.Flag(rule.OneOf.Count > 0)),
            ("measured", Part.Flag(rule.OneOf.Count > 0 || Array.Exists(limits, limit => limit.Quantity is { IsPart: true }))),
        ];
    }

    /// <summary>What is asked of which parties; of which is left out where the sentence has named their seats, and all are asked for the same.</summary>
    private static Part[] Asked(IEnumerable<SeatedAs> requirements, bool areTheirs = false)
    {
        var asked = requirements.GroupBy(requirement => (requirement.Capacities, requirement.Of), requirement => requirement.Party).ToArray();
        return
        [
            .. asked.Select(same => new Part(
                "SeatedInCapacity.each", ("capacities", Capacities(same.Key.Capacities)), ("of", same.Key.Of), ("parties", areTheirs && asked.Length == 1 ? null : same.ToArray()))),
        ];
    }

    /// <summary>Some capacities together may have a phrase of their own, by their codes in the order of the alphabet.</summary>
    private static Part Capacities(ValueList<Capacity> capacities) => new(
        [$"capacities.{string.Join('.', capacities.Select(capacity => capacity.Value).Order(StringComparer.Ordinal))}", "capacities"],
        [("capacities", capacities)]);
}
