namespace Overenskommelse.Compacts.Changes;

/// <summary>An explanation of a deviation is recorded (<i>förklaring</i>).</summary>
/// <param name="Explanation">The explanation; of a recommendation, never of a duty.</param>
public sealed record ExplanationRecorded(Explanation Explanation) : Change
{
    /// <summary>The explanation; of a recommendation, never of a duty.</summary>
    public Explanation Explanation { get; init => field = Guard.Against.Null(value, nameof(Explanation)); } = Guard.Against.Null(Explanation);

    internal override FactAreas Touches => FactAreas.Explanations;

    internal override LocalDate? TakesEffect => Explanation.Day;

    internal override (string Member, DayFact Day)[] Days => [("Explanation.Day", Explanation.Day), ("Explanation.LastDay", Explanation.LastDay)];

    internal override Id[] ToldBy => [Explanation.Clause];

    internal override CompactFacts ApplyTo(CompactFacts facts, Misfits misfits) =>
        misfits.IsInLife(this, "Explanation.Day", Explanation.Day, facts, year: Explanation.Year)
            ? facts with { Explanations = facts.Explanations.Add(Explanation) }
            : facts;
}
