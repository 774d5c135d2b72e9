using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;
using Overenskommelse.Rules;

namespace Overenskommelse.Compacts;

/// <summary>Who attended by name, who stood in for whom, and the order in which substitutes are called in.</summary>
public sealed class PersonsAtMeetingsTests
{
    private static readonly PersonId Anna = Given.Person("anna");
    private static readonly PersonId Bo = Given.Person("bo");
    private static readonly PersonId Cia = Given.Person("cia");
    private static readonly PersonId Dag = Given.Person("dag");
    private static readonly Meeting Meeting = new(MeetingKind.Group, 20.May(2024));
    private static readonly Seat Substitute = new(Given.Association(1), SeatKind.Substitute);

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void As_many_members_attended_as_are_named_and_no_more_than_all_who_did(int members, bool fits)
    {
        // Two who have regular seats, and a guest.
        Meeting meeting = Meeting with { Persons = [Anna, Bo, Cia], MembersAttending = members };

        Problems(meeting).ShouldBe(fits ? [] : ["Groups[panel].Meetings[0].MembersAttending"]);
        Problems(meeting with { Persons = Register.AtLeast(Anna, Bo, Cia) }).ShouldBe(members >= 2 ? [] : ["Groups[panel].Meetings[0].MembersAttending"]);
        Problems(meeting with { Day = Fact.NotKnown }).ShouldBe(members <= 3 ? [] : ["Groups[panel].Meetings[0].MembersAttending"]);
    }

    [Fact]
    public void Only_those_who_certainly_sit_there_on_the_day_are_counted()
    {
        Meeting meeting = Meeting with { Persons = [Anna, Bo], MembersAttending = 1 };

        Problems(meeting, [Regular(Anna), Regular(Bo) with { LastDay = 20.May(2024) }]).ShouldBe(["Groups[panel].Meetings[0].MembersAttending"]);
        Problems(meeting, [Regular(Anna), Regular(Bo) with { LastDay = 19.May(2024) }]).ShouldBeEmpty();
        Problems(meeting, [Regular(Anna), Regular(Bo) with { FirstDay = 20.May(2024) }]).ShouldBe(["Groups[panel].Meetings[0].MembersAttending"]);
        Problems(meeting, [Regular(Anna), Regular(Bo) with { FirstDay = 21.May(2024) }]).ShouldBeEmpty();
        Problems(meeting, [Regular(Anna), Regular(Bo) with { FirstDay = Fact.NotKnown }]).ShouldBeEmpty();
        Problems(meeting, [Regular(Anna), Regular(Bo) with { Kind = Fact.NotKnown }]).ShouldBeEmpty();
        Problems(meeting, [Regular(Anna), Regular(Bo) with { Kind = SeatKind.CoOpted }]).ShouldBeEmpty();
    }

    [Fact]
    public void A_seat_that_is_told_later_contradicts_the_meeting_as_well()
    {
        Compact compact = Compact.From(Given.Compact.With(new Group(Given.Panel) { Seats = [Regular(Anna)], Meetings = [Meeting with { Persons = [Anna, Bo], MembersAttending = 1 }] }));
        RuleSet rules = Given.RuleSet(new MembersCounted(Given.Clause(), Given.Panel) { AtLeast = 1 });

        rules.Examine(compact, Given.Today).Consider([new SeatTaken(Given.Panel, Regular(Bo) with { FirstDay = 1.May(2024) })]).Misfits.ShouldNotBeEmpty();
        rules.Examine(compact, Given.Today).Consider([new SeatTaken(Given.Panel, Regular(Bo) with { FirstDay = 21.May(2024) })]).Misfits.ShouldBeEmpty();
    }

    [Fact]
    public void Whoever_attended_is_named_once_and_nobody_stands_in_twice_or_for_themselves()
    {
        Problems(Meeting with { Persons = [Anna, Bo, Anna] }).ShouldBe(["Groups[panel].Meetings[0].Persons"]);
        Problems(Meeting with { StoodIn = [new(Cia, Anna), new(Dag, Bo)] }).ShouldBeEmpty();
        Problems(Meeting with { StoodIn = [new(Cia, Cia)] }).ShouldBe(["Groups[panel].Meetings[0].StoodIn"]);
        Problems(Meeting with { StoodIn = [new(Cia, Anna), new(Cia, Bo)] }).ShouldBe(["Groups[panel].Meetings[0].StoodIn"]);
        Problems(Meeting with { StoodIn = [new(Cia, Anna), new(Dag, Anna)] }).ShouldBe(["Groups[panel].Meetings[0].StoodIn"]);
        Problems(Meeting with { StoodIn = [new(Cia, Anna)], Persons = [Bo] }).ShouldBe(["Groups[panel].Meetings[0].StoodIn"]);
        Problems(Meeting with { StoodIn = [new(Cia, Anna)], Persons = [Bo, Cia] }).ShouldBeEmpty();
        Problems(Meeting with { StoodIn = [new(Cia, Anna)], Persons = Register.AtLeast(Bo) }).ShouldBeEmpty();
    }

    [Fact]
    public void Nobody_is_left_out_of_a_stand_in()
    {
        Should.Throw<ArgumentNullException>(() => new StandIn(null!, Anna)).ParamName.ShouldBe("Substitute");
        Should.Throw<ArgumentNullException>(() => new StandIn(Anna, Bo) with { For = null! }).ParamName.ShouldBe("For");
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    public void A_turn_is_one_or_more_and_a_substitutes(int turn, bool fits)
    {
        Turns(Substitute with { Turn = turn }).ShouldBe(fits ? [] : ["Groups[panel].Seats[0].Turn"]);
        Turns(Substitute with { Turn = turn, Kind = Fact.NotKnown }).ShouldBe(fits ? [] : ["Groups[panel].Seats[0].Turn"]);
        Turns(Substitute with { Turn = turn, Kind = SeatKind.Regular }).ShouldBe(["Groups[panel].Seats[0].Turn"]);
        Turns(Substitute with { Turn = Fact.None, Kind = SeatKind.Regular }).ShouldBeEmpty();
    }

    [Fact]
    public void Whoever_is_forgotten_is_forgotten_there_too()
    {
        CompactFacts facts = (Given.Compact with { Meetings = [new Meeting(MeetingKind.Annual, 1.May(2024)) { Persons = [Anna, Bo], StoodIn = [new(Bo, Anna)] }] })
            .With(new Group(Given.Panel) { Seats = [Regular(Anna)], Meetings = [Meeting with { Persons = [Anna], StoodIn = [new(Anna, Bo)] }] });

        Compact after = Compact.From(facts).Forget(Anna, out Forgotten forgotten);

        forgotten.Places.ShouldBe(["Groups[panel].Seats[0].Holder", "Groups[panel].Meetings[0].Persons", "Groups[panel].Meetings[0].StoodIn", "Meetings[0].Persons", "Meetings[0].StoodIn"]);
        $"{after.Facts}".ShouldNotContain(Anna.Value);
        after.Group(Given.Panel)!.Meetings.Known[0].Persons.Known[0].ShouldBe(after.Facts.Meetings.Known[0].StoodIn.Known[0].For);
    }

    private static Seat Regular(PersonId holder) => new(Given.Association(1), SeatKind.Regular) { Holder = holder };

    private static string[] Problems(Meeting meeting) => Problems(meeting, [Regular(Anna), Regular(Bo)]);

    private static string[] Problems(Meeting meeting, Register<Seat> seats) => Problems(Given.Compact, seats, [meeting]);

    private static string[] Turns(params Seat[] seats) => Problems(Given.Compact, [.. seats], []);

    private static string[] Problems(CompactFacts facts, Register<Seat> seats, Register<Meeting> meetings) =>
        Compact.TryFrom(facts.With(new Group(Given.Panel) { Seats = seats, Meetings = meetings }), out _, out ValueList<Problem> problems) ? [] : [.. problems.Select(problem => problem.Place)];
}
