using Overenskommelse.Examination;

namespace Overenskommelse.Laws;

/// <summary>A finding without what it rests on: which clause, for which year, and how it turned out.</summary>
internal sealed record Stand(ClauseId Clause, DateInterval? Period, Outcome Outcome)
{
    public static Stand Of(Finding finding) => new(finding.Clause.Id, finding.Period, finding.Outcome);
}

internal static class Outcomes
{
    public static List<Stand> Stands(this Report report) => [.. report.Select(Stand.Of)];

    /// <summary>Shows those that differ and no others: a report has forty.</summary>
    public static void ShouldStandAs(this Report report, IEnumerable<Stand> expected)
    {
        List<Stand> actual = report.Stands();
        List<Stand> wanted = [.. expected];
        actual.Except(wanted).ShouldBe(wanted.Except(actual));
        actual.Count.ShouldBe(wanted.Count);
    }
}
