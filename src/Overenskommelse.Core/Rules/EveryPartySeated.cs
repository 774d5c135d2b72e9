using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>Every party that the text names has a regular seat in a group.</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group.</param>
/// <param name="Parties">The parties that the text names; at least one.</param>
/// <remarks>Co-opted, substitutes and support staff do not give their party a seat, nor does a seat that is vacant. Who is no party on the day, not yet or no longer, need have none.</remarks>
public sealed record EveryPartySeated(Clause Clause, GroupId Group, ValueList<PartyId> Parties) : Rule(Clause)
{
    /// <summary>The group.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>The parties that the text names; at least one.</summary>
    public ValueList<PartyId> Parties { get; init => field = Guard.Against.EmptyOrRepeated(value, nameof(Parties)); } = Guard.Against.EmptyOrRepeated(Parties);

    /// <inheritdoc/>
    protected override Per State()
    {
        Population<Seat> regular = Seats.In(Group).That(Seats.Kind.Is(SeatKind.Regular));
        return ForEach.Of(Parties, party => Norms.Parties.While(party, new InTurn(
            new Count(Number.Of(regular.That((Seats.Held | Seats.Vacant) & Seats.Party.Is(party))), atLeast: 1).Else(BreachReason.NoSeat, party),
            new Count(Number.Of(regular.That(Seats.Held & Seats.Party.Is(party))), atLeast: 1).Else(BreachReason.VacantSeat, party))));
    }
}
