namespace Overenskommelse.Rulebook;

/// <summary>How a compact stands against one clause on one day: the outcome and all that it rests on, as data. Words are made of it last.</summary>
/// <remarks>A value: it holds no compact. Two findings are equal when they say the same of the same rule, day and period.</remarks>
public sealed record Finding
{
    /// <summary>A finding.</summary>
    /// <param name="rule">The rule that was examined.</param>
    /// <param name="on">The day asked about.</param>
    /// <param name="period">The year that a yearly clause is answered for; null for other clauses.</param>
    /// <param name="outcome">How the compact stands against it.</param>
    /// <param name="evidence">What the outcome rests on.</param>
    /// <param name="missing">The facts that would have to be known.</param>
    /// <exception cref="ArgumentException">It is undetermined, and no missing fact is named.</exception>
    public Finding(Rule rule, LocalDate on, DateInterval? period, Outcome outcome, Evidence evidence, ValueList<MissingFact> missing)
    {
        Rule = Guard.Against.Null(rule);
        On = Calendar.Checked(on, nameof(on));
        Period = period;
        Outcome = Guard.Against.EnumOutOfRange(outcome);
        Evidence = Guard.Against.Null(evidence);
        Missing = missing.Count > 0 || outcome != Outcome.Undetermined || evidence is Fault ? missing : throw new ArgumentException($"What is undetermined names at least one missing fact; got none for {rule.Clause.Id}.", nameof(missing));
    }

    /// <summary>The rule that was examined.</summary>
    public Rule Rule { get; }

    /// <summary>The clause that was examined.</summary>
    public Clause Clause => Rule.Clause;

    /// <summary>How the compact stands against it.</summary>
    public Outcome Outcome { get; }

    /// <summary>What the outcome rests on.</summary>
    public Evidence Evidence { get; init => field = Guard.Against.Null(value, nameof(Evidence)); }

    /// <summary>The facts that would have to be known; never empty when the outcome is <see cref="Outcome.Undetermined"/>, unless something threw.</summary>
    public ValueList<MissingFact> Missing { get; }

    /// <summary>The day asked about.</summary>
    public LocalDate On { get; private init; }

    /// <summary>The year that a yearly clause is answered for, or the round, both ends included; null for other clauses.</summary>
    public DateInterval? Period { get; }

    /// <summary>
    /// Whether it is known on which day the period began. True by default; not of a round whose decision is known to its month, of which the period is told from the
    /// first day that it may have been.
    /// </summary>
    public bool IsStartKnown { get; init; } = true;

    /// <summary>
    /// The last day to do what is pending, that day included; null when no day limits it or a missing fact leaves open which day does. Where there is nothing to
    /// judge because nothing has come in yet, the last day on which it may: to nominate, say. Null for every other outcome.
    /// </summary>
    public LocalDate? Deadline { get; init; }

    /// <summary>The explanation that stands, on the day asked about, of a recommendation that is not followed; null when there is none.</summary>
    public Explanation? Explanation { get; init; }

    /// <summary>Explanations of what is not followed, or judgements of what needs judgement, that are recorded and change nothing, and why. Empty for every other finding.</summary>
    public ValueList<SetAside> SetAside { get; init; }

    /// <summary>
    /// Those who must act: the bearers when the clause is broken or pending, those who know what is missing, or those who may judge. Empty when
    /// nobody has to.
    /// </summary>
    public ValueList<Id> MustAct => Outcome switch
    {
        Outcome.Broken or Outcome.Pending => Rule.ActorsFor(Evidence),
        Outcome.Undetermined => Missing.Select(fact => fact.KnownBy).Distinct().ToValueList(),
        Outcome.NeedsJudgement => Clause.Judges,
        _ => [],
    };

    /// <summary>Whether this is a recommendation that is not followed (<i>avvikelse</i>).</summary>
    public bool IsDeviation => Outcome == Outcome.Broken && Clause.Strength == Strength.Should;

    /// <summary>The same finding on another day on which it stands.</summary>
    internal Finding OnDay(LocalDate day) => day == On ? this : this with { On = day };

    /// <summary>The same finding, which names what would have to be known to compare it with another.</summary>
    internal Finding Lacking(ValueList<MissingFact> missing) => new(Rule, On, Period, Outcome, Evidence, missing) { Deadline = Deadline, Explanation = Explanation, SetAside = SetAside, IsStartKnown = IsStartKnown };

    /// <summary>The clause and the outcome, for a debugger.</summary>
    public override string ToString() => $"{Clause.Id}{(Period is null ? "" : $" {Period}")}: {Outcome}";
}
