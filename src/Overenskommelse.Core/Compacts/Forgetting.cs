namespace Overenskommelse.Compacts;

/// <summary>Forgets a person (<i>avidentifiering</i>): no fact carries the id any longer, and every finding of every day is as before.</summary>
/// <remarks>
/// Some clauses ask whether two facts are about one person, so the id is replaced everywhere by one that nobody has, rather than left out. Which
/// id took its place is not kept. What people have written in words is left as it is: names, purposes, questions and reasons may still name the person, or tell
/// who it is, and so may an id or a key that a host has made of a name.
/// </remarks>
public static class Forgetting
{
    /// <summary>The compact without the person's id; an equal one when no fact carries it. Free texts stay as they are: the other overload tells which there are.</summary>
    public static Compact Forget(this Compact compact, PersonId person) => compact.Forget(person, out _);

    /// <summary>The compact without the person's id, and every free text in it: somebody has to read whether it still holds the person.</summary>
    /// <param name="compact">The compact; it stays as it is.</param>
    /// <param name="person">Who is forgotten.</param>
    /// <param name="toRead">The names, purposes, questions and reasons that stand among the facts, where each stands and what it says; empty when there are none.</param>
    public static Compact Forget(this Compact compact, PersonId person, out ValueList<FreeText> toRead)
    {
        Guard.Against.Null(compact);
        Guard.Against.Null(person);
        toRead = FreeTexts.In(compact.Facts).ToValueList();
        PersonId nobody = Unused(compact.Facts);
        return compact.With(facts => Replace(facts, person, nobody));
    }

    private static PersonId Unused(CompactFacts facts)
    {
        HashSet<PersonId> used = [.. People(facts)];
        int number = 1;
        while (used.Contains(new PersonId($"forgotten-{number}")))
        {
            number++;
        }

        return new PersonId($"forgotten-{number}");
    }

    private static IEnumerable<PersonId> People(CompactFacts facts)
    {
        IEnumerable<Seat> seats = facts.Groups.Known.SelectMany(group => group.Seats.Known);
        IEnumerable<Appointment> appointments = facts.Offices.Known.SelectMany(office => office.Appointments.Known);
        IEnumerable<Fact<PersonId>> people =
        [
            .. seats.Select(seat => seat.Holder),
            .. facts.Groups.Known.SelectMany(group => group.Nominations.Known).Select(nomination => nomination.Nominee),
            .. appointments.Select(appointment => appointment.Holder),
            .. facts.Signatories.Known.SelectMany(signatory => signatory.ContactPersons.Known).Select(contact => contact.Person),
        ];
        return people.Select(fact => fact.TryGet(out PersonId? person) ? person : null).OfType<PersonId>();
    }

    private static CompactFacts Replace(CompactFacts facts, PersonId person, PersonId nobody)
    {
        Fact<PersonId> In(Fact<PersonId> fact) => fact.Is(person) == true ? nobody : fact;

        return facts with
        {
            Signatories = facts.Signatories.Map(signatory => signatory with
            {
                ContactPersons = signatory.ContactPersons.Map(contact => contact with { Person = In(contact.Person) }),
            }),
            Groups = facts.Groups.Map(group => group with
            {
                Seats = group.Seats.Map(seat => seat with { Holder = In(seat.Holder) }),
                Nominations = group.Nominations.Map(nomination => nomination with { Nominee = In(nomination.Nominee) }),
            }),
            Offices = facts.Offices.Map(office => office with
            {
                Appointments = office.Appointments.Map(appointment => appointment with { Holder = In(appointment.Holder) }),
            }),
        };
    }

    private static Directory<T> Map<T>(this Directory<T> directory, Func<T, T> map)
        where T : notnull =>
        directory.Known.Select(map).ToDirectory();
}
