using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>Every signatory has a contact person, from the day it signs (<i>kontaktperson</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <remarks>Looks at those that are part of the compact on the day asked about. One that has left is not asked for a contact person.</remarks>
public sealed record ContactPersonNamed(Clause Clause) : Rule(Clause)
{
    /// <inheritdoc/>
    protected override Per State() => new Each<Signatory>(Signatories.ThatArePart, Signatories.HaveContact);

    /// <summary>Each signatory has to name its own.</summary>
    protected internal override ValueList<Id> ActorsFor(Evidence evidence) => SubjectsOf(evidence);
}
