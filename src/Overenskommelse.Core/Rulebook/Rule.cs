namespace Overenskommelse.Rulebook;

/// <summary>A clause and how it is examined: typed data, without facts inside. One pure, total method makes a finding of a situation.</summary>
/// <remarks>
/// Derive a sealed record for a rule of your own. It must not throw, read a clock or look at days after the one asked about. If its answer can
/// change with the calendar alone, override <see cref="NextTurn"/>.
/// </remarks>
public abstract record Rule
{
    /// <summary>A rule.</summary>
    /// <param name="clause">The clause it examines.</param>
    protected Rule(Clause clause) => Clause = Guard.Against.Null(clause);

    /// <summary>The clause it examines.</summary>
    public Clause Clause { get; init => field = Guard.Against.Null(value, nameof(Clause)); }

    /// <summary>Whether it answers for each calendar year: for the one that is open on the day asked about, and for the one before.</summary>
    public virtual bool IsYearly => false;

    /// <summary>Whether it is an open norm, or has an open part, so that people may have to judge it. False by default.</summary>
    public virtual bool IsOpen => false;

    /// <summary>The facts it reads. A rule that does not say is opaque: it is taken to read them all.</summary>
    public virtual FactAreas Reads => FactAreas.All;

    /// <summary>The readings it rests on. Empty by default.</summary>
    public virtual ValueList<Reading> Readings => [];

    /// <summary>Other readings that come with it, each of a kind that <see cref="Under"/> takes.</summary>
    public ValueList<Reading> Alternatives { get; init; }

    /// <summary>Makes a finding of a situation.</summary>
    public abstract Finding Examine(Situation situation);

    /// <summary>The same rule under another reading.</summary>
    /// <exception cref="ArgumentException">The rule has no use for a reading of that kind.</exception>
    public virtual Rule Under(Reading reading) => throw NoUseFor(reading);

    /// <summary>
    /// The next day on which the answer could change by the calendar alone, though no fact begins or ends: by default the first day of the next
    /// year for a yearly rule, and null, never, for any other.
    /// </summary>
    protected internal virtual LocalDate? NextTurn(Situation situation) =>
        IsYearly ? Years.Of(Guard.Against.Null(situation).On.Year + 1).Start : null;

    /// <summary>Those who must act when it is broken or pending: by default the bearers of the clause.</summary>
    protected internal virtual ValueList<Id> ActorsFor(Evidence evidence) => Clause.Bearers;

    /// <summary>
    /// Whether the clause, broken before and after, is broken worse after: by default when there are breaches that there were not, or more is lacking.
    /// </summary>
    protected internal virtual bool IsWorse(Evidence before, Evidence after) => (before, after) switch
    {
        (Breaches earlier, Breaches later) => later.NewSince(earlier).Count > 0,
        (Tally earlier, Tally later) => later.Lacking > earlier.Lacking,
        _ => false,
    };

    /// <summary>Those that breaches are about, when each has to mend its own; the bearers when there is none.</summary>
    private protected ValueList<Id> SubjectsOf(Evidence evidence) =>
        evidence is Breaches { Found.Count: > 0 } breaches ? breaches.Found.Select(breach => breach.Subject!).ToValueList() : Clause.Bearers;

    /// <summary>Answers for every situation that the rule has to: a yearly rule for two years, the earlier first.</summary>
    internal void Answer(Situations situations, List<Finding> findings)
    {
        if (!situations.IsInForce)
        {
            findings.Add(NotApplicable(situations.Now, NothingReason.NotInForce));
            return;
        }

        if (!IsYearly)
        {
            findings.Add(Examine(situations.Now));
            return;
        }

        if (situations.ClosedYear is { } closed)
        {
            findings.Add(Examine(closed));
        }

        findings.Add(Examine(situations.OpenYear));
    }

    /// <summary>The refusal of a reading that the rule has no use for.</summary>
    protected ArgumentException NoUseFor(Reading reading) =>
        new($"Rule {Clause.Id} ({GetType().Name}) has no use for a reading of the kind {Guard.Against.Null(reading).GetType().Name} (\"{reading.Name}\").", nameof(reading));

    /// <summary>The clause is kept.</summary>
    protected Finding Kept(Situation situation, Evidence evidence) => new(this, situation, Outcome.Kept, evidence, []);

    /// <summary>The clause is broken, whatever the facts are that may still be missing.</summary>
    protected Finding Broken(Situation situation, Evidence evidence, ValueList<MissingFact> missing = default) =>
        new(this, situation, Outcome.Broken, evidence, missing);

    /// <summary>Not yet done, and the period is still open.</summary>
    protected Finding Pending(Situation situation, Evidence evidence) => new(this, situation, Outcome.Pending, evidence, []);

    /// <summary>There is nothing to judge.</summary>
    protected Finding NotApplicable(Situation situation, NothingReason reason) =>
        new(this, situation, Outcome.NotApplicable, new NothingToJudge(reason), []);

    /// <summary>Facts are missing.</summary>
    /// <exception cref="ArgumentException">No missing fact is named.</exception>
    protected Finding Undetermined(Situation situation, ValueList<MissingFact> missing, Evidence? evidence = null) =>
        missing.Count > 0
            ? new(this, situation, Outcome.Undetermined, evidence ?? Unknown.Instance, missing)
            : throw new ArgumentException("Name at least one missing fact.", nameof(missing));

    /// <summary>
    /// Settles a yearly tally: kept when enough were found, undetermined when facts are missing that could make it enough, otherwise pending while
    /// the year is open and broken when it has closed. A part of a year is not measured as a year.
    /// </summary>
    /// <param name="situation">The situation, with its period.</param>
    /// <param name="tally">What was found for certain, and what is asked for.</param>
    /// <param name="atMost">How many there can be at most, if every fact that is missing speaks for it; null when there is no telling.</param>
    /// <param name="missing">The facts that are missing.</param>
    protected Finding Settle(Situation situation, Tally tally, int? atMost, ValueList<MissingFact> missing)
    {
        Guard.Against.Null(situation);
        Guard.Against.Null(tally);
        return tally.Lacking == 0 ? Kept(situation, tally)
            : atMost is null || atMost >= tally.Required ? Undetermined(situation, missing, tally)
            : !situation.CoversWholePeriod ? NotApplicable(situation, NothingReason.PartOfAYear)
            : situation.IsOpen ? Pending(situation, tally)
            : Broken(situation, tally);
    }

    /// <summary>
    /// Concludes from what was seen: one breach is enough to break the clause, whatever is missing; otherwise one missing fact leaves it
    /// undetermined; otherwise it is kept, unless nothing was there to be looked at and there is a reason for that.
    /// </summary>
    private protected Finding Conclude(Situation situation, Inquiry inquiry, NothingReason? whenNothing = null) =>
        inquiry.IsBroken ? Broken(situation, inquiry.TakeEvidence(), inquiry.MissingFacts)
        : inquiry.LacksFacts ? Undetermined(situation, inquiry.MissingFacts, inquiry.TakeEvidence())
        : inquiry.Examined == 0 && whenNothing is { } reason ? NotApplicable(situation, reason)
        : Kept(situation, inquiry.TakeEvidence());

    /// <summary>What somebody entitled has judged; otherwise that it needs judgement.</summary>
    /// <param name="situation">The situation.</param>
    /// <param name="norm">The open norm, as something that can be judged to be kept or not.</param>
    /// <param name="notBefore">The day of what there is to judge: a judgement made before it does not count. Null when there always was something to judge.</param>
    protected Finding Judged(Situation situation, Text norm, LocalDate? notBefore = null) => Records.JudgementOf(Clause, Guard.Against.Null(situation), notBefore) switch
    {
        { Verdict: Verdict.Kept } judgement => Kept(situation, new Judged(judgement)),
        { } judgement => Broken(situation, new Judged(judgement)),
        null => new(this, situation, Outcome.NeedsJudgement, new ToJudge(norm), []),
    };
}
