namespace Overenskommelse.Compacts.Changes;

/// <summary>An organisation signs the compact (<i>undertecknar</i>), and has joined from that day.</summary>
/// <param name="Organisation">The organisation; it has not signed before.</param>
/// <param name="On">The day it signs; not before its application, nor the approval.</param>
/// <remarks>Whether it had to be approved first is for the region's rules of joining to say; see <c>Joining</c>.</remarks>
public sealed record OrganisationSigned(OrganisationId Organisation, LocalDate On) : SignatoryChange(Organisation, On)
{
    private protected override Signatory Change(Signatory signatory, Misfits misfits)
    {
        RefuseSigned(signatory, misfits);
        RefuseBefore(signatory.AppliedOn, "application", misfits);
        RefuseBefore(signatory.ApprovedOn, "approval", misfits);
        return signatory with { SignedOn = On };
    }
}
