namespace Overenskommelse.Rules;

/// <summary>Only those vote who have a right to, once each.</summary>
public sealed class VotersEntitledTests
{
    private static readonly VotersEntitled Joined = new(Given.Clause(), Given.Round);
    private static readonly VotersEntitled Members = new(Given.Clause(), Given.Round) { MembersOf = Given.Panel };
    private static readonly Ballot Ballot = new(Given.Round, 20.May(2024)) { Votes = [] };
    private static readonly PersonId Somebody = Given.Person("somebody");

    [Fact]
    public void Organisations_that_have_joined_may_vote_and_others_may_not()
    {
        Ask(Joined, [Given.Association(1), Given.Association(2)]).ShouldBeKept();
        Ask(Joined, [Given.Association(1), Given.University, Given.RegionOffice]).ShouldBeBroken((BreachReason.NotEntitled, Given.University), (BreachReason.NotEntitled, Given.RegionOffice));
        Ask(Joined, [Given.Association(1), Somebody]).ShouldBeBroken((BreachReason.NotEntitled, Somebody));
        Ask(Joined, []).ShouldBeKept();
    }

    [Theory]
    [InlineData("2024-05-19", Outcome.Kept)]
    [InlineData("2024-05-20", Outcome.Kept)]
    [InlineData("2024-05-21", Outcome.Broken)]
    public void It_is_the_day_of_the_ballot_on_which_they_have_joined(string joined, Outcome outcome) =>
        Ask(Joined, [Given.University], Given.Compact.With(new Signatory(Given.University, Given.Day(joined)))).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2024-05-19", Outcome.Broken)]
    [InlineData("2024-05-20", Outcome.Kept)]
    [InlineData("2024-05-21", Outcome.Kept)]
    public void Whoever_has_left_by_then_may_not_vote(string last, Outcome outcome) =>
        Ask(Joined, [Given.University], Given.Compact.With(new Signatory(Given.University, Given.Signing) { LastDay = Given.Day(last) })).Outcome.ShouldBe(outcome);

    [Fact]
    public void Nobody_votes_twice()
    {
        Ask(Joined, [Given.Association(1), Given.Association(2), Given.Association(1)]).ShouldBeBroken((BreachReason.VotedTwice, Given.Association(1)));
        Ask(Joined, [Given.University, Given.University]).ShouldBeBroken((BreachReason.NotEntitled, Given.University), (BreachReason.VotedTwice, Given.University));
        Ask(Joined, Register.AtLeast<Id>(Given.Association(1), Given.Association(1))).ShouldBeBroken();
    }

    [Fact]
    public void Members_of_a_group_vote_as_themselves_or_as_the_organisation_that_they_sit_for()
    {
        Seat seat = new(Given.RegionOffice, SeatKind.Regular) { Holder = Somebody };

        Ask(Members, [Somebody], With(seat)).ShouldBeKept();
        Ask(Members, [Given.RegionOffice], With(seat)).ShouldBeKept();
        Ask(Members, [Somebody], With(seat with { Kind = SeatKind.Substitute })).ShouldBeBroken((BreachReason.NotEntitled, Somebody));
        Ask(Members, [Given.Person("another")], With(seat)).ShouldBeBroken((BreachReason.NotEntitled, Given.Person("another")));
        Ask(Members, [Given.Association(1)], With(seat)).ShouldBeBroken((BreachReason.NotEntitled, Given.Association(1)));
        Ask(Members, [Given.RegionOffice], With(seat with { Holder = Fact.None })).ShouldBeBroken();
    }

    [Theory]
    [InlineData("2024-05-19", "2024-05-31", Outcome.Kept)]
    [InlineData("2024-05-20", "2024-05-20", Outcome.Kept)]
    [InlineData("2024-05-21", "2024-05-31", Outcome.Broken)]
    [InlineData("2024-05-01", "2024-05-19", Outcome.Broken)]
    public void A_member_sits_there_on_the_day_of_the_ballot(string first, string last, Outcome outcome) =>
        Ask(Members, [Somebody], With(new Seat(Given.RegionOffice, SeatKind.Regular) { Holder = Somebody, FirstDay = Given.Day(first), LastDay = Given.Day(last) })).Outcome.ShouldBe(outcome);

    [Fact]
    public void What_is_not_known_is_asked_for_and_a_seat_without_a_name_may_be_anybodys()
    {
        Ask(Joined, Fact.NotKnown).ShouldBeUndetermined((FactKind.BallotVoters, Given.Round, Given.Bearer));
        Ask(Joined, [Given.University], Given.Compact with { Signatories = Register.AtLeast([.. Given.Compact.Signatories.Known]) }).ShouldBeUndetermined((FactKind.Signatories, Given.Bearer, Given.Bearer));
        Ask(Joined, [Given.University], Given.Compact.With(new Signatory(Given.University, DayFact.InMonth(2024, 5)))).ShouldBeUndetermined((FactKind.SigningDays, Given.University, Given.University));
        Ask(Members, [Somebody], With(new Seat(Given.RegionOffice, SeatKind.Regular))).ShouldBeUndetermined((FactKind.SeatHolder, Given.RegionOffice, Given.Panel));
        Ask(Members, [Given.RegionOffice], With(new Seat(Given.RegionOffice, Fact.NotKnown))).ShouldBeUndetermined((FactKind.SeatKind, Given.RegionOffice, Given.Panel));
        Ask(Members, [Somebody, Somebody], With(new Seat(Given.RegionOffice, SeatKind.Regular))).ShouldBeBroken();
        Joined.Asked(Given.Compact).ShouldBeUndetermined((FactKind.Ballots, Given.Round, Given.Bearer));
        Joined.Asked(Given.Compact with { Ballots = [Ballot with { Day = DayFact.InMonth(2024, 5), Voters = [Given.Association(1)] }] }).ShouldBeKept();
    }

    [Fact]
    public void Only_ballots_of_the_year_about_the_same_are_looked_at()
    {
        Joined.Asked(Given.Compact with { Ballots = [] }).ShouldBeNotApplicable(NothingReason.NoBallots);
        Joined.Asked(Given.Compact with { Ballots = [Ballot with { About = Given.Council, Voters = [Given.University] }] }).ShouldBeNotApplicable(NothingReason.NoBallots);
        Joined.Asked(Given.Compact with { Ballots = [Ballot with { Day = 20.May(2023), Voters = [Given.University] }] }).ShouldBeNotApplicable(NothingReason.NoBallots);
        Joined.Asked(Given.Compact with { Ballots = [Ballot with { Day = 16.June(2024), Voters = [Given.University] }] }).ShouldBeNotApplicable(NothingReason.NoBallots);
        Joined.Asked(Given.Compact with { Ballots = [Ballot with { Day = 15.June(2024), Voters = [Given.University] }] }).ShouldBeBroken();
    }

    private static CompactFacts With(Seat seat) => Given.Compact.WithSeats(Given.Panel, [seat]);

    private static Finding Ask(VotersEntitled rule, Register<Id> voters, CompactFacts? facts = null) =>
        rule.Asked((facts ?? Given.Compact) with { Ballots = [Ballot with { Voters = voters }] });
}
