namespace Overenskommelse.Compacts.Changes;

/// <summary>A forum's decision is recorded (<i>beslut</i>).</summary>
/// <param name="Decision">The decision.</param>
public sealed record DecisionRecorded(Decision Decision) : Change
{
    /// <summary>The decision.</summary>
    public Decision Decision { get; init => field = Guard.Against.Null(value, nameof(Decision)); } = Guard.Against.Null(Decision);

    /// <summary>
    /// The same decision as it stands among the facts, when more has become known of it: its day, say. Null, the default, for a decision that is
    /// not among them.
    /// </summary>
    public Decision? InPlaceOf { get; init; }

    internal override FactAreas Touches => FactAreas.Decisions;

    internal override LocalDate? TakesEffect => Decision.Day.Latest;

    internal override (string Member, DayFact Day)[] Days => [("Decision.Day", Decision.Day)];

    internal override Id[] ToldBy => Decision.About.TryGet(out Id? about) ? [Decision.By, about] : [Decision.By];

    internal override CompactFacts ApplyTo(CompactFacts facts, Misfits misfits)
    {
        _ = misfits.IsInLife(this, "Decision.Day", Decision.Day, facts, mayPrecede: true);
        if (InPlaceOf is null)
        {
            return facts with { Decisions = facts.Decisions.Add(Decision) };
        }

        int place = facts.Decisions.Known.PlaceOf(decision => decision == InPlaceOf);
        if (place < 0)
        {
            misfits.Add(this, nameof(InPlaceOf), $"{InPlaceOf.By}, {InPlaceOf.Day}", "expected.known-decision");
            return facts;
        }

        return facts with { Decisions = facts.Decisions.Replace(place, Decision) };
    }
}
