using Overenskommelse.Compacts.Changes;
using Overenskommelse.Norms;
using Overenskommelse.Regions;
using Overenskommelse.Rules;

namespace Overenskommelse.Examination;

/// <summary>Whether an organisation may nominate or hold a seat, by the rules of the set and in the answers that a proposal is given.</summary>
public sealed class EntitlementTests
{
    private static readonly OrganisationId Association = Given.Association(1);

    [Theory]
    [InlineData("2024-04-16", ProposalAnswer.Refused)]
    [InlineData("2024-04-17", ProposalAnswer.Accepted)]
    [InlineData("2024-07-26", ProposalAnswer.Accepted)]
    [InlineData("2024-07-27", ProposalAnswer.Refused)]
    public void One_may_nominate_while_the_window_is_open(string on, ProposalAnswer answer)
        => Nominate(Given.Norrbotten, Association, Given.Day(on)).ShouldBe(answer);

    [Fact]
    public void Neither_a_public_body_nor_one_that_has_not_joined_may()
    {
        Nominate(Given.Norrbotten, Given.CountyOffice, Given.Today).ShouldBe(ProposalAnswer.Refused);
        Nominate(Given.Norrbotten.With(new Signatory(Association, Fact.None)), Association, Given.Today).ShouldBe(ProposalAnswer.Refused);
        Nominate(Given.Norrbotten, Norrbotten.SamformaOffice, Given.Today).ShouldBe(ProposalAnswer.Accepted);
    }

    [Fact]
    public void While_a_fact_is_missing_that_would_decide_it_is_undecided()
    {
        Nominate(Given.Norrbotten.With(new Signatory(Association, Fact.NotKnown)), Association, Given.Today).ShouldBe(ProposalAnswer.Undecided);
        Nominate(Given.Norrbotten with { Decisions = Fact.NotKnown }, Association, Given.Today).ShouldBe(ProposalAnswer.Undecided);
        Sit(Given.Norrbotten.With(new Signatory(Association, Fact.NotKnown)), Association).ShouldBe(ProposalAnswer.Undecided);
    }

    [Fact]
    public void On_a_day_on_which_the_compact_is_not_in_force_nobody_may()
    {
        Nominate(Given.Norrbotten with { LastDay = 30.June(2024) }, Association, 1.July(2024)).ShouldBe(ProposalAnswer.Refused);
        Nominate(Given.Norrbotten with { LastDay = 30.June(2024) }, Association, 30.June(2024)).ShouldBe(ProposalAnswer.Accepted);
    }

    [Fact]
    public void Where_no_rule_is_about_nominations_or_the_group_it_is_not_covered()
    {
        Norrbotten.Rules.MayNominate(Compact.From(Given.Norrbotten), Association, Norrbotten.LeadershipGroup, Given.Today).Answer.ShouldBe(ProposalAnswer.NotCovered);
        Norrbotten.Rules.MayNominate(Compact.From(Given.Norrbotten), Association, new("nowhere"), Given.Today).Answer.ShouldBe(ProposalAnswer.DoesNotFit);
    }

    /// <summary>Whether there is room is another question: the balance names no organisation.</summary>
    [Fact]
    public void Whoever_has_joined_may_hold_a_seat_whether_or_not_there_is_room()
    {
        Sit(Given.Norrbotten, Association).ShouldBe(ProposalAnswer.Accepted);
        Sit(Given.Norrbotten.WithSeats(Norrbotten.DevelopmentGroup, Given.Seats(civil: 6, region: 4)), Association).ShouldBe(ProposalAnswer.Accepted);
        Sit(Given.Norrbotten, Given.University).ShouldBe(ProposalAnswer.Refused);
    }

    [Fact]
    public void A_rule_of_a_hosts_own_is_followed_too()
    {
        Norm once = ForEach.Value(
            Nominations.To(Norrbotten.DevelopmentGroup).That(Nominations.Stand), Nominations.By, Given.University,
            by => new Count(Number.Of(Nominations.To(Norrbotten.DevelopmentGroup).That(Nominations.Stand & Nominations.By.Is(by))), atMost: 1).Else(new("twice"), by));
        RuleSet rules = Norrbotten.Rules.Citing(Given.Source).With(new MadeOf(Given.Clause(), once));
        Compact compact = Compact.From(Given.Norrbotten);

        rules.MayNominate(compact, Association, Norrbotten.DevelopmentGroup, Given.Today).Answer.ShouldBe(ProposalAnswer.Refused);
        rules.MayNominate(compact, Given.Association(2), Norrbotten.DevelopmentGroup, Given.Today).Answer.ShouldBe(ProposalAnswer.Accepted);
    }

    [Fact]
    public void It_says_why_not_and_what_it_depends_on()
    {
        CompactFacts undated = Given.Norrbotten.With(new Signatory(Association, Fact.NotKnown));

        Entitlement refused = Norrbotten.Rules.MayNominate(Compact.From(Given.Norrbotten), Given.University, Norrbotten.DevelopmentGroup, Given.Today);
        refused.Refusals.Select(finding => finding.Clause.Id.Value).ShouldBe(["development-group.nominations"]);
        Entitlement unfit = Norrbotten.Rules.MayHoldSeat(Compact.From(Given.Norrbotten), Association, new("devlopment-group"), Given.Today);
        unfit.Misfits.ShouldHaveSingleItem().Perhaps.ShouldBe(["development-group"]);
        Entitlement open = Norrbotten.Rules.MayHoldSeat(Compact.From(undated), Association, Norrbotten.DevelopmentGroup, Given.Today);
        open.Deciding.Select(fact => (fact.Kind, fact.Subject)).ShouldBe([(FactKind.SigningDays, Association)]);
        (refused.Deciding.Count + refused.Misfits.Count + unfit.Refusals.Count + open.Misfits.Count).ShouldBe(0);
    }

    /// <summary>The side of a party that is not known is asked of the party, and decides for its organisations.</summary>
    [Theory]
    [InlineData(null, ProposalAnswer.Undecided)]
    [InlineData(Sector.CivilSociety, ProposalAnswer.Accepted)]
    [InlineData(Sector.Public, ProposalAnswer.Refused)]
    public void It_depends_on_the_side_of_its_party(Sector? side, ProposalAnswer answer)
    {
        Party church = new(new("church"), side is { } told ? told : Fact.NotKnown);
        OrganisationId branch = new("branch");
        CompactFacts facts = Given.Norrbotten.With(new Organisation(branch) { Party = church.Id }).With(new Signatory(branch, 1.May(2023))) with { Parties = [.. Given.Norrbotten.Parties.Known, church] };

        Sit(facts, branch).ShouldBe(answer);
        Nominate(facts, branch, Given.Today).ShouldBe(answer);
    }

    /// <summary>Somebody else's nomination is no reason against one's own.</summary>
    [Fact]
    public void It_is_refused_for_what_it_would_bring_and_for_nothing_else()
    {
        Compact compact = Compact.From(Given.Norrbotten.WithNominations(Norrbotten.DevelopmentGroup, [new(Given.Association(2), 1.August(2024))]));

        Entitlement refused = Norrbotten.Rules.MayNominate(compact, Given.University, Norrbotten.DevelopmentGroup, 1.July(2024));

        ((Breaches)refused.Refusals.ShouldHaveSingleItem().Evidence).Found.Select(breach => breach.Subject).ShouldBe([Given.University]);
    }

    [Fact]
    public void What_is_refused_whichever_way_it_is_is_refused_here_too()
    {
        Norm Each(Test<Nomination> side) => new Each<Nomination>(Nominations.To(Given.Panel).That(Nominations.Stand), side);
        RuleSet rules = Given.RuleSet(new MadeOf(Given.Clause("civil"), Each(Nominations.Sector.Is(Sector.CivilSociety))), new MadeOf(Given.Clause("other"), Each(!Nominations.Sector.Is(Sector.CivilSociety))));
        OrganisationId branch = new("branch");
        Compact compact = Compact.From(Given.Compact.With(new Organisation(branch) { Party = Fact.None }).With(new Group(Given.Panel) { Nominations = [] }));

        rules.Consider(compact, [new NominationSubmitted(Given.Panel, new(branch, Given.Today))], Given.Today).Answer.ShouldBe(ProposalAnswer.Refused);
        Entitlement told = rules.MayNominate(compact, branch, Given.Panel, Given.Today);
        (told.Answer, told.Refusals.Count, told.Deciding.Count).ShouldBe((ProposalAnswer.Refused, 0, 0));
    }

    /// <summary>Whoever has joined need not enclose anything; whoever has not may nominate, or may not, as what it encloses is.</summary>
    [Fact]
    public void Where_something_may_be_enclosed_instead_of_having_joined_the_answer_hangs_on_it()
    {
        RuleSet rules = Norrbotten.Rules.Adjust<NominatedInTime>("development-group.nominations", rule => rule with { OrEncloses = new("decision-to-join") });
        OrganisationId newcomer = new("newcomer");
        Compact compact = Compact.From(Given.Norrbotten.With(new Organisation(newcomer) { Sector = Sector.CivilSociety }));

        Entitlement told = rules.MayNominate(compact, newcomer, Norrbotten.DevelopmentGroup, 1.July(2024));

        (told.Answer, told.Deciding.ShouldHaveSingleItem().Kind).ShouldBe((ProposalAnswer.Undecided, FactKind.NominationEncloses));
        rules.MayNominate(compact, Association, Norrbotten.DevelopmentGroup, 1.July(2024)).Answer.ShouldBe(ProposalAnswer.Accepted);
        rules.MayNominate(compact, Given.University, Norrbotten.DevelopmentGroup, 1.July(2024)).Answer.ShouldBe(ProposalAnswer.Refused);
        rules.MayNominate(compact, newcomer, Norrbotten.DevelopmentGroup, 27.July(2024)).Answer.ShouldBe(ProposalAnswer.Refused);
        rules.NominationRound(compact, Norrbotten.DevelopmentGroup, 1.July(2024)).MayNominate.ShouldSatisfyAllConditions(
            may => may.Known.ShouldContain(Association), may => may.Known.ShouldNotContain(newcomer), may => may.IsComplete.ShouldBeFalse());
    }

    private static ProposalAnswer Nominate(CompactFacts facts, OrganisationId organisation, LocalDate on) =>
        Norrbotten.Rules.MayNominate(Compact.From(facts), organisation, Norrbotten.DevelopmentGroup, on).Answer;

    private static ProposalAnswer Sit(CompactFacts facts, OrganisationId organisation) =>
        Norrbotten.Rules.MayHoldSeat(Compact.From(facts), organisation, Norrbotten.DevelopmentGroup, Given.Today).Answer;
}
