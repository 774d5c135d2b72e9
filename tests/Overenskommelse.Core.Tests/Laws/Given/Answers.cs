using Overenskommelse.Examination;
using Overenskommelse.Regions;

namespace Overenskommelse.Laws.Given;

/// <summary>
/// Answers the open questions of a report, in any way that they can be answered. To answer a question about one fact is to state that fact, and
/// no other; to tell the day of a meeting is to tell whether it was held. To answer a question about a list is to state all that stands on it,
/// and every fact of each; what is new on it is about organisations of which everything is known. To answer a question of judgement is for one
/// of those asked, if any is among the facts, to judge.
/// </summary>
internal sealed class Answers(CompactFacts facts, LocalDate on, Dice dice)
{
    private readonly List<OrganisationId> _known =
    [
        .. facts.Organisations.Known.Where(each => each.Party.IsKnown && Sided(facts, each)).Select(each => each.Id).Where(id => HasKnownJoining(facts, id)),
    ];

    private CompactFacts _facts = facts;

    private int _number;

    public CompactFacts To(IEnumerable<OpenQuestion> questions)
    {
        // A holder is asked about by the organisation, or by the office while that is not known: so tell of the organisation last.
        foreach (OpenQuestion question in questions.OrderBy(question => question.Fact?.Kind == FactKind.OfficeHolderOrganisation))
        {
            _facts = question.Fact is { } fact ? To(fact) : Judged(question);
            _facts = _facts with
            {
                Groups = _facts.Groups.Map(UntilItCeased),

                // Two decisions that turn out to be alike in everything are one.
                Decisions = _facts.Decisions.Keeping(_facts.Decisions.Known.DistinctBy(decision => decision.Day.IsKnown && decision.About.IsKnown ? (object)decision : new object())),
            };
        }

        return _facts;
    }

    private CompactFacts To(MissingFact fact) => fact.Kind.Value switch
    {
        "in-force-from" => _facts with { InForceFrom = Told(_facts.InForceFrom, () => LocalDate.Min(Past().PlusDays(-dice.One(0, 365, 730)), FirstJudged ?? LocalDate.MaxIsoValue), notAfter: FirstJudged ?? _facts.LastDay.Latest) },
        "in-force-until" => _facts with { LastDay = Told(_facts.LastDay, () => Fact.None, notBefore: _facts.InForceFrom.Earliest) },
        "parties" => _facts with { Parties = Complete(_facts.Parties.Map(Known)) },
        "party-of" => OfOrganisation(fact.Subject, each => each with { Party = each.Party.IsKnown ? each.Party : PartyFor(each) }),
        "sector-of" when fact.Subject is PartyId => _facts with { Parties = _facts.Parties.Map(each => each.Id == fact.Subject ? Known(each) : each) },
        "sector-of" => OfOrganisation(fact.Subject, each => each with { Sector = each.Sector.IsKnown ? each.Sector : SectorFor(each) }),
        "group" or "group-days" => InGroup(fact.Subject, Dated),
        "working-groups" => InGroup(fact.Subject, each => each with { WorkingGroups = Complete(each.WorkingGroups) }),
        "question" => InGroup(fact.Subject, each => each with { Question = Text() }),
        "seats" => InGroup(fact.Subject, each => each with { Seats = Complete(each.Seats.Map(Full), NewSeat) }),
        "seat-kind" => OfSeat(fact, each => each with { Kind = Or(each.Kind, AnyKind) }),
        "capacity-of" => OfSeat(fact, each => each with { CapacityOf = Or(each.CapacityOf, AnyBoard) }),
        "capacity" => OfSeat(fact, each => each with { Capacity = Or(each.Capacity, AnyCapacity) }),
        "seat-holder" => OfSeat(fact, each => each with { Holder = Or(each.Holder, AnyPerson) }),
        "seat-days" => OfSeat(fact, Dated),
        "office-holders" => InOffice(fact.Subject, each => each with { Appointments = Complete(each.Appointments.Map(Full), NewAppointment) }),
        "office-holder" => OfAppointment(fact, each => each with { Holder = Or(each.Holder, AnyPerson) }),
        "appointed-by" => OfAppointment(fact, each => each with { AppointedBy = Or(each.AppointedBy, Anybody) }),
        "office-holder-organisation" => InOffice(fact.Subject, each => each with { Appointments = each.Appointments.Map(FromSomewhere) }),
        "holder-side" => OfAppointment(fact, each => each with { Organisation = SeatedFor(each) }),
        "office-days" => InOffice(fact.Subject, each => each with { Appointments = each.Appointments.Map(Dated) }),
        "which-appointment" => InOffice(fact.Subject, each => each with { Appointments = OneOfEachDay(each.Appointments) }),
        "judgement-last-day" => _facts with { Judgements = _facts.Judgements.Map(each => each.By == fact.Subject && each.Day == fact.Day ? each with { LastDay = LastDayOf(each) } : each) },
        "signatories" => _facts with { Signatories = Complete(_facts.Signatories.Map(each => Contacts(Dated(each)))) },
        "signing-days" => _facts with { Signatories = _facts.Signatories.Map(each => each.Organisation == fact.Subject ? Dated(each) : each) },
        "contact-person" => _facts with { Signatories = _facts.Signatories.Map(each => each.Organisation == fact.Subject ? Contacts(each) : each) },
        "meetings" => InMeetings(fact, meetings => Complete(meetings.Map(Full), () => Full(new Meeting(fact.Meeting!, Past())))),
        "meeting-day" => OfMeeting(fact, each => each.Day.IsKnown ? each : Happened(each) with { Day = Told(each.Day, () => Past()) }),
        "meeting-held" => OfMeeting(fact, Happened),
        "arranged-by" => OfMeeting(fact, each => each with { ArrangedBy = Or(each.ArrangedBy, Anybody) }),
        "convened-by" => OfMeeting(fact, each => each with { ConvenedBy = Or(each.ConvenedBy, Anybody) }),
        "pre-meeting-of" => OfMeeting(fact, each => each with { PreMeetingOf = Or(each.PreMeetingOf, () => _facts.Parties.Known.Count > 0 ? dice.OneOf(_facts.Parties.Known).Id : Fact.None) }),
        "attendance" => OfMeeting(fact, each => each with { Attended = Complete(each.Attended) }),
        "organisations-attending" => OfMeeting(fact, each => each with { OrganisationsAttending = Or(each.OrganisationsAttending, () => dice.Between(0, 12)) }),
        "matter" => OfMeeting(fact, each => each with { Matters = Complete(each.Matters) }),
        "nominations" => InGroup(fact.Subject, each => each with { Nominations = Complete(each.Nominations.Map(Dated), NewNomination) }),
        "nomination-days" => _facts with { Groups = _facts.Groups.Map(group => group with { Nominations = group.Id != fact.Within ? group.Nominations : group.Nominations.Map(each => each.By == fact.Subject && (fact.Which is null || fact.Which == each.Key) ? Dated(each) : each) }) },
        "decisions" => _facts with { Decisions = Complete(_facts.Decisions.Map(each => each.By == fact.Subject ? Matter(each with { Day = Told(each.Day, () => Past()) }) : each)) },
        "decision-day" => _facts with { Decisions = _facts.Decisions.Map(each => each.By == fact.Subject && each.Day == fact.Day ? each with { Day = Told(each.Day, () => Past()) } : each) },
        "decision-matter" => _facts with { Decisions = _facts.Decisions.Map(each => each.By == fact.Subject && (fact.Day == Fact.NotKnown || each.Day == fact.Day) ? Matter(each) : each) },
        "forum-is-political" => _facts with { Forums = [.. _facts.Forums.Known.Where(each => each.Id != fact.Subject), new Forum((ForumId)fact.Subject) { IsPolitical = dice.Chance(50) }] },
        "reports" => _facts with { Reports = Complete(_facts.Reports.Map(each => each with { Day = Told(each.Day, () => Past()), From = Or(each.From, Anybody) })) },
        _ => throw new InvalidOperationException($"Nobody knows how to answer {fact}."),
    };

    private Decision Matter(Decision decision) => decision with { About = Or(decision.About, () => dice.OneOf<Fact<Id>>([Norrbotten.RoundOfNominations, new MatterId("budget"), Fact.None])) };

    private CompactFacts Judged(OpenQuestion question)
    {
        List<Id> present = [.. question.AskedOf.Where(id => id is not GroupId group || _facts.Groups.Known.Any(each => each.Id == group))
            .Where(id => id is not PartyId party || _facts.Parties.Known.Any(each => each.Id == party))];
        return present.Count == 0 ? _facts : _facts with
        {
            Judgements = _facts.Judgements.Add(new(question.Settles[0], dice.One(Verdict.Kept, Verdict.NotKept), dice.OneOf(present), on) { Year = question.Period?.Start.Year }),
        };
    }

    private static bool Sided(CompactFacts facts, Organisation organisation) =>
        organisation.Sector.IsKnown || (organisation.Party.TryGet(out PartyId? id) && facts.Parties.Known.Any(party => party.Id == id && party.Sector.IsKnown));

    private static bool HasKnownJoining(CompactFacts facts, OrganisationId id) =>
        facts.Signatories.Known.FirstOrDefault(each => each.Organisation == id) is { } signatory
            ? signatory.SignedOn.IsKnown && signatory.LastDay.IsKnown
            : facts.Signatories.IsComplete;

    private static Fact<T> Or<T>(Fact<T> fact, Func<Fact<T>> answer)
        where T : notnull
        => fact.IsKnown ? fact : answer();

    private static Fact<T> Or<T>(Fact<T> fact, Func<T> answer)
        where T : notnull
        => fact.IsKnown ? fact : answer();

    /// <summary>There are no others, or one more, and then no others.</summary>
    private Register<T> Complete<T>(Register<T> register, Func<T>? another = null)
        where T : notnull
        => register.IsComplete ? register
            : another is not null && _known.Count > 0 && dice.Chance(50) ? [.. register.Known, another()] : [.. register.Known];

    private CompactFacts OfOrganisation(Id id, Func<Organisation, Organisation> answer) =>
        _facts with { Organisations = _facts.Organisations.Map(each => each.Id == id ? answer(each) : each) };

    private CompactFacts InGroup(Id id, Func<Group, Group> answer) => _facts with
    {
        Groups = _facts.Groups.Known.Any(each => each.Id == id)
            ? _facts.Groups.Map(each => each.Id == id ? answer(each) : each)
            : _facts.Groups.Add(answer(Dated(new Group((GroupId)id) { Seats = Complete<Seat>(Fact.NotKnown, NewSeat), WorkingGroups = [], Meetings = [], Nominations = [], LastDay = Fact.NotKnown }))),
    };

    private CompactFacts InOffice(Id id, Func<Office, Office> answer) => _facts with
    {
        Offices = _facts.Offices.Known.Any(each => each.Id == id)
            ? _facts.Offices.Map(each => each.Id == id ? answer(each) : each)
            : _facts.Offices.Add(answer(new((OfficeId)id))),
    };

    private CompactFacts OfSeat(MissingFact fact, Func<Seat, Seat> answer) =>
        InGroup(fact.Within!, group => group with { Seats = group.Seats.Map(each => each.For() == fact.Subject && (fact.Which is null || fact.Which == each.Key) ? answer(each) : each) });

    private CompactFacts OfAppointment(MissingFact fact, Func<Appointment, Appointment> answer) => InOffice(fact.Within!, office => office with
    {
        Appointments = office.Appointments.Map(each => !each.Organisation.IsKnown || (each.Organisation.TryGet(out var id) && id == fact.Subject) ? answer(each) : each),
    });

    /// <summary>A group keeps its own meetings; the others are of the whole compact.</summary>
    private CompactFacts InMeetings(MissingFact fact, Func<Register<Meeting>, Register<Meeting>> answer) =>
        fact.Meeting == MeetingKind.Group || fact.Meeting == MeetingKind.PreMeeting
            ? InGroup(fact.Within ?? fact.Subject, group => group with { Meetings = answer(group.Meetings) })
            : _facts with { Meetings = answer(_facts.Meetings) };

    private CompactFacts OfMeeting(MissingFact fact, Func<Meeting, Meeting> answer) => InMeetings(fact, meetings => meetings.Map(each =>
        each.Kind == fact.Meeting && (fact.Day == Fact.NotKnown || each.Day == fact.Day)
            ? answer(each) with { Key = each.Key ?? new($"answered-{++_number}") }
            : each));

    private Party Known(Party party) => party with { Sector = Or(party.Sector, () => SectorOfMembers(party) ?? dice.One(Sector.CivilSociety, Sector.Public)) };

    private Sector? SectorOfMembers(Party party) =>
        _facts.Organisations.Known.Where(each => each.Party.Is(party.Id) == true && each.Sector.IsKnown).Select(each => each.Sector.TryGet(out var sector) ? sector : (Sector?)null).FirstOrDefault();

    private Fact<PartyId> PartyFor(Organisation organisation)
    {
        List<Party> parties = [.. _facts.Parties.Known.Where(party => !organisation.Sector.TryGet(out Sector sector) || party.Sector.Is(sector) != false)];
        return parties.Count == 0 || dice.Chance(20) ? Fact.None : dice.OneOf(parties).Id;
    }

    private Fact<Sector> SectorFor(Organisation organisation) =>
        organisation.Party.TryGet(out PartyId? id) && _facts.Parties.Known.FirstOrDefault(party => party.Id == id) is { } party && party.Sector.IsKnown
            ? party.Sector
            : dice.One(Sector.Neither, Sector.CivilSociety, Sector.Public);

    /// <summary>Of what one person was appointed by from one day, one is kept: for the side that they sit for, if any is.</summary>
    private Register<Appointment> OneOfEachDay(Register<Appointment> all) => all.Keeping(all.Known
        .GroupBy(each => each.Holder.IsKnown && each.HeldFrom.IsKnown ? (object)(each.Holder, each.HeldFrom) : new object())
        .Select(same => same.OrderByDescending(each => SideOf(each.Organisation) == SideOf(SeatedFor(each))).First()));

    private Fact<Sector> SideOf(Fact<OrganisationId> organisation) => organisation.TryGet(out OrganisationId? id) ? Compact.From(_facts).SectorOf(id) : Sector.Neither;

    private DayFact LastDayOf(Judgement judgement) => Told(judgement.LastDay, () => dice.LastDay(judgement.Day, 40), notBefore: judgement.Day);

    private Seat Full(Seat seat) => Dated(seat with { Kind = Or(seat.Kind, AnyKind), Capacity = Or(seat.Capacity, AnyCapacity), CapacityOf = Or(seat.CapacityOf, AnyBoard), Holder = Or(seat.Holder, AnyPerson) });

    private Seat NewSeat() => Full(new Seat(dice.OneOf(_known), Fact.NotKnown));

    private Appointment Full(Appointment held) => Dated(FromSomewhere(held) with { Holder = Or(held.Holder, AnyPerson), AppointedBy = Or(held.AppointedBy, Anybody) });

    private Appointment NewAppointment() => Full(new Appointment(Fact.NotKnown, Fact.NotKnown));

    private Appointment FromSomewhere(Appointment held) =>
        held with { Organisation = Or(held.Organisation, () => _known.Count > 0 ? dice.OneOf(_known) : Fact.None) };

    private Nomination NewNomination() => Dated(new Nomination(dice.OneOf(_known), Fact.NotKnown));

    private Meeting Full(Meeting meeting) => Happened(meeting) with
    {
        Day = Told(meeting.Day, () => Past()),
        ConvenedBy = Or(meeting.ConvenedBy, Anybody),
        ArrangedBy = Or(meeting.ArrangedBy, Anybody),
        Key = meeting.Key ?? new FactKey($"answered-{++_number}"),
        PreMeetingOf = Or(meeting.PreMeetingOf, Fact<PartyId> () => Fact.None),
        Attended = Complete(meeting.Attended),
        OrganisationsAttending = Or(meeting.OrganisationsAttending, () => dice.Between(0, 12)),
        Matters = Complete(meeting.Matters),
    };

    private Meeting Happened(Meeting meeting) =>
        meeting.Status.IsKnown && meeting.Status.Is(MeetingStatus.Called) != true ? meeting
            : meeting with { Status = dice.Chance(70) ? MeetingStatus.Held : MeetingStatus.Cancelled };

    /// <summary>It did not cease before somebody took a seat in it, or was nominated.</summary>
    private Group Dated(Group group)
    {
        LocalDate? begun = group.Seats.Known.Select(seat => seat.FirstDay.Earliest).Concat(group.Nominations.Known.Select(nomination => nomination.Day.Earliest)).Max();
        return Days(group.FirstDay, group.LastDay, notBefore: begun) is var (first, last) ? group with { FirstDay = first, LastDay = last } : group;
    }

    /// <summary>Nobody takes a seat in a group that has ceased, or is nominated to it.</summary>
    private static Group UntilItCeased(Group group) => group with
    {
        Seats = group.Seats.Map(seat => seat.FirstDay.Earliest > group.LastDay.Latest ? seat with { FirstDay = group.LastDay.Latest!.Value } : seat),
        Nominations = group.Nominations.Map(nomination => nomination.Day.Earliest > group.LastDay.Latest ? nomination with { Day = group.LastDay.Latest!.Value } : nomination),
    };

    private Seat Dated(Seat seat) => Days(seat.FirstDay, seat.LastDay) is var (first, last) ? seat with { FirstDay = first, LastDay = last } : seat;

    private Appointment Dated(Appointment held)
    {
        var (first, last) = Days(held.HeldFrom, held.LastDay);
        return held.FirstDay is null
            ? held with { AppointedOn = first, LastDay = last }
            : held with { AppointedOn = Told(held.AppointedOn, () => Past()), FirstDay = first, LastDay = last };
    }

    private Signatory Dated(Signatory signatory) =>
        Days(signatory.SignedOn, signatory.LastDay) is var (first, last) ? signatory with { SignedOn = first, LastDay = first.IsNone ? Fact.None : last } : signatory;

    private Nomination Dated(Nomination nomination) =>
        Days(nomination.Day, nomination.WithdrawnOn, most: 0) is var (day, withdrawn) ? nomination with { Day = WhileInForce(day), WithdrawnOn = WhileInForce(withdrawn) } : nomination;

    /// <summary>Nobody nominates after the last day of the compact.</summary>
    private DayFact WhileInForce(DayFact day) => day.Earliest > _facts.LastDay.Latest ? _facts.LastDay.Latest!.Value : day;

    private Signatory Contacts(Signatory signatory) => signatory with
    {
        ContactPersons = Complete(signatory.ContactPersons.Map(each => Days(each.FirstDay, each.LastDay) is var (first, last)
            ? each with { Person = Or(each.Person, AnyPerson), FirstDay = first, LastDay = last }
            : each)),
    };

    private (DayFact First, DayFact Last) Days(DayFact first, DayFact last, int most = 900, LocalDate? notBefore = null)
    {
        first = Told(first, () => last.Earliest is { } end ? end.PlusDays(-dice.Between(0, most)) : Past(), notAfter: last.Latest);
        LocalDate? begun = notBefore > first.Earliest || first.IsNone ? notBefore : first.Earliest;
        return (first, Told(last, () => dice.LastDay(begun is { } day ? day : first, 40), notBefore: begun));
    }

    /// <summary>A day that is known to its month or its year turns out to be one of those.</summary>
    private DayFact Told(DayFact day, Func<DayFact> answer, LocalDate? notBefore = null, LocalDate? notAfter = null)
    {
        if (day.IsKnown || day is not { Earliest: { } first, Latest: { } last })
        {
            return day.IsKnown ? day : answer();
        }

        first = notBefore > first ? notBefore.Value : first;
        last = notAfter < last ? notAfter.Value : last;
        return first.PlusDays(dice.Between(0, Period.DaysBetween(first, last)));
    }

    private LocalDate Past() => on.PlusDays(-dice.One(0, 1, 30, 200, 500));

    private Fact<PersonId> AnyPerson() => new PersonId($"answered-{++_number}");

    private SeatKind AnyKind() => dice.One(SeatKind.Regular, SeatKind.Regular, SeatKind.CoOpted, SeatKind.Support);

    /// <summary>Nobody has judged, explained or reported before the compact took effect.</summary>
    private LocalDate? FirstJudged => _facts.Judgements.Known.Select(each => each.Day).Concat(_facts.Explanations.Known.Select(each => each.Day)).Concat(_facts.Reports.Known.Select(each => each.Day.Earliest).OfType<LocalDate>()).Where(day => !(day < _facts.InForceFrom.Earliest)).Select(day => (LocalDate?)day).Min();

    /// <summary>Somebody who sits for another side than the one they lead for leads for the one they sit for.</summary>
    private Fact<OrganisationId> SeatedFor(Appointment held) =>
        _facts.Groups.Known.Where(group => group.Id == Regions.Norrbotten.LeadershipGroup).SelectMany(group => group.Seats.Known)
            .FirstOrDefault(seat => held.Holder.TryGet(out PersonId? person) && seat.Holder.Is(person) == true && seat.Kind.Is(SeatKind.Regular) == true)?.Organisation ?? held.Organisation;

    private Fact<Id> AnyBoard() => _facts.Organisations.Known.Count > 0 ? dice.OneOf(_facts.Organisations.Known).Id : Fact.None;

    private Capacity AnyCapacity() => dice.One(new Capacity("volunteer"), Capacity.BoardMember, Capacity.Manager);

    private Id Anybody() => dice.Chance(50) && _facts.Groups.Known.Count > 0 ? _facts.Groups.Known[0].Id : new ForumId("somebody");

    private Fact<string> Text() => dice.Chance(70) ? "a delimited question" : Fact.None;
}
