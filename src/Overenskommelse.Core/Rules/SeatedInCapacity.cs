using Overenskommelse.Compacts.Indexing;
using Overenskommelse.Rules.Views;

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
    public override FactAreas Reads => FactAreas.Groups | FactAreas.Seats | FactAreas.Organisations;

    /// <inheritdoc/>
    public override Finding Examine(Situation situation)
    {
        Roster roster = new(situation, Group);
        Inquiry inquiry = default;
        roster.NameGap(ref inquiry);
        foreach (ref readonly IndexedSeat seat in roster.Seats)
        {
            bool? held = roster.CountsAlone(seat);
            if (held != false)
            {
                Look(seat, isCertain: held == true, roster, ref inquiry);
            }
        }

        return Conclude(situation, inquiry, NothingReason.NoSeats);
    }

    private void Look(in IndexedSeat seat, bool isCertain, Roster roster, ref Inquiry inquiry)
    {
        OrganisationId organisation = seat.Seat.Organisation;
        if (!seat.Party.IsKnown && SuitsEveryParty(seat.Seat.Capacity))
        {
            inquiry.Doubt(FactKind.PartyOf, organisation, organisation);
        }
        else if (!seat.Party.IsKnown)
        {
            inquiry.Missing(FactKind.PartyOf, organisation, organisation);
        }

        foreach (SeatedAs requirement in Requirements.Items)
        {
            if (seat.Party.Is(requirement.Party) == true)
            {
                inquiry.Examined += isCertain ? 1 : 0;
                Look(seat, requirement, isCertain, roster, ref inquiry);
            }
        }
    }

    private bool SuitsEveryParty(Fact<Capacity> held) =>
        held.TryGet(out Capacity? capacity) && Requirements.All(requirement => requirement.Capacities.Contains(capacity));

    private void Look(in IndexedSeat seat, SeatedAs requirement, bool isCertain, Roster roster, ref Inquiry inquiry)
    {
        OrganisationId organisation = seat.Seat.Organisation;
        bool? isAccepted = seat.Seat.Capacity.IsKnown ? seat.Seat.Capacity.TryGet(out Capacity? capacity) && requirement.Capacities.Contains(capacity) : null;
        if (isAccepted is null)
        {
            inquiry.Missing(FactKind.Capacity, organisation, Group, within: Group);
        }

        if (isCertain && isAccepted == false)
        {
            inquiry.Breach(BreachReason.OtherCapacity, organisation);
        }
        else if (!isCertain && isAccepted == true)
        {
            roster.NameSlightDoubt(seat, ref inquiry);
        }
        else if (!isCertain)
        {
            roster.NameDoubt(seat, ref inquiry);
        }
    }
}
