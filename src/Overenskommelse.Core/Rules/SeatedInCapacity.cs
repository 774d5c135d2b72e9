using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>The seats of certain parties in a group are held by people in certain capacities: board members, officials.</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group.</param>
/// <param name="Requirements">Which party's seats, and in which capacities; at least one.</param>
/// <remarks>Looks at regular seats only, and only at those of the parties named.</remarks>
public sealed record SeatedInCapacity(Clause Clause, GroupId Group, ValueList<SeatedAs> Requirements) : Rule(Clause)
{
    /// <summary>The group.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>Which party's seats, and in which capacities; at least one.</summary>
    public ValueList<SeatedAs> Requirements { get; init => field = Guard.Against.EmptyOrRepeated(value, nameof(Requirements)); } = Guard.Against.EmptyOrRepeated(Requirements);

    /// <inheritdoc/>
    protected override Per State() => new Each<Seat>(
        Seats.In(Group).That(Seats.Regular & Seats.Party.In([.. Requirements.Select(each => each.Party)])),
        Requirements.Select(each => !Seats.Party.Is(each.Party) | InCapacity(each)).Aggregate((one, other) => one & other));

    private static Test<Seat> InCapacity(SeatedAs asked) =>
        asked.Of is null ? Seats.Capacity.In(asked.Capacities) : Seats.Capacity.In(asked.Capacities) & Seats.CapacityOf.Is(asked.Of);
}
