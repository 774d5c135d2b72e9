using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;
using Overenskommelse.Presentation;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Norms;

/// <summary>A balance between sides that any attribute tells apart.</summary>
public sealed class BalancedTests
{
    private static readonly Population<Seat> Seated = Seats.In(Given.Panel, Unit.Seats).That(Seats.Regular);
    private static readonly MadeOf NoneAboveHalf = new(new Balanced<Seat>(Seated, SideList.By(Seats.Capacity), Balance.AtMost(50)));
    private static readonly MadeOf Equal = new(new Balanced<Seat>(Seated, SideList.By(Seats.Capacity, Capacity.BoardMember, Capacity.Official), Balance.Equal));

    [Theory]
    [InlineData(2, 3, 0, Outcome.Broken)]
    [InlineData(3, 3, 0, Outcome.Kept)]
    [InlineData(3, 2, 1, Outcome.Kept)]
    [InlineData(4, 2, 1, Outcome.Broken)]
    [InlineData(1, 0, 0, Outcome.Broken)]
    public void No_capacity_is_above_half(int boards, int officials, int elected, Outcome outcome)
        => NoneAboveHalf.Asked(With(boards, officials, elected)).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData(1, 2, Outcome.Broken)]
    [InlineData(2, 2, Outcome.Kept)]
    [InlineData(3, 2, Outcome.Broken)]
    [InlineData(2, 0, Outcome.Broken)]
    public void Two_that_are_named_are_sides_also_when_nothing_is_on_one_of_them(int boards, int officials, Outcome outcome)
        => Equal.Asked(With(boards, officials, 5)).Outcome.ShouldBe(outcome);

    [Fact]
    public void Without_anything_on_a_side_there_is_nothing_to_balance() => Equal.Asked(With(0, 0, 3)).ShouldBeNotApplicable(NothingReason.NoSeats);

    [Fact]
    public void The_evidence_names_the_values_the_largest_first_and_what_would_do()
    {
        Sides sides = NoneAboveHalf.Asked(With(1, 3, 1)).ShouldBeBroken().Evidence.ShouldBeOfType<Sides>();

        sides.Counts.ShouldBe([new SideCount(Capacity.Official, 3, 3), new SideCount(Capacity.BoardMember, 1, 1), new SideCount(Capacity.Politician, 1, 1)]);
        sides.Remedies.ShouldBe(
            [new SideDifference(Capacity.BoardMember, 1), new SideDifference(Capacity.Official, -1), new SideDifference(Capacity.Politician, 1)], ignoreOrder: true);
    }

    [Fact]
    public void One_of_unknown_value_may_be_on_any_side_or_on_one_that_nobody_has_named()
    {
        NoneAboveHalf.Asked(With(1, 0, 0, Fact.NotKnown)).Missing.Select(fact => (fact.Kind, fact.Subject)).ShouldBe([(FactKind.Capacity, Given.CountyOffice)]);
        NoneAboveHalf.Asked(With(1, 0, 0, Fact.NotKnown)).Outcome.ShouldBe(Outcome.Undetermined);
        NoneAboveHalf.Asked(With(3, 0, 0, Fact.NotKnown)).ShouldBeBroken();
        NoneAboveHalf.Asked(With(2, 2, 2, Fact.NotKnown)).ShouldBeKept();
    }

    [Fact]
    public void Two_organisations_of_unknown_party_may_be_of_two()
    {
        MadeOf threeParties = new(new Balanced<Seat>(Seated, SideList.By(Seats.Party), new AtLeastSides(3)));
        OrganisationId[] unknown = [new("unknown"), new("unheard-of")];
        Finding Asked(params Fact<PartyId>[] parties) => threeParties.Asked(unknown.Zip(parties)
            .Aggregate(Given.Compact, (facts, each) => facts.With(new Organisation(each.First) { Party = each.Second }))
            .WithSeats(Given.Panel, [new(Given.CountyOffice, SeatKind.Regular), .. unknown.Select(each => new Seat(each, SeatKind.Regular))]));

        Asked(Fact.NotKnown, Fact.NotKnown).Outcome.ShouldBe(Outcome.Undetermined);
        Asked(Given.Region, Fact.NotKnown).Outcome.ShouldBe(Outcome.Undetermined);
        Asked(Given.Region, Given.Umbrella).ShouldBeKept();
        Asked(Given.County, Fact.NotKnown).ShouldBeBroken();
    }

    [Fact]
    public void More_on_the_side_that_has_too_many_is_worse_than_before()
    {
        Compact compact = Compact.From(With(3, 1, 0));
        bool IsRefused(Capacity one) => !Given.RuleSet(NoneAboveHalf)
            .Consider(compact, [new SeatTaken(Given.Panel, Of(one) with { FirstDay = Given.Today })], Given.Today).IsAccepted;

        IsRefused(Capacity.BoardMember).ShouldBeTrue();
        IsRefused(Capacity.Official).ShouldBeFalse();
        IsRefused(Capacity.Politician).ShouldBeFalse();
    }

    [Fact]
    public void What_keeps_the_difference_or_the_share_as_it_was_is_not_worse()
    {
        bool IsAccepted(Rule rule, CompactFacts facts, params Capacity[] more) => Given.RuleSet(rule)
            .Consider(Compact.From(facts), [.. more.Select(one => new SeatTaken(Given.Panel, Of(one) with { FirstDay = Given.Today }))], Given.Today).IsAccepted;

        IsAccepted(Equal, With(3, 1, 0), Capacity.BoardMember, Capacity.Official).ShouldBeTrue();
        IsAccepted(Equal, With(3, 1, 0), Capacity.BoardMember, Capacity.BoardMember, Capacity.Official).ShouldBeFalse();
        IsAccepted(NoneAboveHalf, With(4, 2, 0), Capacity.BoardMember, Capacity.BoardMember, Capacity.Official).ShouldBeTrue();
        IsAccepted(NoneAboveHalf, With(4, 2, 0), Capacity.BoardMember, Capacity.BoardMember, Capacity.BoardMember, Capacity.Official).ShouldBeFalse();
    }

    [Fact]
    public void Seven_seats_of_one_organisation_are_on_one_side_whichever_it_is()
    {
        OrganisationId newcomer = new("newcomer");
        Rule byParty = new MadeOf(new Balanced<Seat>(Seated, SideList.By(Seats.Party), Balance.AtMost(50)));
        Rule byConvener = new MadeOf(new Balanced<Meeting>(Meetings.Of(null, MeetingKind.Annual), SideList.By(Meetings.ConvenedBy), Balance.AtMost(50)));
        CompactFacts Seated7(int others) => Given.Compact.With(new Organisation(newcomer)).WithSeats(Given.Panel,
            [.. Enumerable.Repeat(new Seat(newcomer, SeatKind.Regular), 7), .. Enumerable.Repeat(new Seat(Given.CountyOffice, SeatKind.Regular), others)]);

        byParty.Asked(Seated7(others: 1)).ShouldBeBroken();
        byParty.Asked(Seated7(others: 7)).ShouldBeUndetermined((FactKind.PartyOf, newcomer, newcomer));
        byConvener.Asked(Given.Compact with { Meetings = [.. Enumerable.Range(1, 7).Select(month => new Meeting(MeetingKind.Annual, new LocalDate(2023, month, 1)))] })
            .Outcome.ShouldBe(Outcome.Undetermined);
    }

    [Fact]
    public void What_would_do_is_told_only_where_the_balance_is_broken()
    {
        NoneAboveHalf.Asked(With(2, 2, 0)).ShouldBeKept().Evidence.ShouldBeOfType<Sides>().Remedies.ShouldBeEmpty();
        NoneAboveHalf.Asked(With(1, 0, 0, Fact.NotKnown)).Evidence.ShouldBeOfType<Sides>().ShouldSatisfyAllConditions(
            sides => sides.Remedies.ShouldBeEmpty(),
            sides => sides.Counts.ShouldBe([new SideCount(Capacity.BoardMember, 1, 2)]));
    }

    [Fact]
    public void One_that_may_not_count_is_asked_about_where_it_is_on_a_side()
    {
        Seat perhaps = Of(Capacity.BoardMember) with { Kind = Fact.NotKnown };

        Equal.Asked(Given.Compact.WithSeats(Given.Panel, [Of(Capacity.BoardMember), Of(Capacity.Official), perhaps]))
            .ShouldBeUndetermined((FactKind.SeatKind, Given.CountyOffice, Given.Panel))
            .Evidence.ShouldBe(new Sides(Unit.Seats, [new SideCount(Capacity.BoardMember, 1, 2), new SideCount(Capacity.Official, 1, 1)]));
        Equal.Asked(Given.Compact.WithSeats(Given.Panel, [Of(Capacity.BoardMember), Of(Capacity.Official), perhaps with { Capacity = Capacity.Politician }])).ShouldBeKept();
        Equal.Asked(Given.Compact.WithSeats(Given.Panel, [perhaps])).ShouldBeUndetermined((FactKind.SeatKind, Given.CountyOffice, Given.Panel));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    public void What_would_do_is_told_of_no_more_sides_than_can_be_told(int others)
    {
        Capacity[] each = [.. Enumerable.Range(0, others).Select(number => new Capacity($"capacity-{number}"))];
        Sides sides = new MadeOf(new Balanced<Seat>(Seated, SideList.By(Seats.Capacity, [.. each]), Balance.Equal))
            .Asked(Given.Compact.WithSeats(Given.Panel, [Of(each[0]), .. each.Select(one => Of(one))])).ShouldBeBroken().Evidence.ShouldBeOfType<Sides>();

        sides.Counts.Count.ShouldBe(others);
        sides.Remedies.ShouldBe(others > Sides.MostWithRemedies ? [] : [new SideDifference(each[0], -1)]);
    }

    [Fact]
    public void One_of_unknown_party_may_be_only_on_a_side_that_its_sector_can_be_on()
        => new MadeOf(new Balanced<Seat>(Seated, SideList.By(Seats.Party, Given.Umbrella, Given.Region), Balance.Equal))
            .Asked(Given.Compact.With(new Organisation(new("newcomer")) { Sector = Sector.Public })
                .WithSeats(Given.Panel, [new(Given.Association(1), SeatKind.Regular), new(new OrganisationId("newcomer"), SeatKind.Regular)]))
            .ShouldBeUndetermined((FactKind.PartyOf, new OrganisationId("newcomer"), new OrganisationId("newcomer")))
            .Evidence.ShouldBe(new Sides(Unit.Seats, [new SideCount(Given.Umbrella, 1, 1), new SideCount(Given.Region, 0, 1)]));

    [Fact]
    public void Somebody_who_sits_twice_on_one_side_counts_once_and_on_several_sides_on_none()
    {
        Rule rule = new MadeOf(new Balanced<Seat>(Seated, SideList.By(Seats.Capacity, Capacity.BoardMember, Capacity.Official), Balance.Equal) { CountsPeople = true });
        Seat Held(Fact<Capacity> capacity, string by) => Of(capacity) with { Holder = Given.Person(by) };
        Sides On(params Seat[] seats) => rule.Asked(Given.Compact.WithSeats(Given.Panel, [.. seats])).Evidence.ShouldBeOfType<Sides>();

        On(Held(Capacity.BoardMember, "ada"), Held(Capacity.BoardMember, "ada"), Held(Capacity.Official, "ada"), Held(Capacity.BoardMember, "bo")).Counts
            .ShouldBe([new SideCount(Capacity.BoardMember, 1, 1), new SideCount(Capacity.Official, 0, 0)]);
        On(Held(Capacity.BoardMember, "ada"), Held(Fact.NotKnown, "ada"), Held(Capacity.Official, "bo")).Counts
            .ShouldBe([new SideCount(Capacity.BoardMember, 0, 1), new SideCount(Capacity.Official, 1, 1)]);
        On(Held(Capacity.BoardMember, "ada") with { Kind = Fact.NotKnown }, Held(Capacity.Politician, "ada")).Counts
            .ShouldBe([new SideCount(Capacity.BoardMember, 0, 1), new SideCount(Capacity.Official, 0, 0)]);
        On(Held(Capacity.BoardMember, "ada") with { Kind = SeatKind.CoOpted }, Held(Capacity.Official, "ada")).Counts
            .ShouldBe([new SideCount(Capacity.BoardMember, 0, 0), new SideCount(Capacity.Official, 1, 1)]);
    }

    [Fact]
    public void What_is_not_seats_is_balanced_too()
    {
        MadeOf rule = new(new Balanced<Meeting>(Meetings.Of(null, MeetingKind.Annual).That(Meetings.Held), SideList.By(Meetings.ConvenedBy), Balance.AtMost(50)));
        Meeting By(Id convener, int month) => new(MeetingKind.Annual, new LocalDate(2023, month, 1)) { ConvenedBy = convener };

        rule.Asked(Given.Compact with { Meetings = [By(Given.Region, 1), By(Given.County, 2)] }).ShouldBeKept();
        rule.Asked(Given.Compact with { Meetings = [By(Given.Region, 1), By(Given.County, 2), By(Given.County, 3)] }).ShouldBeBroken()
            .Evidence.ShouldBeOfType<Sides>().Counts.ShouldBe([new SideCount(Given.County, 2, 2), new SideCount(Given.Region, 1, 1)]);
    }

    [Fact]
    public void It_is_told_in_both_languages()
    {
        Report report = Given.RuleSet(NoneAboveHalf).Examine(Compact.From(With(1, 3, 1)), Given.Today);

        report.InWords(report[0], Language.Swedish).ShouldContain("har 3 platser");
        report.InWords(report[0], Language.Swedish).ShouldContain("Balans nås med en plats");
        report.InWords(report[0], Language.English).ShouldContain("has 3 seats");
        report.InWords(report[0], Language.English).ShouldContain("Balance would be reached with one ");
        report.InWords(report.Explain(report[0]), Language.English).ShouldContain("are in balance");
    }

    [Fact]
    public void Fewer_than_two_sides_are_refused_with_both_numbers()
        => Should.Throw<ArgumentException>(() => SideList.By(Seats.Capacity, Capacity.Official)).Message.ShouldContain("at least 2 sides of at least 1 value; got 1");

    [Fact]
    public void One_value_on_two_sides_is_refused_with_both()
        => Should.Throw<ArgumentException>(() => SideList.By(Seats.Capacity, Capacity.Official, Capacity.BoardMember, Capacity.Official))
            .Message.ShouldContain("is on two sides, 1 and 3");

    private static CompactFacts With(int boards, int officials, int elected, params Fact<Capacity>[] others) => Given.Compact.WithSeats(Given.Panel,
    [
        .. Enumerable.Repeat(Of(Capacity.BoardMember), boards),
        .. Enumerable.Repeat(Of(Capacity.Official), officials),
        .. Enumerable.Repeat(Of(Capacity.Politician), elected),
        .. others.Select(Of),
    ]);

    private static Seat Of(Fact<Capacity> capacity) => new(Given.CountyOffice, SeatKind.Regular) { Capacity = capacity };

    /// <summary>A measure that asks for so many sides, however large they are.</summary>
    private sealed class AtLeastSides(int number) : IMeasure
    {
        public string Name => "at-least-sides";

        public bool Allows(ReadOnlySpan<int> sides) => sides.Length >= number;

        public bool IsWorse(ReadOnlySpan<int> before, ReadOnlySpan<int> after) => after.Length < before.Length;
    }
}
