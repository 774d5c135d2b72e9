namespace Overenskommelse.Norms;

/// <summary>What can be asked of groups, and of the working groups of a group.</summary>
public static class WorkingGroups
{
    /// <summary>The first day that there is such a group; none when it has been there from the beginning.</summary>
    public static DayOf<Group> FirstDay { get; } = new("group.first-day", each => each.FirstDay, static (row, in at) => About(FactKind.GroupDays, row, at), FactAreas.Groups);

    /// <summary>The last day that there is such a group; none when it has not ceased.</summary>
    public static DayOf<Group> LastDay { get; } = new("group.last-day", each => each.LastDay, static (row, in at) => About(FactKind.GroupDays, row, at), FactAreas.Groups);

    /// <summary>There is such a group on the day asked about.</summary>
    public static Test<Group> Exist { get; } = new IsCurrent<Group>("group", FirstDay, LastDay);

    /// <summary>The delimited question that it works with.</summary>
    public static Attribute<Group, string> Question { get; } = new Stated<Group, string>(
        "group.question", each => each.Question, static (row, in at) => About(FactKind.Question, row, at), FactAreas.Groups)
    { Otherwise = BreachReason.NoQuestion };

    /// <summary>The working groups of a group that there are on the day asked about.</summary>
    public static Population<Group> Of(GroupId group) => new Population<Group>(new WorkingGroupsOf(Guard.Against.Null(group))).That(Exist);

    private static MissingFact About(FactKind kind, Row<Group> row, in Moment at) => new(kind, row.Fact.Id, row.Within ?? at.Clause.KnownBy);

    private sealed class WorkingGroupsOf(GroupId group) : Source<Group>
    {
        public override FactAreas Reads => FactAreas.Groups;

        public override GroupId? Group => group;

        public override NothingReason Nothing => NothingReason.NoWorkingGroups;

        public override Unit Unit => new("working-groups");

        public override DayOf<Group>? Day => null;

        public override Phrase Says => field ??= new("working-groups-of", [group]);

        public override ReadOnlySpan<Row<Group>> Rows(in Moment at) => at.Compact.Rows.Group(group) is { } rows ? rows.WorkingGroups : [];

        public override bool IsComplete(in Moment at) => at.Compact.Rows.Group(group) is { Group.WorkingGroups.IsComplete: true } && Recorded.OnDay(at);

        public override void AskForOthers(in Moment at, Questions ask) => ask.Add(new(FactKind.WorkingGroups, group, group));

        public override Id? NameOf(Row<Group> row, in Moment at) => row.Fact.Id;
    }
}
