using Overenskommelse.Norms;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>Those who sit in a group come from civil-society organisations that have joined, or from certain public parties.</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group.</param>
/// <param name="PublicParties">The public parties that the text names; at least one.</param>
/// <remarks>
/// Looks at regular seats only: whoever is co-opted may come from anywhere. An organisation has joined from the day it signs, that day included,
/// until its last day. Whoever has a personal mandate comes from none of them, and is outside.
/// </remarks>
public sealed record MembersJoined(Clause Clause, GroupId Group, ValueList<PartyId> PublicParties) : Rule(Clause)
{
    /// <summary>The group.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>The public parties that the text names; at least one.</summary>
    public ValueList<PartyId> PublicParties { get; init => field = Guard.Against.EmptyOrRepeated(value, nameof(PublicParties)); } = Guard.Against.EmptyOrRepeated(PublicParties);

    /// <summary>The organisations that are parties themselves. Empty by default: whoever sits there for civil society has to have signed.</summary>
    public ValueList<OrganisationId> AreParties { get; init => field = Guard.Against.Repeated(value, nameof(AreParties)); }

    /// <summary>The tier that an organisation has to have joined in. Null, the default: any.</summary>
    public TierId? Tier { get; init; }

    /// <summary>Whether those that are parties themselves count among those that have joined. They do by default.</summary>
    public PartyItself PartyItself { get; init => field = Guard.Against.Null(value, nameof(PartyItself)); } = PartyItself.HasJoined;

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => AreParties.Count > 0 ? [PartyItself] : [];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading is PartyItself party ? this with { PartyItself = party } : throw NoUseFor(reading);

    /// <inheritdoc/>
    protected override Per State()
    {
        Test<Seat> fromTheParties = Seats.Party.In(PublicParties);
        if (AreParties.Count > 0 && PartyItself.Is(PartyItself.HasJoined))
        {
            fromTheParties |= Seats.Organisation.In(AreParties);
        }

        return new Each<Seat>(
            Seats.In(Group).That(Seats.Regular),
            fromTheParties | (Seats.Sector.Is(Sector.CivilSociety).Else(BreachReason.OutsideTheParties) & (Tier is null ? Seats.HasJoined : Seats.HasJoinedIn(Tier))));
    }
}
