using Overenskommelse.Compacts.Indexing;
using Overenskommelse.Rules.Readings;

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
    public ValueList<SeatedAs> Requirements { get; init => field = Guard.Against.Empty(value, nameof(Requirements)); } = Guard.Against.Empty(Requirements);

    /// <inheritdoc/>
    public override Finding Examine(Situation situation)
    {
        Roster roster = new(situation, Group);
        Inquiry inquiry = default;
        roster.NameGap(ref inquiry);
        foreach (ref readonly IndexedSeat seat in roster.Seats)
        {
            if (roster.CountsAlone(seat, Counting.RegularSeats) is { } held)
            {
                inquiry.Examined += held && Look(seat, certain: true, ref inquiry) ? 1 : 0;
            }
            else if (Look(seat, certain: false, ref inquiry))
            {
                roster.NameDoubt(seat, ref inquiry);
            }
        }

        return Conclude(situation, inquiry, NothingReason.NoSeats);
    }

    /// <summary>Returns whether the clause speaks of the seat.</summary>
    private bool Look(in IndexedSeat seat, bool certain, ref Inquiry inquiry)
    {
        OrganisationId organisation = seat.Seat.Organisation;
        if (!seat.Party.IsKnown)
        {
            inquiry.Missing(FactKind.PartyOf, organisation, organisation);
            return true;
        }

        foreach (SeatedAs requirement in Requirements.Items)
        {
            if (seat.Party.Is(requirement.Party) != true)
            {
                continue;
            }

            if (!seat.Seat.Capacity.TryGet(out Capacity capacity))
            {
                inquiry.Missing(FactKind.Capacity, organisation, Group, within: Group);
            }
            else if (certain && !requirement.Capacities.Contains(capacity))
            {
                inquiry.Breach(BreachReason.OtherCapacity, organisation);
            }

            return true;
        }

        return false;
    }
}
