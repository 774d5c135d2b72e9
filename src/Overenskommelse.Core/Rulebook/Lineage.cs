using Overenskommelse.Norms;

namespace Overenskommelse.Rulebook;

/// <summary>A clause through editions that all have it, one after another, and the rule that is each's. Editions that state it alike are one stretch.</summary>
/// <param name="editions">All the editions of the text.</param>
/// <param name="stretches">Of each stretch the places of the first and the last of its editions.</param>
internal sealed class Lineage(Editions editions, ValueList<(int First, int Last)> stretches)
{
    /// <summary>The rule of each stretch, which knows its place in it.</summary>
    public required Rule[] Rules { get; init; }

    public Editions Editions => editions;

    /// <summary>The days on which all of the stretches have it; null where the clause has always been, and goes on.</summary>
    public ClauseDays? Life { get; } = ClauseDays.Of(editions[stretches[0].First].FirstDay, editions[stretches[^1].Last].LastDay, null);

    public int Count => stretches.Count;

    /// <summary>The first day of a stretch, and the last.</summary>
    public (LocalDate First, LocalDate Last) DaysOf(int place) =>
        (editions[stretches[place].First].FirstDay ?? LocalDate.MinIsoValue, editions[stretches[place].Last].LastDay ?? LocalDate.MaxIsoValue);

    /// <summary>From which day until which a stretch is asked of the day asked about: the first edition also before it, and the last after it.</summary>
    public (LocalDate First, LocalDate Last) AskedIn(int place) =>
        (stretches[place].First == 0 ? LocalDate.MinIsoValue : DaysOf(place).First, stretches[place].Last == editions.Count - 1 ? LocalDate.MaxIsoValue : DaysOf(place).Last);

    /// <summary>The edition of a stretch that is in force on a day; otherwise the one of them that is nearest.</summary>
    public Edition EditionOf(int place, LocalDate day)
    {
        (int first, int last) = stretches[place];
        return DaysOf(place) is var days && day < days.First ? editions[first] : day > days.Last ? editions[last] : editions.Nearest(day);
    }

    /// <summary>The stretch that answers for a period, by a reading that leaves it whole.</summary>
    public int PlaceOf(DateInterval period, Transition transition)
    {
        if (!transition.Is(Transition.LongerPart))
        {
            return PlaceOn(period.Start);
        }

        int[] days = [.. Enumerable.Range(0, Count).Select(place => DaysIn(period, place))];
        return days.Max() is > 0 and var most ? Array.IndexOf(days, most) : PlaceOn(period.Start);
    }

    private int PlaceOn(LocalDate day) => Math.Max(0, Enumerable.Range(0, Count).Count(place => DaysOf(place).First <= day) - 1);

    private int DaysIn(DateInterval period, int place)
    {
        (LocalDate first, LocalDate last) = DaysOf(place);
        (LocalDate from, LocalDate to) = (LocalDate.Max(first, period.Start), LocalDate.Min(last, period.End));
        return from > to ? 0 : Period.DaysBetween(from, to) + 1;
    }
}
