using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>So many organisations have joined: at least, or at most (<i>minst tio organisationer har anslutit sig</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <remarks>Counts those that are part of the compact on the day asked about; of a text with several tiers, those in one of them where it is told. Of the limits at least one is told, when the rule is made part of a rule set at the latest.</remarks>
public sealed record SignatoriesCounted(Clause Clause) : Rule(Clause)
{
    /// <summary>The least that there are to be, itself included: one or more. Null, the default: no such limit.</summary>
    public int? AtLeast { get; init => field = value is { } number ? Guard.Against.NegativeOrZero(number, nameof(AtLeast)) : null; }

    /// <summary>The most that there are to be, itself included: one or more. Null, the default: no such limit.</summary>
    public int? AtMost { get; init => field = value is { } number ? Guard.Against.NegativeOrZero(number, nameof(AtMost)) : null; }

    /// <summary>The tier that is counted. Null, the default: all that have joined.</summary>
    public TierId? Tier { get; init; }

    /// <inheritdoc/>
    protected override Per State() => new Count(Number.Of(Signatories.ThatArePartIn(Tier), Unit.JoinedOrganisations), AtLeast is { } least ? (Number)least : null, AtMost is { } most ? (Number)most : null);
}
