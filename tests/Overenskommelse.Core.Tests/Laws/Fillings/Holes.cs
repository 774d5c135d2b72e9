using Overenskommelse.Regions;

namespace Overenskommelse.Laws.Fillings;

/// <summary>
/// Finds what is missing of a compact, from the types of its facts. What a text does not ask about is stated in one way only, so that nothing is
/// missing afterwards; what is presumed while it is missing, that the compact is in force and that nobody has judged, is so.
/// </summary>
internal sealed partial class Holes
{
    private static readonly Place<CompactFacts> Compact = new("", (facts, change) => change(facts));

    /// <summary>A day on which a compact of which nothing is known may have taken effect, before everything.</summary>
    public static readonly LocalDate LongAgo = new(1990, 6, 15);

    private readonly CompactFacts _facts;
    private readonly LocalDate _on;
    private readonly Spoken _spoken;
    private readonly MatteringDays _days;
    private readonly Newcomers _newcomers;

    private Holes(CompactFacts facts, LocalDate on, Spoken spoken)
    {
        (_facts, _on, _spoken) = (facts, on, spoken);
        _days = new(facts, on);
        _newcomers = new(facts, on, spoken);
    }

    /// <summary>The holes, and the facts around them, in which what a text names has a place and what can be stated in one way only is stated.</summary>
    public static (CompactFacts Facts, List<Hole> Open) In(CompactFacts facts, LocalDate on, RuleSet rules)
    {
        Spoken spoken = Spoken.Of(rules);
        facts = Named(facts, spoken);
        List<Hole> holes = [.. new Holes(facts, on, spoken).All()];
        foreach (Hole hole in holes.Where(hole => hole.Ways.Count == 1))
        {
            facts = hole.Ways[0].State(facts);
        }

        return (facts, holes.FindAll(hole => hole.Ways.Count > 1));
    }

    /// <summary>What no fact names is not known, and never absent: it is named, and everything about it is missing.</summary>
    private static CompactFacts Named(CompactFacts facts, Spoken spoken)
    {
        List<OrganisationId> organisations = [.. facts.Organisations.Known.Select(each => each.Id)];
        List<GroupId> groups = [.. facts.Groups.Known.Select(each => each.Id)];
        return facts with
        {
            Organisations =
            [
                .. facts.Organisations.Known,
                .. organisations.Contains(spoken.Organisation) ? Array.Empty<Organisation>() : [new(spoken.Organisation)],
                .. Newcomers.Organisations(facts).Where(each => !organisations.Contains(each.Id)),
            ],
            Forums = [.. facts.Forums.Known, .. facts.Reports.Known.Select(report => report.To).Distinct().Except(facts.Forums.Known.Select(forum => forum.Id)).Select(id => new Forum(id))],
            Groups = [.. facts.Groups.Known, .. spoken.Groups.Where(id => !groups.Contains(id)).Select(id => new Group(id))],
            Offices = [.. facts.Offices.Known, .. facts.Offices.Known.Any(each => each.Id == spoken.Office) ? Array.Empty<Office>() : [new(spoken.Office)]],
        };
    }

    private IEnumerable<Hole> All() =>
    [
        .. Life(),
        .. Compact.Hole("Parties", !_facts.Parties.IsComplete, PartiesCompleted()),
        .. _facts.Parties.Known.SelectMany((party, place) => Of(party, Compact.In<Party>($"Parties[{party.Id}]", (facts, change) => facts with { Parties = facts.Parties.At(place, change) }))),
        .. _facts.Organisations.Known.SelectMany((each, place) => Of(each, Compact.In<Organisation>($"Organisations[{each.Id}]", (facts, change) => facts with { Organisations = facts.Organisations.At(place, change) }))),
        .. Others("Signatories", Compact, _facts.Signatories, _newcomers.Signatories(), (facts, more) => facts with { Signatories = facts.Signatories.Completed(more) }),
        .. _facts.Signatories.Known.SelectMany((each, place) => Of(each, Compact.In<Signatory>($"Signatories[{each.Organisation}]", (facts, change) => facts with { Signatories = facts.Signatories.At(place, change) }))),
        .. _facts.Groups.Known.SelectMany((each, place) => Of(each, Compact.In<Group>($"Groups[{each.Id}]", (facts, change) => facts with { Groups = facts.Groups.At(place, change) }))),
        .. _facts.Offices.Known.SelectMany((each, place) => Of(each, Compact.In<Office>($"Offices[{each.Id}]", (facts, change) => facts with { Offices = facts.Offices.At(place, change) }))),
        .. Others("Meetings", Compact, _facts.Meetings, _newcomers.Meetings(), (facts, more) => facts with { Meetings = facts.Meetings.Completed(more) }),
        .. _facts.Meetings.Known.SelectMany((each, place) => Of(each, _facts.Meetings, Compact.In<Meeting>($"Meetings[{place}]", (facts, change) => facts with { Meetings = facts.Meetings.At(place, change) }))),
        .. Others("Decisions", Compact, _facts.Decisions, _spoken.IsNorth ? _newcomers.Decisions() : [], (facts, more) => facts with { Decisions = facts.Decisions.Completed(more) }),
        .. _facts.Decisions.Known.SelectMany((each, place) => Of(each, Compact.In<Decision>($"Decisions[{place}]", (facts, change) => facts with { Decisions = facts.Decisions.At(place, change) }))),
        .. _facts.Forums.Known.SelectMany((each, place) => Compact.In<Forum>($"Forums[{each.Id}]", (facts, change) => facts with { Forums = facts.Forums.At(place, change) })
            .Hole("IsPolitical", !each.IsPolitical.IsKnown, new[] { true, false }.Select(political => (Func<Forum, Forum>)(forum => forum with { IsPolitical = political })))),
        .. Others("Reports", Compact, _facts.Reports, _spoken.IsNorth ? _newcomers.Reports() : [], (facts, more) => facts with { Reports = facts.Reports.Completed(more) }),
        .. _facts.Judgements.Known.SelectMany((each, place) => Of(each, Compact.In<Judgement>($"Judgements[{place}]", (facts, change) => facts with { Judgements = facts.Judgements.At(place, change) }))),
        .. _facts.Reports.Known.SelectMany((each, place) => Of(each, Compact.In<ForumReport>($"Reports[{place}]", (facts, change) => facts with { Reports = facts.Reports.At(place, change) }))),
    ];

    /// <summary>
    /// That the compact is in force is presumed, since the beginning of the year, or of the month or the year in which it took effect. Whether it was in force
    /// all through the year before is not.
    /// </summary>
    private IEnumerable<Hole> Life()
    {
        LocalDate yearBefore = new(_on.Year - 1, 1, 1);
        LocalDate[] days = [LongAgo, yearBefore, yearBefore.PlusDays(1), new(_on.Year - 1, 12, 31), new(_on.Year, 1, 1)];
        DayFact from = _facts.InForceFrom;
        bool mayBeEither = from.Earliest is null || (from.Earliest <= yearBefore && from.Latest > yearBefore);
        return
        [
            .. mayBeEither
                ? Day(Compact, "InForceFrom", from, days, (facts, day) => facts with { InForceFrom = day })
                : Compact.Hole("InForceFrom", !from.IsKnown, [facts => facts with { InForceFrom = from.Earliest!.Value }]),
            .. _facts.LastDay.Latest < _on
                ? Day(Compact, "LastDay", _facts.LastDay, [], (facts, day) => facts with { LastDay = day })
                : Compact.Hole("LastDay", !_facts.LastDay.IsKnown, [facts => facts with { LastDay = facts.LastDay.Latest is { } last ? last : Fact.None }]),
        ];
    }

    /// <summary>One that a text names and the facts do not, of any side, and an organisation of it; what an organisation that is known belongs to follows.</summary>
    private IEnumerable<Func<CompactFacts, CompactFacts>> PartiesCompleted() =>
    [
        facts => facts with { Parties = facts.Parties.Completed() },
        .. from party in Unnamed
           from sector in Enum.GetValues<Sector>()
           select (Func<CompactFacts, CompactFacts>)(facts => facts with
           {
               Parties = facts.Parties.Completed(new Party(party, sector)),
               Organisations = facts.Organisations.Add(Newcomers.Of(party)),
           }),
    ];

    private IEnumerable<PartyId> Unnamed => _spoken.Parties.Where(id => _facts.Parties.Known.All(party => party.Id != id));

    private static IEnumerable<Hole> Of(Party party, Place<Party> place)
        => place.Hole("Sector", !party.Sector.IsKnown, Enum.GetValues<Sector>().Select(sector => (Func<Party, Party>)(each => each with { Sector = sector })));

    /// <summary>The party and the side are stated together: an organisation is on the side of its party.</summary>
    private IEnumerable<Hole> Of(Organisation organisation, Place<Organisation> place)
    {
        IEnumerable<Sector> sectors = organisation.Sector.TryGet(out Sector known) ? [known] : Enum.GetValues<Sector>();
        IEnumerable<Func<Organisation, Organisation>> none = sectors.Select(sector => (Func<Organisation, Organisation>)(each => each with { Party = Fact.None, Sector = sector }));
        IEnumerable<PartyId> parties = [.. _facts.Parties.Known.Select(party => party.Id), .. _facts.Parties.IsComplete ? [] : Unnamed];
        return !organisation.Party.IsKnown
            ? place.Hole("Party", true, parties.Select(party => (Func<Organisation, Organisation>)(each => each with { Party = party })).Concat(none))
            : place.Hole("Sector", organisation.Party.IsNone && !organisation.Sector.IsKnown, none);
    }

    private IEnumerable<Hole> Of(Signatory signatory, Place<Signatory> place) =>
    [
        .. DayOrNone(place, "SignedOn", signatory.SignedOn, _days.OfJoining(signatory.Organisation), (each, day) => each with { SignedOn = day }),
        .. DayOrNone(place, "LastDay", signatory.LastDay, _days.OfJoining(signatory.Organisation), (each, day) => each with { LastDay = day }),
        .. Others("ContactPersons", place, signatory.ContactPersons, _spoken.IsNorth ? [] : [[new ContactPerson(new PersonId("newcomer-in-contact"))]],
            (each, more) => each with { ContactPersons = each.ContactPersons.Completed(more) }),
        .. signatory.ContactPersons.Known.SelectMany((contact, at) => Of(contact, place.In<ContactPerson>(
            $".ContactPersons[{at}]", (each, change) => each with { ContactPersons = each.ContactPersons.At(at, change) }))),
    ];

    private IEnumerable<Hole> Of(ContactPerson contact, Place<ContactPerson> place) =>
    [
        .. place.Hole("Person", !contact.Person.IsKnown, _spoken.IsNorth
            ? [each => each with { Person = new PersonId("told") }]
            : [each => each with { Person = new PersonId("told") }, each => each with { Person = Fact.None }]),
        .. DayOrNone(place, "FirstDay", contact.FirstDay, _spoken.IsNorth ? [] : _days.OfPresence, (each, day) => each with { FirstDay = day }),
        .. DayOrNone(place, "LastDay", contact.LastDay, _spoken.IsNorth ? [] : _days.OfPresence, (each, day) => each with { LastDay = day }),
    ];

    private IEnumerable<Hole> Of(Decision decision, Place<Decision> place) =>
    [
        .. Day(place, "Day", decision.Day, _spoken.IsNorth ? _days.OfDecision : [_on], (each, day) => each with { Day = day }),
        .. place.Hole("About", !decision.About.IsKnown, new Fact<Id>[] { Fact.None, Norrbotten.RoundOfNominations, new MatterId("budget") }
            .Select(about => (Func<Decision, Decision>)(each => each with { About = about }))),
    ];

    private IEnumerable<Hole> Of(Judgement judgement, Place<Judgement> place) =>
        DayOrNone(place, "LastDay", judgement.LastDay, _days.OfPresence.Where(day => day >= judgement.Day), (each, day) => each with { LastDay = day });

    private IEnumerable<Hole> Of(ForumReport report, Place<ForumReport> place) =>
    [
        .. Day(place, "Day", report.Day, _spoken.IsNorth ? _days.OfReport : [_on], (each, day) => each with { Day = day }),
        .. place.Hole("About", !report.About.IsKnown, [each => each with { About = Fact.None }]),
        .. place.Hole("From", !report.From.IsKnown, new Fact<Id>[] { Fact.None, _spoken.Leading, new ForumId("nobody-has") }
            .Select(from => (Func<ForumReport, ForumReport>)(each => each with { From = from }))),
    ];

    /// <summary>Nothing more, or these.</summary>
    private static IEnumerable<Hole> Others<T, TItem>(
        string member, Place<T> place, Register<TItem> register, IEnumerable<IEnumerable<TItem>> others, Func<T, IEnumerable<TItem>, T> with)
        where TItem : notnull
        => place.Hole(member, !register.IsComplete, others.Prepend([]).Select(some => some.ToList()).Select(some => (Func<T, T>)(each => with(each, some))));

    private static IEnumerable<Hole> Day<T>(Place<T> place, string member, DayFact day, IEnumerable<LocalDate> days, Func<T, DayFact, T> with)
        => day.IsKnown ? [] : place.Hole(member, true, MatteringDays.Ways(day, days).Select(way => (Func<T, T>)(each => with(each, way))));

    private static IEnumerable<Hole> DayOrNone<T>(Place<T> place, string member, DayFact day, IEnumerable<LocalDate> days, Func<T, DayFact, T> with)
        => day.IsKnown ? [] : place.Hole(member, true, MatteringDays.WaysOrNone(day, days).Select(way => (Func<T, T>)(each => with(each, way))));
}
