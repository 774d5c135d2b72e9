using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>There is a plan for every day (<i>handlingsplan, aktivitetsplan</i>), and none is for longer than the text says.</summary>
/// <param name="Clause">The clause that says so.</param>
/// <remarks>Kept when the day asked about lies in the period of a plan. A plan that follows on another leaves no day without one.</remarks>
public sealed record PlanInForce(Clause Clause) : Rule(Clause)
{
    /// <summary>How long a plan may be for, counted from its first day, that day included: whole months or years, say. Null, the default: as long as it likes, and without an end.</summary>
    public Period? AtMost { get; init => field = value is null ? null : Guard.Against.NoLength(value, nameof(AtMost)); }

    /// <inheritdoc/>
    protected override Per State()
    {
        Population<Plan> plans = Plans.All.That(Plans.InForce);
        Norm some = new Count(Number.Of(plans), atLeast: 1);
        return AtMost is null ? some : new InTurn(some, new Each<Plan>(plans, Plans.FirstDay.IsWithin(Plans.LastDay, AtMost, BreachReason.PlanTooLong)));
    }
}
