namespace Overenskommelse.Rulebook;

/// <summary>How a compact stands against one clause on one day: the outcome and all that it rests on, as data. Words are made of it last.</summary>
/// <remarks>Made by a rule. Two findings are equal when they say the same of the same rule, day and period.</remarks>
public sealed class Finding : IEquatable<Finding>
{
    private readonly Situation _situation;

    internal Finding(Rule rule, Situation situation, Outcome outcome, Evidence evidence, ValueList<MissingFact> missing)
    {
        Rule = rule;
        _situation = situation;
        Outcome = outcome;
        Evidence = evidence;
        Missing = missing;
    }

    /// <summary>The rule that was examined.</summary>
    public Rule Rule { get; }

    /// <summary>The clause that was examined.</summary>
    public Clause Clause => Rule.Clause;

    /// <summary>How the compact stands against it.</summary>
    public Outcome Outcome { get; }

    /// <summary>What the outcome rests on.</summary>
    public Evidence Evidence { get; }

    /// <summary>The facts that would have to be known; never empty when the outcome is <see cref="Outcome.Undetermined"/>.</summary>
    public ValueList<MissingFact> Missing { get; }

    /// <summary>The day asked about.</summary>
    public LocalDate On => _situation.On;

    /// <summary>The year that a yearly clause is answered for, both ends included; null for other clauses.</summary>
    public DateInterval? Period => _situation.Period;

    /// <summary>The last day to do what is pending; null for every other outcome.</summary>
    public LocalDate? Deadline => Outcome == Outcome.Pending ? Period?.End : null;

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

    /// <summary>The explanation that stands, on the day asked about, of a recommendation that is not followed; null when there is none.</summary>
    public Explanation? Explanation => IsDeviation ? Records.ExplanationOf(Clause.Id, _situation) : null;

    /// <summary>
    /// The last day that the outcome stands if no fact is added: on the day after it, the outcome is another, or the question has lapsed. Null
    /// when it stands for good. Worked out anew at every call.
    /// </summary>
    public LocalDate? StandsUntil() => Outlook.LastDayOf(this, _situation.Compact);

    /// <summary>The same answer, given of another compact on the same day.</summary>
    internal Finding Of(Compact compact) => new(Rule, new Situation(compact, On, Period), Outcome, Evidence, Missing);

    /// <summary>The same answer, told of a part of its evidence.</summary>
    internal Finding With(Evidence evidence) => new(Rule, _situation, Outcome, evidence, Missing);

    /// <summary>Whether both say the same of the same rule, day and period.</summary>
    public bool Equals(Finding? other) =>
        other is not null
        && Outcome == other.Outcome
        && On == other.On
        && Equals(Period, other.Period)
        && Rule == other.Rule
        && Evidence == other.Evidence
        && Missing == other.Missing;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Finding);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Clause.Id, Outcome, On, Period);

    /// <summary>The clause and the outcome, for a debugger.</summary>
    public override string ToString() => $"{Clause.Id}{(Period is null ? "" : $" {Period}")}: {Outcome}";
}
