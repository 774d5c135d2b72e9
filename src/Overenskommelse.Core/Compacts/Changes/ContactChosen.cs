namespace Overenskommelse.Compacts.Changes;

/// <summary>A signatory names a contact person (<i>utser kontaktperson</i>), in the place of the one it had.</summary>
/// <param name="Organisation">The organisation; part of the compact on the day.</param>
/// <param name="Person">Who it is: an opaque id.</param>
/// <param name="On">The first day as contact person. The one before ends on the day before.</param>
public sealed record ContactChosen(OrganisationId Organisation, PersonId Person, LocalDate On) : SignatoryChange(Organisation, On)
{
    /// <summary>Who it is: an opaque id.</summary>
    public PersonId Person { get; init => field = Guard.Against.Null(value, nameof(Person)); } = Guard.Against.Null(Person);

    private protected override Signatory Change(Signatory signatory, Misfits misfits)
    {
        if (!IsPart(signatory, misfits))
        {
            return signatory;
        }

        Register<ContactPerson> contacts = signatory.ContactPersons;
        for (int place = 0; place < contacts.Count; place++)
        {
            ContactPerson contact = contacts[place];
            if (new Indexing.Presence(contact.FirstDay, contact.LastDay).On(On) == true && contact.FirstDay.Is(On) != true)
            {
                contacts = contacts.Replace(place, contact with { LastDay = On.PlusDays(-1) });
            }
        }

        return signatory with { ContactPersons = contacts.Add(new ContactPerson(Person) { FirstDay = On }) };
    }
}
