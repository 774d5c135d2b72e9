namespace Overenskommelse.Compacts;

/// <summary>Values inside a fact pass no constructor that could guard them: they are refused when the compact is built.</summary>
public sealed class RefusedValuesTests
{
    private static readonly Seat Seat = new(Given.University, SeatKind.Regular);

    public static TheoryData<string, CompactFacts> OutsideTheirEnums { get; } = new()
    {
        { "Parties[party].Sector", Given.Compact with { Parties = Given.Compact.Parties.Add(new Party(new("party"), (Sector)99)) } },
        { "Organisations[university].Sector", Given.Compact.With(new Organisation(Given.University) { Sector = (Sector)99 }) },
        { "Groups[panel].Seats[0].Kind", Given.Compact.WithSeats(Given.Panel, [Seat with { Kind = (SeatKind)99 }]) },
        { "Meetings[0].Status", Given.Compact with { Meetings = [new Meeting(MeetingKind.Annual, Given.Today) { Status = (MeetingStatus)99 }] } },
    };

    [Theory]
    [MemberData(nameof(OutsideTheirEnums))]
    public void A_value_that_is_not_in_its_enum_is_refused(string place, CompactFacts facts)
        => ProblemsIn(facts).Select(problem => (problem.Place, problem.Value)).ShouldBe([(place, "99")]);

    [Theory]
    [InlineData(1899)]
    [InlineData(3000)]
    public void An_absurd_year_of_a_record_is_refused(int year)
    {
        var facts = Given.Compact with
        {
            Judgements = [new("clause", Verdict.Kept, Given.Region, Given.Today) { Year = year }],
            Explanations = [new("clause", "A reason", Given.Region, Given.Today) { Year = year }],
        };

        ProblemsIn(facts).Select(problem => (problem.Place, problem.Value)).ShouldBe([("Judgements[0].Year", $"{year}"), ("Explanations[0].Year", $"{year}")]);
    }

    [Theory]
    [InlineData(1900)]
    [InlineData(2999)]
    public void The_first_and_the_last_year_are_good(int year)
        => Compact.From(Given.Compact with { Judgements = [new("clause", Verdict.Kept, Given.Region, Given.Today) { Year = year }] }).Facts.Judgements.Count.ShouldBe(1);

    [Fact]
    public void A_meeting_of_a_group_does_not_stand_among_those_of_the_whole_compact()
        => ProblemsIn(Given.Compact with { Meetings = [new(MeetingKind.Annual, Given.Today), new(MeetingKind.Group, Given.Today), new(MeetingKind.PreMeeting, Given.Today)] })
            .Select(problem => (problem.Place, problem.Value)).ShouldBe([("Meetings[1].Kind", "group"), ("Meetings[2].Kind", "pre-meeting")]);

    [Fact]
    public void A_person_neither_appoints_convenes_reports_judges_nor_decides()
    {
        PersonId person = Given.Person("somebody");
        var facts = (Given.Compact with
        {
            Meetings = [new(MeetingKind.Annual, Given.Today) { ConvenedBy = person }],
            Reports = [new(Given.Council, Given.Today) { From = person }],
            Judgements = [new("clause", Verdict.Kept, person, Given.Today)],
            Explanations = [new("clause", "A reason", person, Given.Today)],
        }).WithSeats(Given.Panel, [Seat with { AppointedBy = person }]).WithAppointments(Given.Chair, [new(Given.RegionOffice, Given.Today) { AppointedBy = person }]);

        ProblemsIn(facts).Select(problem => (problem.Place, problem.Value)).ShouldBe(
        [
            ("Groups[panel].Seats[0].AppointedBy", "somebody"), ("Offices[chair].Appointments[0].AppointedBy", "somebody"),
            ("Meetings[0].ConvenedBy", "somebody"), ("Reports[0].From", "somebody"), ("Judgements[0].By", "somebody"), ("Explanations[0].DecidedBy", "somebody"),
        ]);
    }

    [Fact]
    public void An_organisation_that_has_not_signed_has_not_left()
        => ProblemsIn(Given.Compact.With(new Signatory(Given.University, Fact.None) { LastDay = 1.March(2024) })).Select(problem => (problem.Place, problem.Value))
            .ShouldBe([("Signatories[university].LastDay", "2024-03-01")]);

    [Fact]
    public void No_sector_is_neither_of_the_two()
    {
        var facts = Given.Compact.With(new Organisation(Given.University) { Party = Fact.None, Sector = Fact.None })
            with
        { Parties = [.. Given.Compact.Parties, new Party(new("party"), Fact.None)] };

        var compact = Compact.From(facts);
        compact.SectorOf(Given.University).ShouldBe(Sector.Neither);
        compact.Party(new("party"))!.Sector.ShouldBe(Sector.Neither);
    }

    [Fact]
    public void A_group_is_no_working_group_of_its_own()
        => ProblemsIn(Given.Compact.With(new Group(Given.Panel) { WorkingGroupOf = Given.Panel })).Select(problem => (problem.Place, problem.Value))
            .ShouldBe([("Groups[panel].WorkingGroupOf", "panel")]);

    private static ValueList<Problem> ProblemsIn(CompactFacts facts) =>
        Should.Throw<InvalidCompactException>(() => Compact.From(facts)).Problems;
}
