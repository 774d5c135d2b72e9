namespace Overenskommelse.Rules;

/// <summary>The working groups of a group have delimited questions (<i>avgränsade frågor</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group that may have working groups.</param>
public sealed record WorkingGroupsDelimited(Clause Clause, GroupId Group) : Rule(Clause)
{
    /// <summary>The group that may have working groups.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <inheritdoc/>
    public override FactAreas Reads => FactAreas.Groups;

    /// <inheritdoc/>
    public override Finding Examine(Situation situation)
    {
        Register<Group> groups = Guard.Against.Null(situation).Compact.Facts.Groups;
        Inquiry inquiry = default;
        foreach (Group group in groups.Known.Items)
        {
            bool? works = group.WorkingGroupOf.Is(Group);
            inquiry.Examined += works == true ? 1 : 0;
            if (works is null && group.Question.TryGet(out _))
            {
                inquiry.Doubt(FactKind.WorkingGroups, Group, Group);
            }
            else if (works is null)
            {
                inquiry.Missing(FactKind.WorkingGroups, Group, Group);
            }
            else if (works.Value && group.Question.IsNone)
            {
                inquiry.Breach(BreachReason.NoQuestion, group.Id);
            }
            else if (works.Value && !group.Question.IsKnown)
            {
                inquiry.Missing(FactKind.Question, group.Id, Group);
            }
        }

        if (!groups.IsComplete)
        {
            inquiry.Missing(FactKind.WorkingGroups, Group, Group);
        }

        return Conclude(situation, inquiry, NothingReason.NoWorkingGroups);
    }
}
