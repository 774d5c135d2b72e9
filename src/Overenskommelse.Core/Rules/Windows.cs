namespace Overenskommelse.Rules;

/// <summary>The windows for nominations that the decisions of a forum have opened by the day asked about.</summary>
internal sealed class Windows
{
    private readonly List<DateInterval> _windows = [];

    public Windows(Situation situation, NominatedInTime rule)
    {
        Register<Decision> decisions = situation.Compact.Facts.Decisions;
        MayLackOne = !decisions.IsComplete;
        foreach (Decision decision in decisions.Known.Items)
        {
            if (decision.By != rule.OpensWith)
            {
                continue;
            }

            MayLackOne |= !decision.Day.IsKnown;
            if (decision.Day.TryGet(out LocalDate day) && day <= situation.On)
            {
                LocalDate first = rule.Opening.FirstDayAfter(day);
                _windows.Add(new(first, LastDayFrom(first, rule.LastDay)));
            }
        }

        _windows.Sort((one, other) => one.Start.CompareTo(other.Start));
    }

    /// <summary>Whether there may be a window that is not known.</summary>
    public bool MayLackOne { get; }

    public IReadOnlyList<DateInterval> InOrder => _windows;

    public bool Contain(LocalDate day) => _windows.Exists(window => window.Contains(day));

    /// <summary>
    /// Says on which side of a window a day lies that is in none: before the next one if that opens in the same year or none has closed, otherwise
    /// after the last that has closed.
    /// </summary>
    public void NameBreach(OrganisationId by, LocalDate day, ref Inquiry inquiry)
    {
        DateInterval? next = _windows.Find(window => window.Start > day);
        DateInterval? closed = _windows.FindLast(window => window.End < day);
        if (closed is null || next?.Start.Year == day.Year)
        {
            inquiry.Breach(BreachReason.BeforeOpening, by, day, next?.Start);
        }
        else
        {
            inquiry.Breach(BreachReason.AfterClosing, by, day, closed.End);
        }
    }

    private static LocalDate LastDayFrom(LocalDate first, AnnualDate lastDay) =>
        lastDay.InYear(first.Year) is var last && last >= first ? last : lastDay.InYear(first.Year + 1);
}
