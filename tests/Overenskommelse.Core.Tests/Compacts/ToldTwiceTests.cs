using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;
using Overenskommelse.Regions;

namespace Overenskommelse.Compacts;

/// <summary>What is equal in everything, with nothing unknown in it, is told once: refused at every door alike.</summary>
public sealed class ToldTwiceTests
{
    private static readonly Seat Seat = new(Given.Association(1), SeatKind.Regular)
    {
        Holder = Given.Person("somebody"),
        Capacity = Capacity.BoardMember,
        CapacityOf = Given.Association(1),
        AppointedBy = Fact.None,
    };

    private static readonly Appointment Appointment = new(Given.Association(1), 1.March(2024)) { Holder = Given.Person("somebody"), AppointedBy = Given.Panel };

    private static readonly Nomination Nomination = new(Given.Association(1), 1.May(2024)) { Nominee = Given.Person("somebody") };

    private static readonly Meeting Meeting = new(MeetingKind.Group, 1.February(2024))
    {
        ConvenedBy = Given.Panel,
        ArrangedBy = Given.Panel,
        Attended = [Given.Region],
        OrganisationsAttending = 3,
        Matters = [],
    };

    private static readonly Meeting PreMeeting = Meeting with { Kind = MeetingKind.PreMeeting, PreMeetingOf = Given.Region };

    private static readonly ForumReport Report = new(Given.Council, 1.May(2024)) { From = Given.Panel, About = Days.Year(2023) };

    private static readonly Decision Decision = new(Given.Council, 1.May(2024)) { About = Given.Panel };

    private static readonly Judgement Judgement = new("clause", Verdict.Kept, Given.Panel, 1.May(2024)) { Reason = "Reason" };

    private static readonly Explanation Explanation = new("clause", "Reason", Given.Panel, 1.May(2024));

    private static readonly ContactPerson Contact = new(Given.Person("somebody"));

    private static readonly Ballot Ballot = new(Given.Round, 1.May(2024))
    {
        Constituency = Fact.None,
        Voters = [Given.Association(1)],
        Votes = [new(Given.Person("somebody"), 1) { IsElected = true }],
    };

    private static readonly Plan Plan = new(1.January(2024), 31.December(2026));

    public static TheoryData<string, Func<int, CompactFacts>> Twice { get; } = new()
    {
        { "Groups[panel].Seats[1]", times => Facts.WithSeats(Given.Panel, Of(Seat, times)) },
        { "Groups[panel].Meetings[1]", times => Facts.WithMeetings(Given.Panel, Of(Meeting, times)) },
        { "Groups[panel].Meetings[1]", times => Facts.WithMeetings(Given.Panel, Of(PreMeeting, times)) },
        { "Groups[panel].Nominations[1]", times => Facts.WithNominations(Given.Panel, Of(Nomination, times)) },
        { "Offices[chair].Appointments[1]", times => Facts.WithAppointments(Given.Chair, Of(Appointment, times)) },
        { "Signatories[association-1].ContactPersons[1]", times => Facts with { Signatories = [new(Given.Association(1), 1.May(2022)) { ContactPersons = Of(Contact, times) }] } },
        { "Meetings[1]", times => Facts with { Meetings = Of(Meeting with { Kind = MeetingKind.Annual }, times) } },
        { "Decisions[1]", times => Facts with { Decisions = Of(Decision, times) } },
        { "Reports[1]", times => Facts with { Reports = Of(Report, times) } },
        { "Ballots[1]", times => Facts with { Ballots = Of(Ballot, times) } },
        { "Plans[1]", times => Facts with { Plans = Of(Plan, times) } },
        { "Judgements[1]", times => Facts with { Judgements = Of(Judgement, times) } },
        { "Explanations[1]", times => Facts with { Explanations = Of(Explanation, times) } },
    };

    public static TheoryData<Func<CompactFacts>> Two { get; } = new()
    {
        () => Facts.WithSeats(Given.Panel, Of(Seat with { Holder = Fact.NotKnown }, 2)),
        () => Facts.WithSeats(Given.Panel, Of(Seat with { FirstDay = DayFact.InMonth(2024, 1) }, 2)),
        () => Facts.WithSeats(Given.Panel, [Seat with { Key = new("one") }, Seat with { Key = new("other") }]),
        () => Facts.WithMeetings(Given.Panel, Of(Meeting with { ConvenedBy = Fact.NotKnown }, 2)),
        () => Facts.WithMeetings(Given.Panel, Of(Meeting with { Attended = Register.AtLeast(Given.Region) }, 2)),
        () => Facts.WithMeetings(Given.Panel, Of(PreMeeting with { PreMeetingOf = Fact.NotKnown }, 2)),
        () => Facts.WithNominations(Given.Panel, Of(Nomination with { Nominee = Fact.NotKnown }, 2)),
        () => Facts.WithAppointments(Given.Chair, Of(Appointment with { AppointedOn = Fact.NotKnown }, 2)),
        () => Facts with { Reports = Of(Report with { About = Fact.NotKnown }, 2) },
        () => Facts with { Ballots = Of(Ballot with { Constituency = Fact.NotKnown }, 2) },
        () => Facts with { Ballots = Of(Ballot with { Voters = Register.AtLeast<Id>() }, 2) },
        () => Facts with { Ballots = Of(Ballot with { Votes = [new(Given.Person("somebody"), 1)] }, 2) },
        () => Facts with { Ballots = [Ballot with { Key = new("one") }, Ballot with { Key = new("other") }] },
        () => Facts with { Decisions = Of(Decision with { About = Fact.NotKnown }, 2) },
        () => Facts with { Judgements = Of(Judgement with { Reason = Fact.NotKnown }, 2) },
    };

    private static CompactFacts Facts => Given.Compact.With(new Group(Given.Panel));

    [Theory]
    [MemberData(nameof(Twice))]
    public void What_is_equal_in_everything_is_refused_when_a_compact_is_built_and_when_it_is_changed(string place, Func<int, CompactFacts> told)
    {
        Compact.TryFrom(told(2), out _, out var problems).ShouldBeFalse();
        problems.ShouldHaveSingleItem().Place.ShouldBe(place);
        Should.Throw<InvalidCompactException>(() => Compact.From(told(1)).With(_ => told(2))).Problems.ShouldBe(problems);
        Compact.TryFrom(told(3), out _, out problems).ShouldBeFalse();
        problems.Count.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Two))]
    public void What_has_anything_unknown_in_it_or_a_key_of_its_own_is_two(Func<CompactFacts> told) => Compact.TryFrom(told(), out _, out _).ShouldBeTrue();

    [Fact]
    public void What_is_recorded_when_it_stands_among_the_facts_already_does_not_fit()
    {
        Compact compact = Compact.From(Facts with { Reports = [Report], Decisions = [Decision], Plans = [Plan] });

        string Refused(Change change) => Should.Throw<InvalidCompactException>(() => compact.Apply(change)).Problems.ShouldHaveSingleItem().Place;

        Refused(new ReportRecorded(Report)).ShouldBe("Reports[1]");
        Refused(new DecisionRecorded(Decision)).ShouldBe("Decisions[1]");
        Refused(new PlanRecorded(Plan)).ShouldBe("Plans[1]");
        compact.Apply(new PlanRecorded(Plan with { Name = "Another" })).Facts.Plans.Known.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData(4, 4, Outcome.Kept)]
    [InlineData(2, 2, Outcome.Broken)]
    [InlineData(2, 4, Outcome.Undetermined)]
    public void Meetings_that_may_be_the_same_told_twice_are_not_counted_twice_for_certain(int days, int told, Outcome outcome)
    {
        IEnumerable<Meeting> meetings = Enumerable.Range(0, told).Select(each => new Meeting(MeetingKind.Group, new LocalDate(2023, 1 + (each % days), 1)));

        Given.Norrbotten.WithMeetings(Norrbotten.DevelopmentGroup, [.. meetings]).InNorrbotten(1.February(2024))["development-group.four-meetings"][0].Outcome.ShouldBe(outcome);
    }

    [Fact]
    public void Of_meetings_that_may_be_the_same_told_twice_it_is_asked_which_were_held_and_a_key_each_tells_that_they_are_two()
    {
        Meeting some = new(MeetingKind.Group, DayFact.InMonth(2023, 2));
        Meeting[] four = [some, some, new(MeetingKind.Group, 1.May(2023)), new(MeetingKind.Group, 1.June(2023))];
        CompactFacts facts = Given.Norrbotten.WithMeetings(Norrbotten.DevelopmentGroup, [.. four]);

        Compact compact = Compact.From(facts);
        var finding = Norrbotten.Rules.Examine(compact, 1.February(2024))["development-group.four-meetings"][0];
        finding.Missing.Select(fact => fact.Kind).ShouldBe([FactKind.Meetings]);

        Compact told = compact.With(_ => facts.WithMeetings(Norrbotten.DevelopmentGroup, [four[0] with { Key = new("one") }, four[1] with { Key = new("other") }, four[2], four[3]]));
        Norrbotten.Rules.Examine(told, 1.February(2024))["development-group.four-meetings"][0].ShouldBeKept();
    }

    private static Register<T> Of<T>(T fact, int times)
        where T : notnull => [.. Enumerable.Repeat(fact, times)];
}
