using Overenskommelse.Norms;

namespace Overenskommelse.Rulebook;

/// <summary>The place of a rule among those that editions have for its clause: for which days and periods it is the one that answers.</summary>
/// <param name="lineage">All of them.</param>
/// <param name="place">Its place.</param>
/// <param name="transition">By which of them a period is answered that several have a part in.</param>
internal sealed class Tenure(Lineage lineage, int place, Transition transition)
{
    /// <summary>The rules that editions have for the clause, the earlier first.</summary>
    public Rule[] Rules => lineage.Rules;

    public ClauseDays? Life => lineage.Life;

    public Transition Transition => transition;

    /// <summary>The same place, by another reading.</summary>
    public Tenure Under(Transition other) => new(lineage, place, other);

    /// <summary>Whether it is the one that is asked on a day.</summary>
    public bool IsAskedOn(LocalDate day) => lineage.AskedIn(place) is var days && days.First <= day && day <= days.Last;

    /// <summary>Whether any day of a year is one on which it is asked.</summary>
    public bool IsAskedIn(int year) => lineage.AskedIn(place) is var days && days.First.Year <= year && year <= days.Last.Year;

    /// <summary>Whether others have a part in a period.</summary>
    public bool Shares(DateInterval period) => lineage.DaysOf(place) is var days && ((place > 0 && period.Start < days.First) || (place < lineage.Count - 1 && days.Last < period.End));

    /// <summary>Whether a period is what is left of one that others have a part in: it ends, or begins, with the editions that have the rule.</summary>
    public bool IsCut(DateInterval period) => lineage.DaysOf(place) is var days
        && transition.Is(Transition.EachPart) && ((place > 0 && period.Start == days.First) || (place < lineage.Count - 1 && period.End == days.Last));

    /// <summary>The edition that it answers for on a day.</summary>
    public Edition EditionOn(LocalDate day) => lineage.EditionOf(place, day);

    /// <summary>The first and the last day of the editions that have it; null where there is none.</summary>
    public (LocalDate? First, LocalDate? Last) Days =>
        lineage.DaysOf(place) is var days ? (days.First > LocalDate.MinIsoValue ? days.First : null, days.Last < LocalDate.MaxIsoValue ? days.Last : null) : default;

    /// <summary>What of a period it answers for; null where another does. A period without a name of its own is as the day asked about.</summary>
    public Window? Of(Window window, LocalDate on) =>
        !window.IsTold ? (IsAskedOn(on) ? window : null)
        : transition.Is(Transition.EachPart) && window.IsMeasuredWhole ? (PartOf(window) is { } part && part.Start <= on ? part : null)
        : lineage.PlaceOf(window.Interval, transition) == place ? window
        : null;

    /// <summary>
    /// The part of a period that no edition has whole, where periods change their length (half-years become years in July): the days of this rule's editions outside
    /// the periods that its neighbours answer for. Null where there is none, and until the day on which it begins.
    /// </summary>
    public Window? Remainder(Window window, LocalDate on, Func<Rule, LocalDate, Window[]> periodsOn)
    {
        int other = lineage.PlaceOf(window.Interval, transition);
        if (other == place || !window.IsTold || !window.IsMeasuredWhole || PartOf(window) is not { } part || periodsOn(Rules[other], window.End).Any(each => each.IsTold && each.Interval == window.Interval))
        {
            return null;
        }

        LocalDate from = part.Start > window.Start && PeriodOf(place - 1, part.Start.PlusDays(-1), periodsOn) is { } before ? LocalDate.Max(part.Start, before.End.PlusDays(1)) : part.Start;
        LocalDate to = part.End < window.End && PeriodOf(place + 1, part.End.PlusDays(1), periodsOn) is { } after ? LocalDate.Min(part.End, after.Start.PlusDays(-1)) : part.End;
        return from > to || on < from ? null : part with { Interval = new(from, to), Due = to == window.End ? window.Due : to };
    }

    /// <summary>The days on which it may begin or cease to be the one that answers, and on which it begins to answer for what the one before leaves.</summary>
    public void Turns(TurningDays days, Func<Rule, LocalDate, Window[]> periodsOn)
    {
        if (place > 0 && PeriodOf(place - 1, lineage.DaysOf(place).First.PlusDays(-1), periodsOn) is { } before && Calendar.IsReasonable(before.End.PlusDays(1)))
        {
            days.Add(before.End.PlusDays(1));
        }

        (LocalDate first, LocalDate last) = lineage.AskedIn(place);
        foreach (LocalDate day in new[] { first, Calendar.After(last) }.Where(Calendar.IsReasonable))
        {
            days.Add(day);
        }
    }

    /// <summary>The period around a day that a neighbour answers for; null where there is none.</summary>
    private DateInterval? PeriodOf(int beside, LocalDate day, Func<Rule, LocalDate, Window[]> periodsOn) =>
        periodsOn(Rules[beside], day).Where(each => each.IsTold).Select(each => each.Interval).FirstOrDefault(each => each.Contains(day) && lineage.PlaceOf(each, transition) == beside);

    private Window? PartOf(Window window)
    {
        (LocalDate first, LocalDate last) = lineage.DaysOf(place);
        LocalDate from = place == 0 ? window.Start : LocalDate.Max(first, window.Start);
        LocalDate to = place == lineage.Count - 1 ? window.End : LocalDate.Min(last, window.End);
        return from > to ? null
            : from == window.Start && to == window.End ? window
            : window with { Interval = new(from, to), Due = to == window.End ? window.Due : to, IsPartial = true, IsPartOfEdition = true, MayEndEarly = false };
    }
}
