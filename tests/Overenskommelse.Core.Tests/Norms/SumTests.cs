using Overenskommelse.Examination;
using Overenskommelse.Presentation;

namespace Overenskommelse.Norms;

/// <summary>What the numbers of several things come to together, against a limit, a share and another number.</summary>
public sealed class SumTests
{
    private static readonly Unit Organisations = Unit.Organisations;
    private static readonly Population<Meeting> Held = Meetings.Of(null, MeetingKind.Annual).That(Meetings.Held);
    private static readonly CountOf<Meeting> Attended = Number.Sum(Held, Meetings.OrganisationsAttending, Organisations);
    private static readonly MadeOf AtLeastTen = new(new Count(Attended, atLeast: 10));
    private static readonly MadeOf AtMostTen = new(new Count(Attended, atMost: 10));

    [Theory]
    [InlineData(4, 5, Outcome.Broken, Outcome.Kept)]
    [InlineData(4, 6, Outcome.Kept, Outcome.Kept)]
    [InlineData(4, 7, Outcome.Kept, Outcome.Broken)]
    public void Numbers_are_added_and_measured_against_a_limit(int one, int other, Outcome atLeast, Outcome atMost)
    {
        CompactFacts facts = With(Meeting(one), Meeting(other));

        AtLeastTen.Asked(facts).ShouldCount(Organisations, one + other, required: 10);
        AtLeastTen.Asked(facts).Outcome.ShouldBe(atLeast);
        AtMostTen.Asked(facts).Outcome.ShouldBe(atMost);
    }

    [Fact]
    public void What_has_no_number_adds_nothing() => AtLeastTen.Asked(With(Meeting(9), Meeting(Fact.None))).ShouldBeBroken();

    [Fact]
    public void A_number_that_is_not_known_is_asked_for_where_it_could_matter()
    {
        AtLeastTen.Asked(With(Meeting(9), Meeting(Fact.NotKnown))).ShouldBeUndetermined((FactKind.OrganisationsAttending, Given.Bearer, Given.Bearer));
        AtLeastTen.Asked(With(Meeting(10), Meeting(Fact.NotKnown))).ShouldBeKept();
        AtMostTen.Asked(With(Meeting(11), Meeting(Fact.NotKnown))).ShouldBeBroken();
    }

    [Fact]
    public void A_list_that_may_lack_some_may_add_to_the_sum()
    {
        CompactFacts facts = Given.Compact with { Meetings = Register.AtLeast(Meeting(9)) };

        AtLeastTen.Asked(facts).Missing.ShouldContain(fact => fact.Kind == FactKind.Meetings);
        AtLeastTen.Asked(facts with { Meetings = Register.AtLeast(Meeting(10)) }).ShouldBeKept();
    }

    [Fact]
    public void A_thing_that_may_not_count_adds_between_nothing_and_its_number()
        => AtMostTen.Asked(With(Meeting(9), Meeting(2) with { Status = Fact.NotKnown })).Outcome.ShouldBe(Outcome.Undetermined);

    [Theory]
    [InlineData(4, 5, Outcome.Kept)]
    [InlineData(5, 5, Outcome.Kept)]
    [InlineData(6, 5, Outcome.Broken)]
    public void A_part_of_a_sum_is_measured_against_a_share_of_the_whole(int region, int others, Outcome outcome)
        => HalfByRegion.Asked(With(Meeting(region) with { ConvenedBy = Given.Region }, Meeting(others) with { ConvenedBy = Given.County }))
            .Outcome.ShouldBe(outcome);

    [Fact]
    public void A_number_that_counts_in_the_part_and_in_the_whole_is_one()
    {
        // Whatever the second number is, it adds as much to the whole as to the part: more than half either way.
        HalfByRegion.Asked(With(Meeting(6) with { ConvenedBy = Given.Region }, Meeting(5), Meeting(Fact.NotKnown) with { ConvenedBy = Given.Region }))
            .ShouldBeBroken();
        HalfByRegion.Asked(With(Meeting(5) with { ConvenedBy = Given.Region }, Meeting(5), Meeting(Fact.NotKnown) with { ConvenedBy = Given.Region }))
            .Outcome.ShouldBe(Outcome.Undetermined);
    }

    [Theory]
    [InlineData(1, Outcome.Broken)]
    [InlineData(2, Outcome.Kept)]
    [InlineData(3, Outcome.Kept)]
    public void A_sum_is_measured_against_another_number(int attended, Outcome outcome)
        => new MadeOf(new Count(Attended, atLeast: Number.Of(Held))).Asked(With(Meeting(attended), Meeting(0))).Outcome.ShouldBe(outcome);

    [Fact]
    public void A_sum_as_large_as_can_be_is_not_taken_for_a_small_one()
        => AtMostTen.Asked(With(Meeting(int.MaxValue), Meeting(int.MaxValue))).ShouldBeBroken();

    /// <summary>All of it, or nothing: a number without end is no small one, whichever side it is on.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_number_without_end_is_held_against_a_share_of_itself(bool isMore)
    {
        Number part = Attended.OfWhich(Meetings.ConvenedBy.Is(Given.Region));
        MadeOf rule = new(isMore ? new Count(part, moreThan: Attended.Share(1, 2)) : new Count(part, fewerThan: Attended.Share(1, 2)));
        Finding By(Fact<Id> convener) => rule.Asked(With(Meeting(Fact.NotKnown) with { ConvenedBy = convener }));

        By(Fact.NotKnown).Outcome.ShouldBe(Outcome.Undetermined);
        By(Given.Region).Outcome.ShouldBe(isMore ? Outcome.Undetermined : Outcome.Broken);
        By(Given.County).Outcome.ShouldBe(isMore ? Outcome.Broken : Outcome.Undetermined);
    }

    [Fact]
    public void So_many_more_than_as_many_as_can_be_is_not_less_than_nothing()
    {
        new MadeOf(new Count(Number.Of(Held), atLeast: Attended + 1)).Asked(With(Meeting(int.MaxValue))).ShouldBeBroken();
        new MadeOf(new Count(Number.Of(Held), atLeast: Attended.Share(3, 1))).Asked(With(Meeting(int.MaxValue)))
            .ShouldBeBroken().Evidence.ShouldBeOfType<Tally>().AtLeast.ShouldBe(int.MaxValue);
        new MadeOf(new Count(Number.Of(Held), atMost: Attended.Share(3, 1))).Asked(With(Meeting(int.MaxValue - 1)))
            .ShouldBeKept().Evidence.ShouldBeOfType<Tally>().AtMost.ShouldBe(int.MaxValue);
    }

    [Fact]
    public void Where_there_are_no_other_numbers_than_some_it_lies_between_the_least_and_the_most_of_them()
    {
        Attribute<Meeting, int> rooms = new Stated<Meeting, int>("meeting.rooms", _ => Fact.NotKnown, (_, in at) => new(FactKind.Meetings, at.Clause.KnownBy, at.Clause.KnownBy), FactAreas.Meetings) { Values = [2, 1, 3] };
        Finding Asked(int? atLeast, int? atMost) => new MadeOf(new Count(Number.Sum(Held, rooms, Organisations), atLeast: atLeast is { } least ? (Limit)least : null, atMost: atMost is { } most ? (Limit)most : null)).Asked(With(Meeting(1), Meeting(1)));

        Asked(2, null).ShouldBeKept();
        Asked(3, null).Outcome.ShouldBe(Outcome.Undetermined);
        Asked(7, null).ShouldBeBroken();
        Asked(null, 6).ShouldBeKept();
        Asked(null, 5).Outcome.ShouldBe(Outcome.Undetermined);
        Asked(null, 1).ShouldBeBroken();
    }

    [Theory]
    [InlineData(4, Outcome.Kept)]
    [InlineData(1, Outcome.Broken)]
    public void A_part_of_a_sum_over_some_things_is_no_part_of_how_many_they_are(int attending, Outcome outcome)
        => new MadeOf(new Count(Attended.OfWhich(Meetings.ConvenedBy.Is(Given.County)), moreThan: Number.Of(Held).Share(1, 1))).Asked(With(Meeting(attending))).Outcome.ShouldBe(outcome);

    [Fact]
    public void A_number_that_is_written_is_counted_as_a_number()
        => new MadeOf(new Count(4, atMost: Number.Of(Held))).Asked(With(Meeting(1))).ShouldBeBroken().Evidence.ShouldBe(new Tally(new("number"), 4, null) { AtMost = 1 });

    [Fact]
    public void It_is_told_in_both_languages()
    {
        Report report = Given.RuleSet(AtLeastTen).Examine(Compact.From(With(Meeting(4), Meeting(5))), Given.Today);
        Trace trace = report.Explain(report[0]);

        report.InWords(trace, Language.Swedish).ShouldStartWith("Antalet organisationer sammanlagt bland ");
        report.InWords(trace, Language.English).ShouldStartWith("The number of organisations in all among ");
        report.InWords(trace, Language.English).ShouldContain("it is told how many organisations attended: yes (4)");
        report.InWords(report[0], Language.English).ShouldContain("Nine organisations take part, but at least ten are needed.");
    }

    private static MadeOf HalfByRegion => new(new Count(Attended.OfWhich(Meetings.ConvenedBy.Is(Given.Region)), atMost: Attended.Share(1, 2)));

    private static Meeting Meeting(Fact<int> attending) =>
        new(MeetingKind.Annual, 1.June(2023)) { OrganisationsAttending = attending, ConvenedBy = Given.County };

    private static CompactFacts With(params Meeting[] meetings)
    {
        int place = 0;
        return Given.Compact with { Meetings = [.. meetings.Select(meeting => meeting with { Key = new($"m{place++}") })] };
    }
}
