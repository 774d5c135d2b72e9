namespace Overenskommelse.Norms;

/// <summary>What can be asked of plans.</summary>
public static class Plans
{
    /// <summary>The first day of its period; none when it has no beginning.</summary>
    public static DayOf<Plan> FirstDay { get; } = new("plan.first-day", each => each.FirstDay, static (row, in at) => DaysOf(row, at), FactAreas.Plans);

    /// <summary>The last day of its period; none when it has no end.</summary>
    public static DayOf<Plan> LastDay { get; } = new("plan.last-day", each => each.LastDay, static (row, in at) => DaysOf(row, at), FactAreas.Plans);

    /// <summary>All plans, those that have run out and those to come among them.</summary>
    public static Population<Plan> All { get; } = new(new AllPlans());

    /// <summary>The day asked about lies in its period.</summary>
    public static Test<Plan> InForce { get; } = new IsCurrent<Plan>("plan", FirstDay, LastDay);

    private static MissingFact DaysOf(Row<Plan> row, in Moment at) => new(FactKind.PlanDays, at.Clause.Bearers[0], at.Clause.KnownBy) { Which = row.Fact.Key };

    private sealed class AllPlans : Source<Plan>
    {
        public override FactAreas Reads => FactAreas.Plans;

        public override GroupId? Group => null;

        public override NothingReason Nothing => NothingReason.NoPlan;

        public override Unit Unit => Unit.Plans;

        public override DayOf<Plan>? Day => null;

        public override Phrase Says => field ??= new("plans");

        public override ReadOnlySpan<Row<Plan>> Rows(in Moment at) => at.Compact.Rows.Plans;

        public override bool IsComplete(in Moment at) => at.Compact.Facts.Plans.IsComplete && Recorded.OnDay(at);

        public override void AskForOthers(in Moment at, Questions ask) => ask.Add(new(FactKind.Plans, at.Clause.Bearers[0], at.Clause.KnownBy));

        public override Id? NameOf(Row<Plan> row, in Moment at) => null;

        internal override Id? WhichOf(Row<Plan> row) => row.Fact.Key;
    }
}
