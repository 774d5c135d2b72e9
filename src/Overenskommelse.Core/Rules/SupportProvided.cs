using Overenskommelse.Compacts.Indexing;
using Overenskommelse.Rules.Views;

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
    public override FactAreas Reads => FactAreas.Groups | FactAreas.Seats | FactAreas.Organisations;

    /// <inheritdoc/>
    public override Finding Examine(Situation situation)
    {
        Roster roster = new(situation, Group);
        Inquiry inquiry = default;
        int support = 0;
        roster.NameGap(ref inquiry);
        foreach (ref readonly IndexedSeat seat in roster.Seats)
        {
            if (seat.Seat.Organisation != From)
            {
                continue;
            }

            bool? given = roster.IsHeld(seat) & seat.Seat.Kind.Is(SeatKind.Support);
            support += given == true ? 1 : 0;
            if (given is null)
            {
                roster.NameDoubt(seat, ref inquiry);
            }
        }

        Tally tally = new(Unit.SupportSeats, support, 1);
        return support > 0 ? Kept(situation, tally)
            : inquiry.LacksFacts ? Undetermined(situation, inquiry.MissingFacts, tally)
            : Broken(situation, tally);
    }
}
