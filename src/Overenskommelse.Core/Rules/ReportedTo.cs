using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>A group reports to a forum (<i>rapportering</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="From">The group that reports.</param>
/// <param name="To">The forum that is reported to.</param>
/// <remarks>
/// A report counts from the day the compact took effect. Where the text states no interval, one report is enough; while there is none, only a
/// human being can tell whether there ought to be.
/// </remarks>
public sealed record ReportedTo(Clause Clause, GroupId From, ForumId To) : Rule(Clause)
{
    private static readonly Text Norm = new(
        "Arbetet är förankrat i forumet trots att ingen rapport har lämnats dit.",
        "The work has the backing of the forum although no report has been made to it.");

    /// <summary>The group that reports.</summary>
    public GroupId From { get; init => field = Guard.Against.Null(value, nameof(From)); } = Guard.Against.Null(From);

    /// <summary>The forum that is reported to.</summary>
    public ForumId To { get; init => field = Guard.Against.Null(value, nameof(To)); } = Guard.Against.Null(To);

    /// <summary>How often. At some time since the compact took effect, by default.</summary>
    public Frequency Frequency { get; init => field = Guard.Against.Null(value, nameof(Frequency)); } = Frequency.OnceSinceInForce;

    /// <inheritdoc/>
    public override bool IsOpen => !IsYearly;

    /// <inheritdoc/>
    public override FactAreas Reads => FactAreas.Reports | FactAreas.Judgements;

    /// <inheritdoc/>
    public override bool IsYearly => Frequency.Is(Frequency.EveryCalendarYear);

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => [Frequency];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading is Frequency frequency ? this with { Frequency = frequency } : throw NoUseFor(reading);

    /// <inheritdoc/>
    public override Finding Examine(Situation situation)
    {
        Register<ForumReport> reports = Guard.Against.Null(situation).Compact.Facts.Reports;
        Inquiry inquiry = default;
        List<LocalDate> days = [];
        int perhaps = 0;
        foreach (ForumReport report in reports.Known.Items)
        {
            bool? counts = report.To == To ? report.From.Is(From) & IsInTime(report, situation) : false;
            perhaps += counts is null ? 1 : 0;
            if (counts == true && report.Day.TryGet(out LocalDate day))
            {
                days.Add(day);
            }
        }

        if (!reports.IsComplete || perhaps > 0)
        {
            inquiry.Missing(FactKind.Reports, To, From);
        }

        days.Sort();
        Tally tally = new(Unit.Reports, days.Count, 1) { Days = days.ToValueList() };
        return IsYearly ? Settle(situation, tally, reports.IsComplete ? days.Count + perhaps : null, inquiry.MissingFacts)
            : days.Count > 0 ? Kept(situation, tally)
            : inquiry.LacksFacts ? Undetermined(situation, inquiry.MissingFacts, tally)
            : Judged(situation, Norm);
    }

    private static bool? IsInTime(ForumReport report, Situation situation) =>
        !report.Day.TryGet(out LocalDate day) ? (report.Day.IsNone ? false : null)
        : situation.Period is { } year ? day >= year.Start && day <= LocalDate.Min(year.End, situation.On)
        : day <= situation.On && situation.Compact.IsInForceOn(day);
}
