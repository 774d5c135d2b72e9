namespace Overenskommelse.Compacts.Changes;

/// <summary>A signatory names a contact person (<i>utser kontaktperson</i>), in the place of the one it had.</summary>
/// <param name="Organisation">The organisation; part of the compact on the day.</param>
/// <param name="Person">Who it is: an opaque id.</param>
/// <param name="On">The first day as contact person. The one before ends on the day before, or gives place if chosen for the same day.</param>
public sealed record ContactChosen(OrganisationId Organisation, PersonId Person, LocalDate On) : SignatoryChange(Organisation, On)
{
    /// <summary>Who it is: an opaque id.</summary>
    public PersonId Person { get; init => field = Guard.Against.Null(value, nameof(Person)); } = Guard.Against.Null(Person);

    private protected override bool IsOfMembers => true;

    private protected override Signatory Change(Signatory signatory, Misfits misfits)
    {
        if (!IsPart(signatory, misfits))
        {
            return signatory;
        }

        IEnumerable<ContactPerson> kept = signatory.ContactPersons.Known.Where(contact => !(IsNow(contact) && contact.FirstDay.Is(On) == true));
        Register<ContactPerson> contacts = new(
            kept.Select(contact => IsNow(contact) ? contact with { LastDay = On.PlusDays(-1) } : contact).ToValueList(),
            signatory.ContactPersons.IsComplete);
        return signatory with { ContactPersons = contacts.Add(new ContactPerson(Person) { FirstDay = On }) };
    }

    private bool IsNow(ContactPerson contact) => new Indexing.Presence(contact.FirstDay, contact.LastDay).On(On) == true;
}
