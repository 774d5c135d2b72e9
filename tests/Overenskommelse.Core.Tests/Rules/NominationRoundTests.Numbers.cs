using Overenskommelse.Regions;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <content>How many of the nominees could be seated with the balance kept.</content>
public sealed partial class NominationRoundTests
{
    /// <summary>Five officials, and two from civil society: at most sixty per cent is five of nine.</summary>
    [Fact]
    public void It_says_how_many_of_the_nominees_could_be_seated_with_the_balance_kept()
    {
        var unbalanced = Seated(civil: 2, county: 3, region: 2);

        Numbers(unbalanced).ShouldBeEmpty();
        Numbers(Nominated(unbalanced, 1)).ShouldBeEmpty();
        Numbers(Nominated(unbalanced, 3)).ShouldBe([2, 3]);
    }

    /// <summary>Two officials and two from civil society: one more makes it three of five, and that is sixty per cent.</summary>
    [Fact]
    public void Seating_too_many_can_tip_the_balance()
        => Numbers(Nominated(Seated(civil: 2, county: 1, region: 1), 3)).ShouldBe([0, 1]);

    /// <summary>One seat each for the region and the county, and one more party of civil society: only its nominee balances, whoever was nominated first.</summary>
    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 1)]
    public void Between_parties_it_makes_a_difference_who_is_chosen_and_none_who_came_first(int first, int second)
    {
        PartyId chosen = new("second-umbrella");
        CompactFacts facts = Seated(civil: 1, county: 1, region: 1, In(1.May(2024), first), In(2.May(2024), second));
        facts = (facts with { Parties = [.. facts.Parties.Known, new Party(chosen, Sector.CivilSociety)] }).With(new Organisation(Given.Association(2)) { Party = chosen });
        RuleSet rules = Norrbotten.Rules.Adjust<BalancedSectors>("development-group.balance", rule => rule with { Between = Between.Parties, Balance = Balance.Equal });

        rules.NominationRound(Compact.From(facts), Norrbotten.DevelopmentGroup, Given.Today).NumbersThatBalance.TryGet(out var numbers).ShouldBeTrue();
        numbers.ShouldBe([1]);
    }

    [Fact]
    public void With_too_many_choices_between_parties_no_number_is_said_to_keep_the_balance()
    {
        IEnumerable<int> numbers = Enumerable.Range(1, Given.Associations);
        static PartyId Own(int number) => new($"party-{number}");
        CompactFacts facts = Nominated(Seated(civil: 1, county: 1, region: 1), Given.Associations);
        facts = numbers.Aggregate(
            facts with { Parties = [.. facts.Parties.Known, .. numbers.Select(number => new Party(Own(number), Sector.CivilSociety))] },
            (told, number) => told.With(new Organisation(Given.Association(number)) { Party = Own(number) }));
        RuleSet rules = Norrbotten.Rules.Adjust<BalancedSectors>("development-group.balance", rule => rule with { Between = Between.Parties });

        rules.NominationRound(Compact.From(facts), Norrbotten.DevelopmentGroup, Given.Today).NumbersThatBalance.ShouldBe(Fact.NotKnown);
    }

    [Fact]
    public void Only_nominations_that_stand_can_be_chosen()
    {
        var late = Enumerable.Range(1, 3).Select(number => In(LastDay.PlusDays(1), number));

        Numbers(Seated(civil: 2, county: 3, region: 2, [.. late]), 1.August(2024)).ShouldBeEmpty();
    }

    [Fact]
    public void Where_the_balance_cannot_be_decided_no_number_is_said_to_keep_it()
    {
        var facts = Nominated(Seated(civil: 2, county: 1, region: 1), 3);

        Round(facts.WithSeats(Norrbotten.DevelopmentGroup, Register.AtLeast([.. facts.Groups.Known[^1].Seats.Known]))).NumbersThatBalance.ShouldBe(Fact.NotKnown);
        Norrbotten.Rules.NominationRound(Compact.Empty, Norrbotten.DevelopmentGroup, Given.Today).NumbersThatBalance.ShouldBe(Fact.NotKnown);
    }

    [Fact]
    public void Somebody_who_is_nominated_and_sits_already_does_not_stand_in_the_way_of_the_others()
    {
        var facts = Nominated(Seated(civil: 2, county: 3, region: 2), 3);
        var sitting = facts.WithSeats(Norrbotten.DevelopmentGroup, [.. facts.Groups.Known[^1].Seats.Known.Select(seat =>
            seat.Organisation == Given.Association(1) ? seat with { Holder = Given.Person("nominee-1") } : seat)]);

        Numbers(sitting).ShouldContain(2);
    }

    [Fact]
    public void While_it_is_not_known_whether_somebody_else_sits_it_is_not_known_which_numbers_keep_the_balance()
    {
        var facts = Nominated(Seated(civil: 2, county: 1, region: 1), 2);
        var seats = facts.Groups.Known[^1].Seats.Known;

        Round(facts.WithSeats(Norrbotten.DevelopmentGroup, [.. seats, new(Given.CountyOffice, Fact.NotKnown) { Holder = Given.Person("somebody") }]))
            .NumbersThatBalance.ShouldBe(Fact.NotKnown);
        Numbers(facts).ShouldBe([0, 1]);
    }

    [Fact]
    public void A_person_nominated_by_two_organisations_takes_one_seat()
    {
        var first = In(1.May(2024), number: 4);
        var round = Round(Seated(civil: 3, county: 2, region: 1, first, In(2.May(2024), number: 5) with { Nominee = first.Nominee }));

        round.Standing.Known.Count.ShouldBe(2);
        round.Candidates.Known.Select(candidate => candidate.By).ShouldBe([Given.Association(4)]);
        round.NumbersThatBalance.TryGet(out var numbers).ShouldBeTrue();
        numbers.ShouldBe([0, 1]);
        Numbers(Seated(civil: 3, county: 2, region: 1, first, In(2.May(2024), number: 5))).ShouldBe([0, 1]);
    }

    [Fact]
    public void Where_no_rule_asks_for_a_balance_no_number_is_said_to_keep_one()
        => Norrbotten.Rules.Without("development-group.balance")
            .NominationRound(Compact.From(Nominated(Seated(civil: 2, county: 1, region: 1), 3)), Norrbotten.DevelopmentGroup, Given.Today)
            .NumbersThatBalance.ShouldBe(Fact.None);

    private static ValueList<int> Numbers(CompactFacts facts, LocalDate? on = null)
    {
        Round(facts, on).NumbersThatBalance.TryGet(out var numbers).ShouldBeTrue();
        return numbers;
    }

    private static CompactFacts Seated(int civil, int county, int region, params Nomination[] nominations) =>
        Facts.With(Given.DevelopmentGroup(civil, county, region) with { Nominations = nominations.ToRegister() });

    private static CompactFacts Nominated(CompactFacts facts, int nominees) =>
        facts.WithNominations(Norrbotten.DevelopmentGroup, [.. Enumerable.Range(1, nominees).Select(number => In(1.May(2024), number))]);
}
