using Overenskommelse.Compacts.Changes;
using Overenskommelse.Norms;
using Overenskommelse.Regions;

namespace Overenskommelse.Examination;

/// <summary>What a proposal is told: accepted, refused, undecided, not covered, or that it does not fit.</summary>
public sealed class ProposalAnswerTests
{
    private const string EvenSplit = "leadership-group.even-split";

    private static readonly SeatTaken OneMoreCivil = Leader(Given.UmbrellaOffice, Capacity.BoardMember, "civil-5");
    private static readonly SeatTaken OneMorePublic = Leader(Given.RegionOffice, Capacity.Manager, "region-3");

    [Fact]
    public void What_has_time_left_whatever_is_missing_leaves_nothing_undecided()
        => (Given.Norrbotten with { Meetings = [] }).Consider(Given.Today, new MeetingTookPlace(null, new Meeting(MeetingKind.Annual, 1.June(2024)) { Matters = [Norrbotten.FollowUp] }))
            .Answer.ShouldBe(ProposalAnswer.Accepted);

    [Fact]
    public void A_seat_told_by_itself_is_found_by_what_it_says()
    {
        Seat held = Given.Norrbotten.Groups.Known.Single(group => group.Id == Norrbotten.LeadershipGroup).Seats.Known[0];

        Given.Norrbotten.Consider(Given.Today, new SeatEnded(Norrbotten.LeadershipGroup, held with { }, Given.Today)).Misfits.ShouldBeEmpty();
    }

    [Fact]
    public void What_fits_and_certainly_breaks_no_duty_is_accepted()
        => Given.Norrbotten.Consider(Given.Today, OneMoreCivil, OneMorePublic).Answer.ShouldBe(ProposalAnswer.Accepted);

    [Fact]
    public void What_would_newly_break_a_duty_is_refused()
        => Given.Norrbotten.Consider(Given.Today, OneMoreCivil).Answer.ShouldBe(ProposalAnswer.Refused);

    [Fact]
    public void What_does_not_fit_the_facts_is_told_so()
        => Given.Norrbotten.Consider(Given.Today, new OrganisationLeft(Changing.UnheardOf, Given.Today)).Answer.ShouldBe(ProposalAnswer.DoesNotFit);

    [Fact]
    public void A_seat_whose_kind_nobody_has_told_leaves_the_split_undecided_and_the_fact_that_would_decide_is_named()
    {
        var considered = Given.Norrbotten.Consider(Given.Today, OneMoreCivil with { Seat = OneMoreCivil.Seat with { Kind = Fact.NotKnown } });

        considered.Answer.ShouldBe(ProposalAnswer.Undecided);
        considered.IsAccepted.ShouldBeFalse();
        considered.Undecided.Select(finding => finding.Clause.Id.Value).ShouldContain(EvenSplit);
        considered.Deciding.ShouldContain(fact => fact.Kind == FactKind.SeatKind);
    }

    /// <summary>The split was not decided before either, and one more seat on a side may be what breaks it.</summary>
    [Fact]
    public void One_more_seat_in_a_group_of_which_not_all_seats_are_told_is_undecided()
    {
        var facts = Given.Norrbotten.WithSeats(Norrbotten.LeadershipGroup, Register.AtLeast([.. SeatsOf(Norrbotten.LeadershipGroup)]));
        var considered = facts.Consider(Given.Today, OneMoreCivil);

        considered.Before.FindingOf(EvenSplit).Outcome.ShouldBe(Outcome.Undetermined);
        considered.Answer.ShouldBe(ProposalAnswer.Undecided);
        considered.Deciding.ShouldContain(fact => fact.Kind == FactKind.Seats && fact.Subject == Norrbotten.LeadershipGroup);
    }

    /// <summary>What was in doubt before, and of other seats, the proposal leaves as it was.</summary>
    [Fact]
    public void A_doubt_that_the_changes_do_not_touch_leaves_nothing_undecided()
    {
        var facts = Given.Norrbotten.With(new Signatory(Given.Association(1), Fact.NotKnown));
        var considered = facts.Consider(Given.Today, Developing(Given.Association(2), Capacity.BoardMember), Developing(Given.RegionOffice, Capacity.Official));

        considered.Before.FindingOf("development-group.members").Outcome.ShouldBe(Outcome.Undetermined);
        considered.Answer.ShouldBe(ProposalAnswer.Accepted);
    }

    [Fact]
    public void A_nomination_on_a_day_that_nobody_has_told_is_undecided_also_where_another_is_late_already()
    {
        NominationSubmitted undated = new(Norrbotten.DevelopmentGroup, new Nomination(Given.Association(2), DayFact.InMonth(2024, 7)));
        var late = Given.Norrbotten.WithNominations(Norrbotten.DevelopmentGroup, [new(Given.Association(1), 27.July(2024))]);

        Given.Norrbotten.Consider(1.August(2024), undated).Answer.ShouldBe(ProposalAnswer.Undecided);
        late.Consider(1.August(2024), undated).Answer.ShouldBe(ProposalAnswer.Undecided);
    }

    [Fact]
    public void A_seat_in_a_group_that_no_rule_is_about_is_not_covered()
    {
        var facts = Given.Norrbotten.With(new Group(new("choir")) { Seats = [] });

        facts.Consider(Given.Today, new SeatTaken(new("choir"), new(Given.Association(1), SeatKind.Regular) { FirstDay = Given.Today }))
            .Answer.ShouldBe(ProposalAnswer.NotCovered);
    }

    [Fact]
    public void A_plan_and_an_application_are_not_covered_where_no_rule_asks_for_them()
    {
        var facts = Given.Norrbotten.With(new Organisation(Changing.Newcomer) { Party = Given.Umbrella });

        facts.Consider(Given.Today, new PlanRecorded(new(1.January(2024), 31.December(2026)))).Answer.ShouldBe(ProposalAnswer.NotCovered);
        facts.Consider(Given.Today, new OrganisationApplied(Changing.Newcomer, Given.Today)).Answer.ShouldBe(ProposalAnswer.NotCovered);
    }

    [Fact]
    public void The_councils_decision_about_the_round_is_covered_and_one_about_something_else_is_not()
    {
        Decision budget = new(Norrbotten.RegionalCouncil, Given.Today) { About = new MatterId("budget") };

        Given.Norrbotten.Consider(Given.Today, new DecisionRecorded(budget)).Answer.ShouldBe(ProposalAnswer.NotCovered);
        Given.Norrbotten.Consider(Given.Today, new DecisionRecorded(budget with { About = Norrbotten.RoundOfNominations })).Answer.ShouldBe(ProposalAnswer.Accepted);
    }

    /// <summary>The text speaks of the group's seats, and counts the co-opted as nothing.</summary>
    [Fact]
    public void Somebody_co_opted_to_a_group_that_the_rules_are_about_is_accepted()
        => Given.Norrbotten.Consider(Given.Today, SeatTaken.CoOpted(Norrbotten.DevelopmentGroup, Given.University, Given.Person("guest"), Given.Today))
            .Answer.ShouldBe(ProposalAnswer.Accepted);

    [Fact]
    public void Where_the_day_is_left_out_it_is_the_first_on_which_all_of_the_changes_have_taken_effect()
    {
        DayWithout(OneMorePublic).ShouldBe(1.June(2024));
        DayWithout(OneMorePublic, Developing(Given.RegionOffice, Capacity.Official)).ShouldBe(Given.Today);
        DayWithout(new SeatEnded(Norrbotten.LeadershipGroup, Given.Person("civil-1"), 30.June(2024))).ShouldBe(1.July(2024));
        DayWithout(new OrganisationLeft(Given.Association(1), 30.June(2024))).ShouldBe(1.July(2024));
        DayWithout(new SteppedDown(Norrbotten.MeetingLeaders, Given.Person("civil-1"), 30.June(2024))).ShouldBe(1.July(2024));
        DayWithout(new NominationSubmitted(Norrbotten.DevelopmentGroup, new(Given.Association(2), DayFact.InMonth(2024, 6)))).ShouldBe(30.June(2024));
    }

    [Fact]
    public void Changes_without_a_day_need_one_stated()
    {
        Change[] dayless =
        [
            new MeetingCalled(Norrbotten.DevelopmentGroup, new(MeetingKind.Group, 1.October(2024))),
            new SeatTaken(Norrbotten.LeadershipGroup, OneMoreCivil.Seat with { FirstDay = Fact.NotKnown }),
        ];
        foreach (Change change in dayless)
        {
            Should.Throw<ArgumentException>(() => Norrbotten.Rules.Consider(Compact.From(Given.Norrbotten), [OneMorePublic, change])).ParamName.ShouldBe("on");
            Given.Norrbotten.Consider(Given.Today, change).On.ShouldBe(Given.Today);
        }

        Should.Throw<ArgumentException>(() => Norrbotten.Rules.Consider(Compact.From(Given.Norrbotten), [])).ParamName.ShouldBe("on");
    }

    [Theory]
    [MemberData(nameof(OnOddDays))]
    public void Days_outside_the_calendar_and_at_its_edge_are_refused_and_nothing_throws(Func<LocalDate, Change> change)
    {
        LocalDate[] outside = [LocalDate.MinIsoValue, 31.December(1899), 1.January(3000), LocalDate.MaxIsoValue, new LocalDate(2024, 1, 1, CalendarSystem.Julian)];
        foreach (LocalDate day in outside)
        {
            var considered = Given.Norrbotten.Consider(Given.Today, change(day));
            considered.Answer.ShouldBe(ProposalAnswer.DoesNotFit);
            considered.Misfits.ShouldContain(problem => problem.Expected.ToString().Contains("1900-01-01"));
        }

        Given.Norrbotten.Consider(Given.Today, change(1.January(1900))).Answer.ShouldBe(ProposalAnswer.DoesNotFit);
        Norrbotten.Rules.Consider(Compact.From(Given.Norrbotten), [change(31.December(2999))]).On.ShouldBe(31.December(2999));
    }

    public static TheoryData<Func<LocalDate, Change>> OnOddDays { get; } =
    [
        day => new SeatTaken(Norrbotten.LeadershipGroup, OneMoreCivil.Seat with { FirstDay = day }),
        day => new SeatEnded(Norrbotten.LeadershipGroup, Given.Person("civil-1"), day),
        day => new SeatCapacityChanged(Norrbotten.LeadershipGroup, Given.Person("civil-1"), Capacity.Manager, day),
        day => new SteppedDown(Norrbotten.MeetingLeaders, Given.Person("civil-1"), day),
        day => new Appointed(Norrbotten.MeetingLeaders, new(Given.UmbrellaOffice, day)),
    ];

    /// <summary>A rule that wraps another, and two that share one norm, are answered each for its own clause.</summary>
    [Fact]
    public void Rules_that_wrap_others_or_share_a_norm_lose_no_finding()
    {
        Norm norm = new Count(Number.Of(Seats.In(Norrbotten.LeadershipGroup).That(Seats.Regular)), atMost: 8);
        Rule annual = Norrbotten.Rules["annual-meeting.held"];
        RuleSet rules = Given.RuleSet(
            new Wrapping(Given.Clause("wrapping"), annual), new Wrapping(Given.Clause("wrapped-again"), annual),
            new MadeOf(Given.Clause("one"), norm), new MadeOf(Given.Clause("other"), norm));
        var considered = rules.Consider(Compact.From(Given.Norrbotten), [OneMoreCivil], Given.Today);

        considered.After!.Select(finding => (finding.Clause.Id, finding.Period)).ShouldBe(considered.Before.Select(finding => (finding.Clause.Id, finding.Period)));
        considered.After!.Count.ShouldBe(6);
        considered.Refusals.Select(finding => finding.Clause.Id.Value).ShouldBe(["one", "other"]);
    }

    /// <summary>The round begins on another day: its question is a new one, and the one before is told as lapsed.</summary>
    [Fact]
    public void A_rule_whose_period_changes_tells_what_lapses_and_breaks_nothing_that_was_broken()
    {
        Decision decision = Given.Norrbotten.Decisions.Known[1];
        var late = Given.Norrbotten.WithNominations(Norrbotten.DevelopmentGroup, [new(Given.Association(1), 27.July(2024))]);
        var considered = late.Consider(1.August(2024), new DecisionRecorded(decision with { Day = 18.April(2024) }) { InPlaceOf = decision });

        considered.Lapsed.ShouldHaveSingleItem().Period!.Start.ShouldBe(17.April(2024));
        considered.After!.FindingOf("development-group.nominations").ShouldBeBroken();
        considered.ShouldBeAccepted();
    }

    private static LocalDate DayWithout(params Change[] changes) => Norrbotten.Rules.Consider(Compact.From(Given.Norrbotten), [.. changes]).On;

    private static ValueList<Seat> SeatsOf(GroupId group) => Given.Norrbotten.Groups.Known.Single(each => each.Id == group).Seats.Known;

    private static SeatTaken Leader(OrganisationId organisation, Capacity capacity, string holder) =>
        new(Norrbotten.LeadershipGroup, new(organisation, SeatKind.Regular) { Capacity = capacity, CapacityOf = organisation, Holder = Given.Person(holder), FirstDay = 1.June(2024) });

    private static SeatTaken Developing(OrganisationId organisation, Capacity capacity) =>
        new(Norrbotten.DevelopmentGroup, new(organisation, SeatKind.Regular) { Capacity = capacity, FirstDay = Given.Today });

    private sealed record Wrapping(Clause Clause, Rule Inner) : Rule(Clause)
    {
        protected override Per State() => Inner.Stated;
    }
}
