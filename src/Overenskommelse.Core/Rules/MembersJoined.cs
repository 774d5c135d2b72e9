using Overenskommelse.Compacts.Indexing;
using Overenskommelse.Rules.Views;

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
    public override FactAreas Reads => FactAreas.Groups | FactAreas.Seats | FactAreas.Organisations | FactAreas.Signatories;

    /// <inheritdoc/>
    public override Finding Examine(Situation situation)
    {
        Roster roster = new(situation, Group);
        Inquiry inquiry = default;
        roster.NameGap(ref inquiry);
        foreach (ref readonly IndexedSeat seat in roster.Seats)
        {
            bool? held = roster.CountsAlone(seat);
            if (held == true)
            {
                inquiry.Examined++;
                Look(situation, seat, ref inquiry);
            }
            else if (held is null)
            {
                LookAtDoubtful(situation, seat, roster, ref inquiry);
            }
        }

        return Conclude(situation, inquiry, NothingReason.NoSeats);
    }

    /// <summary>A seat that may not count is looked at by itself first: what is not known of it matters little if it would be in order.</summary>
    private void LookAtDoubtful(Situation situation, in IndexedSeat seat, Roster roster, ref Inquiry inquiry)
    {
        Inquiry alone = new() { Examined = 1 };
        Look(situation, seat, ref alone);
        if (alone.IsBroken || alone.LacksFacts)
        {
            roster.NameDoubt(seat, ref inquiry);
            inquiry.Lack(alone.MissingFacts);
        }
        else
        {
            roster.NameSlightDoubt(seat, ref inquiry);
        }

        alone.Discard();
    }

    private void Look(Situation situation, in IndexedSeat seat, ref Inquiry inquiry)
    {
        OrganisationId organisation = seat.Seat.Organisation;
        if (seat.Party.TryGet(out PartyId? party) && PublicParties.Contains(party))
        {
            return;
        }

        if (!seat.Sector.TryGet(out Sector sector))
        {
            LookWithoutSector(situation, seat, ref inquiry);
        }
        else if (sector == Sector.CivilSociety)
        {
            LookAtSignature(situation, seat, ref inquiry);
        }
        else if (!seat.Party.IsKnown)
        {
            inquiry.Missing(FactKind.PartyOf, organisation, organisation);
        }
        else
        {
            inquiry.Breach(BreachReason.OutsideTheParties, organisation);
        }
    }

    /// <summary>One that has not joined, and is none of the public parties, is outside whichever side it belongs to.</summary>
    private void LookWithoutSector(Situation situation, in IndexedSeat seat, ref Inquiry inquiry)
    {
        OrganisationId organisation = seat.Seat.Organisation;
        bool? joined = situation.Compact.HadJoined(organisation, situation.On);
        if (seat.Party.IsKnown && joined == false)
        {
            inquiry.Breach(BreachReason.OutsideTheParties, organisation);
            return;
        }

        inquiry.Missing(FactKind.SectorOf, organisation, organisation);
        if (!seat.Party.IsKnown)
        {
            inquiry.Missing(FactKind.PartyOf, organisation, organisation);
        }

        if (joined is null)
        {
            NameSignature(seat, ref inquiry);
        }
    }

    private void LookAtSignature(Situation situation, in IndexedSeat seat, ref Inquiry inquiry)
    {
        OrganisationId organisation = seat.Seat.Organisation;
        switch (situation.Compact.HadJoined(organisation, situation.On))
        {
            case false when seat.Signatory is { } signatory && signatory.LastDay.IsBefore(situation.On) == true:
                inquiry.Breach(BreachReason.LeftBefore, organisation, limit: signatory.LastDay.TryGet(out LocalDate last) ? last : null);
                break;
            case false:
                inquiry.Breach(BreachReason.NotJoined, organisation);
                break;
            case null:
                NameSignature(seat, ref inquiry);
                break;
        }
    }

    /// <summary>Names what is not known of an organisation's joining.</summary>
    private void NameSignature(in IndexedSeat seat, ref Inquiry inquiry)
    {
        if (seat.Signatory is null)
        {
            inquiry.Missing(FactKind.Signatories, Clause.Bearers[0], Clause.Bearers[0]);
        }
        else
        {
            inquiry.Missing(FactKind.SigningDays, seat.Seat.Organisation, seat.Seat.Organisation);
        }
    }
}
