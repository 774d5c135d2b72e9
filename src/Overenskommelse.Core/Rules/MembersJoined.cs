using Overenskommelse.Compacts.Indexing;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>Those who sit in a group come from civil-society organisations that have joined, or from certain public parties.</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group.</param>
/// <param name="PublicParties">The public parties that the text names; at least one.</param>
/// <remarks>
/// Looks at regular seats only: whoever is co-opted may come from anywhere. An organisation has joined from the day it signs, that day included,
/// until its last day.
/// </remarks>
public sealed record MembersJoined(Clause Clause, GroupId Group, ValueList<PartyId> PublicParties) : Rule(Clause)
{
    /// <summary>The group.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>The public parties that the text names; at least one.</summary>
    public ValueList<PartyId> PublicParties { get; init => field = Guard.Against.Empty(value, nameof(PublicParties)); } = Guard.Against.Empty(PublicParties);

    /// <inheritdoc/>
    public override Finding Examine(Situation situation)
    {
        Roster roster = new(situation, Group);
        Inquiry inquiry = default;
        roster.NameGap(ref inquiry);
        foreach (ref readonly IndexedSeat seat in roster.Seats)
        {
            bool? held = roster.CountsAlone(seat, Counting.RegularSeats);
            if (held == false)
            {
                continue;
            }

            if (held is null)
            {
                roster.NameDoubt(seat, ref inquiry);
                continue;
            }

            inquiry.Examined++;
            Look(situation, seat, ref inquiry);
        }

        return Conclude(situation, inquiry, NothingReason.NoSeats);
    }

    private void Look(Situation situation, in IndexedSeat seat, ref Inquiry inquiry)
    {
        OrganisationId organisation = seat.Seat.Organisation;
        if (!seat.Sector.TryGet(out Sector sector))
        {
            inquiry.Missing(FactKind.SectorOf, organisation, organisation);
        }
        else if (sector == Sector.CivilSociety)
        {
            LookAtSignature(situation, organisation, ref inquiry);
        }
        else if (!seat.Party.IsKnown)
        {
            inquiry.Missing(FactKind.PartyOf, organisation, organisation);
        }
        else if (!seat.Party.TryGet(out PartyId? party) || !PublicParties.Contains(party))
        {
            inquiry.Breach(BreachReason.OutsideTheParties, organisation);
        }
    }

    private void LookAtSignature(Situation situation, OrganisationId organisation, ref Inquiry inquiry)
    {
        switch (situation.Compact.HadJoined(organisation, situation.On))
        {
            case false:
                inquiry.Breach(BreachReason.NotJoined, organisation);
                break;
            case null when situation.Compact.Index.Organisations[organisation].Signatory is null:
                inquiry.Missing(FactKind.Signatories, Clause.Bearers[0], Clause.Bearers[0]);
                break;
            case null:
                inquiry.Missing(FactKind.SigningDays, organisation, organisation);
                break;
        }
    }
}
