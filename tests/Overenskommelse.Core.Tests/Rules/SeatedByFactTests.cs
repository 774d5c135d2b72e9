namespace Overenskommelse.Rules;

/// <summary>Those that are entitled to the basic grant have a place in the council; which they are, the facts tell.</summary>
public sealed class SeatedByFactTests
{
    private static readonly OwnFactId Grant = new("grant");
    private static readonly SeatedByFact Rule = new(Given.Clause(), Given.Panel, Grant);

    [Fact]
    public void Each_that_it_is_so_of_has_a_regular_seat()
    {
        Ask([So(1), So(2)], Seat(1), Seat(2)).ShouldBeKept();
        Ask([So(1), So(2)], Seat(1), Seat(3)).ShouldBeBroken((BreachReason.NoSeat, Given.Association(2)));
        Ask([So(1)], Seat(1) with { Kind = SeatKind.CoOpted }).ShouldBeBroken((BreachReason.NoSeat, Given.Association(1)));
        Ask([So(1)], Seat(1) with { Holder = Fact.None }).ShouldBeBroken((BreachReason.NoSeat, Given.Association(1)));
    }

    [Fact]
    public void One_that_it_is_not_so_of_needs_none_and_neither_does_a_party()
    {
        Ask([So(1) with { IsSo = false }]).Outcome.ShouldBe(Outcome.NotApplicable);
        Ask([new OwnFact(Grant, Given.Region) { IsSo = true }]).Outcome.ShouldBe(Outcome.NotApplicable);
    }

    [Fact]
    public void One_from_each_is_no_more_than_one()
    {
        SeatedByFact one = Rule with { AtMost = 1 };
        one.Asked(Facts([So(1)], Seat(1))).ShouldBeKept();
        one.Asked(Facts([So(1)], Seat(1), Seat(1) with { Holder = Given.Person("other") })).ShouldBeBroken((BreachReason.TooManySeats, Given.Association(1)));
        one.Asked(Facts([So(1)], Seat(1), Seat(2), Seat(2) with { Holder = Given.Person("other") })).ShouldBeKept();
        Should.Throw<ArgumentException>(() => Rule with { AtMost = 0 });
    }

    [Fact]
    public void Whether_it_is_so_and_of_whom_else_is_asked_where_it_matters()
    {
        Ask([So(1) with { IsSo = Fact.NotKnown }], Seat(2)).Missing.ShouldContain(fact => fact.Kind == FactKind.OwnFact && fact.Subject == Given.Association(1));
        Rule.Asked(Facts([], Seat(1)) with { OwnFacts = Register.AtLeast(So(1)) }).Outcome.ShouldBe(Outcome.Undetermined);
    }

    private static OwnFact So(int number) => new(Grant, Given.Association(number)) { IsSo = true };

    private static Seat Seat(int number) => new(Given.Association(number), SeatKind.Regular) { Holder = Given.Person($"p{number}") };

    private static CompactFacts Facts(OwnFact[] told, params Seat[] seats) => Given.Compact.WithSeats(Given.Panel, [.. seats]) with { OwnFacts = [.. told] };

    private static Finding Ask(OwnFact[] told, params Seat[] seats) => Rule.Asked(Facts(told, seats));
}
