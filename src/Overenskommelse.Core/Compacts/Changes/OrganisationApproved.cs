namespace Overenskommelse.Compacts.Changes;

/// <summary>An organisation's application is approved (<i>godkänns</i>).</summary>
/// <param name="Organisation">The organisation; it has applied, and not yet signed.</param>
/// <param name="On">The day of the approval; not before the application.</param>
public sealed record OrganisationApproved(OrganisationId Organisation, LocalDate On) : SignatoryChange(Organisation, On)
{
    private protected override Signatory Change(Signatory signatory, Misfits misfits)
    {
        if (signatory.SignedOn.TryGet(out LocalDate signed))
        {
            misfits.Add(this, nameof(Organisation), Organisation, $"an organisation that has not signed; this one signed on {Calendar.Iso(signed)}");
        }

        if (signatory.AppliedOn.IsNone)
        {
            misfits.Add(this, nameof(Organisation), Organisation, "an organisation that has applied");
        }
        else if (signatory.AppliedOn.TryGet(out LocalDate applied) && On < applied)
        {
            misfits.Add(this, nameof(On), Calendar.Iso(On), $"{Calendar.Iso(applied)}, the day of the application, or later");
        }

        return signatory with { ApprovedOn = On };
    }
}
