namespace Overenskommelse.Rules.Views;

/// <summary>The windows for nominations that the decisions of a forum have opened by the day asked about.</summary>
internal sealed class Windows
{
    public Windows(Situation situation, NominatedInTime rule)
    {
        Gathering<DateInterval> windows = default;
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
                windows.Add(new(first, LastDayFrom(first, rule.LastDay)));
            }
        }

        windows.Items.Sort((one, other) => one.Start.CompareTo(other.Start));
        InOrder = Joined(windows.Take());
    }

    /// <summary>Whether there may be a window that is not known.</summary>
    public bool MayLackOne { get; }

    public ValueList<DateInterval> InOrder { get; }

    public bool Contain(LocalDate day)
    {
        foreach (DateInterval window in InOrder.Items)
        {
            if (window.Contains(day))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Says on which side of a window a day lies that is in none: before the next one if that opens in the same year or none has closed, otherwise
    /// after the last that has closed.
    /// </summary>
    public void NameBreach(OrganisationId by, LocalDate day, ref Inquiry inquiry)
    {
        LocalDate? opens = null;
        LocalDate? closed = null;
        foreach (DateInterval window in InOrder.Items)
        {
            opens ??= window.Start > day ? window.Start : null;
            closed = window.End < day ? window.End : closed;
        }

        if (closed is null || opens?.Year == day.Year)
        {
            inquiry.Breach(BreachReason.BeforeOpening, by, day, opens);
        }
        else
        {
            inquiry.Breach(BreachReason.AfterClosing, by, day, closed);
        }
    }

    /// <summary>A second decision in one season opens nothing that is open already.</summary>
    private static ValueList<DateInterval> Joined(ValueList<DateInterval> windows)
    {
        Gathering<DateInterval> joined = default;
        foreach (DateInterval window in windows.Items)
        {
            if (joined.Count > 0 && window.Start <= joined.Items[^1].End)
            {
                DateInterval open = joined.Items[^1];
                joined.Items[^1] = new(open.Start, LocalDate.Max(open.End, window.End));
            }
            else
            {
                joined.Add(window);
            }
        }

        return joined.Take();
    }

    private static LocalDate LastDayFrom(LocalDate first, AnnualDate lastDay) =>
        lastDay.InYear(first.Year) is var last && last >= first ? last : lastDay.InYear(first.Year + 1);
}
