using Overenskommelse.Compacts.Indexing;
using Overenskommelse.Rules.Views;

namespace Overenskommelse.Rules;

/// <summary>Every party that the text names has a regular seat in a group.</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group.</param>
/// <param name="Parties">The parties that the text names; at least one.</param>
/// <remarks>Co-opted, substitutes and support staff do not give their party a seat.</remarks>
public sealed record EveryPartySeated(Clause Clause, GroupId Group, ValueList<PartyId> Parties) : Rule(Clause)
{
    /// <summary>The group.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>The parties that the text names; at least one.</summary>
    public ValueList<PartyId> Parties { get; init => field = Guard.Against.Empty(value, nameof(Parties)); } = Guard.Against.Empty(Parties);

    /// <inheritdoc/>
    public override FactAreas Reads => FactAreas.Groups | FactAreas.Seats | FactAreas.Organisations;

    /// <inheritdoc/>
    public override Finding Examine(Situation situation)
    {
        Roster roster = new(situation, Group);
        Inquiry inquiry = new() { Examined = Parties.Count };
        foreach (PartyId party in Parties.Items)
        {
            bool? seated = roster.IsComplete ? false : null;
            foreach (ref readonly IndexedSeat seat in roster.Seats)
            {
                seated |= seat.Party.Is(party) & roster.CountsAlone(seat);
            }

            if (seated == false)
            {
                inquiry.Breach(BreachReason.NoSeat, party);
            }
            else if (seated is null)
            {
                NameDoubts(party, roster, ref inquiry);
            }
        }

        return Conclude(situation, inquiry);
    }

    private static void NameDoubts(PartyId party, Roster roster, ref Inquiry inquiry)
    {
        roster.NameGap(ref inquiry);
        foreach (ref readonly IndexedSeat seat in roster.Seats)
        {
            if ((seat.Party.Is(party) & roster.CountsAlone(seat)) is not null)
            {
                continue;
            }

            roster.NameDoubt(seat, ref inquiry);
            if (!seat.Party.IsKnown)
            {
                inquiry.Missing(FactKind.PartyOf, seat.Seat.Organisation, seat.Seat.Organisation);
            }
        }
    }
}
