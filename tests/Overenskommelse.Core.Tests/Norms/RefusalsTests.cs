namespace Overenskommelse.Norms;

/// <summary>What can never be meant is refused in words that say what was given and what was expected.</summary>
public sealed class RefusalsTests
{
    private static readonly Population<Seat> Sitting = Seats.In(Given.Panel);
    private static readonly Number All = Number.Of(Sitting);
    private static readonly Link<Seat, Seat> Same = Link.Same(Seats.Holder, Seats.Holder);
    private static readonly Test<Meeting> Judged = new ByJudgementOf<Meeting>(Given.Norm, _ => Given.Panel, new("judged"));

    private static readonly Dictionary<string, (Action Make, string Parameter)> Table = new()
    {
        ["A norm has at least one part; got none."] = (() => _ = new All(), "norms"),
        ["A norm has at least one part; got none"] = (() => _ = new Any(), "norms"),
        ["A norm is for at least one thing; got none."] = (() => ForEach.Of<PartyId>([], _ => new Permission()), "named"),
        ["One limit says where a side ends; got number(1) and number(2)."] = (() => _ = new Count(All, atLeast: 1, moreThan: 2), "moreThan"),
        ["One limit says where a side ends; got number(3) and number(4)."] = (() => _ = new Count(All, atMost: 3, fewerThan: 4), "fewerThan"),
        ["At least no number and at most no number can never be broken."] = (() => _ = new Count(All), "atLeast"),
        ["At least 0 and at most no number can never be broken."] = (() => _ = new Count(All, atLeast: 0), "atLeast"),
        ["At most -1 can never be kept."] = (() => _ = new Count(All, fewerThan: 0), "atMost"),
        ["At least 3 and at most 2 can never be kept."] = (() => _ = new Count(All, moreThan: 2, fewerThan: 3), "atLeast"),
        ["A relation has one to four links; got 0."] = (() => _ = new Has<Seat, Seat>(Sitting, new("none")), "links"),
        ["A relation has one to four links; got 5."] = (() => _ = new Has<Seat, Seat>(Sitting, new("none"), Same, Same, Same, Same, Same), "links"),
        ["A balance is between at least 2 sides of at least 1 value; got 1."] = (() => SideList.Together(Seats.Capacity, [Capacity.Official], []), "sides"),
        ["\"that(meetings(annual), by-judgement(Something is good. / Något är gott.))\" rests on what people judge"] = (() => DayBound.First(Meetings.Of(null, MeetingKind.Annual).That(Judged), Meetings.Day), "of"),
    };

    public static TheoryData<string> Messages => [.. Table.Keys];

    [Theory]
    [MemberData(nameof(Messages))]
    public void It_says_what_was_given(string message)
    {
        ArgumentException refused = Should.Throw<ArgumentException>(Table[message].Make);

        refused.Message.ShouldStartWith(message);
        refused.ParamName.ShouldBe(Table[message].Parameter);
    }

    [Fact]
    public void A_relation_may_have_four_links() => Should.NotThrow(() => new Has<Seat, Seat>(Sitting, new("none"), Same, Same, Same, Same));

    /// <summary>A leaf of a host's own that asks about the period, and does not say that it reads it.</summary>
    [Fact]
    public void A_leaf_that_asks_about_the_period_where_there_is_none_is_told_so()
        => new MadeOf(new Each<Meeting>(Meetings.Of(null, MeetingKind.Annual), new Looking<Meeting>((row, in at) => _ = Meetings.HeldInPeriod.Of(row, at))))
            .Asked(Given.Compact with { Meetings = [new(MeetingKind.Annual, Given.Signing)] }).Evidence
            .ShouldBe(new Fault(new("looking"), "InvalidOperationException: A test of clause asks about the period that is answered for, and there is none; expected a norm in a Per with a recurrence."));

    [Fact]
    public void A_number_that_is_added_is_not_less_than_nothing()
    {
        Attribute<Seat, int> debt = new Stated<Seat, int>("seat.debt", _ => -1, (row, in _) => new(FactKind.Seats, row.Within!, row.Within!), FactAreas.Seats);

        new MadeOf(new Count(Number.Sum(Sitting, debt, Unit.Members), atLeast: 1)).Asked(Given.Compact.WithSeats(Given.Panel, [new(Given.CountyOffice, SeatKind.Regular)])).Evidence
            .ShouldBeOfType<Fault>().What.ShouldBe("InvalidOperationException: seat.debt is -1; a number that is added is 0 or more.");
    }
}
