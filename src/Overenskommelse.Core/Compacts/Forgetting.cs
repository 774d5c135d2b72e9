using Overenskommelse.Compacts.Checking;

namespace Overenskommelse.Compacts;

/// <summary>Forgets a person (<i>avidentifiering</i>): no fact carries the id any longer, and every finding of every day is as before.</summary>
/// <remarks>
/// Some clauses ask whether two facts are about one person, so the id is replaced everywhere by one that nobody has, rather than left out. Which
/// id took its place is not kept. What people have written in words is left as it is: names, purposes, questions and reasons may still name the person, or tell
/// who it is, and so may an id or a key that a host has made of a name.
/// </remarks>
public static class Forgetting
{
    /// <summary>The compact without the person's id; the same one when no fact carries it. Free texts stay as they are: the other overload tells which there are.</summary>
    public static Compact Forget(this Compact compact, PersonId person) => compact.Forget(person, out _);

    /// <summary>The compact without the person's id; where it stood; and every free text, which somebody has to read for the person's name.</summary>
    /// <param name="compact">The compact; it stays as it is.</param>
    /// <param name="person">Who is forgotten.</param>
    /// <param name="forgotten">Where the id stood, nowhere if no fact carried it, and what is left to read.</param>
    public static Compact Forget(this Compact compact, PersonId person, out Forgotten forgotten)
    {
        Guard.Against.Null(compact);
        Guard.Against.Null(person);
        (string Place, PersonId Person)[] people = [.. People(compact.Facts)];
        forgotten = new(people.Where(each => each.Person == person).Select(each => each.Place).ToValueList(), FreeTexts.In(compact.Facts).ToValueList());
        PersonId nobody = Unused(people.Select(each => each.Person));
        return forgotten.Places.Count == 0 ? compact : compact.With(facts => Replace(facts, person, nobody));
    }

    private static PersonId Unused(IEnumerable<PersonId> people)
    {
        HashSet<PersonId> used = [.. people];
        int number = 1;
        while (used.Contains(new PersonId($"forgotten-{number}")))
        {
            number++;
        }

        return new PersonId($"forgotten-{number}");
    }

    private static IEnumerable<(string Place, PersonId Person)> People(CompactFacts facts) =>
    [
        .. In("Signatories", facts.Signatories.Known, (place, signatory) => In(place, "ContactPersons", signatory.ContactPersons.Known, "Person", contact => contact.Person)),
        .. In("Groups", facts.Groups.Known, (place, group) =>
        [
            .. In(place, "Seats", group.Seats.Known, "Holder", seat => seat.Holder),
            .. In(place, "Nominations", group.Nominations.Known, "Nominee", nomination => nomination.Nominee),
            .. group.Meetings.Known.SelectMany((meeting, at) => At(place.In("Meetings", meeting, at), meeting)),
        ]),
        .. In("Meetings", facts.Meetings.Known, At),
        .. In("Ballots", facts.Ballots.Known, (place, ballot) =>
        [
            .. ballot.Voters.Known.OfType<PersonId>().Select(person => (place.Of("Voters"), person)),
            .. In(place, "Votes", ballot.Votes.Known, "For", count => count.For is PersonId person ? person : Fact.None),
        ]),
        .. In("Offices", facts.Offices.Known, (place, office) => In(place, "Appointments", office.Appointments.Known, "Holder", appointment => appointment.Holder)),
    ];

    private static IEnumerable<(string Place, PersonId Person)> At(Place place, Meeting meeting) =>
    [
        .. meeting.Persons.Known.Select(person => (place.Of("Persons"), person)),
        .. meeting.StoodIn.Known.SelectMany(each => new[] { each.Substitute, each.For }).Select(person => (place.Of("StoodIn"), person)),
    ];

    private static IEnumerable<(string Place, PersonId Person)> In<T>(string list, ValueList<T> items, Func<Place, T, IEnumerable<(string Place, PersonId Person)>> people)
        where T : class =>
        items.SelectMany((item, index) => people(new Place(list, item, index), item));

    private static IEnumerable<(string Place, PersonId Person)> In<T>(Place within, string list, ValueList<T> items, string member, Func<T, Fact<PersonId>> who)
        where T : class
    {
        for (int index = 0; index < items.Count; index++)
        {
            if (who(items[index]).TryGet(out PersonId? person))
            {
                yield return (within.In(list, items[index], index).Of(member), person);
            }
        }
    }

    private static CompactFacts Replace(CompactFacts facts, PersonId person, PersonId nobody)
    {
        Fact<PersonId> In(Fact<PersonId> fact) => fact.Is(person) == true ? nobody : fact;

        Id Named(Id id) => id == person ? nobody : id;

        PersonId Who(PersonId id) => id == person ? nobody : id;

        Meeting Without(Meeting meeting) => meeting with
        {
            Persons = meeting.Persons.Map(Who),
            StoodIn = meeting.StoodIn.Map(each => new StandIn(Who(each.Substitute), Who(each.For))),
        };

        return facts with
        {
            Ballots = facts.Ballots.Map(ballot => ballot with { Voters = ballot.Voters.Map(Named), Votes = ballot.Votes.Map(count => count with { For = Named(count.For) }) }),
            Meetings = facts.Meetings.Map(Without),
            Signatories = facts.Signatories.Map(signatory => signatory with
            {
                ContactPersons = signatory.ContactPersons.Map(contact => contact with { Person = In(contact.Person) }),
            }),
            Groups = facts.Groups.Map(group => group with
            {
                Seats = group.Seats.Map(seat => seat with { Holder = In(seat.Holder) }),
                Meetings = group.Meetings.Map(Without),
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
