using Overenskommelse.Examination;
using Overenskommelse.Norms;
using Overenskommelse.Rules;

namespace Overenskommelse.Rulebook;

/// <summary>What cannot be is refused in words that name it; and what threw is blamed on the part that threw.</summary>
public sealed class RefusedInWordsTests
{
    private static readonly OpenNorm Open = new(Given.Clause("group.norm"), Given.Norm);
    private static readonly RoundsOpened Opened = new(Decisions.Of(Given.Council), day => day, new AnnualDate(7, 26));
    private static readonly Norm AnyMeeting = new Count(Number.Of(Meetings.Of(null, MeetingKind.Annual)), atLeast: 1);
    private static readonly CompactFacts OneDecision = Given.Compact.WithSeats(Given.Panel, [new(Given.CountyOffice, SeatKind.Regular)]) with { Decisions = [new(Given.Council, Fact.NotKnown)] };

    [Fact]
    public void A_rule_set_names_what_does_not_belong_together()
    {
        SourceText one = new(new DocumentId("O"), Given.Norm, [new(1, "Sv", "En")]);
        RuleSet rules = Given.RuleSet(Open);

        Should.Throw<ArgumentException>(() => new RuleSet(new("rules"), Given.Norm, [Given.Source, one, one], new([]), [])).Message.ShouldStartWith("Two sources of rules have one id (T, O, O); an id occurs once.");
        Should.Throw<ArgumentException>(() => rules.Adjust<OpenNorm>("group.norm", rule => rule with { Clause = Given.Clause("other") })).Message
            .ShouldStartWith("The changed rule is for other; expected group.norm.");
    }

    [Fact]
    public void A_way_in_names_the_organisation_and_what_it_expected()
    {
        JoiningStage signing = new(JoiningStep.Signing, null);

        Should.Throw<ArgumentException>(() => new JoiningPath([signing, signing], null)).Message.ShouldStartWith("Expected each step once, with signing among them.");
        Should.Throw<ArgumentException>(() => Given.RuleSet().Joining(Compact.From(Given.Compact), new("nobody"), new([signing], null), Given.Today)).Message
            .ShouldStartWith("There is no organisation \"nobody\" among the facts.");
    }

    [Fact]
    public void What_is_in_doubt_and_asks_for_nothing_is_a_fault_of_its_norm()
    {
        Norm norm = new Each<Seat>(Seats.In(Given.Panel), new Throwing(_ => { }, Truth.Unknown));

        new MadeOf(norm).Asked(OneDecision).Evidence
            .ShouldBe(new Fault(norm.Says, "ArgumentException: What is undetermined names at least one missing fact; got none for clause. (Parameter 'missing')"));
    }

    [Fact]
    public void What_threw_once_and_not_again_is_blamed_on_the_norm()
    {
        int times = 0;
        Norm norm = new Each<Seat>(Seats.In(Given.Panel), new Throwing(_ => ThrowOnce(), Truth.Yes));

        new MadeOf(norm).Asked(OneDecision).Evidence.ShouldBe(new Fault(norm.Says, "InvalidOperationException: once"));

        void ThrowOnce()
        {
            if (times++ == 0)
            {
                throw new InvalidOperationException("once");
            }
        }
    }

    [Fact]
    public void What_throws_where_a_round_is_opened_is_blamed_on_the_test_of_its_decisions()
        => new MadeOf(new Per(Recurrence.Rounds(Opened with { Decisions = Decisions.Of(Given.Council).That(new ThrowingOf()) }), AnyMeeting)).Asked(OneDecision)
            .Evidence.ShouldBe(new Fault(new("throwing"), "InvalidOperationException: of a decision"));

    [Fact]
    public void What_throws_where_it_is_asked_for_in_a_round_that_may_be_open_is_told()
    {
        Throwing asking = new(_ => { }, Truth.Unknown) { ThrowsWhenAsked = true };

        new MadeOf(new Per(Recurrence.Rounds(Opened), new Each<Seat>(Seats.In(Given.Panel), asking))).Asked(OneDecision)
            .Evidence.ShouldBe(new Fault(new("throwing"), "InvalidOperationException: asked"));
    }

    private sealed class Throwing(Action<Seat> look, Truth answer) : Test<Seat>
    {
        public bool ThrowsWhenAsked { get; init; }

        public override FactAreas Reads => FactAreas.Seats;

        public override Phrase Says { get; } = new("throwing");

        public override Truth Of(Row<Seat> row, in Moment at)
        {
            look(row.Fact);
            return answer;
        }

        public override void Ask(Row<Seat> row, in Moment at, Questions ask)
        {
            if (ThrowsWhenAsked)
            {
                throw new InvalidOperationException("asked");
            }
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

    private sealed class ThrowingOf : Test<Decision>
    {
        public override FactAreas Reads => FactAreas.Decisions;

        public override Phrase Says { get; } = new("throwing");

        public override Truth Of(Row<Decision> row, in Moment at) => throw new InvalidOperationException("of a decision");

        public override void Ask(Row<Decision> row, in Moment at, Questions ask)
        {
        }

        public override void Why(Row<Decision> row, in Moment at, ICollection<Breach> found)
        {
        }

        public override TimeLeft StillPossible(Row<Decision> row, in Moment at) => TimeLeft.No;

        public override void Turns(Row<Decision> row, in Moment at, TurningDays days)
        {
        }

        public override void TurnsElsewhere(in Moment at, TurningDays days)
        {
        }

        public override void Mend(Row<Decision> row, in Moment at, ICollection<Remedy> remedies)
        {
        }
    }
}
