namespace Overenskommelse.Norms;

/// <summary>What can be asked of the seats of a group.</summary>
public static class Seats
{
    /// <summary>The first day it is held; none when no day limits it.</summary>
    public static DayOf<Seat> FirstDay { get; } = new("seat.first-day", seat => seat.FirstDay, static (seat, in _) => About(FactKind.SeatDays, seat), FactAreas.Seats);

    /// <summary>The last day it is held; none when no day limits it.</summary>
    public static DayOf<Seat> LastDay { get; } = new("seat.last-day", seat => seat.LastDay, static (seat, in _) => About(FactKind.SeatDays, seat), FactAreas.Seats);

    /// <summary>The last day of the term that whoever holds it was chosen for; none when it is for no term.</summary>
    public static DayOf<Seat> TermEnds { get; } = new("seat.term-ends", each => each.TermEnds, static (row, in _) => About(FactKind.SeatTerm, row), FactAreas.Seats);

    /// <summary>Somebody holds it on the day asked about; a vacant one nobody does.</summary>
    public static Test<Seat> Held { get; } = new IsCurrent<Seat>("seat", FirstDay, LastDay, static (row, in at) => Holder!.Of(row, at).IsNone, row => row.Within as GroupId);

    /// <summary>How it is held.</summary>
    public static Attribute<Seat, SeatKind> Kind { get; } = new Stated<Seat, SeatKind>(
        "seat.kind", seat => seat.Kind, static (seat, in _) => About(FactKind.SeatKind, seat), FactAreas.Seats)
    { Values = [.. Enum.GetValues<SeatKind>()] };

    /// <summary>In what capacity it is held.</summary>
    public static Attribute<Seat, Capacity> Capacity { get; } = new Stated<Seat, Capacity>(
        "seat.capacity", seat => seat.Capacity, static (seat, in _) => About(FactKind.Capacity, seat), FactAreas.Seats)
    { Otherwise = BreachReason.OtherCapacity };

    /// <summary>What the capacity is of: the organisation on whose board the holder sits.</summary>
    public static Attribute<Seat, Id> CapacityOf { get; } = new Stated<Seat, Id>(
        "seat.capacity-of", seat => seat.CapacityOf, static (seat, in _) => About(FactKind.CapacityOf, seat), FactAreas.Seats)
    { Otherwise = BreachReason.OtherCapacity };

    /// <summary>Who holds it.</summary>
    public static Attribute<Seat, PersonId> Holder { get; } = new Stated<Seat, PersonId>(
        "seat.holder", seat => seat.Holder, static (seat, in _) => About(FactKind.SeatHolder, seat), FactAreas.Seats)
    { Another = Unnamed.Person };

    /// <summary>The constituency it is kept for.</summary>
    public static Attribute<Seat, ConstituencyId> Constituency { get; } = new Stated<Seat, ConstituencyId>(
        "seat.constituency", seat => seat.Constituency, static (seat, in _) => About(FactKind.Constituency, seat), FactAreas.Seats)
    { Otherwise = BreachReason.OtherConstituency };

    /// <summary>Who appointed whoever holds it.</summary>
    public static Attribute<Seat, Id> AppointedBy { get; } = new Stated<Seat, Id>(
        "seat.appointed-by", seat => seat.AppointedBy, static (seat, in _) => About(FactKind.SeatAppointedBy, seat), FactAreas.Seats)
    { Otherwise = BreachReason.AppointedByOther };

    /// <summary>The organisation it is held for; none of a personal mandate.</summary>
    public static Attribute<Seat, OrganisationId> Organisation { get; } = new Stated<Seat, OrganisationId>(
        "seat.organisation", seat => seat.Organisation, static (seat, in _) => About(FactKind.SeatOrganisation, seat), FactAreas.Seats);

    /// <summary>The party of its organisation; none of a personal mandate.</summary>
    public static Attribute<Seat, PartyId> Party { get; } = new OfOrganisation<Seat, PartyId>("seat.party", Organisations.Party, Organisation, Fact.None);

    /// <summary>The side of its organisation; neither of a personal mandate.</summary>
    public static Attribute<Seat, Sector> Sector { get; } = new OfOrganisation<Seat, Sector>("seat.sector", Organisations.Sector, Organisation, Compacts.Sector.Neither);

    /// <summary>How many members its organisation has; none when that has no members, or it is a personal mandate.</summary>
    public static Attribute<Seat, int> OrganisationMembers { get; } = new OfOrganisation<Seat, int>("seat.organisation-members", Organisations.Members, Organisation, Fact.None);

    /// <summary>Its organisation has joined on the day asked about; no for a personal mandate.</summary>
    public static Test<Seat> HasJoined { get; } = new HasJoined<Seat>("seat", null, link: Organisation);

    /// <summary>Its organisation has joined in a tier on the day asked about; no for a personal mandate.</summary>
    public static Test<Seat> HasJoinedIn(TierId tier) => new HasJoined<Seat>("seat", null, Guard.Against.Null(tier), Organisation);

    /// <summary>There is such a seat on the day asked about, and it is known that nobody holds it.</summary>
    public static Test<Seat> Vacant { get; } = new IsVacant();

    /// <summary>It is held, and a regular one.</summary>
    public static Test<Seat> Regular { get; } = HeldAs([SeatKind.Regular]);

    /// <summary>It is held, and of one of these kinds.</summary>
    public static Test<Seat> HeldAs(ValueList<SeatKind> kinds) => Held & Kind.In(kinds);

    /// <summary>Whoever holds it is in an office on the day asked about.</summary>
    /// <remarks>Whoever is not named is somebody else than those in office who have a seat in the group already.</remarks>
    public static Test<Seat> HolderIsIn(OfficeId office, GroupId group)
    {
        Population<Holder<Appointment>> all = Holders.InOfficeOf(office);
        Population<Holder<Appointment>> without = all.That(!Holders.Sit(group, Held));
        return (Holder.IsKnown & IsOneOf(all)) | (!Holder.IsKnown & IsOneOf(without));

        static Test<Seat> IsOneOf(Population<Holder<Appointment>> those) =>
            new Has<Seat, Holder<Appointment>>(those, BreachReason.NobodyInOffice, Link.Same(Holder, Holders.Person));
    }

    /// <summary>Whoever holds it has a seat in another group as well.</summary>
    /// <param name="other">The other group.</param>
    /// <param name="test">What the seat there has to meet.</param>
    /// <remarks>Whoever is not named is asked for: two who are not named may be one.</remarks>
    public static Test<Seat> HolderAlsoSitsIn(GroupId other, Test<Seat> test) =>
        new Has<Seat, Seat>(In(Guard.Against.Null(other)).That(Guard.Against.Null(test)), BreachReason.NotInGroup, Link.Same(Holder, Holder));

    /// <summary>All the seats of a group.</summary>
    /// <param name="group">The group.</param>
    public static Population<Seat> In(GroupId group) => In(group, Unit.Members);

    /// <summary>All the seats of a group, counted as something else than members.</summary>
    /// <param name="group">The group.</param>
    /// <param name="unit">What a count of them counts.</param>
    public static Population<Seat> In(GroupId group, Unit unit) => new(new SeatsOf(Guard.Against.Null(group), Guard.Against.Null(unit)));

    private static OrganisationId? NameOf(Row<Seat> seat) => seat.Fact.Organisation.TryGet(out OrganisationId? organisation) ? organisation : null;

    private static MissingFact About(FactKind kind, Row<Seat> seat) => new(kind, (Id?)NameOf(seat) ?? seat.Within!, seat.Within!) { Within = seat.Within, Which = seat.Fact.Key };

    private sealed class SeatsOf(GroupId group, Unit unit) : Source<Seat>
    {
        public override FactAreas Reads => FactAreas.Groups | FactAreas.Seats | FactAreas.Organisations;

        public override GroupId? Group => group;

        public override NothingReason Nothing => NothingReason.NoSeats;

        public override Unit Unit => unit;

        public override DayOf<Seat>? Day => null;

        public override Phrase Says => field ??= new("seats-of", [group]);

        public override ReadOnlySpan<Row<Seat>> Rows(in Moment at) => at.Compact.Rows.Group(group) is { } rows ? rows.Seats : [];

        public override bool IsComplete(in Moment at) => Members.AreComplete(group, at);

        public override void AskForOthers(in Moment at, Questions ask) => Members.AskForOthersIn(group, at, ask);

        public override Id? NameOf(Row<Seat> row, in Moment at) => Organisation.Of(row, at).TryGet(out OrganisationId? organisation) ? organisation : null;

        internal override Id? WhichOf(Row<Seat> row) => Which(row.Fact.Key, row.Fact.Holder);

        internal override bool AreHeld => true;

        internal override ReadOnlySpan<Row<Holder<Seat>>> Holders(in Moment at) => at.Compact.Rows.Group(group) is { } rows ? rows.Members : [];
    }
}
