namespace Overenskommelse.Compacts;

public sealed class RefusedFactsTests
{
    private static readonly Seat Seat = new(Given.University, SeatKind.Regular);

    [Theory]
    [InlineData("1899-12-31")]
    [InlineData("3000-01-01")]
    [InlineData("0201-05-19")]
    public void An_absurd_year_is_refused(string day)
    {
        var problem = ProblemsIn(Given.Compact with { InForceFrom = Given.Day(day) }).ShouldHaveSingleItem();
        (problem.Place, problem.Value).ShouldBe(("InForceFrom", day));
        problem.Expected.ToString().ShouldContain("1900-01-01");
        problem.Expected.ToString().ShouldContain("2999-12-31");
    }

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2999-12-31")]
    public void The_first_and_the_last_reasonable_day_are_accepted(string day)
        => Compact.From(Given.Compact with { InForceFrom = Given.Day(day) }).IsInForceOn(Given.Day(day)).ShouldBeTrue();

    /// <summary>As a seat and a nomination proposed on such a day are refused.</summary>
    [Theory]
    [InlineData("2024-06-29", false)]
    [InlineData("2024-06-30", false)]
    [InlineData("2024-07-01", true)]
    public void Nobody_takes_a_seat_or_is_nominated_after_the_last_day_of_the_group(string day, bool isRefused)
    {
        Group group = new(Given.Panel)
        {
            Seats = [Seat with { FirstDay = Given.Day(day), LastDay = 31.December(2026) }],
            Nominations = [new(Given.University, Given.Day(day))],
        };

        DayFact[] before = [30.June(2024), DayFact.InMonth(2024, 6)];
        foreach (DayFact last in before)
        {
            Problems(last).ShouldBe(isRefused ? [.. Of("Seats[0].FirstDay", last), .. Of("Nominations[0].Day", last)] : []);
        }

        Problems(DayFact.InMonth(2024, 7)).ShouldBeEmpty();
        Problems(Fact.NotKnown).ShouldBeEmpty();

        IEnumerable<string> Of(string place, DayFact last) => [$"Groups[panel].{place} is \"{day}\": expected {last}, the last day of panel, or earlier."];
        string[] Problems(DayFact last)
        {
            Compact.TryFrom(Given.Compact.With(group with { LastDay = last }), out _, out var problems);
            return [.. problems.Select(problem => $"{problem}")];
        }
    }

    /// <summary>A group that is told to have ceased is looked through again, though nothing in it is new.</summary>
    [Fact]
    public void A_last_day_told_afterwards_is_held_against_the_seats_that_were_there()
    {
        Group group = new(Given.Panel) { Seats = [Seat with { FirstDay = 1.July(2024) }] };
        Compact compact = Compact.From(Given.Compact.With(group));

        Should.Throw<InvalidCompactException>(() => compact.With(facts => facts.With(group with { LastDay = 30.June(2024) })))
            .Problems.ShouldHaveSingleItem().Place.ShouldBe("Groups[panel].Seats[0].FirstDay");
    }

    [Fact]
    public void Every_day_among_the_facts_is_looked_at()
    {
        var absurd = 1.January(3000);
        var facts = (Given.Compact with
        {
            InForceFrom = absurd,
            LastDay = absurd,
            RecordedFrom = absurd,
            Parties = [.. Given.Compact.Parties.Known, new Party(new("late"), Sector.Public) { FirstDay = absurd, LastDay = absurd }],
            Meetings = [new Meeting(MeetingKind.Annual, absurd) { CalledOn = absurd }],
            OwnFacts = [new OwnFact(new("own-fact"), Fact.None) { Day = absurd }],
            Ballots = [new Ballot(Given.Round, absurd)],
            Decisions = [new Decision(Given.Council, absurd)],
            Reports = [new ForumReport(Given.Council, absurd)],
            Plans = [new Plan(absurd, absurd)],
            Judgements = [new Judgement("clause", Verdict.Kept, Given.Council, absurd) { LastDay = absurd }],
            Explanations = [new Explanation("clause", "Reason", Given.Council, absurd) { LastDay = absurd }],
        })
            .With(new Signatory(Given.University, absurd)
            {
                AppliedOn = absurd,
                ApprovedOn = absurd,
                LastDay = absurd,
                ContactPersons = [new ContactPerson(Fact.NotKnown) { FirstDay = absurd, LastDay = absurd }],
            })
            .WithSeats(Given.Panel, [Seat with { FirstDay = absurd, LastDay = absurd, TermEnds = absurd }])
            .WithMeetings(Given.Panel, [new Meeting(MeetingKind.Group, absurd)])
            .WithNominations(Given.Panel, [new Nomination(Given.University, absurd) { WithdrawnOn = absurd }])
            .WithAppointments(Given.Chair, [new Appointment(Given.University, absurd) { LastDay = absurd }]);

        ProblemsIn(facts).Select(problem => problem.Place).ShouldBe(
            [
                "InForceFrom", "LastDay", "RecordedFrom", "Parties[late].FirstDay", "Parties[late].LastDay",
                "Signatories[university].AppliedOn", "Signatories[university].ApprovedOn",
                "Signatories[university].SignedOn", "Signatories[university].LastDay",
                "Signatories[university].ContactPersons[0].FirstDay", "Signatories[university].ContactPersons[0].LastDay",
                "Groups[panel].Seats[0].FirstDay", "Groups[panel].Seats[0].LastDay", "Groups[panel].Seats[0].TermEnds",
                "Groups[panel].Meetings[0].Day",
                "Groups[panel].Nominations[0].Day", "Groups[panel].Nominations[0].WithdrawnOn",
                "Offices[chair].Appointments[0].AppointedOn", "Offices[chair].Appointments[0].LastDay",
                "Meetings[0].CalledOn", "Meetings[0].Day", "OwnFacts[0].Day", "Ballots[0].Day", "Decisions[0].Day", "Reports[0].Day",
                "Plans[0].FirstDay", "Plans[0].LastDay",
                "Judgements[0].Day", "Judgements[0].LastDay",
                "Explanations[0].Day", "Explanations[0].LastDay",
            ],
            ignoreOrder: true);
    }

    [Fact]
    public void A_day_of_another_calendar_is_refused()
        => ProblemsIn(Given.Compact with { InForceFrom = new LocalDate(2021, 5, 19, CalendarSystem.Julian) })
            .ShouldHaveSingleItem().Place.ShouldBe("InForceFrom");

    [Fact]
    public void Days_of_two_calendars_are_refused_and_not_compared()
        => ProblemsIn(Given.Compact.With(new Signatory(Given.University, new LocalDate(2021, 5, 19, CalendarSystem.Julian)) { LastDay = 1.May(2021) }))
            .ShouldHaveSingleItem().Place.ShouldBe("Signatories[university].SignedOn");

    [Fact]
    public void The_last_year_that_can_be_written_is_refused_as_any_other_absurd_one()
        => ProblemsIn(Given.Compact.With(new Signatory(Given.University, Given.Signing) { LastDay = DayFact.InYear(9999) }))
            .ShouldHaveSingleItem().Place.ShouldBe("Signatories[university].LastDay");

    [Fact]
    public void A_negative_number_of_organisations_is_refused()
    {
        var meeting = new Meeting(MeetingKind.Annual, Given.Today) { OrganisationsAttending = -1 };

        var problem = ProblemsIn(Given.Compact with { Meetings = [meeting] }).ShouldHaveSingleItem();

        (problem.Place, problem.Value).ShouldBe(("Meetings[0].OrganisationsAttending", "-1"));
    }

    [Fact]
    public void Zero_organisations_are_accepted()
        => Should.NotThrow(() => Compact.From(
            Given.Compact with { Meetings = [new Meeting(MeetingKind.Annual, Given.Today) { OrganisationsAttending = 0 }] }));

    [Fact]
    public void An_organisation_of_another_sector_than_its_party_is_refused()
    {
        var problem = ProblemsIn(Given.Compact.With(new Organisation(Given.University) { Party = Given.County, Sector = Sector.CivilSociety }))
            .ShouldHaveSingleItem();

        (problem.Place, problem.Value).ShouldBe(("Organisations[university].Sector", "CivilSociety"));
        problem.Expected.ToString().ShouldContain("Public");
    }

    [Fact]
    public void An_organisation_of_the_same_sector_as_its_party_is_accepted()
        => Compact.From(Given.Compact.With(new Organisation(Given.University) { Party = Given.County, Sector = Sector.Public }))
            .SectorOf(Given.University).Is(Sector.Public).ShouldBe(true);

    [Fact]
    public void A_last_day_that_is_the_first_is_accepted()
        => Should.NotThrow(() => Compact.From(Given.Compact.WithSeats(Given.Panel, [Seat with { FirstDay = Given.Today, LastDay = Given.Today }])));

    [Fact]
    public void A_party_and_an_organisation_may_share_an_id()
        => Compact.From(Given.Compact).Organisation(Given.UmbrellaOffice).ShouldNotBeNull().Id.Value.ShouldBe(Given.Umbrella.Value);

    [Fact]
    public void A_forum_is_outside_the_facts_and_any_id_of_one_is_good()
        => Should.NotThrow(() => Compact.From(
            Given.Compact with { Judgements = [new Judgement("clause", Verdict.Kept, new ForumId("any-forum"), Given.Today)] }));

    [Fact]
    public void Every_problem_is_listed_with_its_place_its_value_and_what_was_expected()
    {
        var facts = (Given.Compact with { InForceFrom = 2.January(2024), LastDay = 1.January(2024) })
            .With(new Group(Given.Panel) { Seats = [Seat, new Seat(new OrganisationId("stranger"), SeatKind.Regular)] })
            .With(new Signatory(Given.University, 1.January(3021)));

        var refusal = Should.Throw<InvalidCompactException>(() => Compact.From(facts));

        refusal.Problems.Select(problem => (problem.Place, problem.Value)).ShouldBe(
            [
                ("LastDay", "2024-01-01"),
                ("Signatories[university].SignedOn", "3021-01-01"),
                ("Groups[panel].Seats[1].Organisation", "stranger"),
            ],
            ignoreOrder: true);
        foreach (var problem in refusal.Problems)
        {
            refusal.Message.ShouldContain(problem.Place);
            refusal.Message.ShouldContain(problem.Value);
            refusal.Message.ShouldContain(problem.Expected.ToString());
        }
    }

    private static ValueList<Problem> ProblemsIn(CompactFacts facts) =>
        Should.Throw<InvalidCompactException>(() => Compact.From(facts)).Problems;
}
