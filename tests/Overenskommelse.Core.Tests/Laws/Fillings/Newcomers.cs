using Overenskommelse.Regions;

namespace Overenskommelse.Laws.Fillings;

/// <summary>What may stand on a register that nobody has told of: plausible things of every kind that a sentence tells apart, one of them or several.</summary>
internal sealed class Newcomers(CompactFacts facts, LocalDate today, Spoken spoken)
{
    private static readonly Capacity[] Capacities = [Capacity.BoardMember, Capacity.Manager, Capacity.Official, new("volunteer")];

    private readonly MatteringDays _days = new(facts, today);

    /// <summary>Organisations that no fact refers to yet: of each party that has no other, and of each side without a party.</summary>
    public static IEnumerable<Organisation> Organisations(CompactFacts facts) =>
    [
        .. facts.Parties.Known.Select(party => Of(party.Id)),
        .. Enum.GetValues<Sector>().Select(sector => new Organisation(new($"newcomer-{sector}")) { Party = Fact.None, Sector = sector }),
    ];

    public static Organisation Of(PartyId party) => new(new($"newcomer-of-{party}")) { Party = party };

    public static IEnumerable<Seat> Seats(CompactFacts facts, Spoken spoken, IEnumerable<PersonId> people) =>
    [
        .. from organisation in Newcoming(facts)
           from capacity in organisation.Party.IsNone ? [Capacity.Official] : Capacities
           select new Seat(organisation.Id, SeatKind.Regular) { Capacity = capacity, CapacityOf = spoken.IsNorth ? spoken.Organisation : Fact.None, Holder = new PersonId($"newcomer-{organisation.Id}") },
        new Seat(spoken.Organisation, SeatKind.Support) { Capacity = Capacity.Official, CapacityOf = Fact.None, Holder = new PersonId("newcomer-supporting") },
        .. people.Select(person => new Seat(spoken.Organisation, SeatKind.Regular) { Capacity = Capacity.BoardMember, CapacityOf = spoken.Organisation, Holder = person }),
    ];

    public IEnumerable<IEnumerable<Seat>> Seats(GroupId group)
    {
        List<PersonId> people = group == spoken.Leading ? [.. Appointed.Distinct().Take(3)] : [];
        List<Seat> one = [.. Seats(facts, spoken, people)];
        // As many as a balance could need, and each party at once.
        return
        [
            .. one.Select(seat => (IEnumerable<Seat>)[seat]),
            .. from seat in one.Where(seat => seat.Capacity.Is(Capacity.Manager) == true)
               from number in new[] { 2, 3, 4, 6 }
               select Enumerable.Range(0, number).Select(each => seat with { Holder = new PersonId($"newcomer-{seat.For()}-{each}") }),
            one.Where(seat => seat.Capacity.Is(Capacity.Manager) == true),
            [.. one.Where(seat => people.Any(person => seat.Holder.Is(person) == true))],
        ];
    }

    /// <summary>Held in the year that is asked about or the one before; as many as a sentence wants.</summary>
    public IEnumerable<IEnumerable<Meeting>> GroupMeetings() =>
    [
        .. from day in Days
           from number in new[] { 1, 4 }
           select Enumerable.Range(0, number).Select(each => new Meeting(MeetingKind.Group, day) { Key = new($"newcomer-{each}") }),
        .. from day in JointDays.Where(day => day.Year == today.Year || day.Year == today.Year - 1)
           from party in spoken.Parties
           select (IEnumerable<Meeting>)[new Meeting(MeetingKind.PreMeeting, day) { PreMeetingOf = party }],
        // A pre-meeting of each party on each day on which the group meets.
        [.. from day in JointDays
            from party in spoken.Parties
            select new Meeting(MeetingKind.PreMeeting, day) { PreMeetingOf = party }],
    ];

    public IEnumerable<IEnumerable<Meeting>> Meetings() =>
    [
        .. Days.Select(day => (IEnumerable<Meeting>)[new Meeting(MeetingKind.Occasion, day)]),
        .. from day in Days
        from full in new[] { true, false }
        select (IEnumerable<Meeting>)[new Meeting(spoken.IsNorth ? MeetingKind.Annual : MeetingKind.Conference, day)
        {
            ArrangedBy = full ? spoken.Leading : new ForumId("nobody-in-particular"),
            Attended = full ? [.. spoken.Parties] : [],
            OrganisationsAttending = full ? 10 : 9,
            Matters = full ? [Norrbotten.FollowUp, Norrbotten.Direction, Norrbotten.Collaboration] : [],
        }],
        // A meeting of each kind on each day.
        [.. Days.Distinct().SelectMany(day => new[] { MeetingKind.Occasion, MeetingKind.Annual }.Select(kind => new Meeting(kind, day) { Attended = [], OrganisationsAttending = 0, Matters = [] }))],
    ];

    public IEnumerable<IEnumerable<Nomination>> Nominations() =>
        from id in facts.Signatories.Known.Select(signatory => signatory.Organisation).Take(2).Concat(Newcoming(facts).Where(each => each.Party.IsNone).Select(each => each.Id))
        from day in _days.OfNomination(id).Distinct()
        where day <= today
        select (IEnumerable<Nomination>)[new Nomination(id, day)];

    public IEnumerable<IEnumerable<Decision>> Decisions() =>
    [
        .. _days.OfDecision.Distinct().Select(day => (IEnumerable<Decision>)[new Decision(Norrbotten.RegionalCouncil, day) { About = Norrbotten.RoundOfNominations }]),
        // One in each round.
        [.. facts.Groups.Known.SelectMany(group => group.Nominations.Known).Select(nomination => nomination.Day.Earliest ?? today).Append(today)
            .Distinct().Select(day => new Decision(Norrbotten.RegionalCouncil, day) { About = Norrbotten.RoundOfNominations })],
    ];

    public IEnumerable<IEnumerable<ForumReport>> Reports() =>
        from day in _days.OfReport.Distinct()
        select (IEnumerable<ForumReport>)[new ForumReport(Norrbotten.PoliticalForum, day) { From = spoken.Leading }];

    public IEnumerable<IEnumerable<Signatory>> Signatories()
    {
        List<Signatory> one =
        [
            .. from id in facts.Organisations.Known.Select(organisation => organisation.Id)
               where facts.Signatories.Known.All(signatory => signatory.Organisation != id)
               where Speaks(id) || id.Value.StartsWith("newcomer-CivilSociety", StringComparison.Ordinal)
               from day in _days.OfJoining(id).Distinct().Where(day => day <= today)
               from contacts in spoken.IsNorth ? [false] : new[] { true, false }
               select new Signatory(id, day) { ContactPersons = contacts ? [new ContactPerson(new PersonId($"contact-{id}"))] : [] },
        ];
        return
        [
            .. one.Select(signatory => (IEnumerable<Signatory>)[signatory]),
            // All that were not named, since long ago.
            one.OrderBy(signatory => signatory.SignedOn.Earliest).DistinctBy(signatory => signatory.Organisation),
        ];
    }

    public IEnumerable<IEnumerable<Appointment>> Appointments()
    {
        List<(OrganisationId From, PersonId Who)> people =
        [
            .. Sitting.Take(10),
            .. from sitting in Sitting.Take(4)
               from organisation in Newcoming(facts).Where(each => each.Party.IsNone)
               select (organisation.Id, sitting.Who),
            .. Newcoming(facts).Select(organisation => (organisation.Id, new PersonId($"newcomer-{organisation.Id}"))),
            .. spoken.IsNorth ? [] : new[] { (spoken.Organisation, new PersonId("newcomer-leading")) },
        ];
        List<Appointment> one =
        [
            .. from person in people
               from each in new (LocalDate Day, Id By)[] { (today, spoken.Leading), (today, new ForumId("nobody-in-particular")), (today.PlusYears(-1), spoken.Leading) }
               select new Appointment(person.From, each.Day) { Holder = person.Who, AppointedBy = each.By },
        ];
        List<Appointment> proper = one.FindAll(held => held.AppointedOn.Is(today) == true && held.AppointedBy.Is(spoken.Leading) == true);
        return
        [
            .. one.Select(held => (IEnumerable<Appointment>)[held]),
            .. from first in proper
               from second in proper
               where string.CompareOrdinal($"{first.Organisation}", $"{second.Organisation}") < 0
               select (IEnumerable<Appointment>)[first, second],
            // Whoever was appointed is appointed again, and properly; or for another organisation.
            [.. Offices.Where(held => held.Holder.TryGet(out _) && held.Organisation.IsKnown).DistinctBy(held => held.Holder)
                .Select(held => new Appointment(held.Organisation, today) { Holder = held.Holder, AppointedBy = spoken.Leading })],
            .. from person in Appointed.Distinct()
               from id in Newcoming(facts).Select(organisation => organisation.Id).Append(spoken.Organisation)
               let again = new Appointment(id, today) { Holder = person, AppointedBy = spoken.Leading }
               from others in one.Where(held => held.AppointedOn.Is(today) == true && held.Holder.Is(person) == false).Take(3).Select(held => new[] { held }).Prepend([])
               select (IEnumerable<Appointment>)[again, .. others],
        ];
    }

    /// <summary>In the year asked about and the one before, at their ends and in between.</summary>
    private LocalDate[] Days =>
        [today, today.PlusDays(1), new(today.Year, 1, 1), new(today.Year, 2, 11), new(today.Year - 1, 12, 31), new(today.Year - 1, 11, 11), new(today.Year - 1, 2, 11)];

    /// <summary>The days on which a group met, or may have.</summary>
    private IEnumerable<LocalDate> JointDays => facts.Groups.Known.SelectMany(group => group.Meetings.Known)
        .Where(meeting => meeting.Kind == MeetingKind.Group).Select(meeting => meeting.Day.Earliest).OfType<LocalDate>().Distinct();

    /// <summary>Those who have been appointed by name.</summary>
    private IEnumerable<PersonId> Appointed => Offices.Select(held => held.Holder.TryGet(out PersonId? person) ? person : null).OfType<PersonId>();

    private IEnumerable<Appointment> Offices => facts.Offices.Known.SelectMany(office => office.Appointments.Known);

    /// <summary>Those who sit in the leading group by name.</summary>
    private IEnumerable<(OrganisationId From, PersonId Who)> Sitting => facts.Groups.Known.Where(group => group.Id == spoken.Leading).SelectMany(group => group.Seats.Known)
        .Where(seat => seat.Holder.TryGet(out _)).DistinctBy(seat => seat.Holder)
        .Select(seat => (seat.For(), seat.Holder.TryGet(out PersonId? person) ? person : throw new InvalidOperationException("Somebody sits there.")));

    private static IEnumerable<Organisation> Newcoming(CompactFacts facts)
        => facts.Organisations.Known.Where(organisation => organisation.Id.Value.StartsWith("newcomer-", StringComparison.Ordinal));

    private bool Speaks(OrganisationId id) => id == spoken.Organisation
        || facts.Groups.Known.Any(group => group.Seats.Known.Any(seat => seat.For() == id) || group.Nominations.Known.Any(nomination => nomination.By == id));
}
