using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>Those who sit in a group sit for a term that has not run out (<i>mandatperiod</i>), and is no longer than the text says.</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group.</param>
/// <remarks>
/// Looks at regular seats that are held on the day asked about. The term is what somebody was chosen for (<see cref="Seat.TermEnds"/>): whoever stays on after it is amiss, and so is whoever sits for no term. Where the
/// seat does not say since when it has been held, nothing tells how long the term is.
/// </remarks>
public sealed record SeatedForTerm(Clause Clause, GroupId Group) : Rule(Clause)
{
    /// <summary>The group.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>How long a term may be, counted from the first day of the seat, that day included. Null, the default: as long as it is.</summary>
    public Period? AtMost { get; init => field = value is null ? null : Guard.Against.NoLength(value, nameof(AtMost)); }

    /// <inheritdoc/>
    protected override Per State()
    {
        Population<Seat> seats = Seats.In(Group).That(Seats.Regular);
        Norm notOver = new Each<Seat>(seats, Seats.TermEnds.IsAhead.Else(BreachReason.SeatTermEnded));
        return AtMost is null ? notOver : new All(
            notOver,
            new Each<Seat>(seats.That(Seats.FirstDay.IsStated & Seats.TermEnds.IsStated), Seats.FirstDay.IsWithin(Seats.TermEnds, AtMost, BreachReason.SeatTermTooLong)));
    }
}
