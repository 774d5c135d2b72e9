using Overenskommelse.Compacts.Changes;
using Overenskommelse.Regions;
using Overenskommelse.Rules;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Examination;

public sealed class ConsiderationTests
{
    private const string EvenSplit = "leadership-group.even-split";
    private const string Nominations = "development-group.nominations";

    private static readonly SeatTaken OneMoreCivil = Leader(Given.UmbrellaOffice, Capacity.BoardMember, "civil-5");
    private static readonly SeatTaken OneMorePublic = Leader(Given.RegionOffice, Capacity.Manager, "region-3");

    [Fact]
    public void Enlarging_the_leadership_group_from_four_and_four_to_five_and_five_in_one_proposal_is_accepted()
    {
        var considered = Given.Norrbotten.Consider(Given.Today, OneMoreCivil, OneMorePublic);

        considered.ShouldBeAccepted();
        considered.NewlyBroken.ShouldBeEmpty();
        considered.Compact!.Group(Norrbotten.LeadershipGroup)!.Seats.Known.Count.ShouldBe(10);
    }

    [Fact]
    public void The_first_half_of_it_alone_is_refused_for_the_split_that_it_would_break()
    {
        var considered = Given.Norrbotten.Consider(Given.Today, OneMoreCivil);

        considered.ShouldBeRefusedFor(EvenSplit);
        considered.NewlyBroken.ShouldBe(considered.Refusals);
        considered.Before.FindingOf(EvenSplit).ShouldBeKept();
        considered.After!.FindingOf(EvenSplit).ShouldBeBroken();
    }

    [Fact]
    public void What_takes_effect_later_is_judged_as_of_the_day_on_which_it_does()
    {
        var later = new SeatTaken(Norrbotten.LeadershipGroup, OneMoreCivil.Seat with { FirstDay = Given.Today.PlusDays(1) });

        Given.Norrbotten.Consider(Given.Today, later).ShouldBeRefusedFor(EvenSplit).On.ShouldBe(Given.Today.PlusDays(1));
        Given.Norrbotten.InNorrbotten().Consider([later]).ShouldBeRefusedFor(EvenSplit).On.ShouldBe(Given.Today.PlusDays(1));
        Given.Norrbotten.Consider(Given.Today.PlusDays(2), later).ShouldBeRefusedFor(EvenSplit).On.ShouldBe(Given.Today.PlusDays(2));
    }

    [Fact]
    public void A_split_that_is_broken_and_becomes_less_uneven_is_accepted()
    {
        var uneven = Given.Norrbotten.With(Given.LeadershipGroup(civil: 6, region: 2, county: 2));
        var considered = uneven.Consider(Given.Today, OneMorePublic);

        considered.ShouldBeAccepted();
        considered.NewlyBroken.ShouldBeEmpty();
        considered.After!.FindingOf(EvenSplit).ShouldBeBroken();
    }

    [Fact]
    public void A_split_that_is_broken_and_becomes_more_uneven_is_refused()
    {
        var uneven = Given.Norrbotten.With(Given.LeadershipGroup(civil: 5, region: 2, county: 2));

        uneven.Consider(Given.Today, Leader(Given.UmbrellaOffice, Capacity.BoardMember, "civil-6")).ShouldBeRefusedFor(EvenSplit);
    }

    /// <summary>Eight of thirteen is more than sixty per cent, and nine of fourteen is more still; of eight and five, one more public seat is less.</summary>
    [Fact]
    public void A_share_that_is_too_large_and_grows_is_refused_and_one_that_shrinks_is_not()
    {
        var tooMany = Given.Norrbotten.WithSeats(Norrbotten.DevelopmentGroup, Given.Seats(civil: 8, region: 5));
        var civil = new SeatTaken(Norrbotten.DevelopmentGroup, new(Given.Association(9), SeatKind.Regular) { FirstDay = Given.Today });
        var publicOne = new SeatTaken(
            Norrbotten.DevelopmentGroup, new(Given.RegionOffice, SeatKind.Regular) { Capacity = Capacity.Official, FirstDay = Given.Today });

        tooMany.Consider(Given.Today, civil).Refusals.Select(Clause).ShouldContain("development-group.balance");
        tooMany.Consider(Given.Today, civil, publicOne).NewlyBroken.Select(Clause).ShouldNotContain("development-group.balance");
    }

    [Fact]
    public void An_appointment_that_lapsed_later_than_the_one_before_is_less_bad()
    {
        var lapsed = Given.Norrbotten.WithAppointments(Norrbotten.MeetingLeaders, [.. Given.MeetingLeaders(1.March(2022)).Known]);
        var renewed = Given.MeetingLeaders(1.March(2023)).Known[0];

        lapsed.Consider(Given.Today, new Appointed(Norrbotten.MeetingLeaders, renewed)).ShouldBeAccepted();
    }

    [Fact]
    public void Everything_that_changes_is_listed_also_what_is_no_longer_to_be_judged()
    {
        var late = Nominate(2, 27.July(2024)).Nomination;
        var only = Given.Norrbotten.WithNominations(Norrbotten.DevelopmentGroup, [late]);
        var considered = only.Consider(1.August(2024), new NominationWithdrawn(Norrbotten.DevelopmentGroup, late, 1.August(2024)));

        considered.Changed.Select(finding => (Clause(finding), finding.Outcome)).ShouldBe([(Nominations, Outcome.NotApplicable)]);
    }

    [Fact]
    public void Only_what_is_new_is_told_of_a_clause_that_was_broken_already()
    {
        var considered = WithOneLate.Consider(1.August(2024), Nominate(3, 27.July(2024)));

        considered.NewBreachesIn(considered.Refusals.ShouldHaveSingleItem()).Select(breach => breach.Subject).ShouldBe([Given.Association(3)]);
        considered.NewBreachesIn(considered.After!.FindingOf(EvenSplit)).ShouldBeEmpty();
        Should.Throw<ArgumentNullException>(() => considered.NewBreachesIn(null!)).ParamName.ShouldBe("finding");
    }

    [Fact]
    public void What_the_changes_leave_open_that_was_decided_is_listed_by_itself()
    {
        var considered = Given.Norrbotten.Consider(
            Given.Today, new SeatTaken(Norrbotten.LeadershipGroup, new(Given.UmbrellaOffice, Fact.NotKnown) { Holder = Given.Person("civil-5"), FirstDay = Given.Today }));

        considered.NewlyOpen.Select(Clause).ShouldContain(EvenSplit);
        considered.NewlyOpen.ShouldAllBe(finding => finding.Outcome == Outcome.Undetermined || finding.Outcome == Outcome.Pending || finding.Outcome == Outcome.NeedsJudgement);
        considered.StillOpen.Select(Clause).ShouldNotContain(EvenSplit);
    }

    [Fact]
    public void One_more_late_nomination_where_one_is_late_already_is_refused()
        => WithOneLate.Consider(1.August(2024), Nominate(3, 27.July(2024))).ShouldBeRefusedFor(Nominations);

    [Fact]
    public void A_late_nomination_that_takes_the_place_of_an_earlier_late_one_is_a_new_breach()
    {
        var late = Nominate(2, 27.July(2024)).Nomination;
        var considered = Given.Norrbotten.WithNominations(Norrbotten.DevelopmentGroup, [late])
            .Consider(1.August(2024), new NominationWithdrawn(Norrbotten.DevelopmentGroup, late, 1.August(2024)), Nominate(2, 28.July(2024)));

        considered.NewBreachesIn(considered.After!.FindingOf(Nominations)).Select(breach => breach.Day).ShouldBe([28.July(2024)]);
    }

    [Fact]
    public void One_more_late_nomination_of_the_same_organisation_on_the_same_day_is_refused_as_well()
        => WithOneLate
            .Consider(1.August(2024), new NominationSubmitted(Norrbotten.DevelopmentGroup, new(Given.Association(2), 27.July(2024)) { Nominee = Given.Person("another") }))
            .ShouldBeRefusedFor(Nominations);

    [Fact]
    public void One_more_nomination_in_time_where_one_is_late_is_accepted()
        => WithOneLate.Consider(1.August(2024), Nominate(3, 26.July(2024))).ShouldBeAccepted();

    [Fact]
    public void One_of_two_late_nominations_can_be_withdrawn()
    {
        var late = Nominate(3, 27.July(2024)).Nomination;
        var considered = WithOneLate.After(new NominationSubmitted(Norrbotten.DevelopmentGroup, late))
            .Consider(1.August(2024), new NominationWithdrawn(Norrbotten.DevelopmentGroup, late, 1.August(2024)));

        considered.ShouldBeAccepted();
        considered.After!.FindingOf(Nominations).ShouldBeBroken((BreachReason.AfterClosing, Given.Association(2)));
    }

    [Fact]
    public void Where_nobody_leads_the_meetings_the_first_of_two_leaders_can_be_appointed()
    {
        var leader = Given.MeetingLeaders(1.June(2024)).Known[0];
        var considered = Given.Norrbotten.WithAppointments(Norrbotten.MeetingLeaders, []).Consider(Given.Today, new Appointed(Norrbotten.MeetingLeaders, leader));

        considered.Before.FindingOf("development-group.shared-leadership").ShouldBeBroken((BreachReason.NobodyInOffice, Norrbotten.MeetingLeaders));
        considered.ShouldBeAccepted();
    }

    [Fact]
    public void An_organisation_that_has_nominated_before_it_joined_can_join_all_the_same()
    {
        var outside = Given.Norrbotten.With(new Organisation(Changing.Newcomer) { Party = Given.Umbrella })
            .After(new NominationSubmitted(Norrbotten.DevelopmentGroup, new(Changing.Newcomer, 2.May(2024))));
        var considered = outside.Consider(Given.Today, new OrganisationSigned(Changing.Newcomer, 1.June(2024)));

        considered.Before.FindingOf(Nominations).ShouldBeBroken((BreachReason.NotJoined, Changing.Newcomer));
        considered.ShouldBeAccepted();
    }

    [Fact]
    public void A_decision_can_be_recorded_though_somebody_has_nominated_before_it()
    {
        var early = Given.Norrbotten with { Decisions = [new(Norrbotten.RegionalCouncil, 21.April(2021)) { About = Norrbotten.RoundOfNominations }] };
        var considered = early.Consider(Given.Today, new DecisionRecorded(new(Norrbotten.RegionalCouncil, 2.May(2024)) { About = Norrbotten.RoundOfNominations }));

        considered.Before.FindingOf(Nominations).ShouldBeBroken();
        considered.ShouldBeAccepted();
    }

    [Fact]
    public void A_recommendation_that_would_no_longer_be_followed_is_told_of_and_accepted()
    {
        var rules = Given.RuleSet(new BalancedSectors(Given.Clause(strength: Strength.Should), Given.Panel) { Balance = Balance.Equal });
        var compact = Compact.From(Given.Compact.WithSeats(Given.Panel, Given.Seats(civil: 1, region: 1)));
        var considered = rules.Consider(compact, [new SeatTaken(Given.Panel, new(Given.CountyOffice, SeatKind.Regular) { FirstDay = Given.Today })], Given.Today);

        considered.IsAccepted.ShouldBeTrue();
        considered.NewlyBroken.ShouldHaveSingleItem().IsDeviation.ShouldBeTrue();
        considered.Refusals.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_newly_kept_and_what_is_still_open_is_listed()
    {
        var rules = Given.RuleSet(
            new GroupInPlace(Given.Clause("in-place"), Given.Panel),
            new OpenNorm(Given.Clause("open-norm"), Given.Norm),
            new MeetingsHeld(Given.Clause("held"), MeetingKind.Annual, Times: 1),
            new GroupInPlace(Given.Clause("known-to-nobody"), Given.OtherPanel));
        var compact = Compact.From(Given.Compact.WithSeats(Given.Panel, []).With(new Group(Given.OtherPanel)));
        var considered = rules.Consider(compact, [new SeatTaken(Given.Panel, new(Given.CountyOffice, SeatKind.Regular) { FirstDay = Given.Today })], Given.Today);

        considered.NewlyKept.Select(Clause).ShouldBe(["in-place"]);
        considered.StillOpen.Select(finding => (Clause(finding), finding.Outcome)).ShouldBe(
        [
            ("open-norm", Outcome.NeedsJudgement), ("held", Outcome.Pending), ("known-to-nobody", Outcome.Undetermined),
        ]);
        considered.Refusals.ShouldBe(considered.NewlyBroken.Where(finding => finding.Clause.Strength == Strength.Must));
    }

    [Fact]
    public void A_change_that_cannot_be_applied_names_what_does_not_fit_and_leaves_the_compact_as_it_was()
    {
        var compact = Compact.From(Given.Norrbotten);
        var considered = Norrbotten.Rules.Consider(
            compact, [new SeatEnded(Changing.Nowhere, Given.Person("somebody"), Given.Today), new OrganisationLeft(Changing.UnheardOf, Given.Today)], Given.Today);

        considered.IsAccepted.ShouldBeFalse();
        considered.Misfits.Select(problem => (problem.Place, problem.Value)).ShouldBe([("SeatEnded.Group", "nowhere"), ("OrganisationLeft.Organisation", "unheard-of")]);
        (considered.Compact, considered.After).ShouldBe((null, null));
        considered.Refusals.Concat(considered.NewlyBroken).Concat(considered.NewlyKept).Concat(considered.NewlyOpen).Concat(considered.StillOpen).ShouldBeEmpty();
        considered.Before.Compact.ShouldBeSameAs(compact);
        compact.ShouldBe(Compact.From(Given.Norrbotten));
    }

    [Fact]
    public void No_change_at_all_changes_no_finding_and_no_rule_is_about_it()
    {
        var considered = Given.Norrbotten.Consider(Given.Today);

        considered.Answer.ShouldBe(ProposalAnswer.NotCovered);
        considered.IsAccepted.ShouldBeFalse();
        considered.After.ShouldBe(considered.Before);
        considered.NewlyBroken.Concat(considered.NewlyKept).ShouldBeEmpty();
    }

    [Fact]
    public void A_day_that_no_compact_can_be_asked_about_is_a_mistake_of_the_caller()
        => Should.Throw<ArgumentOutOfRangeException>(() => Given.Norrbotten.Consider(1.January(3000)));

    private static CompactFacts WithOneLate =>
        Given.Norrbotten.After(Nominate(2, 27.July(2024)));

    private static NominationSubmitted Nominate(int association, LocalDate day) =>
        new(Norrbotten.DevelopmentGroup, new(Given.Association(association), day) { Nominee = Given.Person($"nominee-{association}") });

    private static SeatTaken Leader(OrganisationId organisation, Capacity capacity, string holder) =>
        new(Norrbotten.LeadershipGroup, new(organisation, SeatKind.Regular) { Capacity = capacity, CapacityOf = organisation, Holder = Given.Person(holder), FirstDay = 1.June(2024) });

    private static string Clause(Finding finding) => finding.Clause.Id.Value;
}
