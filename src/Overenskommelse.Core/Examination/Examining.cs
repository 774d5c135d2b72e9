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
        List<Finding> findings = new(Guard.Against.Null(rules).MostFindings);
        Asked asked = compact.Rows.BeginExamination();
        foreach (Rule rule in rules.Rules.Items)
        {
            Stretches.AddFindings(rule, compact, on, asked, findings);
        }

        return new Report(rules, compact, on, findings);
    }

    /// <summary>May these changes be made, taken as one, and what follows if they are?</summary>
    /// <param name="rules">The rules of the compact's text.</param>
    /// <param name="compact">The facts as they are; they stay so.</param>
    /// <param name="changes">What is proposed, in order.</param>
    /// <param name="on">The day whose findings are compared, with the changes and without: choose one when the changes have taken effect.</param>
    /// <returns>Accepted or refused, and why; the findings that change; and the compact as it would be.</returns>
    /// <remarks>Whoever has the report of the day already asks it instead: <see cref="Report.Consider"/>.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the ISO calendar between the years 1900 and 2999.</exception>
    public static Consideration Consider(this RuleSet rules, Compact compact, ValueList<Change> changes, LocalDate on) =>
        rules.Examine(compact, on).Consider(changes);

    /// <summary>The report brought up to date after changes: only the rules that read what they touch are answered again.</summary>
    internal static Report Update(Report report, Compact after, FactAreas touched)
    {
        List<Finding> findings = new(report.Count);
        int place = 0;
        foreach (Rule rule in report.RuleSet.Rules.Items)
        {
            bool isTouched = (rule.Reads & touched) != FactAreas.None;
            if (isTouched)
            {
                rule.AddFindings(after, report.On, Asked.Once, findings);
            }

            for (; place < report.Count && report[place].Rule == rule; place++)
            {
                if (!isTouched)
                {
                    findings.Add(report[place]);
                }
            }
        }

        return new Report(report.RuleSet, after, report.On, findings);
    }
}
