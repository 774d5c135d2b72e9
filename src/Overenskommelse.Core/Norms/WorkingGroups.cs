namespace Overenskommelse.Norms;

/// <summary>What can be asked of the working groups of a group.</summary>
public static class WorkingGroups
{
    /// <summary>The delimited question that it works with.</summary>
    public static Attribute<Group, string> Question { get; } = new Stated<Group, string>(
        "group.question", each => each.Question, static (row, in at) => new(FactKind.Question, row.Fact.Id, at.Clause.KnownBy), FactAreas.Groups) { Otherwise = BreachReason.NoQuestion };

    /// <summary>The working groups of a group.</summary>
    public static Population<Group> Of(GroupId group) => new Population<Group>(new WorkingGroupsOf(Guard.Against.Null(group))).That(new Stated<Group, GroupId>(
        "group.working-group-of", each => each.WorkingGroupOf, (_, in _) => new(FactKind.WorkingGroups, group, group), FactAreas.Groups).Is(group));

    private sealed class WorkingGroupsOf(GroupId group) : Source<Group>
    {
        public override FactAreas Reads => FactAreas.Groups;

        public override NothingReason Nothing => NothingReason.NoWorkingGroups;

        public override Unit Unit => Unit.Other;

        public override DayOf<Group>? Day => null;

        public override Phrase Says { get; } = new("working-groups-of", [group]);

        public override ReadOnlySpan<Row<Group>> Rows(in Moment at) => at.Compact.Rows.Groups;

        public override bool IsComplete(in Moment at) => at.Compact.Facts.Groups.IsComplete;

        public override MissingFact Gap(in Moment at) => new(FactKind.WorkingGroups, group, group);

        public override Id? NameOf(Row<Group> row) => row.Fact.Id;
    }
}
