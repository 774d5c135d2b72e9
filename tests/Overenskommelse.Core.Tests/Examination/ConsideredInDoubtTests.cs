using Overenskommelse.Compacts.Changes;
using Overenskommelse.Regions;

namespace Overenskommelse.Examination;

/// <summary>What a proposal is told where a fact is missing: refused where every completion of the facts refuses it, accepted where none does, and otherwise undecided.</summary>
public sealed class ConsideredInDoubtTests
{
    private const string Balance = "development-group.balance";
    private const string EvenSplit = "leadership-group.even-split";
    private const string Leadership = "development-group.shared-leadership";
    private const string Nominations = "development-group.nominations";

    private static readonly LocalDate On = 1.September(2026);

    private static readonly OrganisationId Somebody = new("somebody");

    [Theory]
    [InlineData("not known", ProposalAnswer.Undecided)]
    [InlineData("none", ProposalAnswer.Refused)]
    [InlineData("2026-08-31", ProposalAnswer.Accepted)]
    [InlineData("2026-09-01", ProposalAnswer.Refused)]
    public void Whether_three_against_perhaps_one_become_worse_with_a_fourth_hangs_on_whether_the_one_is_left(string lastDay, ProposalAnswer expected) =>
        InDevelopmentGroup(Civil("a"), Civil("b"), Civil("c"), Public("r") with { LastDay = Told(lastDay) })
            .Consider(On, OneMoreCivil).ShouldAnswer(Balance, expected, FactKind.SeatDays);

    [Theory]
    [InlineData("not known", ProposalAnswer.Undecided)]
    [InlineData("none", ProposalAnswer.Accepted)]
    [InlineData("2026-08-31", ProposalAnswer.Refused)]
    public void So_it_does_where_the_one_may_sit_on_both_sides(string lastDay, ProposalAnswer expected) =>
        InDevelopmentGroup(Civil("a"), Civil("b"), Civil("r") with { LastDay = Told(lastDay) }, Public("r"))
            .Consider(On, OneMoreCivil).ShouldAnswer(Balance, expected, FactKind.SeatDays);

    [Fact]
    public void What_is_worse_whichever_way_is_refused() =>
        InDevelopmentGroup(Civil("a"), Civil("b"), Civil("c") with { LastDay = Fact.NotKnown }, Public("r"))
            .Consider(On, OneMoreCivil).ShouldAnswer(Balance, ProposalAnswer.Refused, FactKind.SeatDays);

    [Theory]
    [InlineData(null, ProposalAnswer.Undecided)]
    [InlineData("samforma", ProposalAnswer.Accepted)]
    [InlineData("lansstyrelsen-norrbotten", ProposalAnswer.Refused)]
    public void What_was_in_doubt_and_would_be_broken_is_refused_only_where_it_was_not_broken_already(string? party, ProposalAnswer expected) =>
        Given.Norrbotten.With(new Organisation(Somebody) { Party = party is null ? Fact.NotKnown : new PartyId(party) })
            .WithSeats(Norrbotten.LeadershipGroup, [SeatOf("1"), SeatOf("2")])
            .Consider(On, new SeatTaken(Norrbotten.LeadershipGroup, Public("r") with { FirstDay = On })).ShouldAnswer(EvenSplit, expected, FactKind.SectorOf);

    [Theory]
    [InlineData(null, ProposalAnswer.Undecided)]
    [InlineData("samforma", ProposalAnswer.Accepted)]
    [InlineData("region-norrbotten", ProposalAnswer.Refused)]
    public void So_it_is_with_a_leader_who_may_be_of_the_side_that_another_would_come_from(string? party, ProposalAnswer expected) =>
        Given.Norrbotten.With(new Organisation(Somebody) { Party = party is null ? Fact.NotKnown : new PartyId(party) })
            .WithAppointments(Norrbotten.MeetingLeaders, [Appointed(Somebody, "civil-1", 1.January(2026)), Appointed(Given.Association(1), "civil-2", 1.January(2026))])
            .Consider(On, new Appointed(Norrbotten.MeetingLeaders, Appointed(Given.Association(1), "civil-1", On))).ShouldAnswer(Leadership, expected, FactKind.SectorOf);

    [Theory]
    [InlineData("not known", ProposalAnswer.Undecided)]
    [InlineData("2025-11-05", ProposalAnswer.Accepted)]
    [InlineData("2026-02-01", ProposalAnswer.Refused)]
    public void A_nomination_hangs_on_the_day_of_the_decision_also_where_another_was_too_early(string decided, ProposalAnswer expected) =>
        (Given.Norrbotten with { Decisions = [new(Norrbotten.RegionalCouncil, Told(decided)) { About = Norrbotten.RoundOfNominations }] })
            .WithNominations(Norrbotten.DevelopmentGroup, [new(Given.Association(1), 27.May(2025))])
            .Consider(1.January(2026), new NominationSubmitted(Norrbotten.DevelopmentGroup, new(Given.Association(1), 1.January(2026))))
            .ShouldAnswer(Nominations, expected, FactKind.DecisionDay);

    private static SeatTaken OneMoreCivil { get; } = new(Norrbotten.DevelopmentGroup, Civil("new") with { FirstDay = On });

    private static CompactFacts InDevelopmentGroup(params Seat[] seats) => Given.Norrbotten.WithSeats(Norrbotten.DevelopmentGroup, [.. seats]);

    private static DayFact Told(string day) => day switch { "not known" => Fact.NotKnown, "none" => Fact.None, _ => Given.Day(day) };

    private static Seat SeatOf(string holder) => new(Somebody, SeatKind.Regular) { Holder = new PersonId(holder) };

    private static Appointment Appointed(OrganisationId organisation, string holder, LocalDate day) =>
        new(organisation, day) { Holder = new PersonId(holder), AppointedBy = Norrbotten.LeadershipGroup };

    private static Seat Civil(string holder) => new(Given.Association(1), SeatKind.Regular) { Holder = new PersonId(holder), FirstDay = 1.January(2022), LastDay = Fact.None };

    private static Seat Public(string holder) => new(Given.RegionOffice, SeatKind.Regular)
    {
        Holder = new PersonId(holder),
        Capacity = Capacity.Official,
        FirstDay = 1.January(2022),
        LastDay = Fact.None,
    };
}

[ShouldlyMethods]
internal static class AnsweredByClause
{
    /// <summary>What the proposal is told by one clause, whatever others say; and where it is undecided, the kind of fact that would decide.</summary>
    public static void ShouldAnswer(this Consideration considered, ClauseId clause, ProposalAnswer expected, FactKind deciding)
    {
        considered.Misfits.ShouldBeEmpty();
        considered.Refusals.Any(finding => finding.Clause.Id == clause).ShouldBe(expected == ProposalAnswer.Refused);
        considered.Undecided.Where(finding => finding.Clause.Id == clause).SelectMany(finding => finding.Missing).Select(fact => fact.Kind).Distinct()
            .ShouldBe(expected == ProposalAnswer.Undecided ? [deciding] : []);
    }
}
