namespace Overenskommelse.Norms;

/// <summary>What can be asked of nominations.</summary>
public static class Nominations
{
    /// <summary>The day it came in.</summary>
    public static DayOf<Nomination> Day { get; } = new("nomination.day", each => each.Day, static (row, in _) => DaysOf(row), FactAreas.Nominations);

    /// <summary>The day it was withdrawn; none when it was not.</summary>
    public static DayOf<Nomination> WithdrawnOn { get; } = new("nomination.withdrawn-on", each => each.WithdrawnOn, static (row, in _) => DaysOf(row), FactAreas.Nominations);

    /// <summary>It has come in by the day asked about and has not been withdrawn.</summary>
    public static Test<Nomination> Stand { get; } = Day.HasCome & !WithdrawnOn.HasCome;

    /// <summary>The side of the organisation that nominates.</summary>
    public static Attribute<Nomination, Sector> Sector { get; } = new OfOrganisation<Nomination, Sector>("nomination.sector", Organisations.Sector, null, Compacts.Sector.Neither);

    /// <summary>The organisation that nominates.</summary>
    public static Attribute<Nomination, OrganisationId> By { get; } = new Stated<Nomination, OrganisationId>(
        "nomination.by", each => each.By, static (row, in _) => DaysOf(row), FactAreas.Nominations);

    /// <summary>Who is nominated.</summary>
    public static Attribute<Nomination, PersonId> Nominee { get; } = new Stated<Nomination, PersonId>(
        "nomination.nominee", each => each.Nominee, static (row, in _) => new(FactKind.Nominations, row.Within!, row.Fact.By), FactAreas.Nominations)
    { Another = Unnamed.Person };

    /// <summary>The constituency that it is for; none when it is for no constituency.</summary>
    public static Attribute<Nomination, ConstituencyId> Constituency { get; } = new Stated<Nomination, ConstituencyId>(
        "nomination.constituency",
        each => each.Constituency,
        static (row, in _) => new(FactKind.NominationConstituency, row.Fact.By, row.Fact.By) { Within = row.Within, Which = row.Fact.Key },
        FactAreas.Nominations)
    { Otherwise = BreachReason.NoConstituency };

    /// <summary>It encloses something, such as a board's decision to join.</summary>
    public static Test<Nomination> Encloses(MatterId matter) => new Includes<Nomination, MatterId>(
        "nomination.encloses",
        each => each.Encloses,
        Guard.Against.Null(matter),
        static (row, in _) => new(FactKind.NominationEncloses, row.Fact.By, row.Fact.By) { Within = row.Within, Which = row.Fact.Key },
        BreachReason.NotEnclosed,
        FactAreas.Nominations)
    { IsToldOfWhose = true };

    /// <summary>The organisation that nominates had joined on the day the nomination came in.</summary>
    public static Test<Nomination> FromJoined { get; } = new HasJoined<Nomination>("nomination", Day);

    /// <summary>All nominations to a group.</summary>
    public static Population<Nomination> To(GroupId group) => new(new NominationsTo(Guard.Against.Null(group)));

    /// <summary>It came in during a round that was open.</summary>
    public static Test<Nomination> In(RoundsOpened rounds) => new InRound(Guard.Against.Null(rounds));

    /// <summary>
    /// It belongs to the round that is answered for, in time or not; where no round is known to have opened, all belong together. Asked with
    /// <see cref="Recurrence.Seasons"/> of the same rounds; a norm that has no period is refused with it.
    /// </summary>
    public static Test<Nomination> OfRound(RoundsOpened rounds) => new OfRound(Guard.Against.Null(rounds));

    private static MissingFact DaysOf(Row<Nomination> row) => new(FactKind.NominationDays, row.Fact.By, row.Fact.By) { Within = row.Within, Which = row.Fact.Key };

    private sealed class NominationsTo(GroupId group) : Source<Nomination>
    {
        public override FactAreas Reads => FactAreas.Groups | FactAreas.Nominations | FactAreas.Organisations;

        public override GroupId? Group => group;

        public override NothingReason Nothing => NothingReason.NoNominations;

        public override Unit Unit => new("nominations");

        public override DayOf<Nomination>? Day => Nominations.Day;

        public override Phrase Says => field ??= new("nominations-to", [group]);

        public override ReadOnlySpan<Row<Nomination>> Rows(in Moment at) => at.Compact.Rows.Group(group) is { } rows ? rows.Nominations : [];

        public override bool IsComplete(in Moment at) => at.Compact.Rows.Group(group) is { Group.Nominations.IsComplete: true };

        internal override bool HappenOnADay => true;

        public override void AskForOthers(in Moment at, Questions ask) => ask.Add(new(FactKind.Nominations, group, at.Clause.KnownBy));

        public override Id? NameOf(Row<Nomination> row, in Moment at) => row.Fact.By;

        internal override Id? WhichOf(Row<Nomination> row) => Which(row.Fact.Key, row.Fact.Nominee);
    }
}
