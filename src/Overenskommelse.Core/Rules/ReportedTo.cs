using Overenskommelse.Norms;
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
    private static readonly Text Wording = new(
        "Arbetet är förankrat i forumet trots att ingen rapport har lämnats dit.",
        "The work has the backing of the forum although no report has been made to it.");

    /// <summary>The group that reports.</summary>
    public GroupId From { get; init => field = Guard.Against.Null(value, nameof(From)); } = Guard.Against.Null(From);

    /// <summary>The forum that is reported to.</summary>
    public ForumId To { get; init => field = Guard.Against.Null(value, nameof(To)); } = Guard.Against.Null(To);

    /// <summary>How often. At some time since the compact took effect, by default.</summary>
    public Frequency Frequency { get; init => field = Guard.Against.Null(value, nameof(Frequency)); } = Frequency.OnceSinceInForce;

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => [Frequency];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading is Frequency frequency ? this with { Frequency = frequency } : throw NoUseFor(reading);

    /// <inheritdoc/>
    protected override Per State() => Frequency.Is(Frequency.EveryCalendarYear)
        ? new Per(Recurrence.CalendarYears, new Count(Number.Of(Made.That(Reports.Day.InPeriod)), atLeast: 1))
        : new Any(new Count(Number.Of(Made.That(Reports.Day.InForce)), atLeast: 1), new ByJudgement(Wording));

    private Population<ForumReport> Made => Reports.Between(From, To);
}
