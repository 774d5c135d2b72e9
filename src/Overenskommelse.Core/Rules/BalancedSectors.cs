using Overenskommelse.Norms;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>The seats of a group are in balance between the sides of the compact (<i>jämnt fördelad, balans</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group.</param>
/// <remarks>
/// People are counted: whoever holds two seats on one side counts once, whoever sits on both sides counts on neither, and a vacant seat counts for nobody;
/// the evidence names them. A personal mandate is on no side, under either reading of those on neither side. A group without counted seats has nothing to balance. What is not known of a seat leaves the
/// balance undetermined only if it could tip it.
/// </remarks>
public sealed record BalancedSectors(Clause Clause, GroupId Group) : Rule(Clause)
{
    /// <summary>The group.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>When seats are in balance. Equally many by default.</summary>
    public Balance Balance { get; init => field = Guard.Against.Null(value, nameof(Balance)); } = Balance.Equal;

    /// <summary>Between whom. Between the sectors by default.</summary>
    public Between Between { get; init => field = Guard.Against.Null(value, nameof(Between)); } = Between.Sectors;

    /// <summary>Whose seats count. Regular seats by default.</summary>
    public Counting Counting { get; init => field = Guard.Against.Null(value, nameof(Counting)); } = Counting.RegularSeats;

    /// <summary>Where somebody from neither side belongs. On neither side by default.</summary>
    public Unaligned Unaligned { get; init => field = Guard.Against.Null(value, nameof(Unaligned)); } = Unaligned.OnNeitherSide;

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => [Balance, Between, Counting, Unaligned];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading switch
    {
        Balance balance => this with { Balance = balance },
        Between between => this with { Between = between },
        Counting counting => this with { Counting = counting },
        Unaligned unaligned => this with { Unaligned = unaligned },
        _ => throw NoUseFor(reading),
    };

    /// <summary>The seats that count. Where those on neither side count as public, a personal mandate is still on no side.</summary>
    private Test<Seat> Counts => Between.Is(Between.Sectors) && Unaligned.Is(Unaligned.OnPublicSide) ? Counting.Seats(Group) & Seats.Organisation.IsStated : Counting.Seats(Group);

    /// <inheritdoc/>
    protected override Per State() => Balance.MaxPercent * Between.Number < 100
        ? throw new InvalidOperationException($"No side may have more than {Balance.MaxPercent} per cent, and there are {Between.Number}; expected {(100 + Between.Number - 1) / Between.Number} or more.")
        : new Balanced<Seat>(Seats.In(Group).That(Counts), Between.Sides(Group, Unaligned), Balance)
        {
            CountsPeople = true,
            Vacant = Counting.Vacant(Group),
        };
}
