namespace Overenskommelse.Compacts.Changes;

/// <summary>An organisation's application is approved (<i>godkänns</i>).</summary>
/// <param name="Organisation">The organisation; it has applied, and is neither approved nor signed.</param>
/// <param name="On">The day of the approval; not before the application.</param>
public sealed record OrganisationApproved(OrganisationId Organisation, LocalDate On) : SignatoryChange(Organisation, On)
{
    private protected override Signatory Change(Signatory signatory, Misfits misfits)
    {
        RefuseSigned(signatory, misfits);
        RefuseBefore(signatory.AppliedOn, "application", misfits);
        if (signatory.AppliedOn.IsNone)
        {
            misfits.Add(this, nameof(Organisation), Organisation, "expected.applied");
        }

        if (signatory.ApprovedOn.Earliest is not null)
        {
            misfits.Add(this, nameof(Organisation), Organisation, "expected.not-approved", signatory.ApprovedOn);
        }

        return signatory with { ApprovedOn = On };
    }
}
