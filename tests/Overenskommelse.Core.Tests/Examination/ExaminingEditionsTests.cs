using Overenskommelse.Compacts.Changes;
using Overenskommelse.Rules;

namespace Overenskommelse.Examination;

/// <summary>A text that is replaced on a day: four meetings a year become one, the region's seat lapses, and a follow-up is new.</summary>
public sealed class ExaminingEditionsTests
{
    private static readonly ClauseId Meetings = new("meetings");
    private static readonly ClauseId Seat = new("seat");
    private static readonly ClauseId FollowUp = new("follow-up");
    private static readonly ClauseId Norm = new("norm");

    private static readonly RuleSet First = Given.RuleSet(
        new MeetingsHeld(Given.Clause("meetings"), MeetingKind.Group, Times: 4) { Group = Given.Panel },
        new EveryPartySeated(Given.Clause("seat"), Given.Panel, [Given.Region]),
        new OpenNorm(Given.Clause("norm") with { Judges = [Given.Region] }, Given.Norm));

    private static readonly RuleSet Second = First
        .Adjust<MeetingsHeld>(Meetings, rule => rule with { Times = 1 })
        .Adjust<OpenNorm>(Norm, rule => rule with { Clause = rule.Clause with { Title = new Text("Annan rubrik", "Another heading") } })
        .Without(Seat)
        .With(new MeetingsHeld(Given.Clause("follow-up"), MeetingKind.Annual, Times: 1));

    /// <summary>Two meetings of the panel, in March and in October.</summary>
    private static readonly Compact Compact = Compact.From(Given.Compact with
    {
        Groups = [new Group(Given.Panel) { Seats = [], Meetings = [Held(10.March(2024)), Held(10.October(2024))] }],
    });

    [Theory]
    [InlineData("2024-06-29", Outcome.Broken)]
    [InlineData("2024-06-30", Outcome.Broken)]
    public void What_the_next_edition_leaves_out_is_asked_of_until_the_last_day_of_this_one(string day, Outcome outcome)
        => Changed(1.July(2024)).Examine(Compact, Given.Day(day)).FindingOf(Seat).Outcome.ShouldBe(outcome);

    [Fact]
    public void What_the_edition_in_force_leaves_out_is_not_in_the_report()
    {
        Report report = Changed(1.July(2024)).Examine(Compact, 1.July(2024));

        report.ShouldNotContain(finding => finding.Clause.Id == Seat);
        Should.Throw<ArgumentException>(() => report[Seat]);
        report.RuleSet.ShouldBeSameAs(Second);
        report.Edition!.FirstDay.ShouldBe(1.July(2024));
    }

    [Theory]
    [InlineData("2024-03-01", 4, Outcome.Pending)]
    [InlineData("2024-06-30", 4, Outcome.Pending)]
    [InlineData("2024-07-01", 4, Outcome.Pending)]
    [InlineData("2024-12-31", 4, Outcome.Pending)]
    [InlineData("2025-01-01", 1, Outcome.Pending)]
    public void A_year_is_answered_by_the_edition_at_its_beginning(string day, int required, Outcome outcome)
    {
        var finding = Changed(1.July(2024)).Examine(Compact, Given.Day(day)).FindingOf(Meetings);

        finding.Outcome.ShouldBe(outcome);
        finding.Evidence.ShouldBeOfType<Tally>().AtLeast.ShouldBe(required);
        finding.Period.ShouldBe(Days.Year(Given.Day(day).Year));
    }

    [Theory]
    [InlineData("2024-06-30", 1)]
    [InlineData("2024-07-01", 1)]
    [InlineData("2024-07-02", 1)]
    [InlineData("2024-07-03", 4)]
    public void By_the_longer_part_the_edition_with_most_of_the_days_answers_and_of_equals_the_earlier(string firstDay, int required)
    {
        // A leap year has 366 days: until and with 1 July are 183 of them.
        Report report = Changed(Given.Day(firstDay), Transition.LongerPart).Examine(Compact, 31.December(2024));

        report[Meetings].Where(finding => finding.Period == Days.Year(2024)).ShouldHaveSingleItem().Evidence.ShouldBeOfType<Tally>().AtLeast.ShouldBe(firstDay == "2024-07-02" ? 4 : required);
    }

    [Theory]
    [InlineData("2024-07-01", 6, 12, "2024-01-01/2024-06-30, 2024-07-01/2024-12-31")]
    [InlineData("2024-10-01", 6, 12, "2024-01-01/2024-06-30, 2024-07-01/2024-12-31")]
    [InlineData("2024-07-01", 12, 6, "2024-01-01/2024-12-31, 2024-07-01/2024-12-31")]
    [InlineData("2024-10-01", 12, 6, "2024-01-01/2024-12-31")]
    [InlineData("2024-05-01", 3, 12, "2024-01-01/2024-03-31, 2024-04-01/2024-06-30, 2024-07-01/2024-12-31")]
    [InlineData("2024-05-01", 12, 12, "2024-01-01/2024-12-31")]
    public void Where_periods_become_longer_what_no_edition_would_answer_for_is_answered_for_as_a_part(string firstDay, int months, int later, string periods)
    {
        RuleSet before = First.Adjust<MeetingsHeld>(Meetings, rule => rule with { EveryMonths = months });
        RuleSet after = First.Adjust<MeetingsHeld>(Meetings, rule => rule with { EveryMonths = later, Times = 1 });
        Editions editions = new([new Edition(before) { LastDay = Given.Day(firstDay).PlusDays(-1) }, new Edition(after) { FirstDay = Given.Day(firstDay) }]);

        DateInterval[] found = [.. Enumerable.Range(0, 366).SelectMany(day => editions.Examine(Compact, 1.January(2024).PlusDays(day))[Meetings]).Select(finding => finding.Period).OfType<DateInterval>().Where(period => period.Start.Year == 2024).Distinct()];

        string.Join(", ", found.OrderBy(each => each.Start).ThenBy(each => each.End).Select(each => $"{each.Start:uuuu-MM-dd}/{each.End:uuuu-MM-dd}")).ShouldBe(periods);
    }

    [Fact]
    public void What_is_answered_for_as_a_part_is_told_from_its_first_day_of_a_compact_that_is_asked_again()
    {
        RuleSet monthly = First.Adjust<MeetingsHeld>(Meetings, rule => rule with { EveryMonths = 1 });
        Editions editions = new([new Edition(monthly) { LastDay = 26.January(2024) }, new Edition(Second) { FirstDay = 27.January(2024) }]);
        Compact asked = Compact.From(Compact.Facts);

        for (LocalDate day = 20.January(2024); day < 10.February(2024); day = day.PlusDays(1))
        {
            Report report = editions.Examine(asked, day);
            _ = report.Select(finding => report.StandsUntil(finding)).ToList();
            report[Meetings].Any(finding => finding.Period == new DateInterval(1.February(2024), 31.December(2024))).ShouldBe(day >= 1.February(2024), $"{day}");
        }
    }

    [Fact]
    public void Between_the_last_twelve_months_and_a_year_the_rest_of_the_year_is_answered_for_as_a_part()
    {
        RuleSet rolling = First.Adjust<MeetingsHeld>(Meetings, rule => rule with { Yearly = Overenskommelse.Rules.Readings.Yearly.RollingTwelveMonths });
        Editions editions = new([new Edition(rolling) { LastDay = 10.March(2024) }, new Edition(Second) { FirstDay = 11.March(2024) }]);

        editions.Examine(Compact, 1.December(2024))[Meetings].ShouldContain(finding => finding.Period == new DateInterval(11.March(2024), 31.December(2024)));
    }

    [Fact]
    public void Each_part_by_itself_is_looked_at_and_not_measured_as_a_whole()
    {
        var found = Changed(1.July(2024), Transition.EachPart).Examine(Compact, 31.December(2024))[Meetings].Where(finding => finding.Period!.Start.Year == 2024).ToList();

        found.Select(finding => finding.Period).ShouldBe([new(1.January(2024), 30.June(2024)), new(1.July(2024), 31.December(2024))]);
        found[0].ShouldBeNotApplicable(NothingReason.EditionForAPart);
        found[1].ShouldBeKept().Evidence.ShouldBeOfType<Tally>().Observed.ShouldBe(1);
    }

    [Fact]
    public void Last_years_finding_cites_last_years_edition()
    {
        Report report = Changed(1.January(2025)).Examine(Compact, 15.June(2025));
        var (before, open) = (report[Meetings][0], report[Meetings][1]);

        before.ShouldBeBroken().Evidence.ShouldBeOfType<Tally>().AtLeast.ShouldBe(4);
        before.Rule.ShouldBe(First[Meetings]);
        report.EditionOf(before)!.LastDay.ShouldBe(31.December(2024));
        open.Evidence.ShouldBeOfType<Tally>().AtLeast.ShouldBe(1);
        report.EditionOf(open).ShouldBeSameAs(report.Edition);
        report.Explain(before).ShouldBe(First.Examine(Compact, 15.June(2025)) is var alone ? alone.Explain(alone[Meetings][0]) : null);
    }

    [Fact]
    public void Of_what_the_new_edition_leaves_out_a_year_that_was_over_is_still_answered_for()
    {
        Editions editions = new([new Edition(First) { LastDay = 31.December(2024) }, new Edition(First.Without(Meetings)) { FirstDay = 1.January(2025) }]);

        editions.Examine(Compact, 15.June(2025))[Meetings].ShouldHaveSingleItem().ShouldBeBroken().Period.ShouldBe(Days.Year(2024));
        editions.Examine(Compact, 1.January(2026)).ShouldNotContain(finding => finding.Clause.Id == Meetings);
    }

    [Fact]
    public void What_is_new_in_the_middle_of_a_year_is_not_measured_in_that_year()
    {
        Report report = Changed(1.July(2024)).Examine(Compact, 15.August(2024));

        report[FollowUp].ShouldHaveSingleItem().ShouldBeNotApplicable(NothingReason.ClauseForAPart);
        Changed(1.July(2024)).Examine(Compact, 15.August(2025)).FindingOf(FollowUp).ShouldBePending(31.December(2025));
    }

    [Fact]
    public void What_people_judged_while_another_edition_was_in_force_still_stands()
    {
        Compact judged = Compact.With(facts => facts with { Judgements = [new Judgement(Norm, Verdict.Kept, Given.Region, 10.June(2024))] });

        var finding = Changed(1.July(2024)).Examine(judged, 1.August(2024)).FindingOf(Norm);

        finding.ShouldBeKept().Clause.Title.ShouldBe(Second[Norm].Clause.Title);
    }

    [Fact]
    public void A_finding_stands_past_the_last_day_of_its_edition_where_the_next_one_finds_the_same()
    {
        Report report = Changed(1.July(2024)).Examine(Compact, 15.June(2024));

        report.LastDayOf(report.FindingOf(Norm)).ShouldBeNull();
        report.LastDayOf(report.FindingOf(Seat)).ShouldBe(30.June(2024));
    }

    [Fact]
    public void A_finding_stands_until_the_last_day_of_its_edition_where_the_next_one_finds_otherwise()
    {
        RuleSet both = First.Adjust<EveryPartySeated>(Seat, rule => rule with { Parties = [Given.Region, Given.County] });
        Compact seated = Compact.With(facts => facts with { Groups = [new Group(Given.Panel) { Seats = Given.Seats(region: 1) }] });
        Editions editions = new([new Edition(First) { LastDay = 30.June(2024) }, new Edition(both) { FirstDay = 1.July(2024) }]);

        Report report = editions.Examine(seated, 15.June(2024));

        report.LastDayOf(report.FindingOf(Seat).ShouldBeKept()).ShouldBe(30.June(2024));
        editions.Examine(seated, 1.July(2024)).FindingOf(Seat).ShouldBeBroken();
    }

    [Fact]
    public void Whether_a_finding_depends_on_the_transition_is_told_of_a_period_that_editions_share()
    {
        Report report = Changed(2.July(2024), Transition.LongerPart).Examine(Compact, 31.December(2024));

        report.SensitivityOf(report.FindingOf(Meetings)).Alternatives.ShouldBe([new(Transition.AtBeginning, Outcome.Pending), new(Transition.EachPart, Outcome.Kept)]);
        report.SensitivityOf(report[Meetings][0]).Alternatives.ShouldBeEmpty();
    }

    [Fact]
    public void Another_reading_of_the_clause_is_tried_in_every_edition_that_has_it()
    {
        MeetingsHeld rule = new(Given.Clause("meetings"), MeetingKind.Group, Times: 3) { Group = Given.Panel, Alternatives = [Rules.Readings.Yearly.RollingTwelveMonths] };
        Editions editions = new([new Edition(Given.RuleSet(rule)) { LastDay = 30.June(2024) }, new Edition(Given.RuleSet(rule with { Times = 2 })) { FirstDay = 1.July(2024) }]);
        Report report = editions.Examine(Compact, 1.November(2024));

        report.SensitivityOf(report.FindingOf(Meetings).ShouldBePending(31.December(2024))).Alternatives[0].ShouldBe(new(Rules.Readings.Yearly.RollingTwelveMonths, Outcome.Kept));
    }

    [Fact]
    public void Where_no_edition_is_in_force_each_clause_of_the_nearest_is_told_as_such()
    {
        Editions editions = new([new Edition(First) { FirstDay = 1.June(2024), LastDay = 30.June(2024) }]);

        editions.Examine(Compact, 31.May(2024)).ShouldAllBe(finding => finding.Outcome == Outcome.NotApplicable);
        editions.Examine(Compact, 31.May(2024)).Edition.ShouldBeNull();
        editions.Examine(Compact, 31.May(2024)).FindingOf(Seat).Evidence.ShouldBe(new NothingToJudge(NothingReason.NoClauseYet) { Day = 1.June(2024) });
        editions.Examine(Compact, 1.June(2024)).FindingOf(Seat).ShouldBeBroken();
        editions.Examine(Compact, 30.June(2024)).FindingOf(Seat).ShouldBeBroken();
        editions.Examine(Compact, 1.July(2024)).FindingOf(Seat).Evidence.ShouldBe(new NothingToJudge(NothingReason.ClauseEnded) { Day = 30.June(2024) });
    }

    [Theory]
    [InlineData("2024-06-30", ProposalAnswer.Accepted)]
    [InlineData("2024-07-01", ProposalAnswer.NotCovered)]
    public void A_proposal_is_answered_by_the_edition_in_force_when_it_takes_effect(string day, ProposalAnswer answer)
    {
        SeatTaken taken = new(Given.Panel, new Seat(Given.RegionOffice, SeatKind.Regular) { FirstDay = Given.Day(day) });

        Consideration considered = Changed(1.July(2024)).Consider(Compact, [taken]);

        considered.Answer.ShouldBe(answer);
        considered.After!.Edition!.IsInForceOn(Given.Day(day)).ShouldBeTrue();
        Changed(1.July(2024)).Examine(Compact, 15.June(2024)).Consider([taken]).Answer.ShouldBe(answer);
    }

    [Fact]
    public void A_record_is_held_against_the_edition_that_answers_for_its_year()
    {
        RuleSet recommended = Given.RuleSet(new MeetingsHeld(Given.Clause("meetings", Strength.Should), MeetingKind.Group, Times: 4) { Group = Given.Panel });
        RuleSet required = Given.RuleSet(new MeetingsHeld(Given.Clause("meetings"), MeetingKind.Group, Times: 4) { Group = Given.Panel });
        Editions editions = new([new Edition(recommended) { LastDay = 31.December(2023) }, new Edition(required) { FirstDay = 1.January(2024) }]);
        Compact bound = Compact.With(facts => facts with { Groups = facts.Groups.Add(new Group(Given.Bearer)) });

        ExplanationRecorded Explained(int year) => new(new Explanation(Meetings, "Skäl", Given.Bearer, 15.February(2024)) { Year = year });

        editions.Consider(bound, [Explained(2023)], 15.February(2024)).Answer.ShouldBe(ProposalAnswer.Accepted);
        editions.Consider(bound, [Explained(2024)], 15.February(2024)).Answer.ShouldBe(ProposalAnswer.DoesNotFit);
    }

    [Fact]
    public void What_any_edition_names_is_asked_about()
    {
        RuleSet other = First.Adjust<EveryPartySeated>(Seat, rule => rule with { Parties = [new PartyId("municipality")] });

        new Editions([new Edition(First) { LastDay = 30.June(2024) }, new Edition(other) { FirstDay = 1.July(2024) }])
            .Fit(Compact).Lacking.Select(lacking => lacking.Id.Value).ShouldContain("municipality");
        new Editions([new Edition(other) { LastDay = 30.June(2024) }, new Edition(First) { FirstDay = 1.July(2024) }])
            .Fit(Compact).Lacking.Select(lacking => lacking.Id.Value).ShouldContain("municipality");
    }

    [Theory]
    [InlineData("2024-05-31", "2024-07-26", true)]
    [InlineData("2024-06-01", "2024-07-26", true)]
    [InlineData("2024-07-27", "2024-07-26", false)]
    [InlineData("2025-05-01", "2025-08-31", true)]
    public void A_round_that_was_open_when_the_text_changed_closes_as_the_text_said_when_it_opened(string day, string closes, bool isOpen)
    {
        NominatedInTime rule = new(Given.Clause("nominations"), Given.Panel, Given.Council, Given.Round, new AnnualDate(7, 26));
        Editions editions = new(
            [new Edition(Given.RuleSet(rule)) { LastDay = 31.May(2024) }, new Edition(Given.RuleSet(rule with { LastDay = new AnnualDate(8, 31) })) { FirstDay = 1.June(2024) }]);
        Compact opened = Compact.From(Given.Compact with
        {
            Groups = [new Group(Given.Panel) { Nominations = [] }],
            Forums = [new Forum(Given.Council)],
            Decisions = [new Decision(Given.Council, 21.April(2024)) { About = Given.Round }, new Decision(Given.Council, 21.April(2025)) { About = Given.Round }],
        });

        Rules.NominationRound round = editions.NominationRound(opened, Given.Panel, Given.Day(day));

        round.Closes.ShouldBe(Given.Day(closes));
        round.IsClosed.ShouldBe(!isOpen);
        editions.Examine(opened, Given.Day(day)).FindingOf("nominations").Period!.End.ShouldBe(Given.Day(closes));
        editions.MayNominate(opened, Given.Association(1), Given.Panel, Given.Day(day)).Answer.ShouldBe(isOpen ? ProposalAnswer.Accepted : ProposalAnswer.Refused);
    }

    [Theory]
    [InlineData("2024-06-30", ProposalAnswer.Refused)]
    [InlineData("2024-07-01", ProposalAnswer.NotCovered)]
    public void Whether_an_organisation_may_hold_a_seat_is_told_by_the_edition_of_the_day(string day, ProposalAnswer answer)
    {
        Editions editions = new(
            [new Edition(Given.RuleSet(new MembersJoined(Given.Clause(), Given.Panel, [Given.Region]))) { LastDay = 30.June(2024) }, new Edition(Given.RuleSet(new OpenNorm(Given.Clause("norm"), Given.Norm))) { FirstDay = 1.July(2024) }]);
        JoiningPath path = new([new JoiningStage(JoiningStep.Signing, null)], null) { Group = Given.Panel };
        Compact compact = Compact.With(facts => facts with { Signatories = [] });

        editions.MayHoldSeat(compact, Given.Association(1), Given.Panel, Given.Day(day)).Answer.ShouldBe(answer);
        editions.Joining(compact, Given.Association(1), path, Given.Day(day)).MayHoldSeat.Answer.ShouldBe(answer);
    }

    [Fact]
    public void A_clause_that_an_edition_between_lacks_begins_anew()
    {
        Editions editions = new(
        [
            new Edition(First) { LastDay = 30.June(2023) },
            new Edition(Second.Without(Norm)) { FirstDay = 1.July(2023), LastDay = 31.May(2024) },
            new Edition(First) { FirstDay = 1.June(2024) },
        ]);
        Compact judged = Compact.With(facts => facts with { Judgements = [new Judgement(Norm, Verdict.Kept, Given.Region, 10.June(2023))] });

        editions.Examine(judged, 30.June(2023)).FindingOf(Norm).ShouldBeKept();
        editions.Examine(judged, 1.July(2023)).ShouldNotContain(finding => finding.Clause.Id == Norm);
        editions.Examine(judged, 15.June(2024)).FindingOf(Norm).ShouldNeedJudgement().SetAside.ShouldHaveSingleItem().Reason.ShouldBe(SetAsideReason.BeforeClause);
    }

    [Fact]
    public void A_rule_that_is_taken_from_a_finding_into_a_rule_set_answers_on_every_day()
    {
        Rule taken = Changed(1.July(2024)).Examine(Compact, 15.June(2024)).FindingOf(Seat).Rule;

        Given.RuleSet(taken).Examine(Compact, 1.August(2024)).FindingOf(Seat).ShouldBeBroken();
        Given.RuleSet().With(taken).Examine(Compact, 1.August(2024)).FindingOf(Seat).ShouldBeBroken();
    }

    private static Editions Changed(LocalDate on, Transition? transition = null) => new(
        [new Edition(First) { LastDay = on.PlusDays(-1) }, new Edition(Second) { FirstDay = on }], transition);

    private static Meeting Held(LocalDate day) => new(MeetingKind.Group, day);
}
