namespace Overenskommelse.Norms;

/// <summary>What can be asked of the decisions of forums.</summary>
public static class Decisions
{
    /// <summary>The day of the decision.</summary>
    public static DayOf<Decision> Day { get; } = new(
        "decision.day", each => each.Day, static (row, in _) => Of(FactKind.DecisionDay, row), FactAreas.Decisions);

    /// <summary>What it decided about; none when it is about the compact as a whole.</summary>
    public static Attribute<Decision, Id> About { get; } = new Stated<Decision, Id>(
        "decision.about",
        each => each.About,
        static (row, in _) => Of(FactKind.DecisionMatter, row),
        FactAreas.Decisions);

    /// <summary>All decisions of a forum.</summary>
    public static Population<Decision> Of(ForumId forum) => new Population<Decision>(new DecisionsOf(Guard.Against.Null(forum))).That(new Stated<Decision, ForumId>(
        "decision.by", each => each.By, static (row, in _) => new(FactKind.DecisionDay, row.Fact.By, row.Fact.By), FactAreas.Decisions).Is(forum));

    private static MissingFact Of(FactKind kind, Row<Decision> row) => new(kind, row.Fact.By, row.Fact.By) { Day = row.Fact.Day, Which = row.Fact.Key };

    private sealed class DecisionsOf(ForumId forum) : Source<Decision>
    {
        public override FactAreas Reads => FactAreas.Decisions;

        public override GroupId? Group => null;

        public override NothingReason Nothing => new("no-decisions");

        public override Unit Unit => new("decisions");

        public override DayOf<Decision>? Day => Decisions.Day;

        public override Phrase Says => field ??= new("decisions-of", [forum]);

        public override ReadOnlySpan<Row<Decision>> Rows(in Moment at) => at.Compact.Rows.Decisions;

        public override bool IsComplete(in Moment at) => at.Compact.Facts.Decisions.IsComplete;

        internal override bool HappenOnADay => true;

        public override void AskForOthers(in Moment at, Questions ask) => ask.Add(new(FactKind.Decisions, forum, forum));

        public override Id? NameOf(Row<Decision> row, in Moment at) => row.Fact.By;
    }
}
