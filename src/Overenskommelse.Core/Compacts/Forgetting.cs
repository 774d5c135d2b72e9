namespace Overenskommelse.Compacts;

/// <summary>Forgets a person (<i>avidentifiering</i>): no fact carries the id any longer, and every finding of every day is as before.</summary>
/// <remarks>
/// Some clauses ask whether two facts are about one person, so the id is replaced everywhere by one that nobody has, rather than left out. Which
/// id took its place is not kept.
/// </remarks>
public static class Forgetting
{
    /// <summary>The compact without the person's id; the same compact when no fact carries it.</summary>
    public static Compact Forget(this Compact compact, PersonId person)
    {
        Guard.Against.Null(compact);
        Guard.Against.Null(person);
        PersonId nobody = Unused(compact.Facts);
        return compact.With(facts => Replace(facts, person, nobody));
    }

    private static PersonId Unused(CompactFacts facts)
    {
        HashSet<Id> used = [.. People(facts)];
        int number = 1;
        while (used.Contains(new PersonId($"forgotten-{number}")))
        {
            number++;
        }

        return new PersonId($"forgotten-{number}");
    }

    private static IEnumerable<Id> People(CompactFacts facts)
    {
        IEnumerable<Seat> seats = facts.Groups.SelectMany(group => group.Seats);
        IEnumerable<Appointment> appointments = facts.Offices.SelectMany(office => office.Appointments);
        IEnumerable<Meeting> meetings = facts.Groups.SelectMany(group => group.Meetings).Concat(facts.Meetings);
        IEnumerable<Id?> ids =
        [
            .. seats.Select(seat => Known(seat.Holder)),
            .. seats.Select(seat => Known(seat.AppointedBy)),
            .. facts.Groups.SelectMany(group => group.Nominations).Select(nomination => Known(nomination.Nominee)),
            .. appointments.Select(appointment => Known(appointment.Holder)),
            .. appointments.Select(appointment => Known(appointment.AppointedBy)),
            .. facts.Signatories.SelectMany(signatory => signatory.ContactPersons).Select(contact => Known(contact.Person)),
            .. meetings.Select(meeting => Known(meeting.ConvenedBy)),
            .. facts.Reports.Select(report => Known(report.From)),
            .. facts.Judgements.Select(judgement => judgement.By),
            .. facts.Explanations.Select(explanation => explanation.DecidedBy),
        ];
        return ids.OfType<PersonId>();
    }

    private static T? Known<T>(Fact<T> fact)
        where T : Id =>
        fact.TryGet(out T? id) ? id : null;

    private static CompactFacts Replace(CompactFacts facts, PersonId person, PersonId nobody)
    {
        Fact<PersonId> In(Fact<PersonId> fact) => fact.Is(person) == true ? nobody : fact;
        Fact<Id> InAny(Fact<Id> fact) => fact.Is(person) == true ? nobody : fact;

        return facts with
        {
            Signatories = facts.Signatories.Map(signatory => signatory with
            {
                ContactPersons = signatory.ContactPersons.Map(contact => contact with { Person = In(contact.Person) }),
            }),
            Groups = facts.Groups.Map(group => group with
            {
                Seats = group.Seats.Map(seat => seat with { Holder = In(seat.Holder), AppointedBy = InAny(seat.AppointedBy) }),
                Meetings = group.Meetings.Map(meeting => meeting with { ConvenedBy = InAny(meeting.ConvenedBy) }),
                Nominations = group.Nominations.Map(nomination => nomination with { Nominee = In(nomination.Nominee) }),
            }),
            Offices = facts.Offices.Map(office => office with
            {
                Appointments = office.Appointments.Map(appointment => appointment with
                {
                    Holder = In(appointment.Holder),
                    AppointedBy = InAny(appointment.AppointedBy),
                }),
            }),
            Meetings = facts.Meetings.Map(meeting => meeting with { ConvenedBy = InAny(meeting.ConvenedBy) }),
            Reports = facts.Reports.Map(report => report with { From = InAny(report.From) }),
            Judgements = facts.Judgements.Map(judgement => judgement.By == person ? judgement with { By = nobody } : judgement),
            Explanations = facts.Explanations.Map(explanation => explanation.DecidedBy == person ? explanation with { DecidedBy = nobody } : explanation),
        };
    }

    private static Register<T> Map<T>(this Register<T> register, Func<T, T> map)
        where T : notnull =>
        new(register.Select(map).ToValueList(), register.IsComplete);
}
