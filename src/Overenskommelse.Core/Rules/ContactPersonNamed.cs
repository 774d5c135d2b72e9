using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Rules;

/// <summary>Every signatory has a contact person, from the day it signs (<i>kontaktperson</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <remarks>Looks at those that are part of the compact on the day asked about. One that has left is not asked for a contact person.</remarks>
public sealed record ContactPersonNamed(Clause Clause) : Rule(Clause)
{
    /// <summary>Who keeps the list of signatories, and is asked when it is not known. The first bearer of the clause by default.</summary>
    public Id ListKeptBy { get => field ?? Clause.Bearers[0]; init; }

    /// <inheritdoc/>
    public override FactAreas Reads => FactAreas.Signatories;

    /// <inheritdoc/>
    public override Finding Examine(Situation situation)
    {
        Guard.Against.Null(situation);
        SignatoryIndex signatories = situation.Compact.Index.Signatories;
        Inquiry inquiry = new() { Examined = signatories.WithContactOn(situation.On) };
        foreach (Signatory signatory in signatories.Others.Items)
        {
            Look(signatory, situation.On, ref inquiry);
        }

        if (!situation.Compact.Facts.Signatories.IsComplete)
        {
            inquiry.Missing(FactKind.Signatories, Clause.Bearers[0], ListKeptBy);
        }

        return Conclude(situation, inquiry, NothingReason.NoSignatories);
    }

    /// <inheritdoc/>
    protected internal override ValueList<Id> ActorsFor(Evidence evidence) => SubjectsOf(evidence);

    private static void Look(Signatory signatory, LocalDate on, ref Inquiry inquiry)
    {
        bool? joined = signatory.IsPartOn(on);
        if (joined == false)
        {
            return;
        }

        bool? hasContact = signatory.HasContactPersonOn(on);
        if (joined is null && hasContact == true)
        {
            inquiry.Doubt(FactKind.SigningDays, signatory.Organisation, signatory.Organisation);
            return;
        }

        if (joined is null)
        {
            inquiry.Missing(FactKind.SigningDays, signatory.Organisation, signatory.Organisation);
        }

        inquiry.Examined += joined == true ? 1 : 0;
        switch (hasContact)
        {
            case false when joined == true:
                inquiry.Breach(BreachReason.NoContactPerson, signatory.Organisation);
                break;
            case null:
                inquiry.Missing(FactKind.ContactPerson, signatory.Organisation, signatory.Organisation);
                break;
        }
    }
}
