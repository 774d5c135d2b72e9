using Overenskommelse.Norms;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>Those who sit in a group sit for a term that has not run out (<i>mandatperiod</i>), and is no longer than the text says.</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group.</param>
/// <remarks>
/// Looks at seats that are held on the day asked about, regular ones unless another reading is chosen. The term is what somebody was chosen for (<see cref="Seat.TermEnds"/>): whoever stays on after it is amiss, and so is whoever sits for no term. Where the
/// seat does not say since when it has been held, nothing tells how long the term is.
/// </remarks>
public sealed record SeatedForTerm(Clause Clause, GroupId Group) : Rule(Clause)
{
    /// <summary>The group.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>How long a term may be, counted from the first day of the seat, that day included. Null, the default: as long as it is.</summary>
    public Period? AtMost { get; init => field = value is null ? null : Guard.Against.NoLength(value, nameof(AtMost)); }

    /// <summary>Whose term it is. Everybody's by default.</summary>
    public Whose Whose { get; init => field = Guard.Against.Null(value, nameof(Whose)); } = Whose.Anybody;

    /// <summary>Which seats count. Regular seats by default; the term of substitutes is <see cref="Counting.OnlySubstitutes"/>.</summary>
    public Counting Counting { get; init => field = Guard.Against.Null(value, nameof(Counting)); } = Counting.RegularSeats;

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => [Counting];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading is Counting counting ? this with { Counting = counting } : throw NoUseFor(reading);

    /// <inheritdoc/>
    protected override Per State()
    {
        Population<Seat> seats = Seats.In(Group).That(Whose.SeatsIn(Group, Counting));
        Norm notOver = new Each<Seat>(seats, Seats.TermEnds.IsAhead.Else(BreachReason.SeatTermEnded));
        return AtMost is null ? notOver : new All(
            notOver,
            new Each<Seat>(seats.That(Seats.FirstDay.IsStated & Seats.TermEnds.IsStated), Seats.FirstDay.IsWithin(Seats.TermEnds, AtMost, BreachReason.SeatTermTooLong)));
    }
}
