namespace Overenskommelse.Laws.Given;

/// <summary>The same thing with one fact forgotten, and what kind of fact that was. Made when asked for: there are hundreds, and a few are used.</summary>
public sealed record Blurred<T>(FactName Forgotten, Func<T> Make);

/// <summary>Names a fact by its type and its member, so that a law can leave out those that are presumed when they are missing.</summary>
public sealed record FactName(string Of, string Member);

/// <summary>Every way to forget one fact of a compact: a value becomes not known, a day its month or its year, a complete register one that may lack something.</summary>
internal static class Blurrings
{
    public static IEnumerable<Blurred<CompactFacts>> Of(CompactFacts facts) =>
    [
        .. Day(facts, "InForceFrom", facts.InForceFrom, day => facts with { InForceFrom = day }),
        .. Day(facts, "LastDay", facts.LastDay, day => facts with { LastDay = day }),
        .. Many(facts, "Parties", facts.Parties, some => facts with { Parties = some }),
        .. Fewer(facts, "Organisations", facts.Organisations, fewer => facts with { Organisations = fewer }),
        .. Many(facts, "Signatories", facts.Signatories, some => facts with { Signatories = some }),
        .. Fewer(facts, "Groups", facts.Groups, fewer => facts with { Groups = fewer }),
        .. Fewer(facts, "Offices", facts.Offices, fewer => facts with { Offices = fewer }),
        .. Many(facts, "Meetings", facts.Meetings, some => facts with { Meetings = some }),
        .. Many(facts, "Decisions", facts.Decisions, some => facts with { Decisions = some }),
        .. Many(facts, "Reports", facts.Reports, some => facts with { Reports = some }),
        .. Many(facts, "Judgements", facts.Judgements, some => facts with { Judgements = some }),
        .. Inside(facts.Parties, Of, some => facts with { Parties = some }),
        .. Inside(facts.Organisations, Of, some => facts with { Organisations = some }),
        .. Inside(facts.Signatories, Of, some => facts with { Signatories = some }),
        .. Inside(facts.Groups, Of, some => facts with { Groups = some }),
        .. Inside(facts.Offices, Of, some => facts with { Offices = some }),
        .. Inside(facts.Meetings, Of, some => facts with { Meetings = some }),
        .. Inside(facts.Decisions, Of, some => facts with { Decisions = some }),
        .. Inside(facts.Reports, Of, some => facts with { Reports = some }),
        .. Inside(facts.Judgements, Of, some => facts with { Judgements = some }),
    ];

    private static IEnumerable<Blurred<Party>> Of(Party party)
        => One(party, "Sector", party.Sector.IsKnown, party with { Sector = Fact.NotKnown });

    private static IEnumerable<Blurred<Organisation>> Of(Organisation organisation) =>
    [
        .. One(organisation, "Party", organisation.Party.IsKnown, organisation with { Party = Fact.NotKnown }),
        .. One(organisation, "Sector", organisation.Sector.IsKnown, organisation with { Sector = Fact.NotKnown }),
    ];

    private static IEnumerable<Blurred<Signatory>> Of(Signatory signatory) =>
    [
        .. Day(signatory, "SignedOn", signatory.SignedOn, day => signatory with { SignedOn = day }),
        .. Day(signatory, "LastDay", signatory.LastDay, day => signatory with { LastDay = day }),
        .. Many(signatory, "ContactPersons", signatory.ContactPersons, some => signatory with { ContactPersons = some }),
        .. Inside(signatory.ContactPersons, Of, some => signatory with { ContactPersons = some }),
    ];

    private static IEnumerable<Blurred<ContactPerson>> Of(ContactPerson contact) =>
    [
        .. One(contact, "Person", contact.Person.IsKnown, contact with { Person = Fact.NotKnown }),
        .. Day(contact, "FirstDay", contact.FirstDay, day => contact with { FirstDay = day }),
        .. Day(contact, "LastDay", contact.LastDay, day => contact with { LastDay = day }),
    ];

    private static IEnumerable<Blurred<Group>> Of(Group group) =>
    [
        .. Day(group, "FirstDay", group.FirstDay, day => group with { FirstDay = day }),
        .. Day(group, "LastDay", group.LastDay, day => group with { LastDay = day }),
        .. Many(group, "WorkingGroups", group.WorkingGroups, some => group with { WorkingGroups = some }),
        .. One(group, "Question", group.Question.IsKnown, group with { Question = Fact.NotKnown }),
        .. Many(group, "Seats", group.Seats, some => group with { Seats = some }),
        .. Many(group, "Meetings", group.Meetings, some => group with { Meetings = some }),
        .. Many(group, "Nominations", group.Nominations, some => group with { Nominations = some }),
        .. Inside(group.Seats, Of, some => group with { Seats = some }),
        .. Inside(group.Meetings, Of, some => group with { Meetings = some }),
        .. Inside(group.Nominations, Of, some => group with { Nominations = some }),
    ];

    private static IEnumerable<Blurred<Seat>> Of(Seat seat) =>
    [
        .. One(seat, "Kind", seat.Kind.IsKnown, seat with { Kind = Fact.NotKnown }),
        .. One(seat, "Holder", seat.Holder.TryGet(out _), seat with { Holder = Fact.NotKnown }),
        .. One(seat, "Capacity", seat.Capacity.IsKnown, seat with { Capacity = Fact.NotKnown }),
        .. One(seat, "CapacityOf", seat.CapacityOf.IsKnown, seat with { CapacityOf = Fact.NotKnown }),
        .. Day(seat, "FirstDay", seat.FirstDay, day => seat with { FirstDay = day }),
        .. Day(seat, "LastDay", seat.LastDay, day => seat with { LastDay = day }),
    ];

    private static IEnumerable<Blurred<Meeting>> Of(Meeting meeting) =>
    [
        .. Day(meeting, "Day", meeting.Day, day => meeting with { Day = day }),
        .. One(meeting, "Status", meeting.Status.IsKnown, meeting with { Status = Fact.NotKnown }),
        .. One(meeting, "ArrangedBy", meeting.ArrangedBy.IsKnown, meeting with { ArrangedBy = Fact.NotKnown }),
        .. One(meeting, "ConvenedBy", meeting.ConvenedBy.IsKnown, meeting with { ConvenedBy = Fact.NotKnown }),
        .. One(meeting, "OrganisationsAttending", meeting.OrganisationsAttending.IsKnown, meeting with { OrganisationsAttending = Fact.NotKnown }),
        .. One(meeting, "PreMeetingOf", meeting.PreMeetingOf.IsKnown, meeting with { PreMeetingOf = Fact.NotKnown }),
        .. Many(meeting, "Attended", meeting.Attended, some => meeting with { Attended = some }),
        .. Many(meeting, "Matters", meeting.Matters, some => meeting with { Matters = some }),
    ];

    private static IEnumerable<Blurred<Nomination>> Of(Nomination nomination) =>
    [
        .. Day(nomination, "Day", nomination.Day, day => nomination with { Day = day }),
        .. Day(nomination, "WithdrawnOn", nomination.WithdrawnOn, day => nomination with { WithdrawnOn = day }),
        .. Many(nomination, "Encloses", nomination.Encloses, some => nomination with { Encloses = some }),
    ];

    private static IEnumerable<Blurred<Office>> Of(Office office) =>
    [
        .. Many(office, "Appointments", office.Appointments, some => office with { Appointments = some }),
        .. Inside(office.Appointments, Of, some => office with { Appointments = some }),
    ];

    private static IEnumerable<Blurred<Appointment>> Of(Appointment held) =>
    [
        .. One(held, "Organisation", held.Organisation.IsKnown, held with { Organisation = Fact.NotKnown }),
        .. Day(held, "AppointedOn", held.AppointedOn, day => held with { AppointedOn = day }),
        .. One(held, "Holder", held.Holder.TryGet(out _), held with { Holder = Fact.NotKnown }),
        .. held.FirstDay is { } first ? Day(held, "FirstDay", first, day => held with { FirstDay = day }) : [],
        .. One(held, "AppointedBy", held.AppointedBy.IsKnown, held with { AppointedBy = Fact.NotKnown }),
        .. Day(held, "LastDay", held.LastDay, day => held with { LastDay = day }),
    ];

    private static IEnumerable<Blurred<Decision>> Of(Decision decision) =>
    [
        .. Day(decision, "Day", decision.Day, day => decision with { Day = day }),
        .. One(decision, "About", decision.About.IsKnown, decision with { About = Fact.NotKnown }),
    ];

    private static IEnumerable<Blurred<ForumReport>> Of(ForumReport report) =>
    [
        .. Day(report, "Day", report.Day, day => report with { Day = day }),
        .. One(report, "From", report.From.IsKnown, report with { From = Fact.NotKnown }),
    ];

    private static IEnumerable<Blurred<Judgement>> Of(Judgement judgement)
        => Day(judgement, "LastDay", judgement.LastDay, day => judgement with { LastDay = day });

    private static IEnumerable<Blurred<T>> One<T>(T _, string member, bool isKnown, T blurred)
        => isKnown ? [new(new(typeof(T).Name, member), () => blurred)] : [];

    /// <summary>Nothing is known of the day any longer; or no more than its month, or its year.</summary>
    private static IEnumerable<Blurred<T>> Day<T>(T _, string member, DayFact day, Func<DayFact, T> with)
    {
        FactName name = new(typeof(T).Name, member);
        return day is { IsNone: false, Earliest: null } ? []
            : !day.TryGet(out var exact) ? [new(name, () => with(Fact.NotKnown))]
            : [new(name, () => with(Fact.NotKnown)), new(name, () => with(exact.ToYearMonth())), new(name, () => with(DayFact.InYear(exact.Year)))];
    }

    /// <summary>Those that were known, or all but one of them, and perhaps others.</summary>
    private static IEnumerable<Blurred<T>> Many<T, TItem>(T _, string member, Register<TItem> register, Func<Register<TItem>, T> with)
        where TItem : notnull
        => Enumerable.Range(-1, register.Known.Count + 1)
            .Where(place => place >= 0 || register.IsComplete)
            .Select(place => new Blurred<T>(
                new(typeof(T).Name, member), () => with(Registers.Of(register.Known.Where((_, at) => at != place), complete: false))));

    /// <summary>All but one of those that are named.</summary>
    private static IEnumerable<Blurred<T>> Fewer<T, TItem>(T _, string member, Directory<TItem> directory, Func<Directory<TItem>, T> with)
        where TItem : notnull
        => directory.Less().Select(less => new Blurred<T>(new(typeof(T).Name, member), () => with(less)));

    private static IEnumerable<Blurred<T>> Inside<T, TItem>(
        Directory<TItem> directory, Func<TItem, IEnumerable<Blurred<TItem>>> blur, Func<Directory<TItem>, T> with)
        where TItem : notnull
        => directory.Known.SelectMany((item, place) => blur(item).Select(blurred => new Blurred<T>(
            blurred.Forgotten, () => with(directory.Known.Select((other, at) => at == place ? blurred.Make() : other).ToDirectory()))));

    private static IEnumerable<Blurred<T>> Inside<T, TItem>(
        Register<TItem> register, Func<TItem, IEnumerable<Blurred<TItem>>> blur, Func<Register<TItem>, T> with)
        where TItem : notnull
        => register.Known.SelectMany((item, place) => blur(item).Select(blurred => new Blurred<T>(
            blurred.Forgotten, () => with(register.Keeping(register.Known.Select((other, at) => at == place ? blurred.Make() : other))))));
}
