namespace Overenskommelse.Compacts.Changes;

/// <summary>Somebody's judgement of an open norm is recorded (<i>bedömning</i>).</summary>
/// <param name="Judgement">The judgement.</param>
public sealed record JudgementRecorded(Judgement Judgement) : Change
{
    /// <summary>The judgement.</summary>
    public Judgement Judgement { get; init => field = Guard.Against.Null(value, nameof(Judgement)); } = Guard.Against.Null(Judgement);

    internal override FactAreas Touches => FactAreas.Judgements;

    internal override LocalDate? TakesEffect => Judgement.Day;

    internal override (string Member, DayFact Day)[] Days => [("Judgement.Day", Judgement.Day), ("Judgement.LastDay", Judgement.LastDay)];

    internal override Id[] ToldBy => [Judgement.Clause];

    internal override CompactFacts ApplyTo(CompactFacts facts, Misfits misfits) =>
        misfits.IsInLife(this, "Judgement.Day", Judgement.Day, facts, year: Judgement.Year)
            ? facts with { Judgements = facts.Judgements.Add(Judgement) }
            : facts;
}
