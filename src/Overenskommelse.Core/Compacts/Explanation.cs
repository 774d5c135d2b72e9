namespace Overenskommelse.Compacts;

/// <summary>That a deviation from a recommendation was explained (<i>förklaring</i>: follow or explain).</summary>
/// <param name="Clause">The recommendation that is deviated from.</param>
/// <param name="Reason">Why.</param>
/// <param name="DecidedBy">The party, organisation, group, office or forum that decided to deviate.</param>
/// <param name="Day">The day from which the explanation stands.</param>
/// <remarks>It counts only when the clause binds <paramref name="DecidedBy"/>: nobody explains what is for others to follow.</remarks>
public sealed record Explanation(ClauseId Clause, string Reason, Id DecidedBy, LocalDate Day)
{
    /// <summary>The recommendation that is deviated from.</summary>
    public ClauseId Clause { get; init => field = Guard.Against.Null(value, nameof(Clause)); } = Guard.Against.Null(Clause);

    /// <summary>Why.</summary>
    public string Reason { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Reason)); } = Guard.Against.NullOrWhiteSpace(Reason);

    /// <summary>The party, organisation, group, office or forum that decided to deviate.</summary>
    public Id DecidedBy { get; init => field = Guard.Against.Null(value, nameof(DecidedBy)); } = Guard.Against.Null(DecidedBy);

    /// <summary>
    /// The year it is about, for a clause that is answered period by period: each that begins in it. One that does not say which explains nothing there. Null,
    /// the default, for every other clause.
    /// </summary>
    public int? Year { get; init; }

    /// <summary>The last day the explanation stands, itself included. None by default: until further notice.</summary>
    public DayFact LastDay { get; init; } = Fact.None;
}
