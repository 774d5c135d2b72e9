using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Regions;

/// <summary>The table of answers in the issue that founded the library, row by row.</summary>
public sealed class AnswersItMustGiveTests
{
    private const string EvenSplit = "leadership-group.even-split";
    private const string Balanced = "development-group.balance";
    private const string Leadership = "development-group.shared-leadership";
    private const string Nominations = "development-group.nominations";
    private static readonly OrganisationId Association = Given.Association(1);

    /// <summary>The regional council decided on 21 April 2021; the association joined long before.</summary>
    private static readonly CompactFacts Decided = (Given.Norrbotten with
    {
        InForceFrom = 1.January(2021),
        Decisions = [new(Norrbotten.RegionalCouncil, 21.April(2021)) { About = Norrbotten.RoundOfNominations }],
    }).With(new Signatory(Association, 1.January(2021)));

    [Theory]
    [InlineData("2021-04-20")]
    [InlineData("2021-07-27")]
    [InlineData("2026-09-01")]
    public void While_the_councils_decision_is_not_known_nominations_are_undetermined_on_any_day(string on)
        => (Nominated(Association, 20.April(2021)) with { Decisions = [new(Norrbotten.RegionalCouncil, Fact.NotKnown) { About = Norrbotten.RoundOfNominations }] })
            .InNorrbotten(Nominations, Given.Day(on))
            .ShouldBeUndetermined((FactKind.DecisionDay, Norrbotten.RegionalCouncil, Norrbotten.RegionalCouncil))
            .MustAct.ShouldBe([Norrbotten.RegionalCouncil]);

    [Fact]
    public void Whichever_day_the_one_decision_was_it_opened_no_round_for_both_20_April_and_27_July()
        => (Nominated(Association, 20.April(2021), 27.July(2021)) with { Decisions = [new(Norrbotten.RegionalCouncil, Fact.NotKnown) { About = Norrbotten.RoundOfNominations }] })
            .InNorrbotten(Nominations, 1.August(2021)).ShouldBeBroken();

    [Fact]
    public void Of_nominations_on_20_and_21_April_and_26_and_27_July_the_first_and_the_last_are_outside()
        => Nominated(Association, 20.April(2021), 21.April(2021), 26.July(2021), 27.July(2021)).InNorrbotten(Nominations, 1.August(2021))
            .ShouldBeBroken().Evidence.ShouldBeOfType<Breaches>().Found.Select(breach => (breach.Reason, breach.Day))
            .ShouldBe([(BreachReason.BeforeOpening, 20.April(2021)), (BreachReason.AfterClosing, 27.July(2021))]);

    [Fact]
    public void A_nomination_from_somebody_who_could_not_nominate_is_broken_for_its_own_reason()
    {
        OrganisationId stranger = new("stranger");
        OrganisationId late = new("late");
        var facts = Decided.With(new Organisation(stranger) { Party = Given.Umbrella })
            .With(new Organisation(late) { Party = Given.Umbrella }).With(new Signatory(late, 2.June(2021)))
            .WithNominations(
                Norrbotten.DevelopmentGroup,
                [new(stranger, 1.June(2021)), new(late, 1.June(2021)), new(Given.RegionOffice, 1.June(2021))]);

        facts.InNorrbotten(Nominations, 1.August(2021)).ShouldBeBroken(
            (BreachReason.NotJoined, stranger), (BreachReason.JoinedLater, late), (BreachReason.NotCivilSociety, Given.RegionOffice));
    }

    [Fact]
    public void Seven_against_three_and_two_and_one_from_neither_side_depends_on_the_reading()
    {
        var report = Given.Norrbotten.With(Given.DevelopmentGroup(civil: 7, county: 3, region: 2, university: 1)).InNorrbotten();

        var sensitivity = report.SensitivityOf(report.FindingOf(Balanced).ShouldBeKept());

        sensitivity.IsRobust.ShouldBeFalse();
        sensitivity.Alternatives.Single(alternative => alternative.Reading.Is(Balance.Equal)).Outcome.ShouldBe(Outcome.Broken);
    }

    [Fact]
    public void Nine_against_three_and_two_is_broken_and_names_how_many_seats_would_do_on_which_side()
        => Given.Norrbotten.With(Given.DevelopmentGroup(civil: 9, county: 3, region: 2)).InNorrbotten(Balanced).ShouldBeBroken()
            .Evidence.ShouldBeOfType<Sides>().Remedies
            .ShouldBe([new SideDifference(Sector.Public, 1), new SideDifference(Sector.CivilSociety, -2)], ignoreOrder: true);

    [Theory]
    [InlineData(4, 2, 2, Outcome.Kept, Outcome.Kept)]
    [InlineData(4, 2, 1, Outcome.Broken, Outcome.Kept)]
    [InlineData(4, 4, 0, Outcome.Kept, Outcome.Broken)]
    public void The_leadership_group_is_split_evenly_or_not_and_every_party_sits_there_or_not(int civil, int region, int county, Outcome split, Outcome seated)
    {
        var report = Given.Norrbotten.With(Given.LeadershipGroup(civil, region, county)).InNorrbotten();

        report.FindingOf(EvenSplit).Outcome.ShouldBe(split);
        report.FindingOf("leadership-group.every-party-seated").Outcome.ShouldBe(seated);
    }

    [Fact]
    public void A_leadership_group_that_nobody_has_told_of_is_undetermined()
        => Given.Norrbotten.WithSeats(Norrbotten.LeadershipGroup, Fact.NotKnown).InNorrbotten(EvenSplit)
            .ShouldBeUndetermined((FactKind.Seats, Norrbotten.LeadershipGroup, Norrbotten.LeadershipGroup));

    [Theory]
    [InlineData(4, 2, 2)]
    [InlineData(4, 2, 1)]
    [InlineData(4, 4, 0)]
    public void A_co_opted_person_moves_no_balance_of_the_leadership_group(int civil, int region, int county)
    {
        var group = Given.LeadershipGroup(civil, region, county);

        OutcomeOf(group with { Seats = group.Seats.Add(CoOpted) }, EvenSplit).ShouldBe(OutcomeOf(group, EvenSplit));
    }

    [Theory]
    [InlineData(7, 3, 2, 1)]
    [InlineData(9, 3, 2, 0)]
    public void A_co_opted_person_moves_no_balance_of_the_development_group(int civil, int county, int region, int university)
    {
        var group = Given.DevelopmentGroup(civil, county, region, university);

        OutcomeOf(group with { Seats = group.Seats.Add(CoOpted) }, Balanced).ShouldBe(OutcomeOf(group, Balanced));
    }

    [Fact]
    public void Two_meeting_leaders_from_the_public_side_break_it()
        => Leaders(Given.RegionOffice, "region-1", Given.CountyOffice, "county-1").InNorrbotten(Leadership)
            .ShouldBeBroken((BreachReason.NobodyFromCivilSociety, Norrbotten.MeetingLeaders));

    [Fact]
    public void A_meeting_leader_from_outside_the_leadership_group_breaks_it()
        => Leaders(Given.UmbrellaOffice, "civil-1", Given.RegionOffice, "region-official-1").InNorrbotten(Leadership)
            .ShouldBeBroken((BreachReason.NotInGroup, Given.RegionOffice));

    [Fact]
    public void Meeting_leaders_appointed_on_1_March_2022_serve_on_28_February_2023_and_not_on_1_March()
    {
        var facts = Given.Norrbotten.WithAppointments(Norrbotten.MeetingLeaders, Given.MeetingLeaders(1.March(2022)));

        facts.InNorrbotten("development-group.leaders-appointed-yearly", 28.February(2023)).ShouldBeKept();
        facts.InNorrbotten("development-group.leaders-appointed-yearly", 1.March(2023)).ShouldBeBroken();
    }

    [Fact]
    public void Three_meetings_held_are_pending_on_30_September_with_one_to_go()
        => ThreeMeetings.InNorrbotten("development-group.four-meetings", 30.September(2023)).ShouldBePending(31.December(2023))
            .Evidence.ShouldBeOfType<Tally>().Lacking.ShouldBe(1);

    [Fact]
    public void Three_meetings_held_are_last_years_deviation_on_2_January_and_this_year_is_pending()
    {
        var findings = ThreeMeetings.InNorrbotten(2.January(2024))["development-group.four-meetings"];

        findings.Select(finding => (finding.Period, finding.IsDeviation, finding.Deadline))
            .ShouldBe([(Days.Year(2023), true, null), (Days.Year(2024), false, 31.December(2024))]);
    }

    [Fact]
    public void No_annual_meeting_is_pending_in_June_and_broken_for_last_year_in_January()
    {
        var facts = Given.Norrbotten with { Meetings = [] };

        facts.InNorrbotten("annual-meeting.held", 15.June(2023)).ShouldBePending(31.December(2023));
        facts.InNorrbotten(15.January(2024))["annual-meeting.held"][0].ShouldBeBroken().Period.ShouldBe(Days.Year(2023));
    }

    [Fact]
    public void Halland_with_its_nine_against_six_and_one_co_opted_hears_not_a_word_about_balance()
        => Given.PublishedHalland.InHalland().Where(finding => finding.Evidence is Sides).ShouldBeEmpty();

    [Fact]
    public void A_signatory_without_a_contact_person_from_its_day_of_signing_breaks_it_and_an_unknown_one_leaves_it_undetermined()
    {
        Contacts([]).InHalland("signatories.contact-person", 19.May(2021)).ShouldBeBroken();
        Contacts(Fact.NotKnown).InHalland("signatories.contact-person", 19.May(2021)).Outcome.ShouldBe(Outcome.Undetermined);
    }

    [Fact]
    public void A_process_leader_from_another_organisation_than_the_text_names_breaks_it()
        => Given.Halland.WithAppointments(Halland.ProcessLeader, [new Appointment(Given.RegionOffice, 1.January(2024))])
            .InHalland("process-leader.organisation").ShouldBeBroken((BreachReason.OtherHolder, Given.RegionOffice));

    [Theory]
    [InlineData("1900-01-01")]
    [InlineData("2024-02-29")]
    [InlineData("2024-12-31")]
    [InlineData("2999-12-31")]
    public void Of_an_empty_compact_nothing_is_kept_on_any_day(string on)
    {
        var day = Given.Day(on);

        new CompactFacts().InNorrbotten(day).With(Outcome.Kept).ShouldBeEmpty();
        new CompactFacts().InHalland(day).With(Outcome.Kept).ShouldBeEmpty();
        foreach (var report in new[] { new CompactFacts().InNorrbotten(day), new CompactFacts().InHalland(day) })
        {
            report.ShouldAllBe(finding => !(report.LastDayOf(finding) < day));
        }
    }

    private static Seat CoOpted => new(Association, SeatKind.CoOpted);

    private static CompactFacts ThreeMeetings => Given.Norrbotten.WithMeetings(
        Norrbotten.DevelopmentGroup,
        [new(MeetingKind.Group, 1.February(2023)), new(MeetingKind.Group, 1.May(2023)), new(MeetingKind.Group, 1.September(2023))]);

    private static CompactFacts Nominated(OrganisationId by, params LocalDate[] days) =>
        Decided.WithNominations(Norrbotten.DevelopmentGroup, [.. days.Select(day => new Nomination(by, day))]);

    private static CompactFacts Leaders(OrganisationId one, string holder, OrganisationId other, string otherHolder) =>
        Given.Norrbotten.WithAppointments(
            Norrbotten.MeetingLeaders,
            [new(one, 1.March(2024)) { Holder = Given.Person(holder) }, new(other, 1.March(2024)) { Holder = Given.Person(otherHolder) }]);

    private static CompactFacts Contacts(Register<ContactPerson> contacts) =>
        Given.Halland.With(new Signatory(Association, 19.May(2021)) { ContactPersons = contacts });

    private static Outcome OutcomeOf(Group group, ClauseId clause) => Given.Norrbotten.With(group).InNorrbotten(clause).Outcome;
}
