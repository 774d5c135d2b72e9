using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>The working groups of a group have delimited questions (<i>avgränsade frågor</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group that may have working groups.</param>
public sealed record WorkingGroupsDelimited(Clause Clause, GroupId Group) : Rule(Clause)
{
    /// <summary>The group that may have working groups.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <inheritdoc/>
    protected override Per State() => new Each<Group>(WorkingGroups.Of(Group), WorkingGroups.Question.IsStated);
}
