using System.Globalization;
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

    /// <summary>The nomination is too late whichever day the group began or ceases, but for the days on which there was no group to answer for the round.</summary>
    [Theory]
    [InlineData("none", "none", ProposalAnswer.Refused)]
    [InlineData("none", "not known", ProposalAnswer.Undecided)]
    [InlineData("not known", "none", ProposalAnswer.Undecided)]
    [InlineData("none", "2024-07", ProposalAnswer.Undecided)]
    [InlineData("none", "2024-12", ProposalAnswer.Refused)]
    public void A_nomination_that_is_too_late_is_not_accepted_while_a_day_of_the_group_is_not_known(string first, string last, ProposalAnswer answer)
    {
        DayFact Day(string told) => told switch { "none" => Fact.None, "not known" => Fact.NotKnown, _ => DayFact.InMonth(2024, int.Parse(told[5..], CultureInfo.InvariantCulture)) };
        Group group = Given.DevelopmentGroup(civil: 7, county: 3, region: 2) with { FirstDay = Day(first), LastDay = Day(last), Seats = [] };

        Given.Norrbotten.With(group).Consider(27.July(2024), new NominationSubmitted(Norrbotten.DevelopmentGroup, new(Given.Association(1), 27.July(2024)))).Answer.ShouldBe(answer);
    }

    /// <summary>Another's nomination is in doubt, and that says nothing of this one.</summary>
    [Fact]
    public void What_is_amiss_in_a_round_that_is_brought_up_is_refused_though_something_else_is_in_doubt()
    {
        CompactFacts facts = Given.Norrbotten.WithNominations(Norrbotten.DevelopmentGroup, [new(Given.Association(1), Fact.NotKnown)]);

        facts.Consider(
            On,
            new DecisionRecorded(new(Norrbotten.RegionalCouncil, On) { About = Norrbotten.RoundOfNominations }),
            new NominationSubmitted(Norrbotten.DevelopmentGroup, new(Given.RegionOffice, On))).Answer.ShouldBe(ProposalAnswer.Refused);
    }

    /// <summary>It was outside of the round before, whoever it came from.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData(Sector.CivilSociety)]
    [InlineData(Sector.Public)]
    public void What_was_amiss_in_another_round_is_not_in_doubt_newly(Sector? sector)
    {
        CompactFacts facts = Given.Norrbotten.With(new Organisation(Somebody) { Party = Fact.None, Sector = sector is { } told ? told : Fact.NotKnown }).With(new Signatory(Somebody, 1.May(2023)))
            .WithNominations(Norrbotten.DevelopmentGroup, [new(Somebody, On)]);

        facts.Consider(On, new DecisionRecorded(new(Norrbotten.RegionalCouncil, On) { About = Norrbotten.RoundOfNominations })).ShouldBeAccepted();
    }

    /// <summary>Whether a leader without a seat is one more hangs on whose the one before was.</summary>
    [Theory]
    [InlineData("not known", ProposalAnswer.Undecided)]
    [InlineData("county", ProposalAnswer.Accepted)]
    [InlineData("region", ProposalAnswer.Refused)]
    public void Where_it_is_not_known_whose_a_leader_is_what_is_newly_amiss_is_not_certain(string whose, ProposalAnswer answer)
    {
        Appointment Of(Fact<OrganisationId> organisation, string holder, LocalDate day) => new(organisation, day) { Holder = new PersonId(holder), AppointedBy = Norrbotten.LeadershipGroup };
        Fact<OrganisationId> before = whose switch { "county" => Given.CountyOffice, "region" => Given.RegionOffice, _ => Fact.NotKnown };
        CompactFacts facts = Given.Norrbotten.WithSeats(Norrbotten.LeadershipGroup, [new(Given.UmbrellaOffice, SeatKind.Regular) { Holder = new PersonId("somebody") }])
            .WithAppointments(Norrbotten.MeetingLeaders, [Of(Given.UmbrellaOffice, "first", 1.March(2024)), Of(before, "second", 1.June(2023))]);

        facts.Consider(On, new Appointed(Norrbotten.MeetingLeaders, Of(Given.CountyOffice, "third", On))).ShouldAnswer("development-group.shared-leadership", answer, FactKind.OfficeHolderOrganisation);
    }

    /// <summary>A board member of Samforma's on behalf of somebody, beside four of the public parties.</summary>
    private static Consideration Considered(Organisation organisation, int civil) =>
        Given.Norrbotten.With(Given.LeadershipGroup(civil, region: 2, county: 2)).With(organisation).Consider(On, new SeatTaken(
            Norrbotten.LeadershipGroup,
            new(Somebody, SeatKind.Regular) { Capacity = Capacity.BoardMember, CapacityOf = Norrbotten.SamformaOffice, Holder = new PersonId("new"), FirstDay = On }));
}
