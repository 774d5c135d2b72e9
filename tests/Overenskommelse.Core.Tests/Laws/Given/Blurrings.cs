namespace Overenskommelse.Laws.Given;

/// <summary>The same thing with one fact forgotten, and what kind of fact that was. Made when asked for: there are hundreds, and a few are used.</summary>
public sealed record Blurred<T>(FactName Forgotten, Func<T> Make);

/// <summary>Names a fact by its type and its member, so that a law can leave out those that are presumed when they are missing.</summary>
public sealed record FactName(string Of, string Member);

/// <summary>Every way to forget one fact of a compact: a value becomes not known, a complete register becomes one that may lack something.</summary>
internal static class Blurrings
{
    public static IEnumerable<Blurred<CompactFacts>> Of(CompactFacts facts) =>
    [
        .. One(facts, "InForceFrom", facts.InForceFrom.IsKnown, facts with { InForceFrom = Fact.NotKnown }),
        .. One(facts, "LastDay", facts.LastDay.IsKnown, facts with { LastDay = Fact.NotKnown }),
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
        .. One(signatory, "SignedOn", signatory.SignedOn.IsKnown, signatory with { SignedOn = Fact.NotKnown }),
        .. One(signatory, "LastDay", signatory.LastDay.IsKnown, signatory with { LastDay = Fact.NotKnown }),
        .. Many(signatory, "ContactPersons", signatory.ContactPersons, some => signatory with { ContactPersons = some }),
        .. Inside(signatory.ContactPersons, Of, some => signatory with { ContactPersons = some }),
    ];

    private static IEnumerable<Blurred<ContactPerson>> Of(ContactPerson contact) =>
    [
        .. One(contact, "Person", contact.Person.IsKnown, contact with { Person = Fact.NotKnown }),
        .. One(contact, "FirstDay", contact.FirstDay.IsKnown, contact with { FirstDay = Fact.NotKnown }),
        .. One(contact, "LastDay", contact.LastDay.IsKnown, contact with { LastDay = Fact.NotKnown }),
    ];

    private static IEnumerable<Blurred<Group>> Of(Group group) =>
    [
        .. One(group, "FirstDay", group.FirstDay.IsKnown, group with { FirstDay = Fact.NotKnown }),
        .. One(group, "LastDay", group.LastDay.IsKnown, group with { LastDay = Fact.NotKnown }),
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
        .. One(seat, "FirstDay", seat.FirstDay.IsKnown, seat with { FirstDay = Fact.NotKnown }),
        .. One(seat, "LastDay", seat.LastDay.IsKnown, seat with { LastDay = Fact.NotKnown }),
    ];

    private static IEnumerable<Blurred<Meeting>> Of(Meeting meeting) =>
    [
        .. One(meeting, "Day", meeting.Day.IsKnown, meeting with { Day = Fact.NotKnown }),
        .. One(meeting, "Status", meeting.Status.IsKnown, meeting with { Status = Fact.NotKnown }),
        .. One(meeting, "ConvenedBy", meeting.ConvenedBy.IsKnown, meeting with { ConvenedBy = Fact.NotKnown }),
        .. One(meeting, "OrganisationsAttending", meeting.OrganisationsAttending.IsKnown, meeting with { OrganisationsAttending = Fact.NotKnown }),
        .. Many(meeting, "Attended", meeting.Attended, some => meeting with { Attended = some }),
        .. Many(meeting, "Matters", meeting.Matters, some => meeting with { Matters = some }),
    ];

    private static IEnumerable<Blurred<Nomination>> Of(Nomination nomination) =>
    [
        .. One(nomination, "Day", nomination.Day.IsKnown, nomination with { Day = Fact.NotKnown }),
        .. One(nomination, "WithdrawnOn", nomination.WithdrawnOn.IsKnown, nomination with { WithdrawnOn = Fact.NotKnown }),
    ];

    private static IEnumerable<Blurred<Office>> Of(Office office) =>
    [
        .. Many(office, "Appointments", office.Appointments, some => office with { Appointments = some }),
        .. Inside(office.Appointments, Of, some => office with { Appointments = some }),
    ];

    private static IEnumerable<Blurred<Appointment>> Of(Appointment held) =>
    [
        .. One(held, "Organisation", held.Organisation.IsKnown, held with { Organisation = Fact.NotKnown }),
        .. One(held, "AppointedOn", held.AppointedOn.IsKnown, held with { AppointedOn = Fact.NotKnown }),
        .. One(held, "Holder", held.Holder.TryGet(out _), held with { Holder = Fact.NotKnown }),
        .. One(held, "AppointedBy", held.AppointedBy.IsKnown, held with { AppointedBy = Fact.NotKnown }),
        .. One(held, "LastDay", held.LastDay.IsKnown, held with { LastDay = Fact.NotKnown }),
    ];

    private static IEnumerable<Blurred<Decision>> Of(Decision decision)
        => One(decision, "Day", decision.Day.IsKnown, decision with { Day = Fact.NotKnown });

    private static IEnumerable<Blurred<ForumReport>> Of(ForumReport report) =>
    [
        .. One(report, "Day", report.Day.IsKnown, report with { Day = Fact.NotKnown }),
        .. One(report, "From", report.From.IsKnown, report with { From = Fact.NotKnown }),
    ];

    private static IEnumerable<Blurred<Judgement>> Of(Judgement judgement)
        => One(judgement, "LastDay", judgement.LastDay.IsKnown, judgement with { LastDay = Fact.NotKnown });

    private static IEnumerable<Blurred<T>> One<T>(T _, string member, bool isKnown, T blurred)
        => isKnown ? [new(new(typeof(T).Name, member), () => blurred)] : [];

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
