namespace Overenskommelse.Compacts.Changes;

/// <summary>A plan is recorded (<i>handlingsplan</i>).</summary>
/// <param name="Plan">The plan.</param>
public sealed record PlanRecorded(Plan Plan) : Change
{
    /// <summary>The plan.</summary>
    public Plan Plan { get; init => field = Guard.Against.Null(value, nameof(Plan)); } = Guard.Against.Null(Plan);

    internal override FactAreas Touches => FactAreas.Plans;

    internal override LocalDate? TakesEffect => Plan.FirstDay.Latest;

    internal override (string Member, DayFact Day)[] Days => [("Plan.FirstDay", Plan.FirstDay), ("Plan.LastDay", Plan.LastDay)];

    internal override CompactFacts ApplyTo(CompactFacts facts, Misfits misfits) =>
        misfits.IsInLife(this, "Plan.FirstDay", Plan.FirstDay, facts, mayPrecede: true) ? facts with { Plans = facts.Plans.Add(Plan) } : facts;
}
