namespace Overenskommelse.Rules;

/// <summary>A ballot is held only where a constituency has more nominees than seats.</summary>
public sealed class BallotContestedTests
{
    private static readonly ConstituencyId Coast = new("coast");
    private static readonly ConstituencyId Inland = new("inland");
    private static readonly BallotContested TwoSeats = new(Given.Clause(), Given.Panel, Coast, Seats: 2);
    private static readonly Ballot Ballot = new(Given.Panel, 12.March(2024)) { Constituency = Coast };
    private static readonly Nomination Nomination = new(Given.Association(1), 1.February(2024)) { Constituency = Coast };

    [Theory]
    [InlineData(1, Outcome.Broken)]
    [InlineData(2, Outcome.Broken)]
    [InlineData(3, Outcome.Kept)]
    public void More_are_nominated_than_there_are_seats(int nominees, Outcome outcome) => Ask(TwoSeats, Nominees(nominees)).Outcome.ShouldBe(outcome);

    [Fact]
    public void That_there_are_no_more_is_told_with_the_day() =>
        Ask(TwoSeats, Nominees(2)).ShouldBeBroken((BreachReason.NotContested, Given.Panel)).Evidence.ShouldBeOfType<Breaches>().Found.ShouldHaveSingleItem().Day.ShouldBe((DayFact)12.March(2024));

    [Fact]
    public void Each_person_is_counted_once_and_those_for_another_constituency_not_at_all()
    {
        Register<Nomination> two = Nominees(2);

        Ask(TwoSeats, [.. two.Known, two.Known[0] with { By = Given.Association(2) }]).ShouldBeBroken();
        Ask(TwoSeats, [.. two.Known, Nominee(3) with { Constituency = Inland }]).ShouldBeBroken();
        Ask(TwoSeats, [.. two.Known, Nominee(3) with { Constituency = Fact.None }]).ShouldBeBroken();
    }

    [Theory]
    [InlineData("2023-03-12", Outcome.Broken)]
    [InlineData("2023-03-13", Outcome.Kept)]
    [InlineData("2024-03-12", Outcome.Kept)]
    [InlineData("2024-03-13", Outcome.Broken)]
    public void A_nomination_is_for_the_ballot_that_comes_within_a_year_of_it(string day, Outcome outcome) =>
        Ask(TwoSeats, [.. Nominees(2).Known, Nominee(3) with { Day = Given.Day(day) }]).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2024-03-11", Outcome.Broken)]
    [InlineData("2024-03-12", Outcome.Broken)]
    [InlineData("2024-03-13", Outcome.Kept)]
    public void One_that_was_withdrawn_by_the_day_counts_as_nothing(string withdrawn, Outcome outcome) =>
        Ask(TwoSeats, [.. Nominees(2).Known, Nominee(3) with { WithdrawnOn = Given.Day(withdrawn) }]).Outcome.ShouldBe(outcome);

    [Fact]
    public void How_long_before_is_a_knob() =>
        Ask(TwoSeats with { Within = Period.FromMonths(1) }, Nominees(3)).ShouldBeBroken();

    [Fact]
    public void What_is_not_known_is_asked_for()
    {
        Ask(TwoSeats, Register.AtLeast([.. Nominees(2).Known])).ShouldBeUndetermined((FactKind.Nominations, Given.Panel, Given.Bearer));
        Ask(TwoSeats, Register.AtLeast([.. Nominees(3).Known])).ShouldBeKept();
        Ask(TwoSeats, [.. Nominees(2).Known, Nominee(3) with { Constituency = Fact.NotKnown }]).ShouldBeUndetermined((FactKind.NominationConstituency, Given.Association(1), Given.Association(1)));
        Ask(TwoSeats, [.. Nominees(2).Known, Nominee(3) with { Nominee = Fact.NotKnown }]).ShouldBeUndetermined((FactKind.Nominations, Given.Panel, Given.Association(1)));
        Asked(TwoSeats, Nominees(2), Ballot with { Constituency = Fact.NotKnown }).ShouldBeUndetermined((FactKind.BallotConstituency, Given.Panel, Given.Bearer));
        Asked(TwoSeats, Nominees(3), Ballot with { Day = DayFact.InMonth(2024, 3) }).ShouldBeUndetermined((FactKind.BallotDay, Given.Panel, Given.Bearer));
    }

    [Fact]
    public void Of_nominations_from_before_the_facts_were_kept_nobody_knows_that_there_were_no_more()
    {
        CompactFacts facts = Facts(Nominees(2), Ballot);

        TwoSeats.Asked(facts with { RecordedFrom = 13.March(2023) }).ShouldBeBroken();
        TwoSeats.Asked(facts with { RecordedFrom = 14.March(2023) }).ShouldBeUndetermined((FactKind.Nominations, Given.Panel, Given.Bearer));
    }

    [Fact]
    public void Ballots_for_another_constituency_are_not_looked_at()
    {
        Asked(TwoSeats, [], Ballot with { Constituency = Inland }).ShouldBeNotApplicable(NothingReason.NoBallots);
        Asked(TwoSeats, [], Ballot with { Constituency = Fact.None }).ShouldBeNotApplicable(NothingReason.NoBallots);
    }

    [Fact]
    public void A_constituency_has_one_seat_or_more() => Should.Throw<ArgumentOutOfRangeException>(() => TwoSeats with { Seats = 0 }).ParamName.ShouldBe("Seats");

    private static Nomination Nominee(int number) => Nomination with { Nominee = Given.Person($"nominee-{number}") };

    private static Register<Nomination> Nominees(int number) => [.. Enumerable.Range(1, number).Select(Nominee)];

    private static CompactFacts Facts(Register<Nomination> nominations, Ballot ballot) =>
        Given.Compact.With(new Group(Given.Panel) { Nominations = nominations }) with { Constituencies = [new(Coast), new(Inland)], Ballots = [ballot] };

    private static Finding Ask(BallotContested rule, Register<Nomination> nominations) => rule.Asked(Facts(nominations, Ballot));

    private static Finding Asked(BallotContested rule, Register<Nomination> nominations, Ballot ballot) => rule.Asked(Facts(nominations, ballot));
}
