using Overenskommelse.Examination;

namespace Overenskommelse.Norms;

/// <summary>Whatever shape a human being's part stands in, it is told what is to be judged, and asked for.</summary>
public sealed class JudgedTests
{
    private static readonly CompactFacts Facts = Given.Compact.WithSeats(Given.Panel, [new Seat(Given.University, SeatKind.Regular)]);

    private static readonly Test<Seat> Judged = new ByJudgementOf<Seat>(Given.Norm, row => row.Organisation?.Id, new("not-well"));

    public static TheoryData<Func<Norm>> Shapes { get; } =
    [
        () => new ByJudgement(Given.Norm),
        () => new ByJudgement(Given.Norm).Else(new("not-well"), Given.Panel),
        () => new All(new ByJudgement(Given.Norm).Else(new("not-well"), Given.Panel), new Permission()),
        () => new Any(new Count(Number.Of(Seats.In(Given.Panel)), atLeast: 2), new ByJudgement(Given.Norm)),
        () => new WhenKept(new ByJudgement(Given.Norm), new Permission()),
        () => ForEach.Value(Seats.In(Given.Panel), Seats.Organisation, new OrganisationId("nobody"), _ => new ByJudgement(Given.Norm)),
        () => ForEach.Of<GroupId>([Given.Panel], _ => new ByJudgement(Given.Norm)),
        () => new When<Seat>(Seats.In(Given.Panel), new ByJudgement(Given.Norm)),
        () => new Each<Seat>(Seats.In(Given.Panel), Judged),
        () => new Each<Seat>(Seats.In(Given.Panel), Seats.Regular & !Judged.Else(new("well"))),
        () => new Each<Seat>(Seats.In(Given.Panel).That(Judged), Seats.Regular),
    ];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void It_is_told_what_is_to_be_judged_and_asked_for(Func<Norm> made) => ShouldAsk(made(), Given.Norm);

    [Fact]
    public void A_test_that_does_not_tell_what_is_to_be_judged_is_told_by_what_the_clause_says() =>
        ShouldAsk(new Each<Seat>(Seats.In(Given.Panel), new Awaits()), Given.Clause().Title);

    private static void ShouldAsk(Norm norm, Text told)
    {
        Report report = Given.RuleSet(new MadeOf(norm)).Examine(Compact.From(Facts), Given.Today);

        (report[0].ShouldNeedJudgement().Evidence.ShouldBeOfType<ToJudge>() with { Beside = null }).ShouldBe(new ToJudge(told));
        report.OpenQuestions.Select(question => (question.Norm, question.AskedOf)).ShouldBe([(told, (ValueList<Id>)[Given.Judge])]);
    }

    private sealed class Awaits : Test<Seat>
    {
        public override FactAreas Reads => FactAreas.Judgements;

        public override Phrase Says { get; } = new("own-leaf");

        public override Truth Of(Row<Seat> row, in Moment at) => Truth.Awaits;

        public override void Ask(Row<Seat> row, in Moment at, Questions ask)
        {
        }

        public override void Why(Row<Seat> row, in Moment at, ICollection<Breach> found)
        {
        }

        public override TimeLeft StillPossible(Row<Seat> row, in Moment at) => TimeLeft.No;

        public override void Turns(Row<Seat> row, in Moment at, TurningDays days)
        {
        }

        public override void TurnsElsewhere(in Moment at, TurningDays days)
        {
        }

        public override void Mend(Row<Seat> row, in Moment at, ICollection<Remedy> remedies)
        {
        }
    }
}
