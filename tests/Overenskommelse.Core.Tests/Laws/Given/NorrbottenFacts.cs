using Overenskommelse.Regions;

namespace Overenskommelse.Laws.Given;

/// <summary>Makes the facts of a compact that Norrbotten's text could be about, all of them known. No organisation in it is a real one.</summary>
internal sealed class NorrbottenFacts(Dice dice)
{
    private static readonly OrganisationId Samforma = Norrbotten.SamformaOffice;
    private static readonly OrganisationId Region = new("the-region");
    private static readonly OrganisationId County = new("the-county");
    private static readonly OrganisationId University = new("a-university");
    private static readonly OrganisationId Municipality = new("a-municipality");
    private static readonly OrganisationId[] Associations = [.. Enumerable.Range(1, 7).Select(number => new OrganisationId($"association-{number}"))];

    private readonly SharedFacts _shared = new(dice);

    public CompactFacts Make()
    {
        List<Seat> leaders = LeadershipSeats();
        DayFact last = _shared.LastDay();
        List<Group> groups = Groups(leaders, last);
        List<Id> present = [Norrbotten.Samforma, Norrbotten.Region, Norrbotten.County, .. groups.Select(group => group.Id)];
        Id leadership = present.Contains(Norrbotten.LeadershipGroup) ? Norrbotten.LeadershipGroup : new ForumId("nobody-in-particular");

        return new()
        {
            InForceFrom = _shared.InForceFrom,
            LastDay = last,
            Parties =
            [
                new(Norrbotten.Samforma, Sector.CivilSociety), new(Norrbotten.Region, Sector.Public), new(Norrbotten.County, Sector.Public),
            ],
            Organisations =
            [
                new(Samforma) { Party = Norrbotten.Samforma },
                new(Region) { Party = Norrbotten.Region },
                new(County) { Party = Norrbotten.County },
                new(University) { Party = Fact.None, Sector = Sector.Neither },
                new(Municipality) { Party = Fact.None, Sector = Sector.Public },
                .. Associations.Select(association => dice.Chance(30)
                    ? new Organisation(association) { Party = Norrbotten.Samforma }
                    : new Organisation(association) { Party = Fact.None, Sector = Sector.CivilSociety }),
            ],
            Signatories = SigningOrganisations().Select(_shared.Signatory).ToRegister(),
            Groups = groups.ToDirectory(),
            Offices = dice.Chance(95) ? [new(Norrbotten.MeetingLeaders) { Appointments = MeetingLeaders(leaders, leadership) }] : [],
            Meetings = AnnualMeetings(),
            Forums = dice.Chance(60) ? [new(new("some-council")) { IsPolitical = dice.Chance(50) }] : [],
            Decisions = Decisions(),
            Reports = Reports(leadership),
            Judgements = _shared.Judgements(Norrbotten.Rules, present),
            Explanations = _shared.Explanations(Norrbotten.Rules, present),
        };
    }

    private IEnumerable<OrganisationId> SigningOrganisations()
        => Associations.Append(Samforma).Where(_ => dice.Chance(88)).Concat(dice.Chance(5) ? [Municipality] : []);

    /// <summary>About even, so that one seat more or less tips it.</summary>
    private List<Seat> LeadershipSeats()
    {
        int half = dice.One(0, 1, 2, 2, 2, 3, 4);
        int other = half == 0 ? 0 : half + dice.One(0, 0, 0, 0, 1, -1);
        List<Seat> seats =
        [
            .. Enumerable.Range(0, half).Select(place => _shared.Seat(Samforma, Capacity.BoardMember, $"civil-{place}")),
            .. Enumerable.Range(0, other).Select(place => _shared.Seat(place % 2 == 0 || dice.Chance(10) ? Region : County, Capacity.Manager, $"public-{place}")),
        ];

        return [.. seats, .. _shared.SeatedTwice(seats, [Samforma, Region, University]), .. Guests()];
    }

    private List<Seat> DevelopmentSeats()
    {
        int civil = dice.One(0, 2, 4, 5, 6, 6, 7);
        int officials = civil == 0 ? dice.One(0, 0, 2) : Math.Max(0, civil + dice.One(0, 0, 1, -1, -2, -3));
        List<Seat> seats =
        [
            .. Associations.Take(civil).Select(association => _shared.Seat(association, Capacity.BoardMember, $"for-{association}")),
            .. Enumerable.Range(0, officials).Select(place => _shared.Seat(dice.One(Region, County), dice.One(Capacity.Official, Capacity.Manager), $"official-{place}")),
            .. dice.Chance(60) ? [new Seat(Samforma, SeatKind.Support) { Holder = new PersonId("support"), FirstDay = dice.Chance(70) ? Fact.None : dice.Day() }] : Array.Empty<Seat>(),
        ];

        return [.. seats, .. _shared.SeatedTwice(seats, [Samforma, Region, University]), .. Guests()];
    }

    private IEnumerable<Seat> Guests()
    {
        if (dice.Chance(25))
        {
            yield return new(dice.One(University, Municipality, Region), dice.One(SeatKind.CoOpted, SeatKind.CoOpted, SeatKind.Regular)) { Holder = new PersonId("guest"), Capacity = Capacity.Official };
        }
    }

    private DayFact LastDay(int chance) => dice.Chance(chance) ? dice.Day(2024, 2026) : Fact.None;

    private DayFact FirstDay() => dice.Chance(12) ? dice.Day(2021, 2023) : Fact.None;

    private List<Group> Groups(List<Seat> leaders, DayFact last)
    {
        DayFact ofDevelopment = LastDay(12);
        DayFact ofLeadership = LastDay(8);
        Group development = new(Norrbotten.DevelopmentGroup)
        {
            FirstDay = FirstDay(),
            LastDay = ofDevelopment,
            Seats = SharedFacts.Taken(DevelopmentSeats(), ofDevelopment),
            Meetings = GroupMeetings(),
            Nominations = Nominations(last, ofDevelopment),
        };
        List<Group> groups = dice.Chance(95) ? [new(Norrbotten.LeadershipGroup) { Seats = SharedFacts.Taken(leaders, ofLeadership), FirstDay = FirstDay(), LastDay = ofLeadership }] : [];
        if (dice.Chance(95))
        {
            List<Group> others = [.. Enumerable.Range(1, dice.One(0, 0, 1, 2)).Select(number => new Group(new($"working-group-{number}"))
            {
                LastDay = dice.Chance(10) ? dice.Day() : Fact.None,
                Question = dice.Chance(80) ? "a delimited question" : Fact.None,
            })];
            groups.AddRange([development with { WorkingGroups = [.. others.Where(_ => dice.Chance(85)).Select(other => other.Id)] }, .. others]);
        }

        return groups;
    }

    private Register<Appointment> MeetingLeaders(List<Seat> leaders, Id leadership)
    {
        List<Appointment> appointments = [];
        LocalDate day = dice.Day(2021, 2025);
        int some = leaders.Count == 0 ? 0 : dice.One(0, 1, 2, 2, 2, 2, 2, 3);
        for (int i = 0; i < some; i++)
        {
            Seat seat = i < 2 && dice.Chance(85) ? (i == 0 ? leaders[0] : leaders[^1]) : dice.OneOf(leaders);
            Seat leader = dice.Chance(90) ? seat : new(dice.One(University, Region, Associations[0]), SeatKind.Regular) { Holder = new PersonId($"outsider-{i}") };
            Id by = dice.Chance(90) ? leadership : Norrbotten.Samforma;
            appointments.Add(_shared.Appointment(leader, day, by));
            if (dice.Chance(40))
            {
                appointments.Add(_shared.Appointment(leader, day.PlusYears(1).PlusDays(dice.Between(-1, 1)), by));
            }
        }

        List<Appointment> one = [.. appointments.DistinctBy(each => (each.Holder, each.AppointedOn))];
        return dice.Shuffled(one.Concat(one.Count > 0 && dice.Chance(15) ? [AppointedAgain(dice.OneOf(one))] : []).Distinct()).ToRegister();
    }

    /// <summary>On the same day: for another organisation, or by others.</summary>
    private Appointment AppointedAgain(Appointment appointment) => dice.Chance(80)
        ? appointment with { Organisation = dice.One(Samforma, Region, County, Associations[0]) }
        : appointment with { AppointedBy = Norrbotten.Samforma };

    private Register<Meeting> GroupMeetings()
    {
        List<Meeting> meetings = [];
        foreach (int year in Enumerable.Range(dice.Between(2021, 2024), 3))
        {
            bool prepared = dice.Chance(60);
            foreach (LocalDate day in Enumerable.Range(0, dice.One(0, 1, 3, 3, 4, 4, 5)).Select(_ => dice.Day(year)))
            {
                meetings.Add(_shared.Meeting(MeetingKind.Group, day));
                meetings.AddRange(new[] { Norrbotten.Samforma, Norrbotten.Region, Norrbotten.County }
                    .Where(_ => prepared && dice.Chance(97))
                    .Select(party => _shared.Meeting(MeetingKind.PreMeeting, day.PlusDays(-dice.One(0, 0, 1, 7))) with { Status = MeetingStatus.Held, PreMeetingOf = party }));
                meetings.AddRange(dice.Chance(20) ? [Joint(day.PlusDays(-1))] : Array.Empty<Meeting>());
            }
        }

        return [.. meetings];
    }

    /// <summary>A pre-meeting that is no party's own.</summary>
    private Meeting Joint(LocalDate day) => _shared.Meeting(MeetingKind.PreMeeting, day) with
    {
        PreMeetingOf = Fact.None,
        Attended = dice.Chance(60) ? [Norrbotten.Samforma, Norrbotten.Region, Norrbotten.County] : [Norrbotten.Samforma, Norrbotten.Region],
    };

    private Register<Meeting> AnnualMeetings() => Enumerable.Range(2021, 6)
        .SelectMany(year => Enumerable.Range(0, dice.One(0, 1, 1, 1, 2)).Select(_ => dice.Day(year)))
        .Select(day => _shared.Meeting(dice.Chance(92) ? MeetingKind.Annual : MeetingKind.Occasion, day) with
        {
            ConvenedBy = Norrbotten.Samforma,
            Attended = dice.Chance(65) ? [Norrbotten.Samforma, Norrbotten.Region, Norrbotten.County] : [dice.One(Norrbotten.Samforma, Norrbotten.Region)],
            OrganisationsAttending = dice.One(0, 9, 10, 30),
            Matters = dice.Chance(65) ? [Norrbotten.FollowUp, Norrbotten.Direction, Norrbotten.Collaboration] : [Norrbotten.FollowUp],
        })
        .ToRegister();

    private Register<Decision> Decisions() => Enumerable.Range(2021, 6)
        .Where(_ => dice.Chance(60))
        .Select(year => new Decision(
            dice.Chance(92) ? Norrbotten.RegionalCouncil : new ForumId("another-forum"),
            dice.Chance(75) ? new LocalDate(year, 4, 21) : dice.Day(year))
        {
            About = dice.Chance(88) ? Norrbotten.RoundOfNominations : dice.Chance(50) ? new MatterId("budget") : Fact.None,
        })
        .ToRegister();

    /// <summary>In most compacts as they should be, so that the whole clause is kept now and then; in the others on any day, by anybody.</summary>
    private Register<Nomination> Nominations(DayFact last, DayFact ofGroup)
    {
        bool orderly = dice.Chance(50);
        return Enumerable.Range(0, dice.One(0, 1, 1, 2, 5))
            .Select(_ => new Nomination(
                dice.Chance(orderly ? 100 : 80) ? dice.OneOf(Associations) : dice.One(Municipality, University, Region),
                orderly ? new LocalDate(dice.Between(2021, 2026), dice.One(5, 6, 7), dice.One(20, 26)) : dice.Day()))
            .Select(each => each with { WithdrawnOn = dice.LastDay(each.Day, 20) })
            .Where(each => !(each.Day.Earliest > last.Latest || each.WithdrawnOn.Earliest > last.Latest || each.Day.Earliest > ofGroup.Latest))
            .ToRegister();
    }

    private static DateInterval Year(int year) => new(new(year, 1, 1), new(year, 12, 31));

    private Register<ForumReport> Reports(Id leadership) => Enumerable.Range(0, dice.One(0, 0, 1, 2))
        .Select(_ => new ForumReport(dice.Chance(80) ? dice.One(Norrbotten.PoliticalForum, Norrbotten.RegionalCouncil) : new ForumId("some-council"), dice.Day())
        {
            From = dice.Chance(85) ? leadership : Norrbotten.Samforma,
            About = dice.Chance(30) ? Fact.None : Year(dice.Between(2021, 2026)),
        })
        .Distinct()
        .ToRegister();
}
