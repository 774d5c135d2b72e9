using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;

namespace Overenskommelse.Norms;

/// <summary>The same for each value that an attribute has: at most one seat for each organisation.</summary>
public sealed class ForEachValueTests
{
    private static readonly Population<Seat> Sitting = Seats.In(Given.Panel, Unit.Seats).That(Seats.Regular);

    private static readonly Rule Rule = new MadeOf(ForEach.Value(
        Sitting, Seats.Organisation, new OrganisationId("nobody"), organisation => new Count(Number.Of(Sitting.That(Seats.Organisation.Is(organisation))), atMost: 1)));

    private static readonly Rule ByCapacity = new MadeOf(ForEach.Value(
        Sitting, Seats.Capacity, new Capacity("nobody-named"), capacity => new Count(Number.Of(Sitting.That(Seats.Capacity.Is(capacity))), atMost: 1)));

    private static readonly Rule Held = new MadeOf(ForEach.Value(
        Sitting, Seats.Organisation, new OrganisationId("nobody"), organisation => new Each<Seat>(Sitting.That(Seats.Organisation.Is(organisation)), Seats.HasJoined)));

    [Fact]
    public void One_of_each_keeps_it() => Rule.Asked(With(Of(1), Of(2))).ShouldBeKept();

    [Fact]
    public void The_evidence_is_of_the_value_that_is_amiss()
        => Rule.Asked(With(Of(1), Of(2), Of(2), Of(2), Of(3))).ShouldBeBroken().Evidence.ShouldBe(new Tally(Unit.Seats, 3, null) { AtMost = 1 });

    [Fact]
    public void Where_things_are_told_each_value_tells_its_own()
    {
        var finding = Held.Asked(With(Of(1), new(Given.RegionOffice, SeatKind.Regular), new(Given.University, SeatKind.Regular)));

        finding.ShouldBeBroken((BreachReason.NotJoined, Given.RegionOffice), (BreachReason.NotJoined, Given.University));
        finding.Evidence.ShouldBeOfType<Breaches>().Examined.ShouldBe(3);
    }

    [Fact]
    public void Without_any_there_is_nothing_to_judge() => Rule.Asked(With()).ShouldBeNotApplicable(NothingReason.NoSeats);

    [Fact]
    public void One_of_unknown_value_may_belong_to_any_or_to_one_that_nobody_has_named()
    {
        ByCapacity.Asked(With(In(1, Capacity.Manager), In(2, Fact.NotKnown))).ShouldBeUndetermined((FactKind.Capacity, Given.Association(2), Given.Panel));
        ByCapacity.Asked(With(In(1, Fact.NotKnown), In(2, Fact.NotKnown)))
            .ShouldBeUndetermined((FactKind.Capacity, Given.Association(1), Given.Panel), (FactKind.Capacity, Given.Association(2), Given.Panel));
    }

    [Fact]
    public void What_has_no_value_belongs_to_none() => ByCapacity.Asked(With(In(1, Fact.None), In(2, Fact.None))).ShouldBeNotApplicable(NothingReason.NoSeats);

    [Fact]
    public void What_is_too_many_already_is_so_whatever_one_of_unknown_value_is()
        => ByCapacity.Asked(With(In(1, Capacity.Manager), In(2, Capacity.Manager), In(3, Fact.NotKnown))).ShouldBeBroken();

    [Fact]
    public void Whether_a_seat_counts_is_asked_for_where_its_value_would_have_one_too_many()
    {
        Rule.Asked(With(Of(1), new(Given.Association(1), Fact.NotKnown))).ShouldBeUndetermined((FactKind.SeatKind, Given.Association(1), Given.Panel));
        Rule.Asked(With(Of(1), new(Given.Association(2), Fact.NotKnown))).ShouldBeKept();
    }

    [Fact]
    public void Where_the_list_may_lack_some_it_is_asked_for()
        => Rule.Asked(Given.Compact.WithSeats(Given.Panel, Register.AtLeast(Of(1)))).ShouldBeUndetermined((FactKind.Seats, Given.Panel, Given.Panel));

    [Fact]
    public void It_stands_until_another_of_the_same_value_comes()
        => Rule.Asked(With(Of(1), Of(1) with { FirstDay = 1.September(2024) })).ShouldBeKept().StandsUntil().ShouldBe(31.August(2024));

    [Fact]
    public void The_trace_has_a_part_for_each_value()
    {
        var report = Given.RuleSet(Rule).Examine(Compact.From(With(Of(1), Of(2), Of(2))), Given.Today);
        var trace = report.Explain(report[0]);

        trace.Parts.Select(part => part.May).ShouldBe([Outcomes.Kept, Outcomes.Broken]);
        trace.Things.Select(thing => thing.Subject).ShouldBe([Given.Association(1), Given.Association(2), Given.Association(2)]);
    }

    [Fact]
    public void One_more_of_a_value_that_has_too_many_or_of_another_breaks_it_worse_and_one_of_a_new_value_does_not()
    {
        var report = Given.RuleSet(Rule).Examine(Compact.From(With(Of(1), Of(2), Of(2))), Given.Today);
        bool IsAccepted(params Seat[] seats)
        {
            var considered = report.Consider([.. seats.Select(seat => new SeatTaken(Given.Panel, seat with { FirstDay = Given.Today }))]);
            considered.Misfits.ShouldBeEmpty();
            return considered.IsAccepted;
        }

        IsAccepted(Of(2)).ShouldBeFalse();
        IsAccepted(Of(1)).ShouldBeFalse();
        IsAccepted(Of(3)).ShouldBeTrue();
        IsAccepted(Of(3), Of(3)).ShouldBeFalse();
    }

    [Fact]
    public void A_norm_for_each_of_no_named_things_is_refused()
        => Should.Throw<ArgumentException>(() => ForEach.Of<PartyId>([], _ => new Permission())).ParamName.ShouldBe("named");

    private static CompactFacts With(params Seat[] seats) => Given.Compact.WithSeats(Given.Panel, [.. seats]);

    private static Seat Of(int number) => new(Given.Association(number), SeatKind.Regular);

    private static Seat In(int number, Fact<Capacity> capacity) => Of(number) with { Capacity = capacity };
}
