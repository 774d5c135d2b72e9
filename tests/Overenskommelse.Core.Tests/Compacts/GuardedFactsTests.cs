using System.ComponentModel;

namespace Overenskommelse.Compacts;

/// <summary>Every door guards: the constructor, and the <c>with</c> expression that goes round it.</summary>
public sealed class GuardedFactsTests
{
    private static readonly OrganisationId Organisation = new("organisation");
    private static readonly ClauseId Clause = new("clause");
    private static readonly LocalDate Day = 1.March(2024);
    private static readonly Explanation Explained = new(Clause, "Reason", Organisation, Day);
    private static readonly Judgement Judged = new(Clause, Verdict.Kept, Organisation, Day);

    public static TheoryData<string, Func<object>> Nulls { get; } = new()
    {
        { "Id", () => new Party(null!, Sector.Public) },
        { "Id", () => new Party(Given.County, Sector.Public) with { Id = null! } },
        { "Id", () => new Organisation(null!) },
        { "Id", () => new Organisation(Organisation) with { Id = null! } },
        { "Id", () => new Group(null!) },
        { "Id", () => new Group(Given.Panel) with { Id = null! } },
        { "Id", () => new Forum(null!) },
        { "Id", () => new Forum(Given.Council) with { Id = null! } },
        { "Id", () => new Office(null!) },
        { "Id", () => new Office(Given.Chair) with { Id = null! } },
        { "Kind", () => new Meeting(null!, Day) },
        { "Kind", () => new Meeting(MeetingKind.Group, Day) with { Kind = null! } },
        { "Organisation", () => new Signatory(null!, Day) },
        { "Organisation", () => new Signatory(Organisation, Day) with { Organisation = null! } },
        { "By", () => new Nomination(null!, Day) },
        { "By", () => new Nomination(Organisation, Day) with { By = null! } },
        { "By", () => new Decision(null!, Day) },
        { "By", () => new Decision(Given.Council, Day) with { By = null! } },
        { "To", () => new ForumReport(null!, Day) },
        { "To", () => new ForumReport(Given.Council, Day) with { To = null! } },
        { "Clause", () => new Judgement(null!, Verdict.Kept, Organisation, Day) },
        { "Clause", () => Judged with { Clause = null! } },
        { "By", () => new Judgement(Clause, Verdict.Kept, null!, Day) },
        { "By", () => Judged with { By = null! } },
        { "Clause", () => new Explanation(null!, "Reason", Organisation, Day) },
        { "Clause", () => Explained with { Clause = null! } },
        { "Reason", () => new Explanation(Clause, null!, Organisation, Day) },
        { "Reason", () => Explained with { Reason = null! } },
        { "DecidedBy", () => new Explanation(Clause, "Reason", null!, Day) },
        { "DecidedBy", () => Explained with { DecidedBy = null! } },
        { "facts", () => Compact.From(null!) },
        { "facts", () => Compact.TryFrom(null!, out _, out _) },
        { "change", () => Compact.Empty.With(null!) },
        { "id", () => Compact.Empty.Group(null!)! },
        { "id", () => Compact.Empty.Office(null!)! },
        { "id", () => Compact.Empty.Forum(null!)! },
        { "id", () => Compact.Empty.Organisation(null!)! },
        { "id", () => Compact.Empty.Party(null!)! },
        { "id", () => Compact.Empty.SectorOf(null!) },
        { "id", () => Compact.Empty.HadJoined(null!, Day)! },
    };

    public static TheoryData<string, Func<string, object>> Texts { get; } = new()
    {
        { "Name", text => new CompactFacts { Name = text } },
        { "Name", text => new Party(Given.County, Sector.Public) { Name = text } },
        { "Name", text => new Organisation(Organisation) { Name = text } },
        { "Name", text => new Group(Given.Panel) { Name = text } },
        { "Name", text => new Forum(Given.Council) { Name = text } },
        { "Name", text => new Plan(Day, Fact.None) { Name = text } },
        { "Reason", text => new Explanation(Clause, text, Organisation, Day) },
        { "Reason", text => Explained with { Reason = text } },
    };

    public static TheoryData<string, Func<object>> BadEnums { get; } = new()
    {
        { "Verdict", () => new Judgement(Clause, (Verdict)99, Organisation, Day) },
        { "Verdict", () => Judged with { Verdict = (Verdict)99 } },
    };

    [Theory]
    [MemberData(nameof(Nulls))]
    public void Null_is_refused_by_name(string name, Func<object> door)
        => Should.Throw<ArgumentNullException>(door).ParamName.ShouldBe(name);

    [Theory]
    [MemberData(nameof(Texts))]
    public void Blank_text_is_refused_by_name(string name, Func<string, object> door)
    {
        Should.Throw<ArgumentException>(() => door("")).ParamName.ShouldBe(name);
        Should.Throw<ArgumentException>(() => door(" \t")).ParamName.ShouldBe(name);
    }

    [Theory]
    [MemberData(nameof(BadEnums))]
    public void A_value_that_is_not_in_the_enum_is_refused_with_the_value(string name, Func<object> door)
        => Should.Throw<InvalidEnumArgumentException>(door).ShouldSatisfyAllConditions(
            e => e.ParamName.ShouldBe(name),
            e => e.Message.ShouldContain("99"));

    [Fact]
    public void A_name_may_be_left_out()
    {
        new CompactFacts().Name.ShouldBeNull();
        (new Group(Given.Panel) { Name = "Panelen" } with { Name = null }).Name.ShouldBeNull();
    }

    [Fact]
    public void What_is_left_out_is_not_known()
    {
        Seat seat = new(Organisation, Fact.NotKnown);
        seat.Holder.IsKnown.ShouldBeFalse();
        seat.Capacity.IsKnown.ShouldBeFalse();
        seat.AppointedBy.IsKnown.ShouldBeFalse();
        new Group(Given.Panel).Seats.IsComplete.ShouldBeFalse();
        new Signatory(Organisation, Day).ContactPersons.IsComplete.ShouldBeFalse();
        new Meeting(MeetingKind.Annual, Day).Attended.IsComplete.ShouldBeFalse();
        new Meeting(MeetingKind.PreMeeting, Day).PreMeetingOf.IsKnown.ShouldBeFalse();
        new Decision(Given.Council, Day).About.IsKnown.ShouldBeFalse();
        new ForumReport(Given.Council, Day).About.IsKnown.ShouldBeFalse();
        new Forum(Given.Council).IsPolitical.IsKnown.ShouldBeFalse();
    }

    [Fact]
    public void An_end_that_is_left_out_is_none()
    {
        new CompactFacts().LastDay.IsNone.ShouldBeTrue();
        new Seat(Organisation, SeatKind.Regular).LastDay.IsNone.ShouldBeTrue();
        new Seat(Organisation, SeatKind.Regular).FirstDay.IsNone.ShouldBeTrue();
        new Signatory(Organisation, Day).LastDay.IsNone.ShouldBeTrue();
        new Nomination(Organisation, Day).WithdrawnOn.IsNone.ShouldBeTrue();
        new Appointment(Organisation, Day).LastDay.IsNone.ShouldBeTrue();
    }
}
