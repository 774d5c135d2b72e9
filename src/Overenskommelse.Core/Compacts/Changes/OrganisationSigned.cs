namespace Overenskommelse.Compacts.Changes;

/// <summary>An organisation signs the compact (<i>undertecknar</i>), and has joined from that day.</summary>
/// <param name="Organisation">The organisation; it has not signed before.</param>
/// <param name="On">The day it signs.</param>
/// <remarks>Whether it had to be approved first is for the region's rules of joining to say; see <c>Joining</c>.</remarks>
public sealed record OrganisationSigned(OrganisationId Organisation, LocalDate On) : SignatoryChange(Organisation, On)
{
    private protected override Signatory Change(Signatory signatory, Misfits misfits)
    {
        if (signatory.SignedOn.TryGet(out LocalDate signed))
        {
            misfits.Add(this, nameof(Organisation), Organisation, $"an organisation that has not signed; this one signed on {Calendar.Iso(signed)}");
        }

        return signatory with { SignedOn = On };
    }
}
