namespace Overenskommelse.Compacts.Changes;

/// <summary>An organisation applies to join (<i>ansöker</i>).</summary>
/// <param name="Organisation">The organisation; among the facts already, and not yet signed.</param>
/// <param name="On">The day of the application.</param>
public sealed record OrganisationApplied(OrganisationId Organisation, LocalDate On) : SignatoryChange(Organisation, On)
{
    private protected override Signatory Change(Signatory signatory, Misfits misfits)
    {
        if (signatory.SignedOn.TryGet(out LocalDate signed))
        {
            misfits.Add(this, nameof(Organisation), Organisation, $"an organisation that has not signed; this one signed on {Calendar.Iso(signed)}");
        }

        return signatory with { AppliedOn = On };
    }
}
