namespace Overenskommelse.Norms;

/// <summary>What can be asked of those who sit in a group: each person once, with all their seats.</summary>
public static class Members
{
    /// <summary>Everybody who has a seat in a group.</summary>
    public static Population<Holder<Seat>> Of(GroupId group) => new(new MembersOf(Guard.Against.Null(group)));

    /// <summary>One of their seats meets a test.</summary>
    /// <remarks>A seat of which it is not known who holds it is presumed to be somebody else's than those who are named.</remarks>
    public static Test<Holder<Seat>> Sit(Test<Seat> test) => new OneOfTheirs<Seat>(Guard.Against.Null(test));

    internal static bool AreComplete(GroupId group, in Moment at) =>
        at.Compact.Rows.Group(group) is { } rows && ((rows.Group.Seats.IsComplete && Recorded.OnDay(at)) || Life.Exists(rows, at).IsNo);

    /// <summary>Who else sits there; and whether there still is such a group.</summary>
    internal static void AskForOthersIn(GroupId group, in Moment at, Questions ask)
    {
        if (at.Compact.Rows.Group(group) is { } rows)
        {
            ask.Add(new(FactKind.Seats, group, group));
            Life.AskWhetherExists(rows, at, ask);
        }
        else
        {
            ask.Add(new(FactKind.Group, group, group));
        }
    }

    private sealed class MembersOf(GroupId group) : Source<Holder<Seat>>
    {
        public override FactAreas Reads => FactAreas.Groups | FactAreas.Seats | FactAreas.Organisations;

        public override GroupId? Group => group;

        public override NothingReason Nothing => NothingReason.NoSeats;

        public override Unit Unit => Unit.Members;

        public override DayOf<Holder<Seat>>? Day => null;

        public override Phrase Says => field ??= new("members-of", [group]);

        public override ReadOnlySpan<Row<Holder<Seat>>> Rows(in Moment at) => at.Compact.Rows.Group(group) is { } rows ? rows.Members : [];

        public override bool IsComplete(in Moment at) => AreComplete(group, at);

        public override void AskForOthers(in Moment at, Questions ask) => Members.AskForOthersIn(group, at, ask);

        public override Id? NameOf(Row<Holder<Seat>> row, in Moment at) => row.Organisation?.Id;

        internal override Id? WhichOf(Row<Holder<Seat>> row) => Which(row.Fact.Rows is [var only] ? only.Fact.Key : null, row.Fact.Person);
    }
}
