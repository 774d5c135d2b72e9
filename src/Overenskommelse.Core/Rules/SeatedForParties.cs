using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>Those who sit in a group sit for certain parties, and for nobody else (<i>består av</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group.</param>
/// <param name="Parties">The parties that the text names; at least one.</param>
/// <remarks>Looks at regular seats only: whoever is co-opted may come from anywhere. Nobody sits for somebody who is no party on the day, not yet or no longer.</remarks>
public sealed record SeatedForParties(Clause Clause, GroupId Group, ValueList<PartyId> Parties) : Rule(Clause)
{
    /// <summary>The group.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>The parties that the text names; at least one.</summary>
    public ValueList<PartyId> Parties { get; init => field = Guard.Against.EmptyOrRepeated(value, nameof(Parties)); } = Guard.Against.EmptyOrRepeated(Parties);

    /// <inheritdoc/>
    protected override Per State() => new Each<Seat>(Seats.In(Group).That(Seats.Regular), Seats.Party.In(Parties) & new IsOfPresentParty(Parties));
}
