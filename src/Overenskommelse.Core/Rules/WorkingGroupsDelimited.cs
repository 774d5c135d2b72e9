namespace Overenskommelse.Rules;

/// <summary>The working groups of a group have delimited questions (<i>avgränsade frågor</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group that may have working groups.</param>
/// <remarks>A working group that has ceased by the day asked about is not looked at.</remarks>
public sealed record WorkingGroupsDelimited(Clause Clause, GroupId Group) : Rule(Clause)
{
    /// <summary>The group that may have working groups.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <inheritdoc/>
    public override FactAreas Reads => FactAreas.Groups;

    /// <inheritdoc/>
    public override Finding Examine(Situation situation)
    {
        Compact compact = Guard.Against.Null(situation).Compact;
        Register<GroupId> workingGroups = compact.Group(Group)?.WorkingGroups ?? Fact.NotKnown;
        Inquiry inquiry = default;
        foreach (GroupId id in workingGroups.Known.Items)
        {
            Look(compact.Group(id)!, situation.On, ref inquiry);
        }

        if (!workingGroups.IsComplete)
        {
            inquiry.Missing(FactKind.WorkingGroups, Group, Group);
        }

        return Conclude(situation, inquiry, NothingReason.NoWorkingGroups);
    }

    private void Look(Group group, LocalDate on, ref Inquiry inquiry)
    {
        bool? exists = group.ExistsOn(on);
        inquiry.Examined += exists == true ? 1 : 0;
        if (exists is null && group.Question.TryGet(out _))
        {
            inquiry.Doubt(FactKind.Group, group.Id, Group);
        }
        else if (exists is null)
        {
            inquiry.Missing(FactKind.Group, group.Id, Group);
        }

        if (exists == true && group.Question.IsNone)
        {
            inquiry.Breach(BreachReason.NoQuestion, group.Id);
        }
        else if (exists != false && !group.Question.IsKnown)
        {
            inquiry.Missing(FactKind.Question, group.Id, Group);
        }
    }
}
