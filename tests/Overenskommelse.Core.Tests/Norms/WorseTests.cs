using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;

namespace Overenskommelse.Norms;

/// <summary>A duty that is broken may not be broken worse, whatever shape it stands in; and may be broken less.</summary>
public sealed class WorseTests
{
    private static readonly SeatTaken OneMore = Takes(Given.University, SeatKind.Regular);

    public static TheoryData<string, Func<Norm>, bool> Cases { get; } = new()
    {
        { "two are too many, and a third comes", () => AtMost(1), false },
        { "too many, told by a reason", () => AtMost(1).Else(new("too-many"), Given.Panel), false },
        { "two too few, and one comes", () => AtLeast(4), true },
        { "two too few, told by a reason", () => AtLeast(4).Else(new("too-few"), Given.Panel), true },
        { "enough before, and more than enough too many", () => new All(AtLeast(1), AtMost(1)), false },
        { "one part is broken, and another newly", () => new All(AtLeast(4), AtMost(2)), false },
        { "the part that comes first in turn is newly broken", () => new InTurn(AtMost(2), AtLeast(4)), false },
        { "a later part in turn, which was not told", () => new InTurn(AtLeast(3), AtMost(2)), false },
        { "a later part in turn, which is not told yet", () => new InTurn(AtLeast(4), AtMost(2)), true },
        { "the part in turn that is broken gets worse", () => new InTurn(AtMost(1), AtLeast(4)), false },
        { "a later part one by one, which does not count yet", () => InTurn.OneByOne(AtLeast(4), AtMost(2)), true },
        { "one way of two is further off", () => new Any(AtMost(1), AtLeast(9)), false },
        { "every way of two is nearer", () => new Any(AtLeast(8), AtLeast(9)), true },
        { "where there is somebody", () => new When<Seat>(Seats.In(Given.Panel), AtMost(1)), false },
        { "where something is kept", () => new WhenKept(AtLeast(1), AtMost(1)), false },
        { "for one of the named", () => ForEach.Of<SeatKind>([SeatKind.Regular, SeatKind.CoOpted], kind => new Count(Number.Of(Seats.In(Given.Panel).That(Seats.Kind.Is(kind))), atMost: 1)), false },
        { "for one of the values", () => ForEach.Value(Seats.In(Given.Panel), Seats.Kind, SeatKind.Support, kind => new Count(Number.Of(Seats.In(Given.Panel).That(Seats.Kind.Is(kind))), atMost: 1)), false },
        { "for a value that nothing had", () => ForEach.Value(Seats.In(Given.Panel), Seats.Organisation, Given.Association(9), each => new Count(Number.Of(Seats.In(Given.Panel).That(Seats.Organisation.Is(each))), atLeast: 2)), false },
        { "one more thing that has time left", () => new Each<Seat>(Seats.In(Given.Panel), Seats.Sector.Is(Sector.CivilSociety)).By(Seats.FirstDay, Period.FromMonths(1)), true },
        { "one more thing that is not so", () => new Each<Seat>(Seats.In(Given.Panel), Seats.HasJoined), false },
        { "one more thing that is so", () => new Each<Seat>(Seats.In(Given.Panel), !Seats.HasJoined), true },
        { "where somebody is told to have judged", () => new ByJudgement(Given.Norm), true },
        { "a share that was too large grows", () => new Count(Number.Of(Seats.In(Given.Panel)).OfWhich(!Seats.HasJoined), atMost: Number.Of(Seats.In(Given.Panel)).Share(1, 3)), false },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_duty_that_is_broken_may_not_be_broken_worse(string told, Func<Norm> norm, bool isAccepted)
    {
        Report report = Given.RuleSet(new MadeOf(norm())).Examine(
            Compact.From(Given.Compact.WithSeats(Given.Panel, [Regular(Given.CountyOffice), Regular(Given.Association(1))]).With(new Group(Given.Judge)) with
            {
                Judgements = [new("clause", Verdict.NotKept, Given.Judge, Given.Signing)],
            }),
            Given.Today);

        Consideration considered = report.Consider([OneMore]);

        considered.After.ShouldNotBeNull()[0].ShouldBeBroken();
        (considered.Refusals.Count == 0).ShouldBe(isAccepted, told);
    }

    [Fact]
    public void A_part_that_only_filling_in_finds_broken_is_broken_newly()
    {
        OrganisationId newcomer = new("newcomer");
        Population<Seat> sitting = Seats.In(Given.Panel, Unit.Seats).That(Seats.Regular);
        Norm norm = new All(new Count(Number.Of(sitting), atLeast: 100), new Balanced<Seat>(sitting, SideList.By(Seats.Party), Rules.Readings.Balance.AtMost(50)));
        Compact compact = Compact.From(Given.Compact.With(new Organisation(newcomer)).WithSeats(Given.Panel, []));
        bool IsAccepted(OrganisationId organisation, int seats) => Given.RuleSet(new MadeOf(norm))
            .Consider(compact, [Takes(Given.CountyOffice, SeatKind.Regular), .. Enumerable.Repeat<Change>(Takes(organisation, SeatKind.Regular), seats)], Given.Today).IsAccepted;

        IsAccepted(newcomer, 9).ShouldBeFalse();
        IsAccepted(Given.RegionOffice, 1).ShouldBeTrue();
    }

    [Fact]
    public void A_decision_that_opens_a_round_brings_a_question_up_and_it_is_compared_with_none()
    {
        Per each = new(Recurrence.Rounds(new(Decisions.Of(Given.Council), static day => day, new AnnualDate(7, 26))), AtMost(1));
        CompactFacts facts = Given.Compact.WithSeats(Given.Panel, [Regular(Given.University), Regular(Given.University)]) with { Decisions = [] };
        RuleSet rules = Given.RuleSet(new MadeOf(Given.Clause(), each));

        Consideration considered = rules.Consider(Compact.From(facts), [new DecisionRecorded(new(Given.Council, 1.June(2024)))], Given.Today);

        considered.Before.ShouldHaveSingleItem().ShouldBeNotApplicable(NothingReason.NoPeriod);
        considered.NewlyBroken.ShouldHaveSingleItem().Period.ShouldBe(new DateInterval(1.June(2024), 26.July(2024)));
        considered.Changed.ShouldBe(considered.NewlyBroken);
        considered.NewBreachesIn(considered.NewlyBroken[0]).ShouldBeEmpty();
        Should.Throw<ArgumentException>(() => considered.NewBreachesIn(considered.Before[0])).ParamName.ShouldBe("finding");
    }

    [Theory]
    [InlineData(2023, true)]
    [InlineData(2024, false)]
    public void A_part_of_a_yearly_norm_is_compared_in_its_year(int year, bool isAccepted)
    {
        Count decided = new(Number.Of(Decisions.Of(Given.Council).That(Decisions.Day.InPeriod)), atMost: 0);
        Per norm = new(Recurrence.CalendarYears, new All(decided, new Permission()));
        CompactFacts facts = Given.Compact with { InForceFrom = 1.January(2020), Decisions = [new(Given.Council, 1.March(2024))] };

        Consideration considered = Given.RuleSet(new MadeOf(Given.Clause(), norm)).Consider(
            Compact.From(facts), [new DecisionRecorded(new(Given.Council, 1.May(year)))], 1.June(2025));

        considered.Before[0].ShouldBeBroken();
        considered.IsAccepted.ShouldBe(isAccepted);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(-1, false)]
    public void A_meeting_that_is_still_to_come_makes_no_row_worse_and_one_that_has_been_does(int days, bool isAccepted)
    {
        Norm prepared = new Consecutive<Meeting>(
            Meetings.Of(Given.Panel, MeetingKind.Group),
            Order.By(Meetings.Day),
            Pair.HasBetween(Meetings.Day, Meetings.Of(Given.Panel, MeetingKind.PreMeeting), Meetings.Day, new("not-prepared"), Given.Panel));
        CompactFacts facts = Given.Compact.WithMeetings(Given.Panel, [new(MeetingKind.Group, 1.January(2024)), new(MeetingKind.Group, 1.February(2024))]);

        Consideration considered = Given.RuleSet(new MadeOf(prepared)).Consider(
            Compact.From(facts), [new MeetingCalled(Given.Panel, new(MeetingKind.Group, Given.Today.PlusDays(days)))], Given.Today);

        considered.Before[0].ShouldBeBroken();
        considered.IsAccepted.ShouldBe(isAccepted);
    }

    private static Count AtMost(int most) => new(Number.Of(Seats.In(Given.Panel)), atMost: most);

    private static Count AtLeast(int least) => new(Number.Of(Seats.In(Given.Panel)), atLeast: least);

    private static Seat Regular(OrganisationId organisation) => new(organisation, SeatKind.Regular) { FirstDay = Given.Signing };

    private static SeatTaken Takes(OrganisationId organisation, SeatKind kind) => new(Given.Panel, new(organisation, kind) { FirstDay = Given.Today });
}
