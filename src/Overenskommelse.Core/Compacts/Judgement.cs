namespace Overenskommelse.Compacts;

/// <summary>That somebody judged an open norm on a day (<i>bedömning</i>).</summary>
/// <param name="Clause">The clause that was judged.</param>
/// <param name="Verdict">What was found.</param>
/// <param name="By">The party, organisation, group, office or forum that judged.</param>
/// <param name="Day">The day from which the judgement stands.</param>
/// <remarks>It counts only when the clause names <paramref name="By"/> among those who may judge it. The latest that stands on a day is used; where two
/// of one day contradict each other, it has to be judged again.</remarks>
public sealed record Judgement(ClauseId Clause, Verdict Verdict, Id By, LocalDate Day)
{
    /// <summary>The clause that was judged.</summary>
    public ClauseId Clause { get; init => field = Guard.Against.Null(value, nameof(Clause)); } = Guard.Against.Null(Clause);

    /// <summary>What was found.</summary>
    public Verdict Verdict { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(Verdict)); } = Guard.Against.EnumOutOfRange(Verdict);

    /// <summary>The party, organisation, group, office or forum that judged.</summary>
    public Id By { get; init => field = Guard.Against.Null(value, nameof(By)); } = Guard.Against.Null(By);

    /// <summary>
    /// The year it is about, for a clause that is answered period by period: of shorter periods, each that begins in it. One that does not say which answers
    /// nothing there. Null, the default, for every other clause.
    /// </summary>
    public int? Year { get; init; }

    /// <summary>
    /// Whom it is about, of several that the clause binds. Null, the default, for all of them; one that is about somebody else alone does not answer
    /// the clause. For a norm that is judged thing by thing, the thing that it is about.
    /// </summary>
    public Id? About { get; init; }

    /// <summary>Why. Not known by default.</summary>
    public Fact<string> Reason { get; init; }

    /// <summary>
    /// The last day the judgement stands, itself included; never before its first. None by default: until it is judged again. Where it is not known, it stands on
    /// its first day and may stand on a later one, so that the last day is asked for.
    /// </summary>
    public DayFact LastDay { get; init; } = Fact.None;
}
