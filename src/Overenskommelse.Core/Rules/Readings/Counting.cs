using Overenskommelse.Norms;

namespace Overenskommelse.Rules.Readings;

/// <summary>Whose seats count in a composition.</summary>
public sealed record Counting : Reading
{
    private Counting(string name, Text says, Text why)
        : base(name, says, why)
    {
    }

    /// <summary>Regular seats only: co-opted, substitutes and support staff are not counted.</summary>
    public static Counting RegularSeats { get; } = new(
        "regular-seats-only",
        new("bara ordinarie platser räknas", "only regular seats count"),
        new(
            "Adjungerade, ersättare och stödpersoner hör inte till gruppens fasta sammansättning och räknas därför inte.",
            "The co-opted, substitutes and support staff are not part of the group's standing composition and are therefore not counted."));

    /// <summary>Regular and co-opted seats.</summary>
    public static Counting WithCoOpted { get; } = new(
        "co-opted-counted",
        new("även adjungerade räknas", "the co-opted count too"),
        new(
            "Den som är adjungerad sitter med vid bordet och kan påverka samtalet, så balansen kan mätas med dem inräknade.",
            "Those who are co-opted sit at the table and can influence the discussion, so the balance can be measured with them included."))
    {
        CountsCoOpted = true,
    };

    /// <summary>Regular seats and substitutes.</summary>
    public static Counting WithSubstitutes { get; } = new(
        "substitutes-counted",
        new("även ersättare räknas", "substitutes count too"),
        new(
            "En ersättare kan komma att tjänstgöra, så platserna kan räknas med dem inräknade.",
            "A substitute may come to serve, so the seats can be counted with them included."))
    {
        CountsSubstitutes = true,
    };

    /// <summary>Substitutes only: what a text says of them alone.</summary>
    public static Counting OnlySubstitutes { get; } = new(
        "substitutes-only",
        new("bara ersättare räknas", "only substitutes count"),
        new(
            "Meningen handlar om ersättarna, och inte om dem som de kan träda in för.",
            "The sentence is about the substitutes, and not about those whom they may stand in for."))
    {
        CountsRegular = false,
        CountsSubstitutes = true,
    };

    /// <summary>Whether a regular seat counts.</summary>
    public bool CountsRegular { get; private init; } = true;

    /// <summary>Whether a substitute's seat counts.</summary>
    public bool CountsSubstitutes { get; private init; }

    /// <summary>Whether a co-opted seat counts.</summary>
    public bool CountsCoOpted { get; private init; }

    /// <summary>The office whose holders do not count, although they may hold a seat; null when there is none.</summary>
    public OfficeId? NotHoldersOf { get; private init; }

    /// <summary>Regular seats only, and whoever holds an office holds that, and no seat.</summary>
    public static Counting WithoutHoldersOf(OfficeId office) => new(
        "office-only",
        new("den som innehar uppdraget räknas inte som ledamot", "whoever holds the office is not counted as a member"),
        new(
            "Den som leder arbetet kan göra det i kraft av uppdraget, utan att företräda en sida.",
            "Whoever leads the work can do so by virtue of the office, without representing a side."))
    {
        NotHoldersOf = Guard.Against.Null(office),
    };

    /// <summary>Which seats of a group count.</summary>
    internal Test<Seat> Seats(GroupId group)
    {
        Test<Seat> kinds = Norms.Seats.HeldAs(Kinds);
        return NotHoldersOf is null ? kinds : kinds & !Norms.Seats.HolderIsIn(NotHoldersOf, group);
    }

    /// <summary>Those that would count if they were not vacant.</summary>
    internal Population<Seat> Vacant(GroupId group) => Norms.Seats.In(group).That(Norms.Seats.Vacant & Norms.Seats.Kind.In(Kinds));

    /// <summary>What those that count are called.</summary>
    internal Unit Unit => CountsRegular ? Unit.Members : Unit.Substitutes;

    private ValueList<SeatKind> Kinds => !CountsRegular ? [SeatKind.Substitute] : CountsCoOpted ? [SeatKind.Regular, SeatKind.CoOpted] : CountsSubstitutes ? [SeatKind.Regular, SeatKind.Substitute] : [SeatKind.Regular];
}
