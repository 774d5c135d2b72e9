using Overenskommelse.Examination;

namespace Overenskommelse.Norms;

/// <summary>How many different there are, the largest there is, so many more than another.</summary>
public sealed class NumbersTests
{
    private static readonly Unit Nominees = new("nominees");
    private static readonly Population<Nomination> Standing = Nominations.To(Given.Panel).That(Nominations.Stand);
    private static readonly Population<Meeting> Met = Meetings.Of(null, MeetingKind.Annual).That(Meetings.Held);
    private static readonly Number Different = Number.Different(Standing, Nominations.Nominee, Nominees);
    private static readonly Number Largest = Number.Largest(Met, Meetings.OrganisationsAttending, Unit.Organisations);

    [Fact]
    public void Two_of_one_value_are_one()
        => new MadeOf(new Count(Different, atLeast: 2)).Asked(Nominated("ada", "ada", "bo")).ShouldBeKept().Evidence.ShouldBe(new Tally(Nominees, 2, 2));

    [Fact]
    public void One_that_is_not_named_may_be_one_of_the_others_or_somebody_else()
    {
        new MadeOf(new Count(Different, atLeast: 2)).Asked(Nominated("ada", null)).ShouldBeUndetermined((FactKind.Nominations, Given.Panel, Given.Association(2)));
        new MadeOf(new Count(Different, atLeast: 3)).Asked(Nominated("ada", null)).ShouldBeBroken().ShouldCount(Nominees, 1, 3);
        new MadeOf(new Count(Different, atMost: 1)).Asked(Nominated(null, null))
            .ShouldBeUndetermined((FactKind.Nominations, Given.Panel, Given.Association(1)), (FactKind.Nominations, Given.Panel, Given.Association(2)));
        new MadeOf(new Count(Different, atMost: 1)).Asked(Nominated("ada", "bo", null)).ShouldBeBroken();
    }

    [Fact]
    public void One_that_may_not_count_may_add_a_value()
        => new MadeOf(new Count(Different, atLeast: 2)).Asked(Given.Compact.WithNominations(Given.Panel, [In(1, "ada"), In(2, "bo") with { Day = Fact.NotKnown }]))
            .ShouldBeUndetermined((FactKind.NominationDays, Given.Association(2), Given.Association(2)));

    [Fact]
    public void A_list_that_may_lack_some_may_have_any_number_of_values()
        => new MadeOf(new Count(Different, atMost: 5)).Asked(Given.Compact.WithNominations(Given.Panel, Register.AtLeast(In(1, "ada"))))
            .ShouldBeUndetermined((FactKind.Nominations, Given.Panel, Given.Bearer));

    [Theory]
    [InlineData(9, Outcome.Broken)]
    [InlineData(10, Outcome.Kept)]
    [InlineData(11, Outcome.Kept)]
    public void The_largest_is_measured(int largest, Outcome outcome)
    {
        var finding = new MadeOf(new Count(Largest, atLeast: 10)).Asked(Attended(3, largest, 0, Fact.None));

        finding.Outcome.ShouldBe(outcome);
        finding.ShouldCount(Unit.Organisations, largest, 10);
    }

    [Fact]
    public void Where_there_is_none_the_largest_is_nothing() => new MadeOf(new Count(Largest, atLeast: 1)).Asked(Attended()).ShouldBeBroken().ShouldCount(Unit.Organisations, 0, 1);

    [Fact]
    public void One_that_is_not_known_may_be_the_largest()
    {
        new MadeOf(new Count(Largest, atLeast: 10)).Asked(Attended(9, Fact.NotKnown))
            .ShouldBeUndetermined((FactKind.OrganisationsAttending, Given.Bearer, Given.Bearer));
        new MadeOf(new Count(Largest, atLeast: 10)).Asked(Attended(10, Fact.NotKnown)).ShouldBeKept();
    }

    [Fact]
    public void One_that_may_not_have_been_held_may_be_the_largest()
    {
        var facts = Given.Compact with { Meetings = [Meeting(3), Meeting(12) with { Status = Fact.NotKnown }] };

        new MadeOf(new Count(Largest, atLeast: 10)).Asked(facts).ShouldBeUndetermined((FactKind.MeetingHeld, Given.Bearer, Given.Bearer));
        new MadeOf(new Count(Largest, atMost: 10)).Asked(facts).ShouldBeUndetermined((FactKind.MeetingHeld, Given.Bearer, Given.Bearer));
        new MadeOf(new Count(Largest, atMost: 12)).Asked(facts).ShouldBeKept();
    }

    [Fact]
    public void A_list_that_may_lack_some_may_lack_the_largest()
        => new MadeOf(new Count(Largest, atMost: 10)).Asked(Given.Compact with { Meetings = Register.AtLeast(Meeting(3)) })
            .ShouldBeUndetermined((FactKind.Meetings, Given.Bearer, Given.Bearer));

    [Theory]
    [InlineData(1, Outcome.Broken)]
    [InlineData(2, Outcome.Kept)]
    [InlineData(3, Outcome.Kept)]
    public void One_more_nominated_than_there_are_seats(int nominees, Outcome outcome)
    {
        Number seats = Number.Of(Seats.In(Given.Panel).That(Seats.Regular));
        var facts = Nominated([.. Enumerable.Range(1, nominees).Select(number => $"{number}")]).WithSeats(Given.Panel, Given.Seats(civil: 1));

        new MadeOf(new Count(Different, atLeast: seats + 1)).Asked(facts).ShouldCount(Nominees, nominees, 2).Outcome.ShouldBe(outcome);
        new MadeOf(new Count(seats + 1, atMost: nominees)).Asked(facts).Outcome.ShouldBe(outcome);
    }

    [Fact]
    public void So_many_more_than_what_nothing_limits_is_not_limited_either()
    {
        var facts = Nominated("ada").WithSeats(Given.Panel, Register.AtLeast<Seat>());

        new MadeOf(new Count(Number.Of(Seats.In(Given.Panel)) + 1, atMost: 3)).Asked(facts).ShouldBeUndetermined((FactKind.Seats, Given.Panel, Given.Panel));
        new MadeOf(new Count(Number.Of(Seats.In(Given.Panel)) + 4, atMost: 3)).Asked(facts).ShouldBeBroken();
    }

    [Fact]
    public void What_a_limit_is_counted_over_is_asked_for_and_told_of_and_may_turn_it()
    {
        Rule rule = new MadeOf(new Count(Different, atLeast: Number.Of(Seats.In(Given.Panel).That(Seats.Held)), atMost: Number.Of(Met) + 2));
        CompactFacts Facts(Register<Seat> seats, Register<Meeting> meetings) => Nominated("ada", "bo").WithSeats(Given.Panel, seats) with { Meetings = meetings };
        Seat seat = new(Given.CountyOffice, SeatKind.Regular);

        rule.Asked(Facts(Register.AtLeast(seat), [])).ShouldBeUndetermined((FactKind.Seats, Given.Panel, Given.Panel));
        rule.Asked(Facts([seat, seat, seat], [])).ShouldBeBroken();
        rule.Asked(Facts([seat, seat, seat with { FirstDay = 1.September(2024) }], [])).ShouldBeKept().StandsUntil().ShouldBe(31.August(2024));
        new MadeOf(new Count(Different, atMost: Number.Of(Met))).Asked(Facts([seat], Register.AtLeast(Meeting(1)))).ShouldBeUndetermined((FactKind.Meetings, Given.Bearer, Given.Bearer));
        new MadeOf(new Count(Different, atMost: Number.Of(Met))).Asked(Facts([seat], [Meeting(1), Meeting(1) with { Day = 1.September(2024) }]))
            .ShouldBeBroken().StandsUntil().ShouldBe(31.August(2024));
        Report report = Given.RuleSet(rule).Examine(Compact.From(Facts([seat], [Meeting(3)])), Given.Today);
        report.Explain(report[0]).Things.Select(thing => thing.Subject).ShouldBe([Given.Association(1), Given.Association(2), Given.CountyOffice, null]);
    }

    [Fact]
    public void A_limit_written_as_a_number_and_so_many_more_is_one_number()
        => Should.Throw<ArgumentException>(() => new Count(Different, atLeast: (Number)4 + 1, atMost: 4)).Message.ShouldStartWith("At least 5 and at most 4 can never be kept.");

    private static CompactFacts Nominated(params string?[] nominees) => Given.Compact.WithNominations(Given.Panel, nominees.Select((nominee, place) => In(place + 1, nominee)).ToRegister());

    private static Nomination In(int number, string? nominee) =>
        new(Given.Association(number), 1.May(2024)) { Nominee = nominee is null ? Fact.NotKnown : Given.Person(nominee), WithdrawnOn = Fact.None };

    private static CompactFacts Attended(params Fact<int>[] organisations) => Given.Compact with { Meetings = organisations.Select(Meeting).ToRegister() };

    private static Meeting Meeting(Fact<int> organisations) => new(MeetingKind.Annual, 1.May(2024)) { Status = MeetingStatus.Held, OrganisationsAttending = organisations };
}
