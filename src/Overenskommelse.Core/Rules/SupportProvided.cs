using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>A named organisation gives a group support staff (<i>tjänstepersonstöd</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group.</param>
/// <param name="From">The organisation that gives the support.</param>
/// <remarks>Kept when the organisation holds at least one seat of the kind <see cref="SeatKind.Support"/> on the day asked about.</remarks>
public sealed record SupportProvided(Clause Clause, GroupId Group, OrganisationId From) : Rule(Clause)
{
    /// <summary>The group.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>The organisation that gives the support.</summary>
    public OrganisationId From { get; init => field = Guard.Against.Null(value, nameof(From)); } = Guard.Against.Null(From);

    /// <inheritdoc/>
    protected override Per State() =>
        new Count(Number.Of(Seats.In(Group, Unit.SupportSeats).That(Seats.Organisation.Is(From) & Seats.HeldAs([SeatKind.Support]))), atLeast: 1)
        {
            Vacant = Seats.In(Group).That(Seats.Vacant & Seats.Kind.Is(SeatKind.Support) & Seats.Organisation.Is(From)),
        };
}
