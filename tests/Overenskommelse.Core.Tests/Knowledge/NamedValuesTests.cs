using System.Text.RegularExpressions;
using Overenskommelse.Rules;

namespace Overenskommelse.Knowledge;

/// <summary>What a region or a host names is a value with a code: theirs are as good as ours.</summary>
public sealed partial class NamedValuesTests
{
    public static TheoryData<Id[]> Kinds { get; } =
    [
        [.. Shipped.All<Capacity>()],
        [.. Shipped.All<MeetingKind>()],
        [.. Shipped.All<BreachReason>()],
        [.. Shipped.All<FactKind>()],
        [.. Shipped.All<NothingReason>()],
        [.. Shipped.All<Unit>()],
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Those_of_the_library_have_codes_of_their_own_in_kebab_case(Id[] values)
    {
        values.ShouldNotBeEmpty();
        values.Select(value => value.Value).ShouldBeUnique();
        values.ShouldAllBe(value => Kebab().IsMatch(value.Value));
    }

    [Fact]
    public void The_code_alone_tells_whether_they_are_the_same()
    {
        new Capacity("board-member").ShouldBe(Capacity.BoardMember);
        new Capacity("treasurer").ShouldNotBe(new Capacity("auditor"));
        new Unit("conference").ShouldNotBe<Id>(MeetingKind.Conference);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a treasurer")]
    public void A_code_is_one_word(string code) => Should.Throw<ArgumentException>(() => new Capacity(code));

    [Fact]
    public void A_meeting_of_a_hosts_own_kind_is_counted_in_its_own_unit()
    {
        MeetingKind seminar = new("seminar");
        var facts = Given.Compact with { Meetings = [new(seminar, 1.March(2023)) { Status = MeetingStatus.Held }, new(MeetingKind.Annual, 1.May(2023)) { Status = MeetingStatus.Held }] };

        new MeetingsHeld(Given.Clause(), seminar, Times: 1).AskedOfTheYearBefore(facts, 2.January(2024)).ShouldBeKept().ShouldCount(new("seminar"), 1, 1);
    }

    [Fact]
    public void A_seat_in_a_hosts_own_capacity_is_what_a_rule_can_ask_for()
    {
        Capacity treasurer = new("treasurer");
        Seat seat = new(Given.RegionOffice, SeatKind.Regular) { Capacity = treasurer };
        SeatedInCapacity rule = new(Given.Clause(), Given.Panel, [new(Given.Region, [new Capacity("treasurer")])]);

        rule.Asked(Given.Compact.WithSeats(Given.Panel, [seat])).ShouldBeKept();
        rule.Asked(Given.Compact.WithSeats(Given.Panel, [seat with { Capacity = Capacity.Manager }]))
            .ShouldBeBroken((BreachReason.OtherCapacity, Given.RegionOffice));
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex Kebab();
}
