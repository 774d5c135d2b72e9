namespace Overenskommelse.Norms;

/// <summary>What can be asked of reports to forums.</summary>
public static class Reports
{
    /// <summary>The day of the report.</summary>
    public static DayOf<ForumReport> Day { get; } = new("report.day", each => each.Day, static (row, in at) => Asked(row, at), FactAreas.Reports);

    /// <summary>Who reported.</summary>
    public static Attribute<ForumReport, Id> From { get; } = new Stated<ForumReport, Id>("report.from", each => each.From, static (row, in at) => Asked(row, at), FactAreas.Reports);

    /// <summary>Whom it was made to.</summary>
    public static Attribute<ForumReport, ForumId> To { get; } = new Stated<ForumReport, ForumId>("report.to", each => each.To, static (row, in at) => Asked(row, at), FactAreas.Reports);

    /// <summary>The period that it is about.</summary>
    public static Attribute<ForumReport, DateInterval> About { get; } = new Stated<ForumReport, DateInterval>(
        "report.about",
        each => each.About,
        static (row, in at) => new(FactKind.ReportPeriod, row.Fact.To, at.Clause.KnownBy) { Day = row.Fact.Day },
        FactAreas.Reports);

    /// <summary>It is about the whole of the period that is answered for.</summary>
    public static Test<ForumReport> AboutPeriod { get; } = new CoversPeriod<ForumReport>(About);

    /// <summary>
    /// It is for the period that is answered for, whenever it was made since that began: it is about some of it; or, where it is about no period, it was made in
    /// it. A norm that has no period is refused with it.
    /// </summary>
    public static Test<ForumReport> ForPeriod { get; } = Day.SincePeriodBegan & new ReportsOnPeriod(About, Day.InPeriod);

    /// <summary>It was made to a forum of elected politicians.</summary>
    public static Test<ForumReport> ToPolitical { get; } = new ForumIsPolitical();

    /// <summary>All reports from one.</summary>
    /// <param name="from">Who reports.</param>
    /// <param name="about">The forum that is asked about where a report may be lacking.</param>
    public static Population<ForumReport> By(Id from, ForumId about) => new Population<ForumReport>(new ReportsTo(Guard.Against.Null(about))).That(From.Is(Guard.Against.Null(from)));

    /// <summary>All reports from one to another.</summary>
    public static Population<ForumReport> Between(Id from, ForumId to) => new Population<ForumReport>(new ReportsTo(Guard.Against.Null(to))).That(To.Is(to) & From.Is(Guard.Against.Null(from)));

    private static MissingFact Asked(Row<ForumReport> row, in Moment at) => new(FactKind.Reports, row.Fact.To, at.Clause.KnownBy);

    private sealed class ReportsTo(ForumId forum) : Source<ForumReport>
    {
        public override FactAreas Reads => FactAreas.Reports;

        public override GroupId? Group => null;

        public override NothingReason Nothing => NothingReason.NoReport;

        public override Unit Unit => Unit.Reports;

        public override DayOf<ForumReport>? Day => Reports.Day;

        public override Phrase Says => field ??= new("reports-to", [forum]);

        public override ReadOnlySpan<Row<ForumReport>> Rows(in Moment at) => at.Compact.Rows.Reports;

        public override bool IsComplete(in Moment at) => at.Compact.Facts.Reports.IsComplete;

        internal override bool HappenOnADay => true;

        public override void AskForOthers(in Moment at, Questions ask) => ask.Add(new(FactKind.Reports, forum, at.Clause.KnownBy));

        public override Id? NameOf(Row<ForumReport> row, in Moment at) => row.Fact.To;
    }
}
