using Overenskommelse.Compacts.Changes;

namespace Overenskommelse.Compacts;

/// <summary>A key names one fact of a list.</summary>
public sealed class KeyTests
{
    private static readonly FactKey Key = new("one");
    private static readonly LocalDate Day = 1.March(2024);
    private static readonly Seat Seat = new(Given.University, SeatKind.Regular) { Key = Key };
    private static readonly Meeting Meeting = new(MeetingKind.Group, Day) { Key = Key };
    private static readonly Meeting Annual = Meeting with { Kind = MeetingKind.Annual };
    private static readonly Nomination Nomination = new(Given.University, Day) { Key = Key };
    private static readonly Appointment Appointment = new(Given.University, Day) { Key = Key };
    private static readonly Decision Decision = new(Given.Council, Day) { Key = Key };
    private static readonly ForumReport Report = new(Given.Council, Day) { Key = Key };
    private static readonly Plan Plan = new(Day, Fact.None) { Key = Key };

    /// <summary>Every list with one fact of the key.</summary>
    private static CompactFacts Once { get; } = (Given.Compact with { Meetings = [Annual], Decisions = [Decision], Reports = [Report], Plans = [Plan] })
        .With(new Group(Given.Panel) { Seats = [Seat], Meetings = [Meeting], Nominations = [Nomination] })
        .With(new Group(Given.OtherPanel) { Seats = [Seat], Meetings = [Meeting], Nominations = [Nomination] })
        .WithAppointments(Given.Chair, [Appointment]);

    public static TheoryData<string, CompactFacts> Twice { get; } = new()
    {
        { "Groups[panel].Seats[1].Key", Once.WithSeats(Given.Panel, [Seat, Seat with { Kind = SeatKind.Support }]) },
        { "Groups[panel].Meetings[1].Key", Once.WithMeetings(Given.Panel, [Meeting, Meeting with { Day = Given.Today }]) },
        { "Groups[panel].Nominations[1].Key", Once.WithNominations(Given.Panel, [Nomination, Nomination with { Day = Given.Today }]) },
        { "Offices[chair].Appointments[1].Key", Once.WithAppointments(Given.Chair, [Appointment, Appointment with { AppointedOn = Given.Today }]) },
        { "Meetings[1].Key", Once with { Meetings = [Annual, Annual with { Day = Given.Today }] } },
        { "Decisions[1].Key", Once with { Decisions = [Decision, Decision with { Day = Given.Today }] } },
        { "Reports[1].Key", Once with { Reports = [Report, Report with { Day = Given.Today }] } },
        { "Plans[1].Key", Once with { Plans = [Plan, Plan with { FirstDay = Given.Today }] } },
    };

    public static TheoryData<string, Change> Changes { get; } = new()
    {
        { "Groups[panel].Seats[1].Key", new SeatTaken(Given.Panel, Seat with { FirstDay = Given.Today }) },
        { "Groups[panel].Meetings[1].Key", new MeetingTookPlace(Given.Panel, Meeting with { Day = Given.Today }) },
        { "Groups[panel].Nominations[1].Key", new NominationSubmitted(Given.Panel, Nomination with { Day = Given.Today }) },
        { "Offices[chair].Appointments[1].Key", new Appointed(Given.Chair, Appointment with { AppointedOn = Given.Today }) },
        { "Meetings[1].Key", new MeetingCalled(null, Annual with { Day = Given.Today }) },
        { "Decisions[1].Key", new DecisionRecorded(Decision with { Day = Given.Today }) },
        { "Reports[1].Key", new ReportRecorded(Report with { Day = Given.Today }) },
        { "Plans[1].Key", new PlanRecorded(Plan with { FirstDay = Given.Today }) },
    };

    [Fact]
    public void It_may_occur_once_in_every_list() => Compact.TryFrom(Once, out _, out _).ShouldBeTrue();

    [Theory]
    [MemberData(nameof(Twice))]
    public void Two_facts_of_one_key_in_one_list_are_refused(string place, CompactFacts facts)
    {
        Compact.TryFrom(facts, out _, out var problems).ShouldBeFalse();
        problems.Select(problem => (problem.Place, problem.Value)).ShouldBe([(place, "one")]);
        Should.Throw<InvalidCompactException>(() => Compact.From(Once).With(_ => facts)).Problems.ShouldBe(problems);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void Nor_can_a_change_bring_in_another(string place, Change change)
        => Should.Throw<InvalidCompactException>(() => Compact.From(Once).Apply(change)).Problems.Select(problem => (problem.Place, problem.Value)).ShouldBe([(place, "one")]);

    [Fact]
    public void A_seat_in_a_new_capacity_is_another_seat()
    {
        SeatCapacityChanged change = new(Given.Panel, Seat, Capacity.Manager, Day) { CapacityOf = Given.RegionOffice };
        Register<Seat> seats = Compact.From(Once).Apply(change).Group(Given.Panel)!.Seats;

        (seats == (Register<Seat>)[Seat with { LastDay = 29.February(2024) }, Seat with { Capacity = Capacity.Manager, CapacityOf = Given.RegionOffice, FirstDay = Day, Key = null }])
            .ShouldBeTrue();
        Compact.From(Once).Apply(change with { Key = new("two") }).Group(Given.Panel)!.Seats.Known[^1].Key.ShouldBe(new("two"));
    }

    [Fact]
    public void A_meeting_that_was_called_is_the_same_when_it_is_held()
    {
        var called = new MeetingCalled(Given.Panel, new(MeetingKind.PreMeeting, Day) { Key = new("called"), ArrangedBy = Given.Panel, PreMeetingOf = Given.County });
        var held = Compact.From(Once).Apply(called, new MeetingTookPlace(Given.Panel, new(MeetingKind.PreMeeting, Day))).Group(Given.Panel)!.Meetings.Known[^1];

        held.ShouldBe(called.Meeting with { Status = MeetingStatus.Held });
    }
}
