using Overenskommelse.Regions;

namespace Overenskommelse.Laws.Given;

/// <summary>Makes the facts of a compact that Halland's text could be about, all of them known. No organisation in it is a real one but the one that the text names.</summary>
internal sealed class HallandFacts(Dice dice)
{
    private static readonly OrganisationId Region = new("the-region");
    private static readonly OrganisationId County = new("the-county");
    private static readonly OrganisationId[] Associations = [.. Enumerable.Range(1, 5).Select(number => new OrganisationId($"association-{number}"))];

    private readonly SharedFacts _shared = new(dice);

    public CompactFacts Make()
    {
        List<Seat> members = Members();
        DayFact last = dice.Chance(8) ? dice.Day(2024, 2026) : Fact.None;
        List<Group> groups = dice.Chance(92) ? [new(Halland.NetworkGroup) { Seats = SharedFacts.Taken(members, last), FirstDay = dice.Chance(8) ? dice.Day(2021, 2023) : Fact.None, LastDay = last }] : [];
        if (dice.Chance(30))
        {
            groups.Add(new(Halland.WorkingGroup) { Seats = dice.Chance(70) ? members.ToRegister() : [] });
        }

        List<Id> present = [Halland.Region, Halland.CivilSociety, .. groups.Select(group => group.Id)];

        return new()
        {
            InForceFrom = _shared.InForceFrom,
            LastDay = _shared.LastDay(),
            Parties = [new(Halland.Region, Sector.Public), new(Halland.CivilSociety, Sector.CivilSociety)],
            Organisations =
            [
                new(Region) { Party = Halland.Region },
                new(County) { Party = Fact.None, Sector = Sector.Public },
                new(Halland.EducationAssociation) { Party = Halland.CivilSociety },
                .. Associations.Select(association => new Organisation(association) { Party = Halland.CivilSociety }),
            ],
            Signatories = Signatories(),
            Groups = groups.ToDirectory(),
            Offices = dice.Chance(95) ? [new(Halland.ProcessLeader) { Appointments = ProcessLeaders() }] : [],
            Meetings = Conferences(present.Contains(Halland.NetworkGroup) ? Halland.NetworkGroup : new ForumId("nobody-in-particular")),
            Judgements = _shared.Judgements(Halland.Rules, present),
            Explanations = _shared.Explanations(Halland.Rules, present),
        };
    }

    /// <summary>The process leader among them; sometimes the only one.</summary>
    private List<Seat> Members()
    {
        List<Seat> members =
        [
            .. dice.Chance(70) ? [_shared.Seat(Halland.EducationAssociation, new Capacity("volunteer"), "leader-1")] : Array.Empty<Seat>(),
            .. Associations.Take(dice.One(0, 0, 2, 5)).Select(association => _shared.Seat(association, Capacity.BoardMember, $"for-{association}")),
            .. Enumerable.Range(0, dice.One(0, 0, 2)).Select(place => _shared.Seat(Region, Capacity.Official, $"official-{place}")),
            .. dice.Chance(50) ? [new Seat(County, SeatKind.CoOpted) { Capacity = Capacity.Official }] : Array.Empty<Seat>(),
        ];

        return [.. members, .. _shared.SeatedTwice(members, [Region, County])];
    }

    private Register<Signatory> Signatories()
    {
        int percent = dice.One(10, 60, 90);
        return Associations.Append(Halland.EducationAssociation).Where(_ => dice.Chance(percent)).Select(_shared.Signatory).ToRegister();
    }

    private Register<Appointment> ProcessLeaders() => Enumerable.Range(1, dice.One(0, 1, 1, 1, 2))
        .Select(number => _shared.Appointment(
            new(dice.Chance(80) ? Halland.EducationAssociation : Associations[0], SeatKind.Regular) { Holder = new PersonId($"leader-{dice.Between(1, number)}") },
            dice.Day(2021, 2024),
            Halland.CivilSociety))
        .DistinctBy(each => (each.Holder, each.AppointedOn))
        .ToRegister();

    private Register<Meeting> Conferences(Id networkGroup) => Enumerable.Range(2021, 6)
        .SelectMany(year => Enumerable.Range(0, dice.One(0, 1, 1, 1, 2)).Select(_ => dice.Day(year)))
        .Select(day => _shared.Meeting(dice.Chance(92) ? MeetingKind.Conference : MeetingKind.Occasion, day) with
        {
            ArrangedBy = dice.Chance(85) ? networkGroup : Halland.Region,
            Attended = [Halland.Region, Halland.CivilSociety],
        })
        .ToRegister();
}
