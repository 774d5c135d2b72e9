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
            misfits.Add(this, nameof(Organisation), Organisation, "an organisation that has applied");
        }

        if (signatory.ApprovedOn.Earliest is not null)
        {
            misfits.Add(this, nameof(Organisation), Organisation, $"an organisation that is not approved; this one was approved on {signatory.ApprovedOn}");
        }

        return signatory with { ApprovedOn = On };
    }
}
