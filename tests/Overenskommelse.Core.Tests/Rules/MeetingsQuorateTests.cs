namespace Overenskommelse.Rules;

/// <summary>So many of a group's members attend each meeting.</summary>
public sealed class MeetingsQuorateTests
{
    private static readonly MeetingsQuorate Half = new(Given.Clause(), Given.Panel, Quantity.Part(1, 2));
    private static readonly Meeting Meeting = new(MeetingKind.Group, 20.May(2024)) { MembersAttending = 3 };

    /// <summary>Of six half is three, of seven three and a half.</summary>
    [Theory]
    [InlineData(2, 6, Outcome.Broken)]
    [InlineData(3, 6, Outcome.Kept)]
    [InlineData(3, 7, Outcome.Broken)]
    [InlineData(4, 7, Outcome.Kept)]
    public void Half_of_the_members_is_enough(int attending, int members, Outcome outcome) => Ask(Half, Given.Seats(civil: members), Meeting with { MembersAttending = attending }).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData(3, Outcome.Broken)]
    [InlineData(4, Outcome.Kept)]
    public void More_than_half_is_more(int attending, Outcome outcome) => Ask(Half with { IsMoreThan = true }, Given.Seats(civil: 6), Meeting with { MembersAttending = attending }).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData(5, Outcome.Broken)]
    [InlineData(6, Outcome.Kept)]
    public void All_of_them_is_a_quorum_too(int attending, Outcome outcome)
    {
        Ask(Half with { AtLeast = Quantity.Part(1, 1) }, Given.Seats(civil: 6), Meeting with { MembersAttending = attending }).Outcome.ShouldBe(outcome);
        Should.Throw<ArgumentException>(() => Given.RuleSet(Half with { AtLeast = Quantity.Part(1, 1), IsMoreThan = true })).Message.ShouldContain("AtLeast is all of them");
    }

    [Theory]
    [InlineData(2, Outcome.Broken)]
    [InlineData(3, Outcome.Kept)]
    public void A_number_asks_nothing_of_the_seats(int attending, Outcome outcome) => Ask(Half with { AtLeast = 3 }, Fact.NotKnown, Meeting with { MembersAttending = attending }).Outcome.ShouldBe(outcome);

    [Fact]
    public void Those_who_sat_there_on_the_day_of_the_meeting_are_the_whole()
    {
        Seat seat = new(Given.RegionOffice, SeatKind.Regular);
        Register<Seat> seats = [.. Given.Seats(civil: 6).Known, seat with { FirstDay = 21.May(2024) }, seat with { LastDay = 19.May(2024) }];

        Ask(Half, seats, Meeting).ShouldBeKept();
        Ask(Half, [.. seats.Known, seat with { FirstDay = 20.May(2024) }], Meeting).ShouldBeBroken();
        Ask(Half, [.. seats.Known, seat with { Kind = SeatKind.Substitute }], Meeting).ShouldBeKept();
    }

    [Fact]
    public void How_many_came_is_asked_of_the_group() => Ask(Half, Given.Seats(civil: 6), Meeting with { MembersAttending = Fact.NotKnown }).ShouldBeUndetermined((FactKind.MembersAttending, Given.Panel, Given.Panel));

    [Fact]
    public void Who_sat_there_is_asked_where_it_matters()
    {
        Ask(Half, Register.AtLeast([.. Given.Seats(civil: 6).Known]), Meeting).Outcome.ShouldBe(Outcome.Undetermined);
        Ask(Half, Register.AtLeast([.. Given.Seats(civil: 7).Known]), Meeting).ShouldBeBroken();
        Ask(Half, [.. Given.Seats(civil: 6).Known, new(Given.RegionOffice, Fact.NotKnown)], Meeting).ShouldBeUndetermined((FactKind.SeatKind, Given.RegionOffice, Given.Panel));
    }

    [Fact]
    public void Only_meetings_that_were_held_are_looked_at()
    {
        Ask(Half, Given.Seats(civil: 6)).ShouldBeNotApplicable(NothingReason.NoMeeting);
        Ask(Half, Given.Seats(civil: 6), Meeting with { Status = MeetingStatus.Cancelled, MembersAttending = 0 }).ShouldBeNotApplicable(NothingReason.NoMeeting);
        Ask(Half, Given.Seats(civil: 6), Meeting with { MembersAttending = 1 }, Meeting with { Day = 1.May(2024) })
            .ShouldBeBroken().Evidence.ShouldBeOfType<Breaches>().Found.ShouldHaveSingleItem().Day.ShouldBe((DayFact)20.May(2024));
    }

    [Fact]
    public void A_number_below_zero_and_fewer_than_are_named_are_refused()
    {
        Compact.TryFrom(Given.Compact.WithMeetings(Given.Panel, [Meeting with { MembersAttending = -1 }]), out _, out var problems).ShouldBeFalse();
        problems.ShouldHaveSingleItem().Place.ShouldBe("Groups[panel].Meetings[0].MembersAttending");
        Compact.TryFrom(Given.Compact.WithMeetings(Given.Panel, [Meeting with { OrganisationsAttending = 1, Organisations = [Given.RegionOffice, Given.CountyOffice] }]), out _, out problems).ShouldBeFalse();
        problems.ShouldHaveSingleItem().Place.ShouldBe("Groups[panel].Meetings[0].OrganisationsAttending");
        Compact.TryFrom(Given.Compact.WithMeetings(Given.Panel, [Meeting with { Organisations = [new("nobody-knows")] }]), out _, out problems).ShouldBeFalse();
        Should.Throw<ArgumentOutOfRangeException>(() => new MeetingsQuorate(Given.Clause(), Given.Panel, 0)).ParamName.ShouldBe("AtLeast");
    }

    [Fact]
    public void More_than_all_who_are_named_are_refused_where_all_are()
    {
        Meeting three = Meeting with { OrganisationsAttending = 3, Organisations = [Given.RegionOffice, Given.CountyOffice] };

        Compact.TryFrom(Given.Compact.WithMeetings(Given.Panel, [three]), out _, out var problems).ShouldBeFalse();
        problems.ShouldHaveSingleItem().Place.ShouldBe("Groups[panel].Meetings[0].OrganisationsAttending");
        Compact.TryFrom(Given.Compact.WithMeetings(Given.Panel, [three with { Organisations = Register.AtLeast(Given.RegionOffice, Given.CountyOffice) }]), out _, out _).ShouldBeTrue();
        Compact.TryFrom(Given.Compact.WithMeetings(Given.Panel, [three with { OrganisationsAttending = 2 }]), out _, out _).ShouldBeTrue();
        Compact.TryFrom(Given.Compact.WithMeetings(Given.Panel, [three with { OrganisationsAttending = Fact.None }]), out _, out problems).ShouldBeFalse();
        problems.ShouldHaveSingleItem().Value.ShouldBe("none");
    }

    [Fact]
    public void Whoever_attended_is_named_once_and_what_was_called_was_called_on_a_day()
    {
        string[] PlacesOf(Meeting meeting) => Compact.TryFrom(Given.Compact.WithMeetings(Given.Panel, [meeting]), out _, out var problems) ? [] : [.. problems.Select(problem => problem.Place)];

        PlacesOf(Meeting with { Organisations = [Given.RegionOffice, Given.CountyOffice, Given.RegionOffice] }).ShouldBe(["Groups[panel].Meetings[0].Organisations"]);
        PlacesOf(Meeting with { Attended = [Given.Region, Given.Region] }).ShouldBe(["Groups[panel].Meetings[0].Attended"]);
        PlacesOf(Meeting with { Status = MeetingStatus.Called, CalledOn = Fact.None }).ShouldBe(["Groups[panel].Meetings[0].CalledOn"]);
        PlacesOf(Meeting with { Status = MeetingStatus.Called }).ShouldBeEmpty();
    }

    [Fact]
    public void Of_a_list_that_may_lack_a_meeting_it_is_asked_in_one_round_who_sits_there()
        => Half.Asked(Given.Compact.With(new Group(Given.Panel) { Seats = Register.AtLeast<Seat>(), Meetings = Register.AtLeast<Meeting>() })).Missing.Select(fact => fact.Kind).ShouldBe([FactKind.Meetings, FactKind.Seats], ignoreOrder: true);

    [Fact]
    public void A_meeting_that_no_member_attended_has_no_quorum_though_nobody_sits_there()
    {
        Ask(Half, [], Meeting with { MembersAttending = 0 }).Outcome.ShouldBe(Outcome.Broken);
    }

    private static Finding Ask(MeetingsQuorate rule, Register<Seat> seats, params Meeting[] meetings) =>
        rule.Asked(Given.Compact.With(new Group(Given.Panel) { Seats = seats, Meetings = [.. meetings] }));
}
