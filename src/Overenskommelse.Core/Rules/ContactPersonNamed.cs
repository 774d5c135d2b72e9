using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>Every signatory has a contact person, from the day it signs or within a time from then (<i>kontaktperson</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <remarks>Looks at those that are part of the compact on the day asked about. One that has left is not asked for a contact person.</remarks>
public sealed record ContactPersonNamed(Clause Clause) : Rule(Clause)
{
    /// <summary>How long after it signs each has to name one: whole days, weeks, months or years. Null, the default: it has one from the day it signs.</summary>
    public Period? Within { get; init => field = value is null ? null : Guard.Against.NoLength(value, nameof(Within)); }

    /// <summary>The tier whose organisations have to name one. Null, the default: all.</summary>
    public TierId? Tier { get; init; }

    /// <inheritdoc/>
    protected override Per State()
    {
        Each<Signatory> each = new(Signatories.ThatArePartIn(Tier), Signatories.HaveContact);
        return Within is null ? each : each.By(Signatories.SignedOn, Within);
    }

    /// <summary>Each signatory has to name its own.</summary>
    protected internal override ValueList<Id> ActorsFor(Evidence evidence) => SubjectsOf(evidence);
}
