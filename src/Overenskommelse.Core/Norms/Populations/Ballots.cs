namespace Overenskommelse.Norms;

/// <summary>What can be asked of ballots. How anybody voted cannot.</summary>
public static class Ballots
{
    /// <summary>The day on which the votes were cast.</summary>
    public static DayOf<Ballot> Day { get; } = new("ballot.day", each => each.Day, static (row, in at) => Of(FactKind.BallotDay, row, at), FactAreas.Ballots);

    /// <summary>The constituency whose seats it is about; none when it is about no constituency's.</summary>
    public static Attribute<Ballot, ConstituencyId> Constituency { get; } = new Stated<Ballot, ConstituencyId>(
        "ballot.constituency", each => each.Constituency, static (row, in at) => Of(FactKind.BallotConstituency, row, at), FactAreas.Ballots);

    /// <summary>Every voter was an organisation that had joined on the day, and none voted twice.</summary>
    public static Test<Ballot> ByJoined { get; } = new VotersEntitledTo(null);

    /// <summary>Somebody was elected, or something carried.</summary>
    public static Test<Ballot> Elected { get; } = new HasElected();

    /// <summary>All ballots about something.</summary>
    public static Population<Ballot> About(Id about) => new Population<Ballot>(new BallotsAbout(Guard.Against.Null(about))).That(new Stated<Ballot, Id>(
        "ballot.about", each => each.About, static (row, in at) => Of(FactKind.BallotDay, row, at), FactAreas.Ballots).Is(about));

    /// <summary>Every voter had a regular seat in a group on the day, or was an organisation that one was held for, and none voted twice.</summary>
    public static Test<Ballot> ByMembersOf(GroupId group) => new VotersEntitledTo(Guard.Against.Null(group));

    internal static MissingFact Of(FactKind kind, Row<Ballot> row, in Moment at) => new(kind, row.Fact.About, at.Clause.KnownBy) { Day = row.Fact.Day, Which = row.Fact.Key };

    private sealed class BallotsAbout(Id about) : Source<Ballot>
    {
        public override FactAreas Reads { get; } = FactAreas.Ballots | (about is GroupId ? FactAreas.Groups : FactAreas.None);

        public override GroupId? Group => about as GroupId;

        public override NothingReason Nothing => NothingReason.NoBallots;

        public override Unit Unit => Unit.Ballots;

        public override DayOf<Ballot>? Day => Ballots.Day;

        public override Phrase Says => field ??= new("ballots-about", [about]);

        public override ReadOnlySpan<Row<Ballot>> Rows(in Moment at) => at.Compact.Rows.Ballots;

        public override bool IsComplete(in Moment at) => at.Compact.Facts.Ballots.IsComplete;

        internal override bool HappenOnADay => true;

        public override void AskForOthers(in Moment at, Questions ask) => ask.Add(new(FactKind.Ballots, about, at.Clause.KnownBy));

        public override Id? NameOf(Row<Ballot> row, in Moment at) => row.Fact.About;

        internal override Id? WhichOf(Row<Ballot> row) => row.Fact.Key;
    }

    private sealed class HasElected : OwnTest<Ballot>
    {
        public override FactAreas Reads => FactAreas.Ballots;

        public override Phrase Says => field ??= new("ballot.elected");

        public override Truth Of(Row<Ballot> row, in Moment at)
        {
            if (row.IsBlank)
            {
                return Truth.Unknown;
            }

            Truth any = row.Fact.Votes.IsComplete ? Truth.No : Truth.Unknown;
            foreach (VoteCount count in row.Fact.Votes.Known.Items)
            {
                any |= IsElected(count);
            }

            return any;
        }

        public override void Ask(Row<Ballot> row, in Moment at, Questions ask)
        {
            if (!row.IsBlank)
            {
                ask.AddOpen(Ballots.Of(FactKind.BallotVotes, row, at), this, row);
            }
        }

        public override void Why(Row<Ballot> row, in Moment at, ICollection<Breach> found) => found.Add(new(new BreachReason(Says.Code), null) { Day = Ballots.Day.Of(row, at) });

        public override void Turns(Row<Ballot> row, in Moment at, TurningDays days)
        {
        }

        public override void Mend(Row<Ballot> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new(Says.Code, null, [true]));
    }

    internal static Truth IsElected(VoteCount count) => count.IsElected.TryGet(out bool told) ? Truth.Of(told) : count.IsElected.IsNone ? Truth.No : Truth.Unknown;
}
