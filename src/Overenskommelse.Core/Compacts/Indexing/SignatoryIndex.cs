namespace Overenskommelse.Compacts.Indexing;

/// <summary>
/// Signatories in two heaps: those that have a contact person on every day they are part of the compact, of whom only the number is ever asked;
/// and the others, who are few, and visited one by one.
/// </summary>
internal sealed class SignatoryIndex
{
    private readonly LocalDate[] _firstDays;
    private readonly LocalDate[] _lastDays;

    public SignatoryIndex(Register<Signatory> signatories)
    {
        List<LocalDate> firstDays = new(signatories.Known.Count);
        List<LocalDate> lastDays = [];
        List<Signatory> others = [];
        foreach (Signatory signatory in signatories.Known.Items)
        {
            if (!signatory.SignedOn.TryGet(out LocalDate signed) || !signatory.LastDay.IsKnown || !AlwaysHasContact(signatory))
            {
                others.Add(signatory);
                continue;
            }

            firstDays.Add(signed);
            if (signatory.LastDay.TryGet(out LocalDate last))
            {
                lastDays.Add(last);
            }
        }

        firstDays.Sort();
        lastDays.Sort();
        _firstDays = [.. firstDays];
        _lastDays = [.. lastDays];
        Others = [.. others];
    }

    /// <summary>Those that lack, or may lack, a contact person on some day; and those whose days in the compact are not known.</summary>
    public ValueList<Signatory> Others { get; }

    /// <summary>How many of those that always have a contact person are part of the compact on a day.</summary>
    public int WithContactOn(LocalDate day) => _firstDays.CountBefore(day.PlusDays(1)) - _lastDays.CountBefore(day);

    private static bool AlwaysHasContact(Signatory signatory)
    {
        Presence membership = Presence.Of(signatory);
        foreach (ContactPerson contact in signatory.ContactPersons.Known.Items)
        {
            if (contact.Person.TryGet(out _) && new Presence(contact.FirstDay, contact.LastDay).Covers(membership))
            {
                return true;
            }
        }

        return false;
    }
}
