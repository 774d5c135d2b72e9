using Overenskommelse.Examination;
using Overenskommelse.Norms;
using Overenskommelse.Regions;
using Overenskommelse.Rules;

namespace Overenskommelse.Rulebook;

/// <summary>What an organisation may do, by having joined or without having to.</summary>
public sealed class JoiningRightsTests
{
    private static readonly OrganisationId Newcomer = new("newcomer");

    private static readonly CompactFacts North = Given.Norrbotten.With(new Organisation(Newcomer) { Party = Given.Umbrella });

    private static readonly CompactFacts South = Given.Halland.With(new Organisation(Newcomer) { Party = Halland.CivilSociety });

    [Theory]
    [InlineData("2024-04-30", false)]
    [InlineData("2024-05-01", true)]
    [InlineData("2024-05-02", true)]
    [InlineData("2024-08-30", true)]
    [InlineData("2024-08-31", true)]
    [InlineData("2024-09-01", false)]
    public void From_the_day_it_signs_to_its_last_day_it_may_nominate_and_hold_a_seat(string on, bool may)
    {
        var joining = Of(Norrbotten.Joining, North.With(new Signatory(Newcomer, 1.May(2024)) { LastDay = 31.August(2024) }), Given.Day(on));

        ProposalAnswer answer = may ? ProposalAnswer.Accepted : ProposalAnswer.Refused;
        (joining.HasJoined, joining.MayNominate.Answer, joining.MayHoldSeat.Answer).ShouldBe((may, answer, answer));
    }

    [Fact]
    public void A_public_organisation_that_has_signed_may_not_nominate()
    {
        var joining = Of(Norrbotten.Joining, North.With(new Organisation(Newcomer) { Party = Given.Region }).With(new Signatory(Newcomer, 1.May(2024))));

        (joining.HasJoined, joining.MayNominate.Answer).ShouldBe((true, ProposalAnswer.Refused));
    }

    [Fact]
    public void What_belongs_to_the_region_has_its_seats_by_the_text_and_no_step_to_take()
    {
        var joining = Of(Norrbotten.Joining, North.With(new Organisation(Newcomer) { Party = Given.Region }));

        (joining.NeedsNoJoining, joining.HasJoined, joining.MayNominate.Answer, joining.MayHoldSeat.Answer, joining.Next).ShouldBe((true, false, ProposalAnswer.Refused, ProposalAnswer.Accepted, null));
    }

    /// <summary>Its member associations belong to the same party, and have to join.</summary>
    [Fact]
    public void The_umbrella_is_a_party_itself_and_has_no_step_to_take()
    {
        var joining = Norrbotten.Rules.Joining(Compact.From(Given.Norrbotten), Norrbotten.SamformaOffice, Norrbotten.Joining, Given.Today);

        (joining.IsParty, joining.NeedsNoJoining, joining.HasJoined, joining.MayNominate.Answer, joining.MayHoldSeat.Answer, joining.Next).ShouldBe((true, true, false, ProposalAnswer.Accepted, ProposalAnswer.Accepted, null));
        Of(Norrbotten.Joining, North.With(new Organisation(Newcomer) { Party = Given.Umbrella })).NeedsNoJoining.ShouldBe(false);
        new Presentation.Words(Norrbotten.Rules, Compact.From(Given.Norrbotten), Presentation.Language.Swedish).Of(joining)
            .ShouldStartWith("Samforma är själv part och behöver inte ansluta sig. Organisationen får nominera och ha en ordinarie plats i utvecklingsgruppen.");
    }

    /// <summary>The rights follow the readings, and so does whether there is any need to join.</summary>
    [Fact]
    public void Where_a_rule_is_read_so_that_a_party_has_to_sign_the_umbrella_has_to()
    {
        RuleSet signing = Norrbotten.Rules.Adjust<NominatedInTime>("NB-21", rule => (NominatedInTime)rule.Under(Rules.Readings.PartyItself.HasToSign));
        var joining = signing.Joining(Compact.From(Given.Norrbotten), Norrbotten.SamformaOffice, Norrbotten.Joining, Given.Today);

        (joining.IsParty, joining.NeedsNoJoining, joining.MayNominate.Answer, joining.MayNominateOnceJoined.Answer).ShouldBe((false, false, ProposalAnswer.Refused, ProposalAnswer.Accepted));
        joining.Next!.Step.ShouldBe(JoiningStep.Application);
    }

    [Fact]
    public void Where_its_party_is_not_known_neither_is_whether_it_has_to_join()
    {
        var joining = Of(Norrbotten.Joining, North.With(new Organisation(Newcomer)));

        (joining.NeedsNoJoining, joining.MayHoldSeat.Answer).ShouldBe((null, ProposalAnswer.Undecided));
        joining.Next!.Step.ShouldBe(JoiningStep.Application);
    }

    [Fact]
    public void One_of_civil_society_belongs_to_no_public_party_and_has_to_join_though_its_party_is_not_known()
    {
        var joining = Of(Norrbotten.Joining, North.With(new Organisation(Newcomer) { Sector = Sector.CivilSociety }));

        (joining.NeedsNoJoining, joining.MayNominate.Answer, joining.MayHoldSeat.Answer).ShouldBe((false, ProposalAnswer.Refused, ProposalAnswer.Refused));
        Of(Norrbotten.Joining, North.With(new Organisation(Newcomer) { Sector = Sector.Public })).NeedsNoJoining.ShouldBeNull();
    }

    [Fact]
    public void Where_it_may_belong_to_one_of_several_parties_it_is_not_known_whether_it_has_to_join()
    {
        var path = Norrbotten.Joining with { NeedNotJoin = [Given.Region, Given.Umbrella] };

        Of(path, North.With(new Organisation(Newcomer) { Sector = Sector.CivilSociety })).NeedsNoJoining.ShouldBeNull();
        Of(path, North.With(new Organisation(Newcomer) { Sector = Sector.Neither })).NeedsNoJoining.ShouldBe(false);
    }

    [Fact]
    public void A_party_that_is_not_among_the_facts_may_be_its_party_only_while_there_may_be_others()
    {
        var path = Norrbotten.Joining with { NeedNotJoin = [new("municipality")] };
        var unknown = North.With(new Organisation(Newcomer));

        Of(path, unknown).NeedsNoJoining.ShouldBe(false);
        Of(path, unknown with { Parties = Register.AtLeast([.. unknown.Parties.Known]) }).NeedsNoJoining.ShouldBeNull();
    }

    [Fact]
    public void The_text_of_Halland_ties_neither_nominating_nor_seats_to_joining()
    {
        var joining = Of(Halland.Joining, South.With(new Signatory(Newcomer, 1.May(2024))));

        (joining.HasJoined, joining.NeedsNoJoining, joining.MayNominate.Answer, joining.MayHoldSeat.Answer).ShouldBe((true, false, ProposalAnswer.NotCovered, ProposalAnswer.NotCovered));
        Halland.Joining.Group.ShouldBeNull();
    }

    [Fact]
    public void Where_its_side_is_not_known_neither_is_whether_it_may_nominate()
        => Of(Norrbotten.Joining, North.With(new Organisation(Newcomer)).With(new Signatory(Newcomer, 1.May(2024)))).MayNominate.Answer.ShouldBe(ProposalAnswer.Undecided);

    /// <summary>Samforma is a party, which nominates without having signed, unless the rules are read otherwise.</summary>
    [Fact]
    public void What_it_may_do_is_what_the_rules_of_the_set_say_under_the_readings_that_they_have()
    {
        RuleSet signing = Norrbotten.Rules.Adjust<NominatedInTime>("NB-21", rule => (NominatedInTime)rule.Under(Rules.Readings.PartyItself.HasToSign));
        Joining Of(RuleSet rules) => rules.Joining(Compact.From(Given.Norrbotten), Norrbotten.SamformaOffice, Norrbotten.Joining, Given.Today);

        Of(Norrbotten.Rules).MayNominate.Answer.ShouldBe(ProposalAnswer.Accepted);
        Of(signing).MayNominate.Answer.ShouldBe(ProposalAnswer.Refused);
    }

    [Fact]
    public void A_rule_of_a_hosts_own_is_followed_too()
    {
        Norm ofTheUmbrella = new Each<Nomination>(Nominations.To(Norrbotten.DevelopmentGroup).That(Nominations.Stand), Nominations.By.In([Given.Association(1)]));
        RuleSet rules = Norrbotten.Rules.Citing(Given.Source).With(new MadeOf(Given.Clause(), ofTheUmbrella));
        ProposalAnswer Of(int association) => rules.Joining(Compact.From(Given.Norrbotten), Given.Association(association), Norrbotten.Joining, Given.Today).MayNominate.Answer;

        Of(1).ShouldBe(ProposalAnswer.Accepted);
        Of(2).ShouldBe(ProposalAnswer.Refused);
    }

    [Theory]
    [InlineData("2024-04-16")]
    [InlineData("2024-07-27")]
    public void Whether_a_round_is_open_on_the_day_is_another_question(string on)
        => Norrbotten.Rules.Joining(Compact.From(Given.Norrbotten), Given.Association(1), Norrbotten.Joining, Given.Day(on)).MayNominate.Answer.ShouldBe(ProposalAnswer.Accepted);

    private static Joining Of(JoiningPath path, CompactFacts facts, LocalDate? on = null) =>
        (path.Group is null ? Halland.Rules : Norrbotten.Rules).Joining(Compact.From(facts), Newcomer, path, on ?? Given.Today);
}
