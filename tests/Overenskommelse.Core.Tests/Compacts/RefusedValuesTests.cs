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

    /// <summary>The change that records a step refuses it, and so do the facts. On one day all three may be done.</summary>
    [Theory]
    [InlineData(3, 2, 4, "ApprovedOn", "2024-05-02")]
    [InlineData(5, 5, 4, "SignedOn", "2024-05-04")]
    [InlineData(4, 5, 4, "SignedOn", "2024-05-04")]
    [InlineData(4, 4, 4, null, null)]
    public void A_step_of_joining_that_comes_before_the_one_it_follows_is_refused(int applied, int approved, int joined, string? member, string? value)
    {
        LocalDate Of(int day) => new(2024, 5, day);
        CompactFacts facts = Given.Compact with
        {
            Signatories = [new Signatory(Given.University, Of(joined)) { AppliedOn = Of(applied), ApprovedOn = Of(approved) }],
        };

        Compact.TryFrom(facts, out _, out var problems);
        problems.Select(problem => (problem.Place, problem.Value)).Distinct().ShouldBe(member is null ? [] : [($"Signatories[{Given.University}].{member}", value!)]);
    }

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
        => Compact.From(Given.Compact with { Judgements = [new("clause", Verdict.Kept, Given.Region, Given.Today) { Year = year }] }).Facts.Judgements.Known.Count.ShouldBe(1);

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
    public void A_last_day_that_may_come_after_the_first_is_no_problem_and_one_that_cannot_is()
    {
        ProblemsOf(DayFact.InMonth(2024, 3), DayFact.InYear(2024)).ShouldBeEmpty();
        ProblemsOf(31.March(2024), DayFact.InMonth(2024, 3)).ShouldBeEmpty();
        ProblemsOf(DayFact.InMonth(2024, 3), 1.March(2024)).ShouldBeEmpty();
        ProblemsOf(DayFact.InMonth(2024, 3), 29.February(2024)).ShouldBe([("LastDay", "2024-02-29", "2024-03 (InForceFrom) or later")]);
        ProblemsOf(DayFact.InMonth(2024, 3), DayFact.InYear(2023)).ShouldBe([("LastDay", "2023", "2024-03 (InForceFrom) or later")]);
    }

    [Fact]
    public void A_month_and_a_year_are_reasonable_as_days_are()
    {
        ProblemsOf(DayFact.InYear(1900), DayFact.InMonth(2999, 12)).ShouldBeEmpty();
        ProblemsOf(DayFact.InYear(1899), Fact.None).ShouldHaveSingleItem().Value.ShouldBe("1899");
        ProblemsOf(DayFact.InMonth(3000, 1), Fact.None).ShouldHaveSingleItem().Value.ShouldBe("3000-01");
    }

    [Fact]
    public void An_organisation_that_left_in_a_month_has_signed()
        => ProblemsIn(Given.Compact.With(new Signatory(Given.University, Fact.None) { LastDay = DayFact.InMonth(2024, 3) })).Select(problem => (problem.Place, problem.Value))
            .ShouldBe([("Signatories[university].LastDay", "2024-03")]);

    [Fact]
    public void No_sector_is_neither_of_the_two()
    {
        var facts = Given.Compact.With(new Organisation(Given.University) { Party = Fact.None, Sector = Fact.None })
            with
        { Parties = [.. Given.Compact.Parties.Known, new Party(new("party"), Fact.None)] };

        var compact = Compact.From(facts);
        compact.SectorOf(Given.University).ShouldBe(Sector.Neither);
        compact.Party(new("party"))!.Sector.ShouldBe(Sector.Neither);
    }

    [Fact]
    public void A_group_is_no_working_group_of_its_own()
        => ProblemsIn(Given.Compact.With(new Group(Given.Panel) { WorkingGroups = [Given.Panel] })).Select(problem => (problem.Place, problem.Value))
            .ShouldBe([("Groups[panel].WorkingGroups", "panel")]);

    [Fact]
    public void A_working_group_is_that_of_one_group_and_once()
    {
        var shared = Given.Compact.WithWorkingGroups(Given.Panel, new Group(new("shared"))).With(new Group(Given.OtherPanel) { WorkingGroups = [new("shared")] });

        ProblemsIn(shared).Select(problem => (problem.Place, problem.Value)).ShouldBe([("Groups[other-panel].WorkingGroups", "shared")]);
        ProblemsIn(Given.Compact.With(new Group(new("shared"))).With(new Group(Given.Panel) { WorkingGroups = [new("shared"), new("shared")] }))
            .Select(problem => problem.Place).ShouldBe(["Groups[panel].WorkingGroups"]);
    }

    [Fact]
    public void Nor_can_a_change_of_one_group_take_the_working_group_of_another()
    {
        var built = Compact.From(Given.Compact.WithWorkingGroups(Given.Panel, new Group(new("shared"))).With(new Group(Given.OtherPanel)));

        Should.Throw<InvalidCompactException>(() => built.With(facts => facts.With(new Group(Given.OtherPanel) { WorkingGroups = [new("shared")] })))
            .Problems.ShouldHaveSingleItem();
    }

    [Fact]
    public void Only_a_pre_meeting_is_somebody_s_own()
        => ProblemsIn(Given.Compact.WithMeetings(Given.Panel, [new(MeetingKind.Group, Given.Today) { PreMeetingOf = Given.County }, new(MeetingKind.PreMeeting, Given.Today) { PreMeetingOf = Given.County }]))
            .Select(problem => (problem.Place, problem.Value)).ShouldBe([("Groups[panel].Meetings[0].PreMeetingOf", Given.County.Value)]);

    [Fact]
    public void A_report_is_about_a_reasonable_period()
        => ProblemsIn(Given.Compact with
        {
            Reports =
            [
                new(Given.Council, Given.Today) { About = new DateInterval(31.December(1899), 1.January(1900)) },
                new(Given.Council, Given.Today) { About = new DateInterval(31.December(2999), 1.January(3000)) },
                new(Given.Council, Given.Today) { About = Days.Year(2023) },
            ],
        }).Select(problem => problem.Place).ShouldBe(["Reports[0].About", "Reports[1].About"]);

    [Fact]
    public void What_lies_outside_the_compact_needs_no_entry()
        => Compact.TryFrom(
            Given.Compact with
            {
                Decisions = [new(new("somewhere"), Given.Today) { About = new MatterId("a-matter") }],
                Reports = [new(new("somewhere-else"), Given.Today) { From = new ForumId("another") }],
            },
            out _,
            out _).ShouldBeTrue();

    [Fact]
    public void A_group_does_not_cease_before_its_first_day()
        => ProblemsIn(Given.Compact.With(new Group(Given.Panel) { FirstDay = 2.May(2024), LastDay = 1.May(2024) })).Select(problem => (problem.Place, problem.Value))
            .ShouldBe([("Groups[panel].LastDay", "2024-05-01")]);

    private static IEnumerable<(string Place, string Value, string Expected)> ProblemsOf(DayFact inForceFrom, DayFact lastDay)
    {
        _ = Compact.TryFrom(Given.Compact with { InForceFrom = inForceFrom, LastDay = lastDay }, out _, out var problems);
        return problems.Select(problem => (problem.Place, problem.Value, problem.Expected.ToString()));
    }

    private static ValueList<Problem> ProblemsIn(CompactFacts facts) =>
        Should.Throw<InvalidCompactException>(() => Compact.From(facts)).Problems;
}
