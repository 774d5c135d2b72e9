namespace Overenskommelse.Testing.Making;

/// <summary>What the facts of one compact are made of: few of each kind, so that they meet.</summary>
internal sealed class Pools
{
    private const int FewestStrangers = 2;
    private const int MostStrangers = 5;
    private const int Most = 40;

    private readonly Dictionary<Type, Id[]> _ids = [];

    /// <param name="spoken">What the rules speak of.</param>
    /// <param name="on">The day asked about.</param>
    /// <param name="dice">Chance.</param>
    /// <param name="many">Whether there are to be as many people and organisations as the rules count, as far as <see cref="Most"/>, and lists of so many.</param>
    public Pools(Spoken spoken, LocalDate on, Dice dice, bool many = false)
    {
        Spoken = spoken;
        On = on;
        Many = many ? Math.Min(Most, spoken.Numbers.Where(number => number <= Most).DefaultIfEmpty(0).Max() + 1) : 0;
        Parties = Named<PartyId>() is { Length: > 0 } named ? [.. named, .. dice.Chance(15) ? Some(1, each => new PartyId(each), "party") : []] : Some(dice.Between(1, 3), each => new PartyId(each), "party");
        Organisations = [.. Named<OrganisationId>(), .. Some(Math.Max(Many, dice.Between(FewestStrangers, MostStrangers)), each => new OrganisationId(each), "organisation")];
        WorkingGroups = Some(dice.Between(0, 2), each => new GroupId(each), "working-group");
        Groups = [.. Named<GroupId>(), .. WorkingGroups];
        Forums = [.. Named<ForumId>(), new("another-forum")];
        People = Some(Math.Max(Many, dice.Between(3, 7)), each => new PersonId(each), "person");
        _ids[typeof(PartyId)] = [.. Parties];
        _ids[typeof(OrganisationId)] = [.. Organisations];
        _ids[typeof(GroupId)] = [.. Groups];
        _ids[typeof(OfficeId)] = [.. Named<OfficeId>()];
        _ids[typeof(ForumId)] = [.. Forums];
        _ids[typeof(ConstituencyId)] = [.. Named<ConstituencyId>(), new ConstituencyId("another-constituency")];
        _ids[typeof(PersonId)] = [.. People];
        _ids[typeof(MatterId)] = [.. Named<MatterId>(), new MatterId("another-matter")];
        _ids[typeof(TierId)] = [.. Named<TierId>(), .. Named<TierId>(), new TierId("another-tier")];
        _ids[typeof(Capacity)] = [.. Named<Capacity>(), .. Named<Capacity>(), Capacity.BoardMember, Capacity.Official, Capacity.Manager, Capacity.Politician, new Capacity("another")];
        _ids[typeof(MeetingKind)] = [.. Named<MeetingKind>(), MeetingKind.Group, MeetingKind.PreMeeting, MeetingKind.Annual, MeetingKind.Conference, MeetingKind.Occasion, new MeetingKind("another")];
        _ids[typeof(OwnFactId)] = [.. Named<OwnFactId>(), .. Named<OwnFactId>(), new OwnFactId("another-fact")];
        _ids[typeof(FactKind)] = [FactKind.Seats, FactKind.Plans];
        _ids[typeof(ClauseId)] = [.. spoken.Rules.Select(rule => rule.Clause.Id)];
        Days = new(spoken, on, dice);
    }

    public Spoken Spoken { get; }

    public LocalDate On { get; }

    /// <summary>How many there are where the rules count many; zero where there are as few as ever.</summary>
    public int Many { get; }

    public PartyId[] Parties { get; }

    public OrganisationId[] Organisations { get; }

    public GroupId[] Groups { get; }

    public GroupId[] WorkingGroups { get; }

    public ForumId[] Forums { get; }

    public PersonId[] People { get; }

    public DaysNear Days { get; }

    /// <summary>The ids of a type; of any type, those that may stand for whoever does something, the ones that the rules name three times as likely.</summary>
    public Id[] Of(Type type)
    {
        if (!_ids.TryGetValue(type, out Id[]? ids))
        {
            Id[] named = [.. Spoken.Ids<Id>().Where(IsActor).Where(id => id is not GroupId group || Groups.Contains(group))];
            ids = type == typeof(Id) ? [.. named, .. named, .. named, .. Parties, .. Organisations, .. Groups, .. Forums] : [.. Spoken.Ids<Id>().Where(type.IsInstanceOfType)];
            _ids[type] = ids;
        }

        return ids;
    }

    private static bool IsActor(Id id) => id is PartyId or OrganisationId or GroupId or ForumId or OfficeId or MatterId;

    private T[] Named<T>()
        where T : Id => [.. Spoken.Ids<T>()];

    private static T[] Some<T>(int number, Func<string, T> make, string what) => [.. Enumerable.Range(1, number).Select(each => make($"{what}-{each}"))];
}
