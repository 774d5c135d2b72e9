using Overenskommelse.Norms;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>A group reports to a forum, or each of several does: the parties, say (<i>rapportering</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="From">Those that report, each for itself: groups, parties or organisations; at least one.</param>
/// <param name="To">The forums of which any will do; at least one. Where reports may be lacking, it is those to the first that are asked for.</param>
/// <remarks>
/// A report counts from the day the compact took effect. Where the text states no interval, one report is enough; while there is none, only a
/// human being can tell whether there ought to be. A yearly report counts for the year that it is about, also when it comes late; one that is about no
/// period counts for the year in which it was made. A party reports while it is one: of a year that it is not a party throughout, no report is asked of it.
/// </remarks>
public sealed record ReportedTo(Clause Clause, ValueList<Id> From, ValueList<ForumId> To) : Rule(Clause)
{
    private static readonly Text IsBacked = new("Arbetet är förankrat även utan en sådan rapport.", "The work has backing even without such a report.");

    private static readonly Text IsBackedPolitically = new("Arbetet är politiskt förankrat även utan en sådan rapport.", "The work has political backing even without such a report.");

    /// <summary>Those that report, each for itself: groups, parties or organisations; at least one.</summary>
    public ValueList<Id> From { get; init => field = Guard.Against.EmptyOrRepeated(value, nameof(From)); } = Guard.Against.EmptyOrRepeated(From);

    /// <summary>The forums of which any will do; at least one. Where reports may be lacking, it is those to the first that are asked for.</summary>
    public ValueList<ForumId> To { get; init => field = Guard.Against.EmptyOrRepeated(value, nameof(To)); } = Guard.Against.EmptyOrRepeated(To);

    /// <summary>Whether any other forum of elected politicians will do as well. False by default; whether one is, its facts say.</summary>
    public bool OrAnyPolitical { get; init; }

    /// <summary>How often. At some time since the compact took effect, by default.</summary>
    public Frequency Frequency { get; init => field = Guard.Against.Null(value, nameof(Frequency)); } = Frequency.OnceSinceInForce;

    /// <summary>How long after the first day of the next year a yearly report is due, that day included: two months is 1 March. Zero, the default, is the last day of the year.</summary>
    public Period DueAfter { get; init => field = Guard.Against.Null(value, nameof(DueAfter)); } = Period.Zero;

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => [Frequency];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading is Frequency frequency ? this with { Frequency = frequency } : throw NoUseFor(reading);

    /// <inheritdoc/>
    protected internal override ValueList<Id> Examples => OrAnyPolitical ? [.. To] : [];

    /// <inheritdoc/>
    protected internal override bool CanBeDoneLate => true;

    /// <inheritdoc/>
    protected override Per State() => Frequency.Is(Frequency.EveryCalendarYear)
        ? new Per(Recurrence.EveryMonths(12, DueAfter), OfEach(from => Throughout(from, new Count(Number.Of(Made(from).That(Reports.ForPeriod)), atLeast: 1))))
        : OfEach(from => While(from, new Any(new Count(Number.Of(Made(from).That(Reports.Day.InForce)), atLeast: 1), new ByJudgement(OrAnyPolitical ? IsBackedPolitically : IsBacked) { About = From.Count > 1 ? from : null })));

    /// <summary>Of several, each has to make its own.</summary>
    protected internal override ValueList<Id> ActorsFor(Evidence evidence) => From.Count > 1 ? SubjectsOf(evidence) : Clause.Bearers;

    private static Norm While(Id from, Norm norm) => from is PartyId party ? Parties.While(party, norm) : norm;

    private static Norm Throughout(Id from, Norm norm) => from is PartyId party ? Parties.Throughout(party, norm) : norm;

    /// <summary>Of one alone, how many there are is told; of several, which has made none.</summary>
    private Norm OfEach(Func<Id, Norm> norm) => From.Count == 1 ? norm(From[0]) : ForEach.Of(From, from => norm(from).Else(BreachReason.NoReport, from));

    private Population<ForumReport> Made(Id from) => Reports.By(from, To[0]).That(OrAnyPolitical ? Reports.To.In(To) | Reports.ToPolitical : Reports.To.In(To));
}
