using Overenskommelse.Norms;

namespace Overenskommelse.Testing.Unsound;

/// <summary>A leaf that is written by hand, from what it answers and what it asks: right in everything else, unless it is said to be otherwise.</summary>
internal sealed class SeatTest : Test<Seat>
{
    public delegate Truth Answers(Row<Seat> row, in Moment at);

    public delegate void Asks(Row<Seat> row, in Moment at, Questions ask);

    public required Answers Is { get; init; }

    public required Asks AsksFor { get; init; }

    public bool ThrowsOfBlanks { get; init; }

    /// <summary>So many days after its first day and its last the answer is said to turn; null for never.</summary>
    public int? TurnsAfter { get; init; } = 0;

    public FactAreas ReadsAreas { get; init; } = FactAreas.Seats;

    public override FactAreas Reads => ReadsAreas;

    /// <summary>The numbers that it draws a boundary by, as it says.</summary>
    public int[] By { get; init; } = [];

    public override Phrase Says => new("seat.as-it-should-be", [.. By.Cast<object>()]);

    public override Truth Of(Row<Seat> row, in Moment at) => row.IsBlank && !ThrowsOfBlanks ? Truth.Unknown : Is(row, at);

    public override void Ask(Row<Seat> row, in Moment at, Questions ask) => AsksFor(row, at, ask);

    public override void Why(Row<Seat> row, in Moment at, ICollection<Breach> found) => found.Add(new(Ekdala.Amiss, row.Organisation?.Id));

    public override TimeLeft StillPossible(Row<Seat> row, in Moment at) => TimeLeft.No;

    public override void Turns(Row<Seat> row, in Moment at, TurningDays days)
    {
        foreach (DayFact day in TurnsAfter is null || row.IsBlank ? [] : new[] { row.Fact.FirstDay, row.Fact.LastDay })
        {
            foreach (LocalDate? each in new[] { day.Earliest, day.Latest })
            {
                if (each is { } known)
                {
                    days.Add(known.PlusDays(TurnsAfter!.Value));
                    days.Add(known.PlusDays(TurnsAfter.Value + 1));
                    days.Add(known.PlusYears(6).PlusDays(TurnsAfter.Value));
                }
            }
        }
    }

    public override void TurnsElsewhere(in Moment at, TurningDays days)
    {
    }

    public override void Mend(Row<Seat> row, in Moment at, ICollection<Remedy> remedies)
    {
    }
}
