namespace Overenskommelse.Compacts.Changes;

/// <summary>A forum's decision is recorded (<i>beslut</i>). One of which only the day was missing gets its day.</summary>
/// <param name="Decision">The decision.</param>
public sealed record DecisionRecorded(Decision Decision) : Change
{
    /// <summary>The decision.</summary>
    public Decision Decision { get; init => field = Guard.Against.Null(value, nameof(Decision)); } = Guard.Against.Null(Decision);

    internal override CompactFacts ApplyTo(CompactFacts facts, Misfits misfits)
    {
        if (!misfits.IsInLife(this, "Decision.Day", Decision.Day, facts, mayPrecede: true))
        {
            return facts;
        }

        int place = facts.Decisions.PlaceOf(decision => decision.By == Decision.By && !decision.Day.IsKnown);
        return facts with { Decisions = place >= 0 ? facts.Decisions.Replace(place, Decision) : facts.Decisions.Add(Decision) };
    }
}
