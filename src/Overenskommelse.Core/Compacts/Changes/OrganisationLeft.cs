namespace Overenskommelse.Compacts.Changes;

/// <summary>An organisation leaves the compact (<i>lämnar</i>).</summary>
/// <param name="Organisation">The organisation; part of the compact on the day.</param>
/// <param name="On">Its last day in the compact, itself included.</param>
public sealed record OrganisationLeft(OrganisationId Organisation, LocalDate On) : SignatoryChange(Organisation, On)
{
    internal override LocalDate? TakesEffect => Calendar.After(On);

    private protected override bool IsOfMembers => true;

    private protected override Signatory Change(Signatory signatory, Misfits misfits) =>
        IsPart(signatory, misfits) ? signatory with { LastDay = On } : signatory;
}
