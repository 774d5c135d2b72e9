using Overenskommelse.Norms;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>A group exists and somebody sits in it.</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group.</param>
/// <remarks>Kept when at least one seat counts on the day asked about. A group without members is broken, never kept; nor is one that has ceased: that there is a group is what is asked for.</remarks>
public sealed record GroupInPlace(Clause Clause, GroupId Group) : Rule(Clause)
{
    /// <summary>The group, under the name that the clause uses.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>Whose seats count as members. Regular seats by default.</summary>
    public Counting Counting { get; init => field = Guard.Against.Null(value, nameof(Counting)); } = Counting.RegularSeats;

    /// <summary>Whether the name that the clause uses means the same group as another name in the text. Null, the default, when there is no other.</summary>
    public GroupIdentity? Identity { get; init; }

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => Identity is null ? [Counting] : [Counting, Identity];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading switch
    {
        Counting counting => this with { Counting = counting },
        GroupIdentity identity => this with { Identity = identity },
        _ => throw NoUseFor(reading),
    };

    /// <summary>None: that there is such a group is what it asks for.</summary>
    protected internal override ValueList<GroupId> NeedsGroups => [];

    /// <inheritdoc/>
    protected override Per State() => new Count(Number.Of(Members.Of(Identity?.Other ?? Group).That(Members.Sit(Counting.Seats(Identity?.Other ?? Group)))), atLeast: 1)
    {
        Vacant = Counting.Vacant(Identity?.Other ?? Group),
    };
}
