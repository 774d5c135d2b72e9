using Overenskommelse.Examination;

namespace Overenskommelse.Regions.Cases;

/// <summary>NB-3, NB-4, NB-9 and NB-13, case by case: who sits in the two groups, in which capacity, and who is counted.</summary>
public sealed class WhoSitsWhereTests
{
    private const string Capacities = "leadership-group.capacities";
    private const string EvenSplit = "leadership-group.even-split";
    private const string Members = "development-group.members";
    private const string Broad = "development-group.broad-participation";
    private const string Balanced = "development-group.balance";

    private static readonly OrganisationId Stranger = new("stranger");

    private static readonly Organisation StrangerByName = new(Stranger) { Party = Fact.None, Sector = Sector.CivilSociety };

    private static readonly Seat SamformasBoard = new(Given.UmbrellaOffice, SeatKind.Regular) { Capacity = Capacity.BoardMember, CapacityOf = Given.UmbrellaOffice };

    [Fact]
    public void A_regular_seat_in_the_leadership_group_for_an_organisation_of_none_of_the_three_parties_breaks_NB_3_and_is_named()
        => BreachesOf(WithOneMore(new Seat(Given.University, SeatKind.Regular) { Capacity = Capacity.Manager }, "outsider"), sentence: 3)
            .ShouldContain(breach => breach.Subject == Given.University);

    [Theory]
    [InlineData(SeatKind.CoOpted)]
    [InlineData(SeatKind.Substitute)]
    [InlineData(SeatKind.Support)]
    public void Somebody_of_none_of_the_three_parties_without_a_regular_seat_in_the_leadership_group_breaks_nothing(SeatKind kind)
        => BreachesOf(WithOneMore(new Seat(Given.University, kind) { Capacity = Capacity.Manager }, "outsider"), sentence: 3).ShouldBeEmpty();

    [Fact]
    public void A_regular_seat_in_the_leadership_group_for_an_organisation_whose_party_is_not_told_breaks_nothing_and_keeps_nothing()
    {
        var finding = Leading(new Seat(Stranger, SeatKind.Regular) { Capacity = Capacity.Manager }).With(new Organisation(Stranger))
            .InNorrbotten(Capacities);

        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.Select(fact => (fact.Kind, fact.Subject)).ShouldBe([(FactKind.PartyOf, (Id)Stranger)]);
    }

    [Fact]
    public void A_member_of_Samformas_own_board_represents_Samforma() => Leading(SamformasBoard).InNorrbotten(Capacities).ShouldBeKept();

    [Fact]
    public void A_member_associations_own_board_member_does_not_represent_Samforma()
    {
        OrganisationId association = Given.Association(1);

        Leading(SamformasBoard with { Organisation = association, CapacityOf = association }).InNorrbotten(Capacities)
            .ShouldBeBroken((BreachReason.OtherCapacity, association));
    }

    [Fact]
    public void Somebody_of_a_member_association_who_sits_on_Samformas_board_represents_Samforma()
        => Leading(SamformasBoard with { Organisation = Given.Association(1) }).InNorrbotten(Capacities).ShouldBeKept();

    [Fact]
    public void A_board_member_of_a_member_association_of_whose_board_is_not_told_leaves_NB_3_undetermined()
        => Leading(SamformasBoard with { Organisation = Given.Association(1), CapacityOf = Fact.NotKnown }).InNorrbotten(Capacities)
            .Outcome.ShouldBe(Outcome.Undetermined);

    [Fact]
    public void Five_from_the_county_and_none_from_the_region_in_a_complete_development_group_break_NB_9_and_the_region_is_named()
        => BreachesOf(Given.Norrbotten.With(Given.DevelopmentGroup(civil: 5, county: 5, region: 0)), sentence: 9)
            .ShouldContain(breach => breach.Subject == Given.Region);

    [Fact]
    public void In_a_development_group_that_may_have_others_the_region_may_sit_there()
        => BreachesOf(
                Given.Norrbotten.WithSeats(Norrbotten.DevelopmentGroup, Register.AtLeast([.. Given.Seats(civil: 5, county: 5).Known])), sentence: 9)
            .ShouldBeEmpty();

    [Fact]
    public void Samformas_own_regular_seat_in_the_development_group_is_in_order()
        => Developing(new Seat(Given.UmbrellaOffice, SeatKind.Regular)).InNorrbotten(Members).ShouldBeKept();

    [Fact]
    public void Under_a_reading_that_wants_joined_associations_only_Samformas_own_seat_is_not_in_order()
    {
        var report = Developing(new Seat(Given.UmbrellaOffice, SeatKind.Regular)).InNorrbotten();

        report.SensitivityOf(report.FindingOf(Members)).Alternatives.ShouldContain(alternative => alternative.Outcome == Outcome.Broken);
    }

    [Fact]
    public void A_complete_development_group_without_civil_society_is_not_broad_and_nobody_has_to_judge_it()
        => Given.Norrbotten.With(Given.DevelopmentGroup(civil: 0, county: 3, region: 2)).InNorrbotten(Broad).ShouldBeBroken();

    [Theory]
    [InlineData("2024-06-16", Outcome.Broken)]
    [InlineData("2024-06-15", Outcome.NeedsJudgement)]
    [InlineData("2024-06-14", Outcome.NeedsJudgement)]
    public void One_alone_from_civil_society_makes_it_broad_or_not_from_the_day_it_joins(string signedOn, Outcome outcome)
        => Alone(new Signatory(Stranger, Given.Day(signedOn))).InNorrbotten(Broad, 15.June(2024)).Outcome.ShouldBe(outcome);

    [Fact]
    public void One_alone_that_has_only_applied_breaks_it_and_of_one_of_which_nobody_has_told_it_is_asked()
    {
        Alone(new Signatory(Stranger, Fact.None) { AppliedOn = 1.May(2024) }).InNorrbotten(Broad).ShouldBeBroken();
        Alone(new Signatory(Stranger, Fact.NotKnown)).InNorrbotten(Broad).ShouldBeUndetermined((FactKind.SigningDays, Stranger, Stranger));
    }

    [Fact]
    public void Four_that_have_joined_and_one_that_has_only_applied_are_four()
    {
        CompactFacts facts = Given.Norrbotten.With(StrangerByName).With(new Signatory(Stranger, Fact.None) { AppliedOn = 1.May(2024) })
            .WithSeats(Norrbotten.DevelopmentGroup, [.. Given.Seats(civil: 4, region: 2, county: 2).Known, new Seat(Stranger, SeatKind.Regular)]);

        Norrbotten.Rules.Adjust<Rules.BroadlyComposed>(Broad, rule => rule with { Breadth = Rules.Readings.Breadth.AtLeast(5) })
            .Examine(Compact.From(facts), Given.Today).FindingOf(Broad)
            .ShouldBeBroken().ShouldCount(Unit.JoinedOrganisations, observed: 4, required: 5);
    }

    [Fact]
    public void Whether_one_organisation_of_civil_society_is_broad_has_to_be_judged()
        => Given.Norrbotten.With(Given.DevelopmentGroup(civil: 1, county: 3, region: 2)).InNorrbotten(Broad).ShouldNeedJudgement();

    [Fact]
    public void A_development_group_that_may_have_others_than_the_public_ones_is_not_broken()
        => Given.Norrbotten.WithSeats(Norrbotten.DevelopmentGroup, Register.AtLeast([.. Given.Seats(county: 3, region: 2).Known]))
            .InNorrbotten(Broad).Outcome.ShouldNotBe(Outcome.Broken);

    [Theory]
    [InlineData(null)]
    [InlineData(Sector.Public)]
    [InlineData(Sector.Neither)]
    [InlineData(Sector.CivilSociety)]
    public void An_organisation_that_may_be_of_the_region_is_never_broken_and_then_kept_when_its_party_is_told(Sector? own)
    {
        Organisation stranger = new(Stranger) { Sector = own is { } sector ? sector : Fact.NotKnown };
        var facts = Developing(new Seat(Stranger, SeatKind.Regular)) with
        {
            Parties = [new(Given.Umbrella, Sector.CivilSociety), new(Given.Region, Fact.NotKnown), new(Given.County, Sector.Public)],
        };

        facts.With(stranger).InNorrbotten(Members).Outcome.ShouldBe(Outcome.Undetermined);
        facts.With(stranger with { Party = Given.Region }).InNorrbotten(Members).ShouldBeKept();
    }

    [Fact]
    public void One_person_in_two_regular_seats_at_a_time_is_counted_once()
        => WithOneMore(SamformasBoard, "civil-1").InNorrbotten(EvenSplit).ShouldBeKept().Evidence.ShouldBeOfType<Sides>().Counts
            .Select(side => (side.Side, side.AtLeast, side.AtMost)).ShouldBe([(Sector.CivilSociety, 4, 4), (Sector.Public, 4, 4)], ignoreOrder: true);

    [Fact]
    public void One_person_in_two_regular_seats_one_after_the_other_is_counted_once_on_every_day()
        => Leading(
                new(Given.UmbrellaOffice, SeatKind.Regular) { Holder = Given.Person("person-1"), LastDay = 31.May(2024) },
                new(Given.UmbrellaOffice, SeatKind.Regular) { Holder = Given.Person("person-1"), FirstDay = 1.June(2024) },
                new(Given.RegionOffice, SeatKind.Regular) { Holder = Given.Person("person-2") })
            .InNorrbotten(EvenSplit).ShouldBeKept();

    [Fact]
    public void One_person_on_both_sides_is_on_neither()
        => WithOneMore(new Seat(Given.RegionOffice, SeatKind.Regular), "civil-1").InNorrbotten(EvenSplit).ShouldBeBroken()
            .Evidence.ShouldBeOfType<Sides>().Counts
            .Select(side => (side.Side, side.AtLeast)).ShouldBe([(Sector.CivilSociety, 3), (Sector.Public, 4)], ignoreOrder: true);

    [Fact]
    public void The_balance_of_the_development_group_counts_people_too()
        => Given.Norrbotten.WithSeats(Norrbotten.DevelopmentGroup,
            [
                .. Enumerable.Range(1, 4).Select(number => new Seat(Given.Association(number), SeatKind.Regular) { Holder = Given.Person("person-1") }),
                new(Given.RegionOffice, SeatKind.Regular) { Holder = Given.Person("person-2") },
                new(Given.CountyOffice, SeatKind.Regular) { Holder = Given.Person("person-3") },
            ])
            .InNorrbotten(Balanced).ShouldBeBroken().Evidence.ShouldBeOfType<Sides>().Counts
            .ShouldContain(side => side.Side.Equals(Sector.CivilSociety) && side.AtMost == 1);

    [Fact]
    public void Of_two_seats_of_one_organisation_only_the_one_in_the_wrong_capacity_breaks_NB_3()
        => Leading(
                new(Given.RegionOffice, SeatKind.Regular) { Capacity = Capacity.Manager },
                new(Given.RegionOffice, SeatKind.Regular) { Capacity = Capacity.Politician })
            .InNorrbotten(Capacities).ShouldBeBroken((BreachReason.OtherCapacity, Given.RegionOffice));

    [Fact]
    public void A_vacant_seat_is_on_no_side()
        => WithOneMore(Vacant(Given.CountyOffice), holder: null).InNorrbotten(EvenSplit).ShouldBeKept();

    [Fact]
    public void A_group_of_vacant_seats_is_not_in_place()
        => Leading(Vacant(Given.UmbrellaOffice), Vacant(Given.RegionOffice)).InNorrbotten("leadership-group.in-place").ShouldBeBroken();

    [Fact]
    public void A_party_whose_only_seat_is_vacant_has_nobody_there()
        => Leading(SamformasBoard, new(Given.RegionOffice, SeatKind.Regular), Vacant(Given.CountyOffice))
            .InNorrbotten("leadership-group.every-party-seated").ShouldBeBroken((BreachReason.VacantSeat, Given.County));

    [Fact]
    public void A_vacant_seat_is_held_in_no_capacity()
        => Leading(SamformasBoard, Vacant(Given.RegionOffice) with { Capacity = Capacity.Politician }).InNorrbotten(Capacities).ShouldBeKept();

    [Fact]
    public void A_vacant_seat_of_an_outsider_in_the_development_group_breaks_nothing()
        => Developing(Vacant(Given.University)).InNorrbotten(Members).ShouldBeKept();

    [Fact]
    public void A_vacant_seat_of_civil_society_makes_no_group_broad()
        => Given.Norrbotten.WithSeats(Norrbotten.DevelopmentGroup, [Vacant(Given.Association(1)), .. Given.Seats(county: 1, region: 1).Known])
            .InNorrbotten(Broad).ShouldBeBroken();

    [Fact]
    public void A_vacant_seat_of_support_gives_none()
        => Given.Norrbotten.WithSeats(
                Norrbotten.DevelopmentGroup, [.. Given.Seats(civil: 1, region: 1).Known, Vacant(Given.UmbrellaOffice) with { Kind = SeatKind.Support }])
            .InNorrbotten("development-group.support").ShouldBeBroken();

    private static CompactFacts Alone(Signatory signatory) => Given.Norrbotten.With(StrangerByName).With(signatory)
        .WithSeats(Norrbotten.DevelopmentGroup, [new Seat(Stranger, SeatKind.Regular), .. Given.Seats(region: 2, county: 2).Known]);

    private static Seat Vacant(OrganisationId organisation) => new(organisation, SeatKind.Regular) { Holder = Fact.None };

    private static CompactFacts Leading(params Seat[] seats) => Given.Norrbotten.WithSeats(Norrbotten.LeadershipGroup, [.. seats]);

    /// <summary>Four on each side of the leadership group, and one more seat.</summary>
    private static CompactFacts WithOneMore(Seat seat, string? holder)
    {
        var group = Given.LeadershipGroup(civil: 4, region: 2, county: 2);
        return Given.Norrbotten.With(group with { Seats = group.Seats.Add(holder is null ? seat : seat with { Holder = Given.Person(holder) }) });
    }

    /// <summary>The development group of a compact where all is kept, with one more seat.</summary>
    private static CompactFacts Developing(Seat seat)
    {
        var group = Given.DevelopmentGroup(civil: 4, county: 2, region: 2);
        return Given.Norrbotten.With(group with { Seats = group.Seats.Add(seat) });
    }

    private static IEnumerable<Breach> BreachesOf(CompactFacts facts, int sentence) => facts.InNorrbotten()
        .Where(finding => finding.Outcome == Outcome.Broken && finding.Clause.Citation.Sentences.Contains(sentence))
        .SelectMany(finding => finding.Evidence is Breaches breaches ? breaches.Found : []);
}
