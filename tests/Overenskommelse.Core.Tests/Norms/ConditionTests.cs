namespace Overenskommelse.Norms;

/// <summary>Where something is there, or one norm is kept, another counts; and otherwise there is nothing to judge.</summary>
public sealed class ConditionTests
{
    private static readonly Norm Two = new Count(Number.Of(Seats.In(Given.Panel, Unit.Seats).That(Seats.Regular)), atLeast: 2);
    private static readonly Norm Joined = new Each<Seat>(Seats.In(Given.Panel).That(Seats.Regular), Seats.HasJoined);

    private static readonly Rule WhereTwo = new MadeOf(new WhenKept(Two, Joined));

    private static readonly Rule WhereSupported = new MadeOf(new When<Seat>(Seats.In(Given.Panel).That(Seats.HeldAs([SeatKind.Support])), Two));

    [Fact]
    public void Where_the_condition_is_kept_the_norm_counts()
    {
        WhereTwo.Asked(With(Regular(1), Regular(2))).ShouldBeKept();
        WhereTwo.Asked(With(Regular(1), Of(Given.University, SeatKind.Regular))).ShouldBeBroken((BreachReason.NotJoined, Given.University))
            .Evidence.ShouldBeOfType<Breaches>().Examined.ShouldBe(2);
    }

    [Fact]
    public void Where_it_is_not_kept_there_is_nothing_to_judge()
        => WhereTwo.Asked(With(Of(Given.University, SeatKind.Regular))).ShouldBeNotApplicable(NothingReason.ConditionNotMet);

    [Fact]
    public void Where_it_is_kept_and_the_norm_has_nothing_to_judge_that_is_what_is_told()
        => new MadeOf(new WhenKept(Two, new Each<Meeting>(Meetings.Of(Given.Panel, MeetingKind.Group), Meetings.TookPlace))).Asked(With(Regular(1), Regular(2)))
            .ShouldBeNotApplicable(NothingReason.NoMeeting);

    [Fact]
    public void Whether_the_condition_is_kept_is_asked_for_where_it_decides()
    {
        WhereTwo.Asked(With(Of(Given.University, SeatKind.Regular), Of(Given.Association(1), Fact.NotKnown)))
            .ShouldBeUndetermined((FactKind.SeatKind, Given.Association(1), Given.Panel));
        WhereTwo.Asked(With(Of(Given.University, Fact.NotKnown))).ShouldBeNotApplicable(NothingReason.ConditionNotMet);
    }

    [Fact]
    public void A_condition_that_people_judge_is_judged_first()
    {
        WhenKept norm = new(new ByJudgement(Given.Norm), Two);

        new MadeOf(norm).Asked(With(Regular(1))).ShouldNeedJudgement().Evidence.ShouldBe(new ToJudge(Given.Norm));
        new MadeOf(norm).Asked(Judged(With(Regular(1)), Verdict.Kept)).ShouldBeBroken();
        new MadeOf(norm).Asked(Judged(With(Regular(1)), Verdict.NotKept)).ShouldBeNotApplicable(NothingReason.ConditionNotMet);
    }

    [Fact]
    public void Where_there_is_one_of_some_things_the_norm_counts()
    {
        WhereSupported.Asked(With(Regular(1), Of(Given.University, SeatKind.Support))).ShouldBeBroken().ShouldCount(Unit.Seats, 1, 2);
        WhereSupported.Asked(With(Regular(1), Regular(2), Of(Given.University, SeatKind.Support))).ShouldBeKept();
        WhereSupported.Asked(With(Regular(1))).ShouldBeNotApplicable(NothingReason.NoSeats);
    }

    [Fact]
    public void Whether_there_is_one_is_asked_for_where_the_norm_is_not_kept()
        => WhereSupported.Asked(With(Regular(1), Of(Given.University, SeatKind.Support) with { FirstDay = Fact.NotKnown }))
            .ShouldBeUndetermined((FactKind.SeatDays, Given.University, Given.Panel));

    [Fact]
    public void Until_when_hangs_on_what_it_depends_on_too()
    {
        WhereSupported.Asked(With(Regular(1), Of(Given.University, SeatKind.Support) with { LastDay = 31.August(2024) })).ShouldBeBroken().StandsUntil().ShouldBe(31.August(2024));
        WhereTwo.Asked(With(Regular(1), Regular(2) with { LastDay = 31.August(2024) })).ShouldBeKept().StandsUntil().ShouldBe(31.August(2024));
    }

    [Fact]
    public void Until_when_hangs_on_the_condition_alone_where_the_norm_never_turns()
    {
        Norm seated = new Count(Number.Of(Seats.In(Given.Panel)), atLeast: 3);
        var facts = With(Regular(1)) with { Meetings = [new Meeting(MeetingKind.Annual, 1.September(2024))] };
        Population<Meeting> met = Meetings.Of(null, MeetingKind.Annual).That(Meetings.Day.HasCome);

        new MadeOf(new When<Meeting>(met, seated)).Asked(facts).ShouldBeNotApplicable(NothingReason.NoMeeting).StandsUntil().ShouldBe(31.August(2024));
        new MadeOf(new WhenKept(new Count(Number.Of(met), atLeast: 1), seated)).Asked(facts).ShouldBeNotApplicable(NothingReason.ConditionNotMet).StandsUntil().ShouldBe(31.August(2024));
        new MadeOf(new Any(seated, new Count(Number.Of(met), atLeast: 1))).Asked(facts).ShouldBeBroken().StandsUntil().ShouldBe(31.August(2024));
        new MadeOf(new All(seated, new Count(Number.Of(met), atMost: 1))).Asked(facts).ShouldBeBroken().StandsUntil().ShouldBeNull();
        new MadeOf(new All(new Permission(), new Count(Number.Of(met), atMost: 0).Else(new("met"), null))).Asked(facts).ShouldBeKept().StandsUntil().ShouldBe(31.August(2024));
    }

    [Fact]
    public void Why_there_is_nothing_to_judge_is_told_by_the_condition_or_by_the_norm()
    {
        Norm meetings = new Each<Meeting>(Meetings.Of(Given.Panel, MeetingKind.Group), Meetings.TookPlace);

        new MadeOf(new When<Seat>(Seats.In(Given.Panel), meetings)).Asked(With()).ShouldBeNotApplicable(NothingReason.NoSeats);
        new MadeOf(new When<Seat>(Seats.In(Given.Panel), meetings)).Asked(With(Regular(1))).ShouldBeNotApplicable(NothingReason.NoMeeting);
        new MadeOf(new When<Seat>(Seats.In(Given.Panel).That(Seats.Held), meetings)).Asked(With(Regular(1) with { FirstDay = Fact.NotKnown }))
            .ShouldBeNotApplicable(NothingReason.NoMeeting);
    }

    [Fact]
    public void What_a_norm_that_cannot_be_decided_rests_on_is_what_is_in_doubt()
    {
        Seat perhaps = Of(Given.Association(1), Fact.NotKnown);
        Norm one = new Count(Number.Of(Seats.In(Given.Panel, Unit.Seats).That(Seats.Regular)), atLeast: 1);
        Norm nobody = new Count(Number.Of(Seats.In(Given.Panel, Unit.SupportSeats).That(Seats.HeldAs([SeatKind.Support]))), atMost: 4);
        Norm lacking = new Count(Number.Of(Seats.In(Given.Panel, Unit.SupportSeats).That(Seats.HeldAs([SeatKind.Support]))), atLeast: 4);

        new MadeOf(new All(nobody, one)).Asked(With(perhaps)).ShouldBeUndetermined((FactKind.SeatKind, Given.Association(1), Given.Panel)).ShouldCount(Unit.Seats, 0, 1);
        new MadeOf(new All(one, nobody)).Asked(With(perhaps)).ShouldCount(Unit.Seats, 0, 1);
        new MadeOf(new Any(lacking, one)).Asked(With(perhaps)).ShouldBeUndetermined((FactKind.SeatKind, Given.Association(1), Given.Panel)).ShouldCount(Unit.Seats, 0, 1);
        new MadeOf(new Any(one, lacking)).Asked(With(perhaps)).ShouldCount(Unit.Seats, 0, 1);
    }

    [Fact]
    public void Of_two_ways_the_first_that_is_so_is_told_and_where_none_is_the_last_way_out()
    {
        Number support = Number.Of(Seats.In(Given.Panel, Unit.SupportSeats).That(Seats.HeldAs([SeatKind.Support])));
        Rule rule = new MadeOf(new Any(Two, new Count(support, atLeast: 1)));
        Seat supporting = Of(Given.University, SeatKind.Support);

        rule.Asked(With(Regular(1), Regular(2), supporting)).ShouldBeKept().ShouldCount(Unit.Seats, 2, 2);
        rule.Asked(With(Regular(1), supporting)).ShouldBeKept().ShouldCount(Unit.SupportSeats, 1, 1);
        rule.Asked(With(Regular(1))).ShouldBeBroken().ShouldCount(Unit.SupportSeats, 0, 1);
        rule.Asked(With(Regular(1), supporting with { FirstDay = 1.September(2024) })).StandsUntil().ShouldBe(31.August(2024));
    }

    [Fact]
    public void A_norm_of_no_parts_is_refused()
    {
        Should.Throw<ArgumentException>(() => new Any()).ParamName.ShouldBe("norms");
        Should.Throw<ArgumentException>(() => new All()).ParamName.ShouldBe("norms");
    }

    private static CompactFacts With(params Seat[] seats) => Given.Compact.With(new Group(Given.Judge)).WithSeats(Given.Panel, [.. seats]);

    private static Seat Regular(int number) => Of(Given.Association(number), SeatKind.Regular);

    private static Seat Of(OrganisationId organisation, Fact<SeatKind> kind) => new(organisation, kind);

    private static CompactFacts Judged(CompactFacts facts, Verdict verdict) => facts with { Judgements = [new Judgement("clause", verdict, Given.Judge, Given.Today)] };
}
