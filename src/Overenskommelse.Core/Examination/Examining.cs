using Overenskommelse.Compacts.Changes;
using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Examination;

/// <summary>Examines a compact by the rules of its text, as it is and as it would be after changes (<i>granskning</i>).</summary>
public static class Examining
{
    /// <summary>How does this compact stand against these rules on this day?</summary>
    /// <param name="rules">The rules of the compact's text.</param>
    /// <param name="compact">The facts.</param>
    /// <param name="on">The day asked about: what happens later has not happened.</param>
    /// <returns>A finding for every rule, or two for a yearly one, in the order of the text. Never throws for what the facts say.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the ISO calendar between the years 1900 and 2999.</exception>
    public static Report Examine(this RuleSet rules, Compact compact, LocalDate on)
    {
        Guard.Against.Null(compact);
        Calendar.Checked(on, nameof(on));
        rules = Guard.Against.Null(rules).AskedOn(on);
        List<Finding> findings = new(rules.MostFindings);
        Asked asked = compact.Rows.BeginExamination();
        foreach (Rule rule in rules.Asked.Items)
        {
            Stretches.AddFindings(rule, compact, on, asked, findings);
        }

        return new Report(rules, compact, on, findings);
    }

    /// <summary>May these changes be made, taken as one, and what follows if they are?</summary>
    /// <param name="rules">The rules of the compact's text.</param>
    /// <param name="compact">The facts as they are; they stay so.</param>
    /// <param name="changes">What is proposed, in order.</param>
    /// <param name="on">
    /// The day whose findings are compared, with the changes and without. Where it is left out, or comes before all of the changes have taken effect, the first day on
    /// which they have.
    /// </param>
    /// <returns>What the proposal is told, and why; the findings that change; and the compact as it would be.</returns>
    /// <remarks>Whoever has the report of the day already asks it instead: <see cref="Report.Consider"/>.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the ISO calendar between the years 1900 and 2999.</exception>
    /// <exception cref="ArgumentException">The day is left out, and a change has no day of its own: a call to a meeting, say, or a seat since a day that is not known.</exception>
    public static Consideration Consider(this RuleSet rules, Compact compact, ValueList<Change> changes, LocalDate? on = null) =>
        Consideration.Of(rules.Examine(compact, DayOf(changes, on is { } day ? Calendar.Checked(day, nameof(on)) : null)), changes, on);

    /// <summary>The first day on which changes have taken effect, and not before a day; days that do not fit are told as such.</summary>
    internal static LocalDate DayOf(ValueList<Change> changes, LocalDate? on)
    {
        LocalDate day = on ?? Calendar.First;
        foreach (Change change in changes)
        {
            LocalDate? effect = change.TakesEffect;
            if (on is null && effect is null)
            {
                string days = string.Join(", ", change.Days.Select(own => $"{own.Member} is {own.Day}"));
                throw new ArgumentException($"{change.GetType().Name} tells no day on which it takes effect{(days.Length > 0 ? $" ({days})" : "")}; expected one, or a day to consider it on.", nameof(on));
            }

            day = effect is { } own && Calendar.IsReasonable(own) ? LocalDate.Max(day, own) : day;
        }

        return on is not null || changes.Count > 0 ? day : throw new ArgumentException("There are no changes; expected a day to consider them on.", nameof(on));
    }

    /// <summary>The report brought up to date after changes: only the rules that read what they touch are answered again.</summary>
    internal static Report Update(Report report, Compact after, FactAreas touched)
    {
        List<Finding> findings = new(report.Count);
        int place = 0;
        foreach (Rule rule in report.Asked.Asked.Items)
        {
            bool isTouched = (rule.Reads & touched) != FactAreas.None;
            if (isTouched)
            {
                rule.AddFindings(after, report.On, Asked.Once, findings);
            }

            for (; place < report.Count && ReferenceEquals(report[place].Rule, rule); place++)
            {
                if (!isTouched)
                {
                    findings.Add(report[place]);
                }
            }
        }

        return new Report(report.Asked, after, report.On, findings);
    }
}
