using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

public sealed class BroadlyComposedTests
{
    private static readonly BroadlyComposed Judged = new(Given.Clause(), Given.Panel, Given.Norm);
    private static readonly BroadlyComposed AtLeast5 = Judged with { Breadth = Breadth.AtLeast(organisations: 5) };
    private static readonly BroadlyComposed FiveOfJoined = AtLeast5 with { OnlyJoined = true };
    private static readonly OrganisationId Newcomer = new("newcomer");

    [Fact]
    public void Breadth_has_to_be_judged()
    {
        var finding = Ask(Judged, Given.Seats(civil: 7)).ShouldNeedJudgement();

        finding.Evidence.ShouldBe(new ToJudge(Given.Norm));
        finding.MustAct.ShouldBe([Given.Judge]);
    }

    [Theory]
    [InlineData(Verdict.Kept, Outcome.Kept)]
    [InlineData(Verdict.NotKept, Outcome.Broken)]
    public void A_judgement_decides(Verdict verdict, Outcome outcome)
        => Judged.Asked((Given.Compact with { Judgements = [new Judgement("clause", verdict, Given.Judge, Given.Today)] })
                .With(new Group(Given.Judge)).WithSeats(Given.Panel, Given.Seats(civil: 7)))
            .Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData(4, Outcome.Broken)]
    [InlineData(5, Outcome.Kept)]
    [InlineData(6, Outcome.Kept)]
    public void So_many_organisations_can_be_enough(int civil, Outcome outcome)
        => Ask(AtLeast5, Given.Seats(civil, region: 3, county: 3, university: 3)).Outcome.ShouldBe(outcome);

    [Fact]
    public void It_is_organisations_that_are_counted_and_not_their_seats()
        => Ask(AtLeast5, [.. Given.Seats(civil: 4).Known, new Seat(Given.Association(1), SeatKind.Regular)])
            .ShouldBeBroken().ShouldCount(Unit.Organisations, observed: 4, required: 5);

    [Theory]
    [InlineData(SeatKind.CoOpted)]
    [InlineData(SeatKind.Substitute)]
    [InlineData(SeatKind.Support)]
    public void Others_than_regular_members_do_not_make_it_broader(SeatKind kind)
        => Ask(AtLeast5, [.. Given.Seats(civil: 4).Known, new Seat(Given.Association(5), kind)]).ShouldBeBroken();

    [Fact]
    public void A_seat_of_unknown_kind_that_could_be_the_fifth_is_asked_about()
        => Ask(AtLeast5, [.. Given.Seats(civil: 4).Known, new Seat(Given.Association(5), Fact.NotKnown)])
            .ShouldBeUndetermined((FactKind.SeatKind, Given.Association(5), Given.Panel));

    [Fact]
    public void A_seat_of_unknown_kind_that_could_only_be_the_fourth_does_not_matter()
        => Ask(AtLeast5, [.. Given.Seats(civil: 3).Known, new Seat(Given.Association(5), Fact.NotKnown)]).ShouldBeBroken();

    [Fact]
    public void A_second_seat_of_an_organisation_does_not_matter_whatever_its_kind()
        => Ask(AtLeast5, [.. Given.Seats(civil: 4).Known, new Seat(Given.Association(4), Fact.NotKnown)]).ShouldBeBroken();

    [Fact]
    public void A_roster_that_may_lack_seats_may_lack_the_fifth()
        => Ask(AtLeast5, Register.AtLeast([.. Given.Seats(civil: 4).Known])).ShouldBeUndetermined((FactKind.Seats, Given.Panel, Given.Panel));

    [Fact]
    public void Enough_is_enough_whoever_else_there_may_be()
        => Ask(AtLeast5, Register.AtLeast([.. Given.Seats(civil: 5).Known])).ShouldBeKept();

    [Fact]
    public void It_takes_a_reading_of_its_own_kind_and_no_other()
    {
        Judged.Under(Breadth.AtLeast(5)).ShouldBe(AtLeast5);
        Should.Throw<ArgumentException>(() => Judged.Under(Balance.Equal)).ParamName.ShouldBe("reading");
    }

    [Fact]
    public void The_side_of_an_organisation_that_could_be_the_fifth_is_asked_for()
    {
        OrganisationId stranger = new("stranger");

        AtLeast5.Asked(Given.Compact.With(new Organisation(stranger) { Party = Fact.None })
                .WithSeats(Given.Panel, [.. Given.Seats(civil: 4).Known, new Seat(stranger, SeatKind.Regular)]))
            .ShouldBeUndetermined((FactKind.SectorOf, stranger, stranger));
    }

    [Theory]
    [InlineData("2024-06-02", Outcome.Broken)]
    [InlineData("2024-06-01", Outcome.Kept)]
    [InlineData("2024-05-31", Outcome.Kept)]
    public void Where_only_those_that_have_joined_count_the_fifth_counts_from_the_day_it_signs(string signedOn, Outcome outcome)
        => FiveOfJoined.Asked(FourJoinedAnd(new Signatory(Newcomer, Given.Day(signedOn))), 1.June(2024)).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2024-05-31", Outcome.Broken)]
    [InlineData("2024-06-01", Outcome.Kept)]
    public void And_until_its_last_day(string lastDay, Outcome outcome)
        => FiveOfJoined.Asked(FourJoinedAnd(new Signatory(Newcomer, Given.Signing) { LastDay = Given.Day(lastDay) }), 1.June(2024)).Outcome.ShouldBe(outcome);

    [Fact]
    public void One_that_has_only_applied_has_not_joined()
        => FiveOfJoined.Asked(FourJoinedAnd(new Signatory(Newcomer, Fact.None) { AppliedOn = Given.Signing }))
            .ShouldBeBroken().ShouldCount(Unit.JoinedOrganisations, observed: 4, required: 5);

    [Fact]
    public void By_default_whoever_takes_part_counts()
        => AtLeast5.Asked(FourJoinedAnd(new Signatory(Newcomer, Fact.None))).ShouldBeKept();

    [Fact]
    public void Whether_the_fifth_has_joined_is_asked_for()
        => FiveOfJoined.Asked(FourJoinedAnd(new Signatory(Newcomer, Fact.NotKnown))).ShouldBeUndetermined((FactKind.SigningDays, Newcomer, Newcomer));

    [Theory]
    [InlineData(true, Outcome.NeedsJudgement)]
    [InlineData(false, Outcome.Broken)]
    public void Where_one_alone_takes_part_that_has_not_joined_there_is_nothing_to_judge(bool hasJoined, Outcome outcome)
        => (Judged with { OnlyJoined = true }).Asked(
                Given.Compact.With(new Organisation(Newcomer) { Party = Fact.None, Sector = Sector.CivilSociety })
                    .With(new Signatory(Newcomer, hasJoined ? Given.Signing : Fact.None)).WithSeats(Given.Panel, [new(Newcomer, SeatKind.Regular)]))
            .Outcome.ShouldBe(outcome);

    [Fact]
    public void One_that_is_a_party_itself_counts_as_joined_unless_it_has_to_sign()
    {
        BroadlyComposed withUmbrella = FiveOfJoined with { AreParties = [Given.UmbrellaOffice] };
        CompactFacts facts = Given.Compact.WithSeats(Given.Panel, [.. Given.Seats(civil: 4).Known, new Seat(Given.UmbrellaOffice, SeatKind.Regular)]);

        withUmbrella.Asked(facts).ShouldBeKept();
        withUmbrella.Under(PartyItself.HasToSign).Asked(facts).ShouldBeBroken();
        FiveOfJoined.Asked(facts).ShouldBeBroken();
        withUmbrella.Readings.ShouldBe([withUmbrella.Breadth, PartyItself.HasJoined]);
        FiveOfJoined.Readings.ShouldBe([FiveOfJoined.Breadth]);
    }

    private static CompactFacts FourJoinedAnd(Signatory newcomer) =>
        Given.Compact.With(new Organisation(Newcomer) { Party = Fact.None, Sector = Sector.CivilSociety }).With(newcomer)
            .WithSeats(Given.Panel, [.. Given.Seats(civil: 4).Known, new Seat(Newcomer, SeatKind.Regular)]);

    private static Finding Ask(BroadlyComposed rule, Register<Seat> seats) => rule.Asked(Given.Compact.WithSeats(Given.Panel, seats));
}
