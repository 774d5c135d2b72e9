namespace Overenskommelse.Norms;

/// <summary>A pre-meeting before each meeting, after the meeting before it.</summary>
public sealed class PrecededTests
{
    private static readonly BreachReason Unprepared = new("unprepared");
    private static readonly Population<Meeting> Joint = Meetings.Of(null, MeetingKind.Annual).That(Meetings.Held);
    private static readonly Population<Meeting> Before = Meetings.Of(null, MeetingKind.Occasion).That(Meetings.Held);

    private static readonly Rule Each = new MadeOf(new Each<Meeting>(Joint, new Preceded<Meeting, Meeting>(Joint, Meetings.Day, Before, Meetings.Day, Unprepared, Given.Region)));

    private static readonly Rule Apart = new MadeOf(
        new Consecutive<Meeting>(Joint, Order.By(Meetings.Day), Pair.HasBetween(Meetings.Day, Before, Meetings.Day, Unprepared, Given.Region)) { AsksFirst = true });

    [Theory]
    [InlineData("03-01", "02-01", Outcome.Kept)]
    [InlineData("03-01", "03-01", Outcome.Kept)]
    [InlineData("03-01", "03-02", Outcome.Broken)]
    [InlineData("03-01", "", Outcome.Broken)]
    [InlineData("03-01 04-01", "02-01 03-02", Outcome.Kept)]
    [InlineData("03-01 04-01", "02-01 04-01", Outcome.Kept)]
    [InlineData("03-01 04-01", "02-01 03-01", Outcome.Broken)]
    [InlineData("04-01 03-01", "03-15 02-01", Outcome.Kept)]
    [InlineData("03-01 04-01", "02-01 02-15", Outcome.Broken)]
    [InlineData("03-01 04-01 05-01", "02-01 03-15 04-15", Outcome.Kept)]
    [InlineData("03-01 04-01 05-01", "02-01 04-15 04-20", Outcome.Broken)]
    [InlineData("", "02-01", Outcome.NotApplicable)]
    public void One_on_the_day_itself_prepares_it_and_not_the_next(string joint, string before, Outcome outcome)
    {
        CompactFacts facts = With(Of(MeetingKind.Annual, joint), Of(MeetingKind.Occasion, before));

        Each.Asked(facts).Outcome.ShouldBe(outcome);
        Apart.Asked(facts).Outcome.ShouldBe(outcome);
    }

    [Fact]
    public void The_meeting_that_was_not_prepared_is_told_with_its_day_and_whose_it_was_to_prepare()
    {
        CompactFacts facts = With(Of(MeetingKind.Annual, "03-01 04-01 05-01"), Of(MeetingKind.Occasion, "02-01 04-15"));

        foreach (Rule rule in new[] { Each, Apart })
        {
            Breaches breaches = rule.Asked(facts).ShouldBeBroken().Evidence.ShouldBeOfType<Breaches>();
            breaches.Examined.ShouldBe(3);
            breaches.Found.ShouldBe([new Breach(Unprepared, Given.Region) { Day = 1.April(2024) }]);
        }
    }

    [Fact]
    public void A_pre_meeting_whose_day_is_not_known_is_asked_for()
    {
        CompactFacts facts = With(Of(MeetingKind.Annual, "03-01 04-01"), [.. Of(MeetingKind.Occasion, "02-01"), new Meeting(MeetingKind.Occasion, Fact.NotKnown) { Status = MeetingStatus.Held }]);

        Each.Asked(facts).ShouldBeUndetermined((FactKind.MeetingDay, Given.Bearer, Given.Bearer)).Missing[0].Meeting.ShouldBe(MeetingKind.Occasion);
        Apart.Asked(facts).ShouldBeUndetermined((FactKind.MeetingDay, Given.Bearer, Given.Bearer)).Missing[0].Meeting.ShouldBe(MeetingKind.Occasion);
    }

    [Theory]
    [InlineData(2, Outcome.Broken)]
    [InlineData(3, Outcome.Undetermined)]
    [InlineData(4, Outcome.Undetermined)]
    [InlineData(5, Outcome.Broken)]
    public void A_pre_meeting_known_to_its_month_prepares_where_the_month_may(int month, Outcome outcome)
    {
        CompactFacts facts = With(
            Of(MeetingKind.Annual, "03-01 04-10"),
            [.. Of(MeetingKind.Occasion, "02-15"), new Meeting(MeetingKind.Occasion, DayFact.InMonth(2024, month)) { Status = MeetingStatus.Held }]);

        Each.Asked(facts).Outcome.ShouldBe(outcome);
        Apart.Asked(facts).Outcome.ShouldBe(outcome);
    }

    [Fact]
    public void A_meeting_whose_day_is_not_known_is_asked_for_where_its_order_matters()
    {
        CompactFacts Facts(string before) => With([.. Of(MeetingKind.Annual, "03-01"), new Meeting(MeetingKind.Annual, Fact.NotKnown) { Status = MeetingStatus.Held }], Of(MeetingKind.Occasion, before));

        Each.Asked(Facts("02-01")).ShouldBeUndetermined((FactKind.MeetingDay, Given.Bearer, Given.Bearer)).Missing[0].Meeting.ShouldBe(MeetingKind.Annual);
        Apart.Asked(Facts("02-01")).ShouldBeUndetermined((FactKind.MeetingDay, Given.Bearer, Given.Bearer)).Missing[0].Meeting.ShouldBe(MeetingKind.Annual);
        Each.Asked(Facts("")).ShouldBeBroken();
        Apart.Asked(Facts("")).ShouldBeBroken();
    }

    [Fact]
    public void Whether_a_pre_meeting_was_held_is_asked_for_where_it_is_the_only_one()
    {
        Meeting perhaps = new(MeetingKind.Occasion, 15.February(2024)) { Status = Fact.NotKnown };
        CompactFacts only = With(Of(MeetingKind.Annual, "03-01"), [perhaps]);
        CompactFacts other = With(Of(MeetingKind.Annual, "03-01"), [perhaps, .. Of(MeetingKind.Occasion, "02-20")]);

        Each.Asked(only).ShouldBeUndetermined((FactKind.MeetingHeld, Given.Bearer, Given.Bearer));
        Apart.Asked(only).ShouldBeUndetermined((FactKind.MeetingHeld, Given.Bearer, Given.Bearer));
        Each.Asked(other).ShouldBeKept();
        Apart.Asked(other).ShouldBeKept();
    }

    [Fact]
    public void Where_meetings_may_be_lacking_both_kinds_are_asked_for()
    {
        CompactFacts facts = With(Of(MeetingKind.Annual, "03-01"), []) with { Meetings = Register.AtLeast([.. Of(MeetingKind.Annual, "03-01")]) };

        Each.Asked(facts).ShouldBeUndetermined((FactKind.Meetings, Given.Bearer, Given.Bearer), (FactKind.Meetings, Given.Bearer, Given.Bearer));
        Apart.Asked(facts).ShouldBeUndetermined((FactKind.Meetings, Given.Bearer, Given.Bearer), (FactKind.Meetings, Given.Bearer, Given.Bearer));
    }

    [Fact]
    public void It_stands_until_the_day_before_the_next_meeting_or_the_pre_meeting_that_comes_first()
    {
        Each.Asked(With(Of(MeetingKind.Annual, "03-01 09-01"), Of(MeetingKind.Occasion, "02-01"))).ShouldBeKept().StandsUntil().ShouldBe(31.August(2024));
        Apart.Asked(With(Of(MeetingKind.Annual, "03-01 09-01"), Of(MeetingKind.Occasion, "02-01"))).ShouldBeKept().StandsUntil().ShouldBe(31.August(2024));
        Each.Asked(With(Of(MeetingKind.Annual, "03-01 09-01"), Of(MeetingKind.Occasion, "02-01 08-01"))).ShouldBeKept().StandsUntil().ShouldBeNull();
        Apart.Asked(With(Of(MeetingKind.Annual, "03-01 09-01"), Of(MeetingKind.Occasion, "02-01 08-01"))).ShouldBeKept().StandsUntil().ShouldBeNull();
    }

    [Fact]
    public void It_stands_until_a_pre_meeting_comes_though_it_is_on_another_list()
    {
        Population<Meeting> group = Meetings.Of(Given.Panel, MeetingKind.Group).That(Meetings.Held);
        CompactFacts facts = Given.Compact.WithMeetings(Given.Panel, [new Meeting(MeetingKind.Group, 1.August(2024)) { Status = MeetingStatus.Held }])
            with
        { Meetings = [.. Of(MeetingKind.Annual, "03-01 09-01")] };

        new MadeOf(new Count(Number.Of(Joint.That(new Preceded<Meeting, Meeting>(Joint, Meetings.Day, group, Meetings.Day, Unprepared, null))), atLeast: 1))
            .Asked(facts).ShouldBeBroken().StandsUntil().ShouldBe(31.August(2024));
        new MadeOf(new Each<Meeting>(Meetings.Of(null, MeetingKind.Annual).That(!Meetings.Day.HasCome), new Preceded<Meeting, Meeting>(
                Meetings.Of(null, MeetingKind.Annual), Meetings.Day, group, Meetings.Day, Unprepared, null)))
            .Asked(facts).ShouldBePending(1.September(2024)).StandsUntil().ShouldBe(31.July(2024));
    }

    [Fact]
    public void On_the_day_itself_there_is_time_until_the_day_is_over()
    {
        CompactFacts facts = With(Of(MeetingKind.Annual, "06-15"), []);

        Each.Asked(facts, 15.June(2024)).ShouldBePending(15.June(2024)).Evidence.ShouldBeOfType<Breaches>().Found.Count.ShouldBe(1);
        Apart.Asked(facts, 15.June(2024)).ShouldBePending(15.June(2024));
        Each.Asked(facts, 16.June(2024)).ShouldBeBroken();
        Apart.Asked(facts, 16.June(2024)).ShouldBeBroken();
    }

    private static Meeting[] Of(MeetingKind kind, string days) =>
        [.. days.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(day => new Meeting(kind, Given.Day($"2024-{day}")) { Status = MeetingStatus.Held })];

    private static CompactFacts With(Meeting[] joint, Meeting[] before) => Given.Compact with { Meetings = [.. joint, .. before] };
}
