using Overenskommelse.Norms;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>No organisation has more than so many seats in a group (<i>högst en plats per organisation</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group.</param>
/// <param name="AtMost">The most that each may have, itself included; one or more.</param>
/// <remarks>
/// Seats are counted, whoever holds them; a vacant one counts for nobody. The organisations that have more are named. Where nobody sits in the group there is nothing to examine. <i>En ledamot och en ersättare var</i> is two rules, of
/// which one counts <see cref="Counting.OnlySubstitutes"/>; <i>an organisation with more than 500 members may have two seats, others one</i> is two as well, one of which goes for those with at least 501 members
/// (<see cref="AtLeastMembers"/>), and the other for those with at most 500 (<see cref="AtMostMembers"/>). Such limits are told with the lower first, when the rule is made part of a rule set at the latest.
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

    /// <summary>The fewest members of an organisation that it goes for, itself included; one or more. Null, the default: no such limit.</summary>
    public int? AtLeastMembers { get; init => field = value is { } number ? Guard.Against.NegativeOrZero(number, nameof(AtLeastMembers)) : null; }

    /// <summary>The most members of an organisation that it goes for, itself included; zero or more. One that has no members has fewer than any other. Null, the default: no such limit.</summary>
    public int? AtMostMembers { get; init => field = value is { } number ? Guard.Against.Negative(number, nameof(AtMostMembers)) : null; }

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => [Counting];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading is Counting counting ? this with { Counting = counting } : throw NoUseFor(reading);

    /// <inheritdoc/>
    protected override Per State()
    {
        Population<Seat> seats = OfSize(Seats.In(Group, Unit.Seats).That(Whose.SeatsIn(Group, Counting)));
        return ForEach.Value(seats, Seats.Organisation, Nobody, organisation =>
            new Count(Number.Of(seats.That(Seats.Organisation.Is(organisation))), atMost: AtMost).Else(BreachReason.TooManySeats, organisation));
    }

    private Population<Seat> OfSize(Population<Seat> seats)
    {
        if (AtLeastMembers > AtMostMembers)
        {
            throw new ArgumentException($"{Clause.Id}: at least {AtLeastMembers} members and at most {AtMostMembers} is no organisation's size; expected the lower limit first.");
        }

        Population<Seat> large = AtLeastMembers is { } least ? seats.That(HasAtLeast(least)) : seats;
        return AtMostMembers is { } most && most < int.MaxValue ? large.That(!HasAtLeast(most + 1)) : large;
    }

    private static Test<Seat> HasAtLeast(int number) =>
        Seats.OrganisationMembers.Meets(new("seat.organisation-members.at-least", [number]), members => members >= number, number - 1, number);
}
