namespace Overenskommelse.Compacts.Changes;

/// <summary>An organisation applies to join (<i>ansöker</i>).</summary>
/// <param name="Organisation">The organisation; among the facts already, and it has neither applied nor signed.</param>
/// <param name="On">The day of the application.</param>
public sealed record OrganisationApplied(OrganisationId Organisation, LocalDate On) : SignatoryChange(Organisation, On)
{
    private protected override Signatory Change(Signatory signatory, Misfits misfits)
    {
        RefuseSigned(signatory, misfits);
        if (signatory.AppliedOn.Earliest is not null)
        {
            misfits.Add(this, nameof(Organisation), Organisation, "expected.not-applied", signatory.AppliedOn);
        }

        RefuseAfter(signatory.ApprovedOn, "approval", misfits);
        return signatory with { AppliedOn = On };
    }
}
