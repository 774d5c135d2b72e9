using Overenskommelse.Compacts.Changes;

namespace Overenskommelse.Compacts;

/// <summary>Who voted and how many votes each got are told apart, and what cannot be so is refused.</summary>
public sealed class BallotTests
{
    private static readonly PersonId Somebody = Given.Person("somebody");
    private static readonly Ballot Ballot = new(Given.Round, 20.May(2024))
    {
        Voters = [Given.Association(1), Somebody],
        Votes = [new(Somebody, 2) { IsElected = true }, new(Given.Person("another"), 0)],
    };

    public static TheoryData<string, Ballot> Refused { get; } = new()
    {
        { "Ballots[0].About", Ballot with { About = Somebody } },
        { "Ballots[0].About", Ballot with { About = new GroupId("nowhere") } },
        { "Ballots[0].Constituency", Ballot with { Constituency = new ConstituencyId("nowhere") } },
        { "Ballots[0].Voters", Ballot with { Voters = [new OrganisationId("stranger")] } },
        { "Ballots[0].Voters", Ballot with { Voters = [Given.Region] } },
        { "Ballots[0].Votes[0].For", Ballot with { Votes = [new(new OrganisationId("stranger"), 1)] } },
        { "Ballots[0].Votes[0].Votes", Ballot with { Votes = [new(Somebody, -1)] } },
        { "Ballots[0].Votes[1].For", Ballot with { Votes = [new(Somebody, 1), new(Somebody, 2)] } },
        { "Ballots[0].Source.StatedBy", Ballot with { Source = new Provenance("Protokoll") { StatedBy = new OrganisationId("stranger") } } },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void What_cannot_be_so_is_refused_with_its_place(string place, Ballot ballot)
    {
        Compact.TryFrom(Given.Compact with { Ballots = [ballot] }, out _, out var problems).ShouldBeFalse();
        problems.ShouldHaveSingleItem().Place.ShouldBe(place);
    }

    [Fact]
    public void What_can_be_so_is_not_and_nobody_is_refused_for_having_voted_twice()
    {
        Compact.TryFrom(Given.Compact with { Ballots = [Ballot] }, out _, out _).ShouldBeTrue();
        Compact.TryFrom(Given.Compact with { Ballots = [Ballot with { Voters = [Somebody, Somebody] }] }, out _, out _).ShouldBeTrue();
    }

    [Fact]
    public void A_ballot_is_recorded_and_more_of_it_told_afterwards()
    {
        Compact compact = Compact.From(Given.Compact with { Ballots = [] });
        Ballot undated = Ballot with { Day = Fact.NotKnown };

        compact.Apply(new BallotRecorded(Ballot)).Facts.Ballots.ShouldBe([Ballot]);
        compact.Apply(new BallotRecorded(undated), new BallotRecorded(Ballot) { InPlaceOf = undated }).Facts.Ballots.ShouldBe([Ballot]);
        Misfit(new BallotRecorded(Ballot) { InPlaceOf = undated }).ShouldBe("BallotRecorded.InPlaceOf");
        Misfit(new BallotRecorded(Ballot with { Day = Fact.None })).ShouldBe("BallotRecorded.Ballot.Day");
        Misfit(new BallotRecorded(Ballot with { Day = 1.January(3000) })).ShouldBe("BallotRecorded.Ballot.Day");

        string Misfit(Change change) => Should.Throw<InvalidCompactException>(() => compact.Apply(change)).Problems.ShouldHaveSingleItem().Place;
    }

    [Fact]
    public void Forgetting_a_person_takes_them_out_of_the_voters_and_of_those_voted_for()
    {
        Compact forgotten = Compact.From(Given.Compact with { Ballots = [Ballot] }).Forget(Somebody, out var told);

        told.Places.ShouldBe(["Ballots[0].Voters", "Ballots[0].Votes[0].For"]);
        Ballot left = forgotten.Facts.Ballots.Known.ShouldHaveSingleItem();
        left.Voters.Known[0].ShouldBe(Given.Association(1));
        left.Voters.Known[1].ShouldBe(left.Votes.Known[0].For);
        $"{left}".ShouldNotContain(Somebody.Value);
    }
}
