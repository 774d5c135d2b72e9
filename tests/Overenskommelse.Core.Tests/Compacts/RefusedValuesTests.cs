namespace Overenskommelse.Compacts;

/// <summary>Values inside a fact pass no constructor that could guard them: they are refused when the compact is built.</summary>
public sealed class RefusedValuesTests
{
    private static readonly Seat Seat = new(Given.University, SeatKind.Regular);

    public static TheoryData<string, CompactFacts> OutsideTheirEnums { get; } = new()
    {
        { "Parties[party].Sector", Given.Compact with { Parties = Given.Compact.Parties.Add(new Party(new("party"), (Sector)99)) } },
        { "Organisations[university].Sector", Given.Compact.With(new Organisation(Given.University) { Sector = (Sector)99 }) },
        { "Groups[panel].Seats[0].Kind", Given.Compact.WithSeats(Given.Panel, [Seat with { Kind = (SeatKind)99 }]) },
        { "Groups[panel].Seats[0].Capacity", Given.Compact.WithSeats(Given.Panel, [Seat with { Capacity = (Capacity)99 }]) },
        { "Meetings[0].Status", Given.Compact with { Meetings = [new Meeting(MeetingKind.Annual, Given.Today) { Status = (MeetingStatus)99 }] } },
    };

    [Theory]
    [MemberData(nameof(OutsideTheirEnums))]
    public void A_value_that_is_not_in_its_enum_is_refused(string place, CompactFacts facts)
        => ProblemsIn(facts).Select(problem => (problem.Place, problem.Value)).ShouldBe([(place, "99")]);

    [Fact]
    public void A_group_is_no_working_group_of_its_own()
        => ProblemsIn(Given.Compact.With(new Group(Given.Panel) { WorkingGroupOf = Given.Panel })).Select(problem => (problem.Place, problem.Value))
            .ShouldBe([("Groups[panel].WorkingGroupOf", "panel")]);

    private static ValueList<Problem> ProblemsIn(CompactFacts facts) =>
        Should.Throw<InvalidCompactException>(() => Compact.From(facts)).Problems;
}
