namespace Overenskommelse.Compacts.Changes;

/// <summary>A meeting is called, held or cancelled: of a group, or of the whole compact.</summary>
public sealed class MeetingChangesTests
{
    private static readonly LocalDate Day = 5.September(2024);

    private static readonly Meeting Called = new(MeetingKind.Group, Day) { Status = MeetingStatus.Called };

    private static readonly Meeting Held = new(MeetingKind.Group, Day)
    {
        ConvenedBy = Given.Region,
        Attended = [Given.Region, Given.Umbrella],
        OrganisationsAttending = 7,
        Matters = [new MatterId("a-matter")],
    };

    private static readonly Meeting Annual = Held with { Kind = MeetingKind.Annual };

    private static readonly Meeting AnnualCalled = Called with { Kind = MeetingKind.Annual };

    private static readonly Meeting[] NotTheCall =
    [
        Called with { Day = Day.PlusDays(1) },
        Called with { Day = Day.PlusDays(-1) },
        Called with { Day = Fact.NotKnown },
        Called with { Kind = MeetingKind.PreMeeting },
        Called with { Status = MeetingStatus.Cancelled },
    ];

    private static readonly CompactFacts Facts = With([]);

    [Fact]
    public void A_meeting_that_is_called_is_called_and_no_more_whatever_was_said_of_it()
    {
        Facts.After(new MeetingCalled(Given.Panel, Held)).ShouldBe(With([Held with { Status = MeetingStatus.Called }]));
        Facts.After(new MeetingCalled(null, Annual)).ShouldBe(Facts with { Meetings = [Annual with { Status = MeetingStatus.Called }] });
    }

    [Fact]
    public void A_called_meeting_that_is_held_replaces_the_call()
    {
        With([Called]).After(new MeetingTookPlace(Given.Panel, Held)).ShouldBe(With([Held]));
        (Facts with { Meetings = [AnnualCalled] }).After(new MeetingTookPlace(null, Annual)).ShouldBe(Facts with { Meetings = [Annual] });
    }

    [Fact]
    public void Who_convened_a_held_meeting_is_taken_from_the_call_unless_it_is_said()
    {
        var called = With([Called with { ConvenedBy = Given.Umbrella }]);

        called.After(new MeetingTookPlace(Given.Panel, Held with { ConvenedBy = Fact.NotKnown })).ShouldBe(With([Held with { ConvenedBy = Given.Umbrella }]));
        called.After(new MeetingTookPlace(Given.Panel, Held with { ConvenedBy = Fact.None })).ShouldBe(With([Held with { ConvenedBy = Fact.None }]));
        called.After(new MeetingTookPlace(Given.Panel, Held)).ShouldBe(With([Held]));
    }

    [Fact]
    public void A_meeting_that_took_place_was_held_whatever_was_said_of_it()
        => With([Called]).After(new MeetingTookPlace(Given.Panel, Held with { Status = MeetingStatus.Called })).ShouldBe(With([Held]));

    [Fact]
    public void A_meeting_that_nobody_called_can_be_held()
        => Facts.After(new MeetingTookPlace(Given.Panel, Held)).ShouldBe(With([Held]));

    [Fact]
    public void A_call_for_another_day_or_another_kind_and_a_meeting_that_is_no_call_are_not_replaced()
    {
        foreach (var other in NotTheCall)
        {
            With([other]).After(new MeetingTookPlace(Given.Panel, Held)).ShouldBe(With([other, Held]));
        }
    }

    [Fact]
    public void A_meeting_of_which_it_is_not_known_whether_it_was_held_can_be_held_or_cancelled()
    {
        var doubtful = With([Called with { Status = Fact.NotKnown }]);

        doubtful.After(new MeetingTookPlace(Given.Panel, Held)).ShouldBe(With([Held]));
        doubtful.After(new MeetingCancelled(Given.Panel, MeetingKind.Group, Day)).ShouldBe(With([Called with { Status = MeetingStatus.Cancelled }]));
    }

    [Fact]
    public void A_meeting_is_held_once_on_a_day()
        => With([Held]).ShouldRefuse(new MeetingTookPlace(Given.Panel, Held with { Attended = [Given.Region] }), "Meeting.Day", "2024-09-05");

    [Fact]
    public void Of_two_calls_for_one_day_one_is_replaced()
        => With([Called, Called]).After(new MeetingTookPlace(Given.Panel, Held)).ShouldBe(With([Called, Held]));

    [Fact]
    public void A_meeting_of_the_whole_compact_does_not_replace_a_call_of_a_group()
    {
        Meeting called = Called with { Kind = new("seminar") };
        Meeting held = Annual with { Kind = new("seminar") };

        With([called]).After(new MeetingTookPlace(null, held)).ShouldBe(With([called]) with { Meetings = [held] });
    }

    [Fact]
    public void A_meeting_of_a_group_and_a_pre_meeting_are_none_of_the_whole_compact()
    {
        foreach (var kind in new[] { MeetingKind.Group, MeetingKind.PreMeeting })
        {
            Facts.Misfits(new MeetingCalled(null, Held with { Kind = kind })).ShouldHaveSingleItem().Place.ShouldBe("Meetings[0].Kind");
        }
    }

    [Fact]
    public void A_call_that_is_cancelled_stays_among_the_facts_as_cancelled()
    {
        With([Called]).After(new MeetingCancelled(Given.Panel, MeetingKind.Group, Day)).ShouldBe(With([Called with { Status = MeetingStatus.Cancelled }]));
        (Facts with { Meetings = [AnnualCalled] }).After(new MeetingCancelled(null, MeetingKind.Annual, Day))
            .ShouldBe(Facts with { Meetings = [AnnualCalled with { Status = MeetingStatus.Cancelled }] });
    }

    [Fact]
    public void A_meeting_that_was_not_called_for_the_day_or_that_was_held_or_cancelled_cannot_be_cancelled()
    {
        foreach (var other in NotTheCall)
        {
            With([other]).ShouldRefuse(new MeetingCancelled(Given.Panel, MeetingKind.Group, Day), "Day", "2024-09-05").Expected.ToString().ShouldContain("Group");
        }
    }

    [Fact]
    public void A_call_of_a_group_is_not_one_of_the_whole_compact()
        => With([Called]).ShouldRefuse(new MeetingCancelled(null, MeetingKind.Group, Day), "Day", "2024-09-05");

    [Fact]
    public void A_meeting_cannot_be_cancelled_twice()
        => With([Called]).Misfits(new MeetingCancelled(Given.Panel, MeetingKind.Group, Day), new MeetingCancelled(Given.Panel, MeetingKind.Group, Day))
            .ShouldHaveSingleItem().Value.ShouldBe("2024-09-05");

    [Fact]
    public void A_meeting_that_is_cancelled_can_be_called_anew_and_held()
        => With([Called]).After(
                new MeetingCancelled(Given.Panel, MeetingKind.Group, Day),
                new MeetingCalled(Given.Panel, Called),
                new MeetingTookPlace(Given.Panel, Held))
            .ShouldBe(With([Called with { Status = MeetingStatus.Cancelled }, Held]));

    [Fact]
    public void A_meeting_of_an_unknown_group_is_neither_called_nor_held_nor_cancelled()
    {
        Change[] changes =
        [
            new MeetingCalled(Changing.Nowhere, Held), new MeetingTookPlace(Changing.Nowhere, Held), new MeetingCancelled(Changing.Nowhere, MeetingKind.Group, Day),
        ];

        foreach (var change in changes)
        {
            Facts.ShouldRefuse(change, "Group", "nowhere");
        }
    }

    [Fact]
    public void An_unknown_party_did_not_attend()
    {
        var problem = Facts.Misfits(new MeetingTookPlace(Given.Panel, Held with { Attended = [new PartyId("no-party")] })).ShouldHaveSingleItem();

        (problem.Place, problem.Value).ShouldBe(("Groups[panel].Meetings[0].Attended", "no-party"));
    }

    [Fact]
    public void A_meeting_is_called_for_and_held_on_a_day_of_the_compacts_life()
    {
        Facts.ShouldTakeOnlyDaysOfItsLife("Meeting.Day", day => new MeetingCalled(Given.Panel, Held with { Day = day }));
        Facts.ShouldTakeOnlyDaysOfItsLife("Meeting.Day", day => new MeetingTookPlace(Given.Panel, Held with { Day = day }));
        Facts.ShouldTakeOnlyDaysOfItsLife("Meeting.Day", day => new MeetingTookPlace(null, Annual with { Day = day }));
    }

    private static CompactFacts With(Register<Meeting> meetings) => Given.Compact.WithMeetings(Given.Panel, meetings);
}
