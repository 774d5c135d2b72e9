using Overenskommelse.Compacts.Indexing;
using Overenskommelse.Norms;

namespace Overenskommelse.Rulebook;

/// <summary>Until when the outcome of a finding stands if no fact is added: until a day, for good, or nobody can tell.</summary>
public sealed record Outlook
{
    private Outlook(DayFact lastDay) => LastDay = lastDay;

    private Outlook(Fault fault) => Fault = fault;

    /// <summary>
    /// The last day that it stands: on the day after it, the outcome is another, or the question has lapsed. None when it stands for good, and not known when
    /// something threw.
    /// </summary>
    public DayFact LastDay { get; }

    /// <summary>What threw, so that nobody can tell; null when the last day is known.</summary>
    public Fault? Fault { get; }

    /// <summary>The last day, or why it is not known, for a debugger.</summary>
    public override string ToString() => Fault?.ToString() ?? LastDay.ToString();

    /// <summary>Answers the rule again on each day on which its norm can turn by itself.</summary>
    internal static Outlook Of(Finding finding, Compact compact)
    {
        if (finding.Evidence is Fault known)
        {
            return new(known);
        }

        try
        {
            foreach (LocalDate turn in Merged(RulesOf(finding).Select(rule => TurnsAfter(rule, compact, finding.On, new() { OfOutcomes = true }))))
            {
                if (!StandsOn(turn, finding, compact))
                {
                    return new(turn.PlusDays(-1));
                }
            }

            return new(Knowledge.Fact.None);
        }
        catch (Exception fault)
        {
            return new(Faults.Of(finding.Rule, finding.Rule.MomentOn(finding.On, compact), fault));
        }
    }

    /// <summary>The first day after a day on which the findings of a rule may be others; null when that is never.</summary>
    internal static LocalDate? NextTurn(Rule rule, Compact compact, LocalDate on)
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
        foreach (Rule rule in RulesOf(finding))
        {
            rule.AddFindings(compact, day, Asked.Again, answers);
        }

        return Answering.WithoutNeedless(answers).Exists(answer => Equals(answer.Period, finding.Period) && answer.Outcome == finding.Outcome);
    }

    /// <summary>The rules that the question passes through: of editions, one for each that has another.</summary>
    private static Rule[] RulesOf(Finding finding) => finding.Rule.Tenure?.Rules ?? [finding.Rule];

    /// <summary>The days of several in order, each once.</summary>
    private static IEnumerable<LocalDate> Merged(IEnumerable<IEnumerable<LocalDate>> all)
    {
        List<IEnumerator<LocalDate>> left = [.. all.Select(days => days.GetEnumerator()).Where(days => days.MoveNext())];
        while (left.Count > 0)
        {
            LocalDate next = left.Min(days => days.Current);
            yield return next;
            left.RemoveAll(days => days.Current == next && !days.MoveNext());
        }
    }

    /// <summary>The days after a day on which a rule can turn, in order: those of the facts it reads, of the compact's life, and of its periods.</summary>
    private static IEnumerable<LocalDate> TurnsAfter(Rule rule, Compact compact, LocalDate on, TurningDays turning)
    {
        LocalDate[] days = TurnsOf(rule, compact, on, turning);
        int place = Array.FindIndex(days, day => day > on);
        LocalDate? period = rule.Stated.Recurrence?.NextTurn(on);
        while (place >= 0 && place < days.Length)
        {
            LocalDate day = period < days[place] ? period.Value : days[place];
            place += day == days[place] ? 1 : 0;
            period = day == period ? rule.Stated.Recurrence!.NextTurn(day) : period;
            yield return day;
        }

        for (; period is { } next && Calendar.IsReasonable(next); period = rule.Stated.Recurrence!.NextTurn(next))
        {
            yield return next;
        }
    }

    private static LocalDate[] TurnsOf(Rule rule, Compact compact, LocalDate on, TurningDays days)
    {
        Moment at = rule.MomentOn(on, compact);
        if (rule.Stated.Recurrence is { } periods)
        {
            periods.Turns(at, days);
            Window[] windows = rule.Tenure is null ? periods.Windows(at) : [.. periods.Windows(at), .. Answering.WindowsIn(rule, at)];
            foreach (Window window in periods.Perhaps(at) is { } perhaps ? [.. windows, perhaps] : windows)
            {
                days.Add(window.Due.PlusDays(1));
                rule.Norm.Turns(at.In(window), days);
            }
        }
        else
        {
            rule.Norm.Turns(at, days);
        }

        Life.Turns(at, days);
        rule.Tenure?.Turns(days, (other, day) => Answering.PeriodsOf(other, day, compact));
        Explanations.Turns(at, days);
        foreach (LocalDate day in rule.Stated.Recurrence is { IsByPeriod: false } ? days.InOrder() : [])
        {
            if (rule.Stated.Recurrence!.Forgets(day) is { } forgotten)
            {
                days.Add(forgotten);
            }
        }

        return [.. days.InOrder().Where(Calendar.IsReasonable)];
    }
}
