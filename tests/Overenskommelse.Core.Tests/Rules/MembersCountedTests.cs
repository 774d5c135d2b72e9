using Overenskommelse.Examination;
using Overenskommelse.Presentation;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>So many members: a number or a part, of everybody or of those of a side, a party, an organisation or a capacity.</summary>
public sealed class MembersCountedTests
{
    private static readonly MembersCounted Rule = new(Given.Clause(), Given.Panel);
    private static readonly Seat CivilSeat = new(Given.UmbrellaOffice, SeatKind.Regular) { Capacity = Capacity.BoardMember };
    private static readonly Seat RegionSeat = new(Given.RegionOffice, SeatKind.Regular) { Capacity = Capacity.Politician };

    [Theory]
    [InlineData(3, Outcome.Broken)]
    [InlineData(4, Outcome.Kept)]
    [InlineData(5, Outcome.Kept)]
    [InlineData(6, Outcome.Kept)]
    [InlineData(7, Outcome.Broken)]
    public void At_least_four_and_at_most_six(int members, Outcome outcome)
        => Ask(Rule with { AtLeast = 4, AtMost = 6 }, Given.Seats(civil: 2, region: members - 2)).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData(2, Outcome.Broken)]
    [InlineData(3, Outcome.Kept)]
    [InlineData(4, Outcome.Broken)]
    public void Exactly_three(int members, Outcome outcome)
        => Ask(Rule with { AtLeast = 3, AtMost = 3 }, Given.Seats(region: members)).Outcome.ShouldBe(outcome);

    /// <summary>Of seven at least half is four, and of eight four.</summary>
    [Theory]
    [InlineData(3, 4, Outcome.Broken)]
    [InlineData(4, 3, Outcome.Kept)]
    [InlineData(3, 5, Outcome.Broken)]
    [InlineData(4, 4, Outcome.Kept)]
    public void At_least_half_from_one_side(int civil, int region, Outcome outcome)
        => Ask(Rule with { Whose = Whose.Side(Sector.CivilSociety), AtLeast = Quantity.Part(1, 2) }, Given.Seats(civil, region)).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData(4, 4, Outcome.Broken)]
    [InlineData(5, 4, Outcome.Kept)]
    public void A_majority_for_one_side_is_more_than_half(int civil, int region, Outcome outcome)
        => Ask(Rule with { Whose = Whose.Side(Sector.CivilSociety), MoreThan = Quantity.Part(1, 2) }, Given.Seats(civil, region)).Outcome.ShouldBe(outcome);

    /// <summary>Of three sides none has half, and of a hundred members 49 are within 49 per cent.</summary>
    [Theory]
    [InlineData(49, 51, Outcome.Kept)]
    [InlineData(50, 50, Outcome.Broken)]
    public void A_cap_under_one_half(int civil, int others, Outcome outcome)
    {
        Register<Seat> seats = [.. Enumerable.Repeat(CivilSeat, civil), .. Given.Seats(region: others - 20, university: 20).Known];

        Ask(Rule with { Whose = Whose.Side(Sector.CivilSociety), AtMost = Quantity.Percent(49) }, seats).Outcome.ShouldBe(outcome);
        Ask(Rule with { Whose = Whose.Side(Sector.CivilSociety), FewerThan = Quantity.Part(1, 2) }, seats).Outcome.ShouldBe(outcome);
    }

    [Theory]
    [InlineData(4, 0, Outcome.Kept)]
    [InlineData(4, 1, Outcome.Broken)]
    [InlineData(0, 0, Outcome.NotApplicable)]
    public void All_of_them(int civil, int region, Outcome outcome)
    {
        Ask(Rule with { Whose = Whose.Side(Sector.CivilSociety), AtLeast = Quantity.Part(1, 1) }, Given.Seats(civil, region)).Outcome.ShouldBe(outcome);
        Ask(Rule with { Whose = Whose.Side(Sector.CivilSociety), AtLeast = Quantity.Percent(100) }, Given.Seats(civil, region)).Outcome.ShouldBe(outcome);
        Ask(Rule with { Whose = Whose.Side(Sector.Public), FewerThan = Quantity.Part(1, 1) }, Given.Seats(civil, region)).Outcome.ShouldBe(civil > 0 ? Outcome.Kept : outcome);
    }

    [Theory]
    [InlineData(3, Outcome.Broken)]
    [InlineData(4, Outcome.Kept)]
    [InlineData(5, Outcome.Broken)]
    [InlineData(6, Outcome.Kept)]
    [InlineData(7, Outcome.Broken)]
    [InlineData(8, Outcome.Kept)]
    [InlineData(9, Outcome.Broken)]
    public void Four_six_or_eight(int members, Outcome outcome) => Ask(Rule with { OneOf = [4, 6, 8] }, Given.Seats(region: members)).Outcome.ShouldBe(outcome);

    [Fact]
    public void One_of_several_numbers_is_asked_about_only_where_it_could_decide()
    {
        Seat perhaps = RegionSeat with { Kind = Fact.NotKnown };
        Finding Of(int certain, int doubtful) => Ask(Rule with { OneOf = [4, 6, 8] }, [.. Enumerable.Repeat(RegionSeat, certain), .. Enumerable.Repeat(perhaps, doubtful)]);

        Of(4, 1).Outcome.ShouldBe(Outcome.Undetermined);
        Of(5, 1).Outcome.ShouldBe(Outcome.Undetermined);
        Of(2, 1).ShouldBeBroken();
        Of(9, 1).ShouldBeBroken();
    }

    [Fact]
    public void Those_of_a_party_an_organisation_or_a_capacity_are_counted()
    {
        Register<Seat> seats = [CivilSeat, RegionSeat, RegionSeat with { Capacity = Capacity.Official }, new(Given.CountyOffice, SeatKind.Regular) { Capacity = Capacity.Official }];

        Observed(Whose.Anybody).ShouldBe(4);
        Observed(Whose.Side(Sector.Public)).ShouldBe(3);
        Observed(Whose.Party(Given.Region)).ShouldBe(2);
        Observed(Whose.Organisation(Given.CountyOffice)).ShouldBe(1);
        Observed(Whose.InCapacity(Capacity.Official)).ShouldBe(2);
        Observed(Whose.InCapacity(Capacity.Official, Capacity.Politician)).ShouldBe(3);

        int Observed(Whose whose) => ((Tally)Ask(Rule with { Whose = whose, AtLeast = 1 }, seats).Evidence).Observed;
    }

    [Fact]
    public void People_are_counted_and_a_vacant_seat_is_named_and_counts_for_nobody()
    {
        Seat anna = CivilSeat with { Holder = Given.Person("anna") };
        var finding = Ask(
            Rule with { Whose = Whose.Side(Sector.CivilSociety), AtLeast = 2 },
            [anna, anna with { Capacity = Capacity.Official }, CivilSeat with { Holder = Fact.None }, RegionSeat with { Holder = Fact.None }]);

        finding.ShouldBeBroken().ShouldCount(Unit.Members, observed: 1, required: 2);
        ((Tally)finding.Evidence).Vacant.ShouldBe([Given.UmbrellaOffice]);
    }

    [Fact]
    public void The_co_opted_count_where_the_reading_says_so()
    {
        Register<Seat> seats = [CivilSeat, RegionSeat with { Kind = SeatKind.CoOpted }];

        Ask(Rule with { AtLeast = 2 }, seats).ShouldBeBroken();
        Ask((MembersCounted)(Rule with { AtLeast = 2 }).Under(Counting.WithCoOpted), seats).ShouldBeKept();
        Ask((MembersCounted)(Rule with { AtLeast = 2 }).Under(Counting.WithSubstitutes), seats).ShouldBeBroken();
    }

    [Fact]
    public void What_is_not_known_is_asked_for_only_where_it_could_decide()
    {
        Seat someones = new(Given.University, SeatKind.Regular);
        CompactFacts facts = Given.Compact with { Organisations = [.. Given.Compact.Organisations.Known.Select(each => each.Id == Given.University ? new Organisation(each.Id) { Party = Fact.NotKnown } : each)] };
        MembersCounted half = Rule with { Whose = Whose.Side(Sector.CivilSociety), AtLeast = Quantity.Part(1, 2) };

        Finding Of(Register<Seat> seats) => half.Asked(facts.WithSeats(Given.Panel, seats));
        Of([CivilSeat, RegionSeat, someones]).Outcome.ShouldBe(Outcome.Undetermined);
        Of([CivilSeat, RegionSeat, RegionSeat, RegionSeat, someones]).ShouldBeBroken();
        Of([CivilSeat, CivilSeat, RegionSeat, someones]).ShouldBeKept();
        Of(Register.AtLeast(CivilSeat)).ShouldBeUndetermined((FactKind.Seats, Given.Panel, Given.Panel));
        Ask(Rule with { AtMost = 1 }, Register.AtLeast(CivilSeat, RegionSeat)).ShouldBeBroken();
    }

    /// <summary>The part and the whole are the same people.</summary>
    [Fact]
    public void An_explanation_tells_each_of_them_once()
    {
        Compact compact = Compact.From(Given.Compact.WithSeats(Given.Panel, Given.Seats(civil: 2, region: 3)));
        Report report = Given.RuleSet(Rule with { Whose = Whose.Side(Sector.CivilSociety), AtLeast = Quantity.Part(1, 2) }).Examine(compact, Given.Today);

        report.Explain(report[0]).Parts[^1].Things.Count.ShouldBe(5);
    }

    /// <summary>A part of nobody is nothing to judge, whichever side it is held against; a number that is asked for is.</summary>
    [Fact]
    public void Of_a_group_that_nobody_sits_in_no_part_is_judged()
    {
        MembersCounted half = Rule with { Whose = Whose.Side(Sector.CivilSociety) };
        MembersCounted[] parts = [half with { AtLeast = Quantity.Part(1, 2) }, half with { MoreThan = Quantity.Part(1, 2) }, half with { AtMost = Quantity.Percent(49) }, half with { FewerThan = Quantity.Part(1, 2) }];

        parts.Select(part => Ask(part, []).Outcome).ShouldAllBe(outcome => outcome == Outcome.NotApplicable);
        parts.Select(part => Ask(part, Register.AtLeast<Seat>()).Outcome).ShouldAllBe(outcome => outcome == Outcome.Undetermined);
        Ask(Rule with { AtLeast = 1 }, []).ShouldBeBroken();
        Ask(half with { AtLeast = 1, AtMost = Quantity.Percent(49) }, []).ShouldBeBroken();
        Ask(half with { AtMost = 4 }, []).ShouldBeKept();
    }

    [Fact]
    public void Limits_that_cannot_be_are_refused_with_both_sides()
    {
        Should.Throw<ArgumentException>(() => Given.RuleSet(Rule with { AtLeast = 6, AtMost = 4 })).Message.ShouldContain("At least 6 and at most 4 can never be kept.");
        Should.Throw<ArgumentException>(() => Given.RuleSet(Rule)).Message.ShouldContain("can never be broken");
        Should.Throw<ArgumentException>(() => Given.RuleSet(Rule with { AtLeast = 2, MoreThan = 3 })).Message.ShouldContain("One limit says where a side ends; got number(2) and number(3).");
        Should.Throw<ArgumentOutOfRangeException>(() => Quantity.Part(3, 2)).Message.ShouldContain("no more than 2");
        Should.Throw<ArgumentOutOfRangeException>(() => Quantity.Part(0, 2));
        Should.Throw<ArgumentOutOfRangeException>(() => Quantity.Percent(101));
        Should.Throw<ArgumentException>(() => Given.RuleSet(Rule with { MoreThan = Quantity.Percent(100) })).Message.ShouldContain("MoreThan is all of them");
        Should.Throw<ArgumentException>(() => Given.RuleSet(Rule with { AtMost = Quantity.Part(1, 1) })).Message.ShouldContain("AtMost is all of them");
        Should.Throw<ArgumentException>(() => Given.RuleSet(Rule with { OneOf = [4, 6], AtLeast = 4 })).Message.ShouldContain("OneOf");
        Should.Throw<ArgumentException>(() => Rule with { OneOf = [4, 4] }).ParamName.ShouldBe("OneOf");
        Should.Throw<ArgumentException>(() => Given.RuleSet(Rule with { OneOf = [4, -1] })).Message.ShouldContain("-1");
        Should.Throw<ArgumentException>(() => Rule with { AtLeast = -1 });
        Should.Throw<ArgumentException>(() => Whose.InCapacity());
        Should.Throw<ArgumentNullException>(() => Whose.AppointedBy(null!));
        Should.Throw<ArgumentException>(() => Whose.Side((Sector)9));
    }

    [Fact]
    public void Rules_that_say_the_same_are_equal()
    {
        (Rule with { Whose = Whose.InCapacity(Capacity.Official), AtMost = Quantity.Percent(49) }).ShouldBe(Rule with { Whose = Whose.InCapacity(Capacity.Official), AtMost = Quantity.Percent(49) });
        (Rule with { Whose = Whose.Party(Given.Region) }).ShouldNotBe(Rule with { Whose = Whose.Party(Given.County) });
    }

    [Theory]
    [InlineData("sv", "Det finns två ledamöter från den idéburna sidan i ”panel”, men tre behövs. Måttet är minst hälften av alla.", "Räknar hur många ledamöter från den idéburna sidan det finns i ”panel”. Måttet är minst hälften av alla.")]
    [InlineData("en", "There are two members from the civil-society side in “panel”, but three are needed. The measure is at least half of all.", "Counts how many members from the civil-society side there are in “panel”. The measure is at least half of all.")]
    public void The_measure_of_a_part_is_always_said(string language, string why, string asks)
    {
        MembersCounted half = Rule with { Whose = Whose.Side(Sector.CivilSociety), AtLeast = Quantity.Part(1, 2) };

        Why(language, half, Given.Seats(civil: 2, region: 3)).ShouldStartWith(why);
        Describe(half).ShouldContain(asks);
    }

    [Theory]
    [InlineData("sv", "Det finns fem ledamöter i ”panel”. Det ska vara fyra.", "Måttet är exakt fyra.")]
    [InlineData("en", "There are five members in “panel”. There must be four.", "The measure is exactly four.")]
    public void A_number_is_said_with_what_there_is(string language, string why, string measure)
    {
        MembersCounted four = Rule with { AtLeast = 4, AtMost = 4 };

        Why(language, four, Given.Seats(region: 5)).ShouldStartWith(why);
        Describe(four).ShouldContain(measure);
    }

    [Theory]
    [InlineData("sv", "Det finns fem ledamöter i ”panel”. Måttet är fyra, sex eller åtta.", "Det finns en ledamot från den idéburna sidan i ”panel”, men två behövs. Måttet är alla.", "Det finns en ersättare i ”panel”, men två behövs.")]
    [InlineData("en", "There are five members in “panel”. The measure is four, six or eight.", "There is one member from the civil-society side in “panel”, but two are needed. The measure is all.", "There is one substitute in “panel”, but two are needed.")]
    public void Several_numbers_all_and_substitutes_are_said(string language, string several, string all, string substitutes)
    {
        Why(language, Rule with { OneOf = [4, 6, 8] }, Given.Seats(region: 5)).ShouldStartWith(several);
        Why(language, Rule with { Whose = Whose.Side(Sector.CivilSociety), AtLeast = Quantity.Part(1, 1) }, Given.Seats(civil: 1, region: 1)).ShouldStartWith(all);
        Why(language, Rule with { AtLeast = 2, Counting = Counting.OnlySubstitutes }, [CivilSeat with { Kind = SeatKind.Substitute }, RegionSeat]).ShouldStartWith(substitutes);
    }

    [Theory]
    [InlineData("sv", "Den som företräder ”samforma” i ”panel” har ingen ordinarie plats i ”other-panel”.")]
    [InlineData("en", "Whoever sits for “samforma” in “panel” has no regular seat in “other-panel”.")]
    public void Where_all_are_asked_for_those_that_are_not_are_named(string language, string says)
    {
        CompactFacts facts = Given.Compact
            .WithSeats(Given.Panel, [CivilSeat with { Holder = Given.Person("anna") }, RegionSeat with { Holder = Given.Person("bo") }])
            .WithSeats(Given.OtherPanel, [RegionSeat with { Holder = Given.Person("bo") }]);
        RuleSet rules = Given.RuleSet(Rule with { Whose = Whose.AlsoIn(Given.OtherPanel), AtLeast = Quantity.Part(1, 1) });

        new Words(rules, Compact.From(facts), language == "sv" ? Language.Swedish : Language.English).Why(rules.Examine(Compact.From(facts), Given.Today)[0]).ShouldContain(says);
    }

    private static string Why(string language, MembersCounted rule, Register<Seat> seats)
    {
        Compact compact = Compact.From(Given.Compact.WithSeats(Given.Panel, seats));
        RuleSet rules = Given.RuleSet(rule);
        return new Words(rules, compact, language == "sv" ? Language.Swedish : Language.English).Why(rules.Examine(compact, Given.Today)[0]);
    }

    private static string Describe(MembersCounted rule) => Catalogue.ToMarkdown(Given.RuleSet(rule));

    private static Finding Ask(MembersCounted rule, Register<Seat> seats) => rule.Asked(Given.Compact.WithSeats(Given.Panel, seats));
}
