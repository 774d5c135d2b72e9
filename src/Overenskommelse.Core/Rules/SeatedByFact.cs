using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>Every organisation of which a fact of the text's own is so has a regular seat in a group (<i>de som har rätt till grundbidrag ska ha en plats</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group.</param>
/// <param name="Fact">The fact: entitled to a grant, in the municipal council. It is so where it is told to be so (<see cref="OwnFact.IsSo"/>).</param>
/// <remarks>
/// Which organisations they are is told by the facts and not by the rule; what is told of a party, a group or an office is no organisation's. That nobody else sits there is another clause. Vacant seats count for nothing.
/// </remarks>
public sealed record SeatedByFact(Clause Clause, GroupId Group, OwnFactId Fact) : Rule(Clause)
{
    private static readonly OrganisationId Nobody = new("nobody");

    /// <summary>The group.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>The fact that is so of those that have a seat.</summary>
    public OwnFactId Fact { get; init => field = Guard.Against.Null(value, nameof(Fact)); } = Guard.Against.Null(Fact);

    /// <summary>The most regular seats that each of them may have, itself included: one or more. Null, the default: no such limit.</summary>
    public int? AtMost { get; init => field = value is { } number ? Guard.Against.NegativeOrZero(number, nameof(AtMost)) : null; }

    /// <inheritdoc/>
    protected override Per State() => ForEach.Value(OwnFacts.OfOrganisations(Fact).That(OwnAnswer.Yes.Test()), OwnFacts.About, Nobody, about =>
    {
        Number seats = Number.Of(Seats.In(Group, Unit.Seats).That(Seats.Regular & Seats.Organisation.Is((OrganisationId)about)));
        Norm atLeast = new Count(seats, atLeast: 1).Else(BreachReason.NoSeat, about);
        return AtMost is { } most ? new All(atLeast, new Count(seats, atMost: most).Else(BreachReason.TooManySeats, about)) : atLeast;
    });
}
