using Overenskommelse.Testing.Facts;

namespace Overenskommelse.Testing.Making;

/// <summary>Makes the facts of a compact in which everything is known, of what a rule set speaks of.</summary>
internal sealed class CompactMaker(Pools pools, Dice dice)
{
    private readonly RecordMaker _records = new(pools, dice);

    public CompactFacts Make()
    {
        Kind kind = Kind.Of(typeof(CompactFacts));
        LocalDate from = dice.Chance(75) ? new LocalDate(pools.On.Year - 4, 5, 19) : pools.Days.Past();
        return WithWorkingGroups((CompactFacts)kind.Made([.. kind.Members.Select((member, place) => member.Name switch
        {
            nameof(CompactFacts.InForceFrom) => (DayFact)from,
            nameof(CompactFacts.LastDay) => dice.Chance(94) ? (DayFact)Fact.None : pools.Days.One(),
            nameof(CompactFacts.Judgements) => _records.Judgements(),
            nameof(CompactFacts.Explanations) => _records.Explanations(),
            nameof(CompactFacts.AskedInVain) => kind.Blank[place],
            nameof(CompactFacts.Ballots) when !pools.Spoken.Rules.Any(rule => rule.Reads.HasFlag(FactAreas.Ballots)) && dice.Chance(85) => (Register<Ballot>)[],
            nameof(CompactFacts.OwnFacts) => ((Register<OwnFact>)List(member, null)).Known.DistinctBy(each => (each.Fact, each.About)).ToRegister(),
            _ when member.IsList => List(member, null),
            _ => kind.Blank[place],
        })]));
    }

    /// <summary>A working group is of one group, or of none.</summary>
    private CompactFacts WithWorkingGroups(CompactFacts facts)
    {
        GroupId[] parents = [.. pools.Groups.Except(pools.WorkingGroups)];
        ILookup<GroupId, GroupId> of = pools.WorkingGroups.Where(_ => parents.Length > 0 && dice.Chance(85)).ToLookup(_ => dice.OneOf(parents));
        return facts with { Groups = facts.Groups.Known.Select(group => group with { WorkingGroups = of[group.Id].ToRegister() }).ToDirectory() };
    }

    /// <summary>A fact of a kind by itself, such as a change brings: a seat, a nomination.</summary>
    public object One(Type type, Type? within) =>
        type == typeof(Judgement) && _records.Judgements().Known is [var judgement, ..] ? judgement
        : type == typeof(Explanation) && _records.Explanations().Known is [var explanation, ..] ? explanation
        : Made(Kind.Of(type), within, null, 0);

    /// <summary>A value for a member of a change or of a fact.</summary>
    public object? Value(Type type) =>
        type == typeof(LocalDate) ? pools.Days.One()
        : type.IsAssignableTo(typeof(Id)) ? (pools.Of(type) is { Length: > 0 } ids ? dice.OneOf(ids) : null)
        : type.IsEnum ? Named(type)
        : type == typeof(string) ? "text"
        : type == typeof(int) ? Number()
        : type == typeof(bool) ? dice.Chance(50)
        : type == typeof(DateInterval) ? PeriodNear()
        : Kind.IsFact(type) ? One(type, null)
        : null;

    /// <summary>Another value for a member of a fact, or none; for a person, somebody who stands nowhere else.</summary>
    public object? Another(Slot slot) => slot.Member.Of == typeof(PersonId) ? slot.Member.Values!.Stated(new PersonId($"stranger-{slot.Id}")) : slot.Member.Kind == MemberKind.Day
        ? (DayFact)(dice.Chance(25) ? Fact.None : pools.Days.One())
        : (dice.Chance(85) ? Value(slot.Member.Of) : null) is { } value ? slot.Member.Values!.Stated(value) : slot.Member.None;

    private object List(Member member, Type? within)
    {
        object[] items = !Kind.IsFact(member.Of) ? Subset(member)
            : IdOf(member.Of) is { } id ? [.. Named(member.Of, id, within)]
            : Alike(Kind.Of(member.Of), within);
        return member.Kind == MemberKind.Directory ? member.Values!.Directory(items) : member.Values!.Register(items, isComplete: true);
    }

    /// <summary>Those with an id of their own: one for each id; of the organisations most have signed.</summary>
    private IEnumerable<object> Named(Type type, Member id, Type? within)
    {
        foreach (Id each in pools.Of(id.Of).Distinct().Where(_ => type != typeof(Signatory) || dice.Chance(75)))
        {
            object made = Made(Kind.Of(type), within, (id, each), 0);
            yield return made;
            if (made is Signatory { SignedOn.Exact: { } signed, LastDay.Exact: { } left } && left < pools.On && dice.Chance(50))
            {
                yield return (Signatory)made with { SignedOn = dice.OneOf([left.PlusDays(1), pools.On.PlusDays(dice.Between(-1, 1)), left + (left - signed)]), LastDay = Fact.None };
            }
        }
    }

    /// <summary>Mostly the first party that the rules name is of one side and the others of the other; where they name none, there may be any of each.</summary>
    private Fact<Sector> SideOf(PartyId party) => !pools.Spoken.Ids<PartyId>().Any() || !dice.Chance(75) ? (Sector)Named(typeof(Sector)) : party == pools.Parties[0] ? Sector.CivilSociety : Sector.Public;

    /// <summary>Some of one kind, of which each is more or less like the one before: all in one capacity, or all from one day.</summary>
    private object[] Alike(Kind kind, Type? within)
    {
        int alike = dice.One(0, 40, 80, 90);
        if (pools.Many > 0 && kind.Type == typeof(Seat) && dice.Chance(60))
        {
            return [.. Everybody(kind, within)];
        }

        int number = dice.Chance(30) && pools.Spoken.Numbers.Count > 0 ? Math.Clamp(dice.OneOf([.. pools.Spoken.Numbers]) + dice.Between(-1, 1), 0, 12) : dice.One(0, 1, 1, 2, 2, 3, 4, 6);
        List<object> items = [];
        for (int each = 0; each < number; each++)
        {
            object made = Made(kind, within, null, each);
            items.Add(items.Count > 0 ? Like(items[^1], made, kind, alike) : made);
        }

        return kind.Type == typeof(Seat) && number > 1 && dice.Chance(10) ? [.. InARow([.. items.Cast<Seat>()])] : [.. items];
    }

    /// <summary>So many regular seats as the rules count, or one more or less, each of somebody else, of one organisation after the other.</summary>
    private IEnumerable<Seat> Everybody(Kind kind, Type? within)
    {
        int number = Math.Clamp(dice.OneOf([.. pools.Spoken.Numbers.Append(pools.Many)]) + dice.Between(-1, 1), 0, pools.People.Length);
        for (int each = 0; each < number; each++)
        {
            yield return (Seat)Made(kind, within, null, each) with
            {
                Organisation = pools.Organisations[each % pools.Organisations.Length],
                Kind = SeatKind.Regular,
                Holder = pools.People[each],
                FirstDay = Fact.None,
                LastDay = Fact.None,
                Turn = Fact.None,
            };
        }
    }

    /// <summary>Terms of a year of one person, one after the other, of which the last is held on the day asked about.</summary>
    private IEnumerable<Seat> InARow(Seat[] seats)
    {
        LocalDate first = pools.On.PlusMonths(6 - (12 * seats.Length));
        return seats.Select((seat, term) => seat with
        {
            Holder = seats[0].Holder,
            Kind = seats[0].Kind,
            FirstDay = first.PlusYears(term),
            LastDay = term == seats.Length - 1 ? Fact.None : first.PlusYears(term + 1).PlusDays(dice.One(-1, -1, -1, 0, -2)),
            TermEnds = Fact.None,
        });
    }

    private object Like(object before, object made, Kind kind, int percent) => kind.Made([.. kind.Members.Select(member =>
        (member.Of != typeof(FactKey) && member.Of != typeof(PersonId) && dice.Chance(member.Of == typeof(OrganisationId) ? percent / 3 : percent) ? member.Property.GetValue(before) : member.Property.GetValue(made)))]);

    private object Made(Kind kind, Type? within, (Member Member, Id Id)? named, int number)
    {
        object?[] values = [.. kind.Members.Select((member, place) => named?.Member == member ? named.Value.Id : member.Name == nameof(Party.Sector) && kind.Type == typeof(Party) ? SideOf((PartyId)named!.Value.Id) : Value(member, kind, kind.Blank[place], within, number))];
        Fitting.Days(kind, values);
        return Fitting.Members(kind.Made(values));
    }

    private object? Value(Member member, Kind kind, object? blank, Type? within, int number) => member switch
    {
        { Of: var type } when type == typeof(FactKey) => new FactKey($"{Phrases.Hyphenated(kind.Type.Name)}-{number + 1}"),
        { Name: nameof(Meeting.Persons) or nameof(Meeting.StoodIn) } => blank,
        { Name: nameof(Seat.Turn) } => (Fact<int>)(number + 1),
        { Name: nameof(Nomination.Encloses) } when !pools.Spoken.Says("nomination.encloses") && dice.Chance(90) => blank,
        { Name: nameof(Organisation.Members) } when kind.Type == typeof(Organisation) && !pools.Spoken.Says("seat.organisation-members") && !pools.Spoken.Says("signatory.members") && dice.Chance(90) => blank,
        { Kind: MemberKind.Register, Name: nameof(Group.WorkingGroups) } => (Register<GroupId>)Fact.None,
        { IsList: true } => List(member, kind.Type),
        { Kind: MemberKind.Day } => (kind.Type == typeof(Group) || kind.Type == typeof(Party)) && dice.Chance(80) ? blank : Day(member, blank),
        { Name: nameof(Seat.Organisation) } when kind.Type == typeof(Seat) => dice.Chance(96) ? (Fact<OrganisationId>)dice.OneOf(pools.Organisations) : Fact.None,
        { Kind: MemberKind.Fact } => FactOf(member, blank),
        { Of: var type } when type == typeof(MeetingKind) => dice.OneOf([.. pools.Of(type).Cast<MeetingKind>().Where(meeting => Fitting.IsOf(meeting, within == typeof(Group)))]),
        { Of: var type } when type == typeof(OrganisationId) => dice.OneOf(pools.Organisations),
        { Name: nameof(VoteCount.For) } => dice.Chance(60) ? dice.OneOf(pools.People) : Value(member.Of),
        { Of: var type } when type.IsAssignableTo(typeof(Id)) || type == typeof(LocalDate) => Value(type),
        _ => blank,
    };

    /// <summary>What is none by default is so most often; what has a day has one.</summary>
    private object? Day(Member member, object? blank) =>
        blank is null && dice.Chance(80) ? null
        : blank is DayFact { IsNone: true } ? (DayFact)(dice.Chance(70) ? Fact.None : pools.Days.One())
        : member.Name == nameof(Nomination.WithdrawnOn) ? (DayFact)Fact.None
        : (DayFact)(dice.Chance(95) ? pools.Days.Past() : Fact.None);

    private object FactOf(Member member, object? blank)
    {
        bool isTold = blank is not null && member.IsTold(blank);
        if (isTold && dice.Chance(85))
        {
            return blank!;
        }

        object? value = dice.Chance(member.Of == typeof(PersonId) ? 95 : 88) ? Value(member.Of) : null;
        return value is null ? member.None : member.Values!.Stated(value);
    }

    private object Named(Type type)
    {
        Array values = Enum.GetValues(type);
        return type == typeof(SeatKind) && dice.Chance(80) ? SeatKind.Regular : values.GetValue(dice.Between(0, values.Length - 1))!;
    }

    private int Number() => pools.Spoken.Numbers.Count > 0 && dice.Chance(70) ? Math.Max(0, dice.OneOf([.. pools.Spoken.Numbers]) + dice.Between(-1, 1)) : dice.Between(0, 12);

    private DateInterval PeriodNear()
    {
        int year = pools.On.Year - dice.Between(0, 1);
        return dice.Chance(70) ? new(new(year, 1, 1), new(year, 12, 31)) : new(new(year, 3, 1), new(year, 3, 31));
    }

    private object[] Subset(Member member)
    {
        if (member.Name == nameof(Ballot.Voters))
        {
            return Voters();
        }

        return dice.Chance(35) ? [.. pools.Of(member.Of)] : [.. pools.Of(member.Of).Where(_ => dice.Chance(55))];
    }

    /// <summary>Organisations or people, now and then some of both; and now and then somebody twice.</summary>
    private object[] Voters()
    {
        int people = dice.One(0, 20, 70);
        Id[] voters = [.. pools.Organisations.Where(_ => dice.Chance(70 - people)), .. pools.People.Where(_ => dice.Chance(people))];
        return voters.Length > 0 && dice.Chance(10) ? [.. voters, dice.OneOf(voters)] : [.. voters];
    }

    /// <summary>The id by which something is told from others of its kind, where it has one.</summary>
    private static Member? IdOf(Type type) =>
        type == typeof(Signatory) ? Kind.Of(type).Members.First(member => member.Name == nameof(Signatory.Organisation))
        : Kind.Of(type).Members.FirstOrDefault(member => member.Name == "Id");
}
