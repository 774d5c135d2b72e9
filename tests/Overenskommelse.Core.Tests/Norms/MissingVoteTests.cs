namespace Overenskommelse.Norms;

/// <summary>A vote that is not known may be for anybody, also for whom nobody else has voted.</summary>
public sealed class MissingVoteTests
{
    private static readonly Population<Nomination> Candidates = Nominations.To(Given.Panel);
    private static readonly Population<Seat> Votes = Seats.In(Given.OtherPanel);

    private static readonly MadeOf Rule = new(new Most<Nomination>(
        Candidates,
        Nominations.By.In(Given.Association(1), Given.Association(3)),
        NumberOf.Those(Nominations.Nominee, Votes, Seats.Holder),
        new("more-votes")));

    [Fact]
    public void A_vote_that_is_not_known_may_be_for_one_who_has_none()
    {
        Asked(Person(3), Fact.NotKnown).Outcome.ShouldBe(Outcome.Undetermined);
        Asked(Person(3), Person(2)).ShouldBeBroken();
        Asked(Person(3), Person(1)).ShouldBeKept();
    }

    [Fact]
    public void A_vote_that_is_not_known_is_one_vote()
    {
        Asked(Person(1), Person(3), Fact.NotKnown).ShouldBeKept();
        Asked(Person(1), Person(2), Person(2), Person(2), Fact.NotKnown).ShouldBeBroken();
    }

    private static PersonId Person(int number) => Given.Person($"person-{number}");

    /// <summary>Of three the first and the third are chosen.</summary>
    private static Finding Asked(params Fact<PersonId>[] votes) => Rule.Asked(Given.Compact
        .WithNominations(Given.Panel, [.. Enumerable.Range(1, 3).Select(number => new Nomination(Given.Association(number), 1.May(2024)) { Nominee = Person(number) })])
        .WithSeats(Given.OtherPanel, [.. votes.Select((vote, place) => new Seat(Given.Association(place + 1), SeatKind.Regular) { Holder = vote })]));
}
