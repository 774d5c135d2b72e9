namespace Overenskommelse.Compacts.Changes;

/// <summary>A report to a forum is recorded (<i>rapport</i>).</summary>
/// <param name="ForumReport">The report.</param>
public sealed record ReportRecorded(ForumReport ForumReport) : Change
{
    /// <summary>The report.</summary>
    public ForumReport ForumReport { get; init => field = Guard.Against.Null(value, nameof(ForumReport)); } = Guard.Against.Null(ForumReport);

    internal override FactAreas Touches => FactAreas.Reports;

    internal override LocalDate? TakesEffect => ForumReport.Day.Latest;

    internal override (string Member, DayFact Day)[] Days => [("ForumReport.Day", ForumReport.Day)];

    internal override Id[] ToldBy => [ForumReport.To];

    internal override CompactFacts ApplyTo(CompactFacts facts, Misfits misfits) =>
        misfits.IsInLife(this, "ForumReport.Day", ForumReport.Day, facts, year: ForumReport.About.TryGet(out DateInterval? period) ? period.Start.Year : null)
            ? facts with { Reports = facts.Reports.Add(ForumReport) }
            : facts;
}
