using Overenskommelse.Examination;
using Overenskommelse.Presentation;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>At most so many seats for each organisation.</summary>
public sealed class SeatsEachTests
{
    private static readonly SeatsEach Rule = new(Given.Clause(), Given.Panel, AtMost: 2);
    private static readonly SeatsEach Others = Rule with { AtMost = 1, AtMostMembers = 500 };
    private static readonly SeatsEach Large = Rule with { AtLeastMembers = 501 };
    private static readonly Seat CivilSeat = new(Given.UmbrellaOffice, SeatKind.Regular);
    private static readonly Seat RegionSeat = new(Given.RegionOffice, SeatKind.Regular);

    [Theory]
    [InlineData(1, Outcome.Kept)]
    [InlineData(2, Outcome.Kept)]
    [InlineData(3, Outcome.Broken)]
    public void At_most_two_each(int seats, Outcome outcome) => Ask([CivilSeat, .. Enumerable.Repeat(RegionSeat, seats)]).Outcome.ShouldBe(outcome);

    [Fact]
    public void Those_that_have_more_are_named()
    {
        var finding = Ask([CivilSeat, .. Enumerable.Repeat(RegionSeat, 3), .. Enumerable.Repeat(new Seat(Given.CountyOffice, SeatKind.Regular), 4)]);

        finding.ShouldBeBroken().Evidence.ShouldBeOfType<Breaches>().Found.Select(breach => (breach.Reason, breach.Subject))
            .ShouldBe([(BreachReason.TooManySeats, Given.RegionOffice), (BreachReason.TooManySeats, Given.CountyOffice)], ignoreOrder: true);
    }

    [Fact]
    public void Substitutes_count_where_the_reading_says_so_and_a_vacant_seat_never_does()
    {
        Register<Seat> seats = [RegionSeat, RegionSeat, RegionSeat with { Kind = SeatKind.Substitute }, RegionSeat with { Holder = Fact.None }];

        Ask(seats).ShouldBeKept();
        Ask(seats, Counting.WithSubstitutes).ShouldBeBroken();
        Ask(seats, Counting.WithCoOpted).ShouldBeKept();
    }

    [Fact]
    public void One_member_and_one_substitute_each_are_two_rules()
    {
        SeatsEach member = Rule with { AtMost = 1 }, substitute = member with { Counting = Counting.OnlySubstitutes };
        Seat stands = RegionSeat with { Kind = SeatKind.Substitute };
        Finding Of(SeatsEach rule, params Seat[] seats) => rule.Asked(Given.Compact.WithSeats(Given.Panel, [.. seats]));

        Of(member, RegionSeat, stands, stands).ShouldBeKept();
        Of(substitute, RegionSeat, RegionSeat, stands).ShouldBeKept();
        Of(substitute, stands, stands).ShouldBeBroken((BreachReason.TooManySeats, Given.RegionOffice));
    }

    [Fact]
    public void Of_those_of_one_side_the_others_are_not_counted()
    {
        SeatsEach civil = Rule with { Whose = Whose.Side(Sector.CivilSociety) };
        Finding Of(params Seat[] seats) => civil.Asked(Given.Compact.WithSeats(Given.Panel, [.. seats]));

        Of(CivilSeat, CivilSeat, RegionSeat, RegionSeat, RegionSeat).ShouldBeKept();
        Of(CivilSeat, CivilSeat, CivilSeat, RegionSeat).ShouldBeBroken((BreachReason.TooManySeats, Given.UmbrellaOffice));
    }

    [Fact]
    public void A_seat_of_unknown_kind_is_asked_about_where_it_is_one_too_many()
    {
        Ask([RegionSeat, RegionSeat, RegionSeat with { Kind = Fact.NotKnown }]).ShouldBeUndetermined((FactKind.SeatKind, Given.RegionOffice, Given.Panel));
        Ask([RegionSeat, RegionSeat with { Kind = Fact.NotKnown }]).ShouldBeKept();
        Ask(Register.AtLeast(RegionSeat)).ShouldBeUndetermined((FactKind.Seats, Given.Panel, Given.Panel));
        Ask([]).Outcome.ShouldBe(Outcome.NotApplicable);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Each_may_have_one_or_more(int most)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new SeatsEach(Given.Clause(), Given.Panel, most)).ParamName.ShouldBe("AtMost");
        Should.Throw<ArgumentOutOfRangeException>(() => Rule with { AtMost = most }).ParamName.ShouldBe("AtMost");
    }

    [Theory]
    [InlineData("sv", "”region-office” har fler än två platser i ”panel”.", "Båda organisationerna som har plats i ”panel” har högst två.")]
    [InlineData("en", "“region-office” has more than two seats in “panel”.", "Both organisations with a seat in “panel” have at most two.")]
    public void It_is_said_who_has_more(string language, string broken, string kept)
    {
        Why(language, [CivilSeat, RegionSeat, RegionSeat, RegionSeat]).ShouldStartWith(broken);
        Why(language, [CivilSeat, RegionSeat, RegionSeat]).ShouldBe(kept);
    }

    [Fact]
    public void Of_substitutes_it_is_said_that_they_are()
    {
        SeatsEach substitutes = Rule with { AtMost = 1, Counting = Counting.OnlySubstitutes, Whose = Whose.Party(Given.Region) };
        Compact compact = Compact.From(Given.Compact.WithSeats(Given.Panel, [.. Enumerable.Repeat(RegionSeat with { Kind = SeatKind.Substitute }, 2)]));
        Report report = Given.RuleSet(substitutes).Examine(compact, Given.Today);

        report.InWords(report[0], Language.Swedish).ShouldContain("”region-office” har fler än en ersättare i ”panel”");
        report.InWords(report[0], Language.English).ShouldContain("“region-office” has more than one substitute in “panel”");
        Catalogue.ToMarkdown(Given.RuleSet(substitutes)).ShouldContain("Prövar att ingen organisation har fler än en ersättare i ”panel”, räknat bland dem som företräder ”region-norrbotten”.");
    }

    [Theory]
    [InlineData(500, 1, Outcome.Kept, Outcome.NotApplicable)]
    [InlineData(500, 2, Outcome.Broken, Outcome.NotApplicable)]
    [InlineData(501, 2, Outcome.NotApplicable, Outcome.Kept)]
    [InlineData(501, 3, Outcome.NotApplicable, Outcome.Broken)]
    [InlineData(0, 2, Outcome.Broken, Outcome.NotApplicable)]
    [InlineData(null, 2, Outcome.Broken, Outcome.NotApplicable)]
    public void Of_more_than_500_members_two_and_of_others_one(int? members, int seats, Outcome others, Outcome large)
    {
        CompactFacts facts = Sized(members is { } told ? told : Fact.None, seats);

        (Others.Asked(facts).Outcome, Large.Asked(facts).Outcome).ShouldBe((others, large));
    }

    [Fact]
    public void How_many_members_there_are_is_asked_of_the_organisation_where_it_matters()
    {
        Others.Asked(Sized(Fact.NotKnown, 2)).ShouldBeUndetermined((FactKind.OrganisationSize, Given.RegionOffice, Given.RegionOffice));
        Large.Asked(Sized(Fact.NotKnown, 3)).ShouldBeUndetermined((FactKind.OrganisationSize, Given.RegionOffice, Given.RegionOffice));
        Rule.Asked(Sized(Fact.NotKnown, 3)).ShouldBeBroken((BreachReason.TooManySeats, Given.RegionOffice));
    }

    [Fact]
    public void It_may_go_for_those_between_two_sizes()
    {
        SeatsEach between = Others with { AtLeastMembers = 10 };

        between.Asked(Sized(9, 2)).Outcome.ShouldBe(Outcome.NotApplicable);
        between.Asked(Sized(10, 2)).ShouldBeBroken((BreachReason.TooManySeats, Given.RegionOffice));
        between.Asked(Sized(500, 2)).ShouldBeBroken((BreachReason.TooManySeats, Given.RegionOffice));
        between.Asked(Sized(501, 2)).Outcome.ShouldBe(Outcome.NotApplicable);
    }

    [Fact]
    public void A_size_that_nobody_has_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Rule with { AtLeastMembers = 0 }).ParamName.ShouldBe("AtLeastMembers");
        Should.Throw<ArgumentException>(() => Rule with { AtMostMembers = -1 }).ParamName.ShouldBe("AtMostMembers");
        Should.Throw<ArgumentException>(() => Given.RuleSet(Rule with { AtLeastMembers = 501, AtMostMembers = 500 })).Message.ShouldContain("at least 501 members and at most 500");
        Given.RuleSet(Rule with { AtLeastMembers = 500, AtMostMembers = 500 }).ShouldNotBeNull();
    }

    [Fact]
    public void The_size_is_said()
    {
        Report report = Given.RuleSet(Others).Examine(Compact.From(Sized(500, 2)), Given.Today);

        report.InWords(report[0], Language.Swedish).ShouldContain("”region-office”, med högst 500 medlemmar, har fler än en plats i ”panel”");
        report.InWords(report[0], Language.English).ShouldContain("“region-office”, with at most 500 members, has more than one seat in “panel”");
        Catalogue.ToMarkdown(Given.RuleSet(Large)).ShouldContain("Prövar att ingen organisation med minst 501 medlemmar har fler än två platser i ”panel”.");
    }

    private static CompactFacts Sized(Fact<int> members, int seats) => Given.Compact.WithSeats(Given.Panel, [.. Enumerable.Repeat(RegionSeat, seats)]) with
    {
        Organisations = [.. Given.Compact.Organisations.Known.Select(each => each.Id == Given.RegionOffice ? each with { Members = members } : each)],
    };

    private static string Why(string language, Register<Seat> seats)
    {
        Compact compact = Compact.From(Given.Compact.WithSeats(Given.Panel, seats));
        RuleSet rules = Given.RuleSet(Rule);
        return new Words(rules, compact, language == "sv" ? Language.Swedish : Language.English).Why(rules.Examine(compact, Given.Today)[0]);
    }

    private static Finding Ask(Register<Seat> seats, Counting? counting = null) => (counting is null ? Rule : Rule.Under(counting)).Asked(Given.Compact.WithSeats(Given.Panel, seats));
}
