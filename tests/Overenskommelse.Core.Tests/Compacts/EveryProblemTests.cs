namespace Overenskommelse.Compacts;

/// <summary>Ids that occur twice come first, list by list; then everything else, in the order of the facts.</summary>
public sealed class EveryProblemTests
{
    private static readonly OrganisationId Stranger = new("stranger");
    private static readonly LocalDate Late = 2.March(2024);
    private static readonly LocalDate Early = 1.March(2024);

    private static CompactFacts Facts { get; } = new()
    {
        InForceFrom = Late,
        LastDay = Early,
        Parties = [new(Given.County, Sector.Public), new(Given.County, (Sector)7), new(Given.County, Fact.NotKnown)],
        Organisations =
        [
            new(Given.University) { Party = Given.County, Sector = Sector.CivilSociety },
            new(Given.University) { Party = new PartyId("other") },
        ],
        Signatories = [new(Stranger, Fact.None) { LastDay = Late }, new(Given.University, Early), new(Stranger, Late), new(Given.University, Late) { LastDay = Early, ContactPersons = [new(Fact.NotKnown), new(Fact.NotKnown) { FirstDay = Late, LastDay = Early }] }],
        Groups =
        [
            new(Given.Panel)
            {
                FirstDay = Late,
                LastDay = Early,
                WorkingGroups = [Given.Panel, new("nowhere")],
                Seats = [new(Given.University, SeatKind.Regular) { Key = new("key") }, new(Stranger, (SeatKind)9) { Key = new("key"), AppointedBy = new PersonId("somebody") }],
                Meetings = [new(MeetingKind.Group, Early) { PreMeetingOf = Given.County, OrganisationsAttending = -1 }],
                Nominations = [new(Stranger, Late) { WithdrawnOn = Early }],
            },
            new(Given.Panel) { WorkingGroups = [Given.Panel] },
        ],
        Offices = [new(Given.Chair) { Appointments = [new(Stranger, Early)] }, new(Given.Chair)],
        Forums = [new(Given.Council), new(Given.Council)],
        Meetings = [new(MeetingKind.Group, Early)],
        Plans = [new(Late, Early)],
        Explanations = [new("clause", "Reason", Given.OtherPanel, Early) { Year = 3000 }],
    };

    [Fact]
    public void They_come_in_order()
    {
        Compact.TryFrom(Facts, out _, out var problems).ShouldBeFalse();

        problems.Select(problem => $"{problem.Place}: {problem.Value}").ShouldBe(
        [
            "Parties[lansstyrelsen-norrbotten]: lansstyrelsen-norrbotten",
            "Parties[lansstyrelsen-norrbotten]: lansstyrelsen-norrbotten",
            "Organisations[university]: university",
            "Groups[panel]: panel",
            "Offices[chair]: chair",
            "Forums[council]: council",
            "LastDay: 2024-03-01",
            "Parties[lansstyrelsen-norrbotten].Sector: 7",
            "Organisations[university].Sector: CivilSociety",
            "Organisations[university].Party: other",
            "Signatories[stranger].Organisation: stranger",
            "Signatories[stranger].LastDay: 2024-03-02",
            "Signatories[stranger].Organisation: stranger",
            "Signatories[3].LastDay: 2024-03-01",
            "Signatories[3].ContactPersons[1].LastDay: 2024-03-01",
            "Groups[panel].LastDay: 2024-03-01",
            "Groups[panel].WorkingGroups: panel",
            "Groups[panel].WorkingGroups: nowhere",
            "Groups[panel].Seats[1].Organisation: stranger",
            "Groups[panel].Seats[1].AppointedBy: somebody",
            "Groups[panel].Seats[1].Kind: 9",
            "Groups[panel].Seats[1].Key: key",
            "Groups[panel].Meetings[0].PreMeetingOf: lansstyrelsen-norrbotten",
            "Groups[panel].Meetings[0].OrganisationsAttending: -1",
            "Groups[panel].Nominations[0].By: stranger",
            "Groups[panel].Nominations[0].WithdrawnOn: 2024-03-01",
            "Groups[panel].Nominations[0].Day: 2024-03-02",
            "Groups[panel].Nominations[0].Day: 2024-03-02",
            "Groups[panel].WorkingGroups: panel",
            "Groups[panel].WorkingGroups: panel",
            "Offices[chair].Appointments[0].Organisation: stranger",
            "Meetings[0].Kind: group",
            "Plans[0].LastDay: 2024-03-01",
            "Explanations[0].DecidedBy: other-panel",
            "Explanations[0].Year: 3000",
        ]);
    }

    [Fact]
    public void And_in_the_same_order_after_a_change()
    {
        Compact.TryFrom(Facts, out _, out var problems).ShouldBeFalse();

        Should.Throw<InvalidCompactException>(() => Compact.From(Given.Compact).With(_ => Facts)).Problems.ShouldBe(problems);
    }
}
