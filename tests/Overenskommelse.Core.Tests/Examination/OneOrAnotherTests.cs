using Overenskommelse.Compacts.Changes;
using Overenskommelse.Presentation;
using Overenskommelse.Regions;

namespace Overenskommelse.Examination;

/// <summary>What is refused whatever is missing, since one duty or another is broken then, though it is not known which.</summary>
public sealed class OneOrAnotherTests
{
    private static readonly LocalDate On = 1.September(2024);

    private static readonly OrganisationId Somebody = new("somebody");

    [Fact]
    public void A_seat_that_is_one_too_many_for_a_side_or_of_no_party_is_refused_though_it_is_not_known_which()
    {
        var considered = Considered(new Organisation(Somebody), civil: 4);

        considered.Answer.ShouldBe(ProposalAnswer.Refused);
        considered.Refusals.ShouldBeEmpty();
        considered.Undecided.Select(finding => finding.Clause.Id.Value).ShouldBe(["leadership-group.parties-only", "leadership-group.capacities", "leadership-group.even-split"]);
        considered.IsAccepted.ShouldBeFalse();
    }

    [Fact]
    public void One_that_may_be_what_one_side_lacks_is_undecided() =>
        Considered(new Organisation(Somebody), civil: 3).Answer.ShouldBe(ProposalAnswer.Undecided);

    [Theory]
    [InlineData("samforma", "leadership-group.even-split")]
    [InlineData("region-norrbotten", "leadership-group.capacities, leadership-group.even-split")]
    [InlineData(null, "leadership-group.parties-only")]
    public void Whatever_is_told_is_refused_for_a_reason_of_its_own(string? party, string clauses) =>
        Considered(new Organisation(Somebody) { Party = party is null ? Fact.None : new PartyId(party), Sector = party is null ? Sector.Neither : Fact.NotKnown }, civil: 4)
            .ShouldBeRefusedFor(clauses.Split(", "));

    [Fact]
    public void The_words_say_that_one_of_them_is_broken_whatever_is_so()
    {
        var considered = Considered(new Organisation(Somebody) { Name = "Föreningen Exempel" }, civil: 4);

        string swedish = new Words(Norrbotten.Rules, considered.Before.Compact, Language.Swedish).Of(considered);
        swedish.ShouldStartWith("Nekas: vad som än är sant av det som inte är känt bryts minst en av dessa:");
        swedish.ShouldContain("(NB-4)");
        new Words(Norrbotten.Rules, considered.Before.Compact, Language.English).Of(considered)
            .ShouldStartWith("Refused: whatever is true of what is not known, at least one of these is broken:");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_decision_that_opens_a_round_breaks_nothing_newly_for_nominations_that_may_have_come_before(bool wasOneBefore)
    {
        Decision decided = new(Norrbotten.RegionalCouncil, 20.August(2024)) { About = Norrbotten.RoundOfNominations };
        CompactFacts facts = Given.Norrbotten.WithNominations(Norrbotten.DevelopmentGroup, Register.AtLeast<Nomination>());

        (wasOneBefore ? facts : facts with { Decisions = [] }).Consider(On, new DecisionRecorded(decided)).ShouldBeAccepted();
    }

    /// <summary>A board member of Samforma's on behalf of somebody, beside four of the public parties.</summary>
    private static Consideration Considered(Organisation organisation, int civil) =>
        Given.Norrbotten.With(Given.LeadershipGroup(civil, region: 2, county: 2)).With(organisation).Consider(On, new SeatTaken(
            Norrbotten.LeadershipGroup,
            new(Somebody, SeatKind.Regular) { Capacity = Capacity.BoardMember, CapacityOf = Norrbotten.SamformaOffice, Holder = new PersonId("new"), FirstDay = On }));
}
