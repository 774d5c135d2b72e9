using Overenskommelse.Norms;

namespace Overenskommelse.Rulebook;

/// <summary>Looks ahead: answers a rule again on each day on which its norm can turn by itself.</summary>
internal static class Outlook
{
    /// <summary>The last day that the outcome stands if no fact is added: on the day after it, the outcome is another, or the question has lapsed; null when it stands for good.</summary>
    public static LocalDate? LastDayOf(Finding finding, Compact compact)
    {
        foreach (LocalDate turn in TurnsAfter(finding.Rule, compact, finding.On, new() { OfOutcomes = true }))
        {
            if (!StandsOn(turn, finding, compact))
            {
                return turn.PlusDays(-1);
            }
        }

        return null;
    }

    /// <summary>The first day after a day on which the findings of a rule may be others; null when that is never.</summary>
    public static LocalDate? NextTurn(Rule rule, Compact compact, LocalDate on)
    {
        foreach (LocalDate turn in TurnsAfter(rule, compact, on, new()))
        {
            return turn;
        }

        return null;
    }

    private static bool StandsOn(LocalDate day, Finding finding, Compact compact)
    {
        List<Finding> answers = [];
        finding.Rule.Answer(compact, day, new(), answers);
        return answers.Exists(answer => Equals(answer.Period, finding.Period) && answer.Outcome == finding.Outcome);
    }

    /// <summary>The days after a day on which a rule can turn, in order: those of the facts it reads, of the compact's life, and of its periods.</summary>
    private static IEnumerable<LocalDate> TurnsAfter(Rule rule, Compact compact, LocalDate on, TurningDays turning)
    {
        LocalDate[] days = TurnsOf(rule, compact, on, turning);
        int place = Array.FindIndex(days, day => day > on);
        LocalDate? period = rule.Norm.Recurrence?.NextTurn(on);
        while (place >= 0 && place < days.Length)
        {
            LocalDate day = period < days[place] ? period.Value : days[place];
            place += day == days[place] ? 1 : 0;
            period = day == period ? rule.Norm.Recurrence!.NextTurn(day) : period;
            yield return day;
        }

        for (; period is { } next && Calendar.IsReasonable(next); period = rule.Norm.Recurrence!.NextTurn(next))
        {
            yield return next;
        }
    }

    private static LocalDate[] TurnsOf(Rule rule, Compact compact, LocalDate on, TurningDays days)
    {
        Moment at = new(compact, on, rule.Clause, new Scratch());
        if (rule.Norm.Recurrence is { } periods)
        {
            periods.Turns(at, days);
            foreach (Window window in periods.Windows(at))
            {
                rule.Norm.Norm.Turns(at.In(window), days);
            }
        }
        else
        {
            rule.Norm.Norm.Turns(at, days);
        }

        days.Around(compact.Facts.InForceFrom);
        days.Around(compact.Facts.LastDay);
        Explanations.Turns(at, days);
        foreach (LocalDate day in rule.Norm.Recurrence is { IsByPeriod: false } ? days.InOrder() : [])
        {
            if (rule.Norm.Recurrence!.Forgets(day) is { } forgotten)
            {
                days.Add(forgotten);
            }
        }

        return [.. days.InOrder().Where(Calendar.IsReasonable)];
    }
}
