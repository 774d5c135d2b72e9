using Overenskommelse.Norms;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>No organisation has more than so many seats in a group (<i>högst en plats per organisation</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group.</param>
/// <param name="AtMost">The most that each may have, itself included; one or more.</param>
/// <remarks>
/// Seats are counted, whoever holds them; a vacant one counts for nobody. The organisations that have more are named. Where nobody sits in the group there is nothing to examine. <i>En ledamot och en ersättare var</i> is two rules, of
/// which one counts <see cref="Counting.OnlySubstitutes"/>.
/// </remarks>
public sealed record SeatsEach(Clause Clause, GroupId Group, int AtMost) : Rule(Clause)
{
    private static readonly OrganisationId Nobody = new("nobody");

    /// <summary>The group.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>The most that each may have, itself included; one or more.</summary>
    public int AtMost { get; init => field = Guard.Against.NegativeOrZero(value, nameof(AtMost)); } = Guard.Against.NegativeOrZero(AtMost);

    /// <summary>Which seats count. Regular seats by default; substitutes may be counted too (<see cref="Counting.WithSubstitutes"/>), or by themselves (<see cref="Counting.OnlySubstitutes"/>).</summary>
    public Counting Counting { get; init => field = Guard.Against.Null(value, nameof(Counting)); } = Counting.RegularSeats;

    /// <summary>Which of the seats are counted. Everybody's by default.</summary>
    public Whose Whose { get; init => field = Guard.Against.Null(value, nameof(Whose)); } = Whose.Anybody;

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => [Counting];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading is Counting counting ? this with { Counting = counting } : throw NoUseFor(reading);

    /// <inheritdoc/>
    protected override Per State()
    {
        Population<Seat> seats = Seats.In(Group, Unit.Seats).That(Whose.SeatsIn(Group, Counting));
        return ForEach.Value(seats, Seats.Organisation, Nobody, organisation =>
            new Count(Number.Of(seats.That(Seats.Organisation.Is(organisation))), atMost: AtMost).Else(BreachReason.TooManySeats, organisation));
    }
}
