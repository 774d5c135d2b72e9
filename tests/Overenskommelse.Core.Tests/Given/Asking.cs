using System.Runtime.CompilerServices;
using Overenskommelse.Examination;

namespace Overenskommelse;

/// <summary>Asks one rule how a compact stands.</summary>
internal static class Asking
{
    private static readonly ConditionalWeakTable<Finding, Report> Reports = [];

    /// <summary>On a day that does not matter, or on this one; a yearly rule answers for the year that is open.</summary>
    public static Finding Asked(this Rule rule, CompactFacts facts, LocalDate? on = null) => rule.Findings(facts, on)[^1];

    /// <summary>A yearly rule answers for the year before.</summary>
    public static Finding AskedOfTheYearBefore(this Rule rule, CompactFacts facts, LocalDate on)
    {
        ValueList<Finding> findings = rule.Findings(facts, on);
        findings.Count.ShouldBe(2);
        return findings[0];
    }

    public static ValueList<Finding> Findings(this Rule rule, CompactFacts facts, LocalDate? on = null)
    {
        Report report = Given.RuleSet(rule).Examine(Compact.From(facts), on ?? Given.Today);
        foreach (Finding finding in report)
        {
            Reports.AddOrUpdate(finding, report);
        }

        return report[rule.Clause.Id];
    }

    /// <summary>Until when the outcome of a finding stands, by the report that it was asked of.</summary>
    public static LocalDate? StandsUntil(this Finding finding) => Reports.TryGetValue(finding, out Report? report) ? report.LastDayOf(finding) : throw new InvalidOperationException();

    /// <summary>The last day that the outcome of a finding stands; null when it stands for good.</summary>
    public static LocalDate? LastDayOf(this Report report, Finding finding)
    {
        DayFact lastDay = report.StandsUntil(finding).LastDay;
        lastDay.IsKnown.ShouldBeTrue();
        return lastDay.TryGet(out LocalDate day) ? day : null;
    }
}
