namespace Overenskommelse.Compacts;

/// <summary>A plan for the compact (<i>handlingsplan, aktivitetsplan</i>) and its period.</summary>
/// <param name="FirstDay">The first day of the plan's period; may be not known.</param>
/// <param name="LastDay">The last day of the plan's period, itself included; none when it has no end.</param>
public sealed record Plan(DayFact FirstDay, DayFact LastDay) : IHasProvenance
{
    /// <summary>What the plan is called; null when it has no name.</summary>
    public string? Name { get; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value, nameof(Name)); }

    /// <summary>Where the fact is from; null, the default, when nobody has said.</summary>
    public Provenance? Source { get; init; }

    /// <summary>Names this plan among those of the compact; null, the default, when nothing needs to point to it.</summary>
    public FactKey? Key { get; init; }
}
