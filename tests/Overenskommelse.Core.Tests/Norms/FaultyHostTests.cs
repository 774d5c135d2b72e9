using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;
using Overenskommelse.Presentation;

namespace Overenskommelse.Norms;

/// <summary>Nothing of a host's own makes the library throw for facts, at any door, and nothing that throws is passed over in silence.</summary>
public sealed class FaultyHostTests
{
    private static readonly Seat Seat = new(Given.Association(1), SeatKind.Regular);

    private static readonly CompactFacts Sitting = Given.Compact.WithSeats(Given.Panel, [Seat]);

    [Theory]
    [InlineData("Of", "yes")]
    [InlineData("Ask", "not known")]
    [InlineData("Why", "no")]
    [InlineData("StillPossible", "no")]
    public void A_leaf_that_throws_where_its_clause_is_answered_leaves_it_undetermined(string member, string answer)
    {
        var report = Report(Sitting, new Each<Seat>(Seats.In(Given.Panel), new FaultyLeaf(member, Answer(answer))));

        ShouldTell(report, FaultyLeaf.Code, member);
    }

    [Fact]
    public void A_leaf_that_says_nothing_does_not_know()
    {
        var finding = Report(Sitting, new Each<Seat>(Seats.In(Given.Panel), new FaultyLeaf("none of them", default)))[0];

        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Evidence.ShouldBeOfType<Breaches>();
        finding.Missing.Single().Kind.ShouldBe(FactKind.SeatDays);
    }

    [Fact]
    public void What_threw_is_not_kept_with_the_compact_and_is_asked_again()
    {
        bool isDown = true;
        Norm norm = new Each<Seat>(Seats.In(Given.Panel), Seats.Organisation.Meets(
            new("own-register"), _ => isDown ? throw new InvalidOperationException("the register is down") : true, [Given.Association(1)]));
        RuleSet rules = Given.RuleSet(new MadeOf(norm));
        Compact compact = Compact.From(Sitting);
        for (int time = 0; time < 3; time++)
        {
            rules.Examine(compact, Given.Today)[0].Evidence.ShouldBeOfType<Fault>();
        }

        isDown = false;

        rules.Examine(compact, Given.Today)[0].Outcome.ShouldBe(Outcome.Kept);
    }

    [Theory]
    [InlineData("Turns")]
    [InlineData("TurnsElsewhere")]
    public void A_leaf_that_throws_when_it_is_asked_for_its_days_leaves_it_not_known_until_when(string member)
    {
        var report = Report(Sitting, new Each<Seat>(Seats.In(Given.Panel), new FaultyLeaf(member, Truth.Yes)));

        report[0].Outcome.ShouldBe(Outcome.Kept);
        report.StandsUntil(report[0]).ShouldSatisfyAllConditions(
            outlook => outlook.LastDay.ShouldBe(Fact.NotKnown),
            outlook => outlook.Fault.ShouldBe(new Fault(FaultyLeaf.Code, $"InvalidOperationException: no such register ({member})")));
        Unwrapped(report.ToText(Language.Swedish, ReportForm.Whole)).ShouldContain($"Hur länge det gäller är inte känt: ”own leaf” gav felet ”InvalidOperationException: no such register ({member})”.");
        report.ToMarkdown(Language.English, ReportForm.Whole).ShouldContain($"How long this holds is not known: “own leaf” gave the fault “InvalidOperationException: no such register ({member})”.");
        PassEveryDoor(report);
    }

    [Theory]
    [InlineData("Of")]
    [InlineData("Turns")]
    public void In_a_norm_of_each_year_it_is_the_leaf_too_that_is_told(string member)
    {
        var norm = new Per(Recurrence.CalendarYears, new All(new Permission(), new Each<Seat>(Seats.In(Given.Panel), new FaultyLeaf(member, Truth.Yes))));
        var report = Given.RuleSet(new StatedNorm(Given.Clause(), () => norm)).Examine(Compact.From(Sitting), Given.Today);

        report.StandsUntil(report[0]).Fault.ShouldBe(new Fault(FaultyLeaf.Code, $"InvalidOperationException: no such register ({member})"));
        report.StandsUntil(report[0]).ToString().ShouldContain("no such register");
        PassEveryDoor(report);
    }

    [Fact]
    public void Nobody_is_asked_how_to_mend_and_so_nothing_throws_there()
    {
        var report = Report(Sitting, new Each<Seat>(Seats.In(Given.Panel), new FaultyLeaf("Mend", Truth.No)));

        report[0].Outcome.ShouldBe(Outcome.Broken);
        report.StandsUntil(report[0]).ShouldSatisfyAllConditions(outlook => outlook.LastDay.IsNone.ShouldBeTrue(), outlook => outlook.Fault.ShouldBeNull());
        PassEveryDoor(report);
    }

    [Theory]
    [InlineData("Says")]
    [InlineData("Reads")]
    public void A_leaf_that_throws_where_no_facts_are_asked_is_refused_when_the_rule_set_is_made(string member) =>
        Should.Throw<ArgumentException>(() => Given.RuleSet(new StatedNorm(() => new Each<Seat>(Seats.In(Given.Panel), new FaultyLeaf(member, Truth.Yes)))))
            .Message.ShouldContain($"The norm of clause in rules cannot be stated (InvalidOperationException): no such register ({member})");

    [Theory]
    [InlineData("Rows", true)]
    [InlineData("IsComplete", true)]
    [InlineData("NameOf", true)]
    [InlineData("Day", true)]
    [InlineData("Nothing", false)]
    public void A_list_that_throws_leaves_its_clause_undetermined(string member, bool hasSeats)
    {
        var facts = hasSeats ? Sitting : Sitting.WithSeats(Given.Panel, []);

        ShouldTell(Report(facts, new Each<Seat>(new Population<Seat>(new FaultySource(member)), new FaultyLeaf("none", Truth.No))), FaultySource.Code, member);
    }

    [Fact]
    public void A_list_that_throws_when_it_is_asked_who_knows_the_others_leaves_its_clause_undetermined()
    {
        var facts = Given.Compact.WithSeats(Given.Panel, Register.AtLeast(Seat));

        ShouldTell(Report(facts, new Each<Seat>(new Population<Seat>(new FaultySource("AskForOthers")), Seats.Regular)), FaultySource.Code, "AskForOthers");
    }

    [Theory]
    [InlineData("Says")]
    [InlineData("Reads")]
    [InlineData("Unit")]
    [InlineData("Group")]
    public void A_list_that_throws_where_no_facts_are_asked_is_refused_when_the_rule_set_is_made(string member) =>
        Should.Throw<ArgumentException>(() => Given.RuleSet(new StatedNorm(() => new Count(Number.Of(new Population<Seat>(new FaultySource(member))), 1))))
            .Message.ShouldContain($"no such register ({member})");

    [Fact]
    public void An_attribute_that_throws_is_told_by_the_test_of_it()
    {
        var attribute = new Stated<Seat, int>("own-attribute", _ => throw new InvalidOperationException("no such register (stands)"), Asks, FactAreas.Seats);
        var norm = new Each<Seat>(Seats.In(Given.Panel), attribute.Is(1));

        ShouldTell(Report(Sitting, norm), attribute.Is(1).Says, "stands");
    }

    [Fact]
    public void An_attribute_whose_question_throws_is_told_by_the_test_of_it()
    {
        var attribute = new Stated<Seat, int>("own-attribute", _ => Fact.NotKnown, static (_, in _) => throw new InvalidOperationException("no such register (asks)"), FactAreas.Seats);

        ShouldTell(Report(Sitting, new Each<Seat>(Seats.In(Given.Panel), attribute.Is(1))), attribute.Is(1).Says, "asks");
    }

    [Fact]
    public void A_fault_inside_other_shapes_is_told_by_the_leaf_itself()
    {
        var faulty = new FaultyLeaf("Of", Truth.Yes);
        Norm[] norms =
        [
            new All(new Permission(), new Each<Seat>(Seats.In(Given.Panel), Seats.Regular & faulty)),
            new Any(new Count(Number.Of(Seats.In(Given.Panel).That(faulty)), atLeast: 2), new Count(Number.Of(Seats.In(Given.Panel)), atLeast: 2)),
            new When<Seat>(Seats.In(Given.Panel).That(faulty), new Permission()),
            ForEach.Of([1, 2], _ => new Each<Seat>(Seats.In(Given.Panel), !faulty)),
            ForEach.Value(Seats.In(Given.Panel).That(faulty), Seats.Organisation, new OrganisationId("nobody"), _ => new Permission()),
        ];

        foreach (Norm norm in norms)
        {
            ShouldTell(Report(Sitting, norm), FaultyLeaf.Code, "Of");
        }
    }

    [Fact]
    public void A_round_whose_first_day_throws_leaves_its_clause_undetermined_at_every_door()
    {
        var rounds = new RoundsOpened(Decisions.Of(Given.Council), _ => throw new InvalidOperationException("no such register (FirstDay)"), new AnnualDate(5, 31));
        var facts = Sitting with { Decisions = [new Decision(Given.Council, 1.April(2024))] };
        var rule = new StatedNorm(Given.Clause(), () => new Per(Recurrence.Rounds(rounds), new Permission()));

        ShouldTell(Given.RuleSet(rule).Examine(Compact.From(facts), Given.Today), new Phrase("permission"), "FirstDay");
    }

    [Fact]
    public void A_part_that_throws_where_it_does_not_matter_is_told_when_the_finding_is_explained()
    {
        var report = Report(Sitting, new Each<Seat>(Seats.In(Given.Panel), Seats.Regular | new FaultyLeaf("Of", Truth.Yes)));

        report[0].Outcome.ShouldBe(Outcome.Kept);
        Trace trace = report.Explain(report[0]);
        trace.Fault.ShouldBe(new Fault(FaultyLeaf.Code, "InvalidOperationException: no such register (Of)"));
        report.InWords(trace, Language.Swedish).ShouldEndWith("Vad ”own leaf” svarar är inte känt: det gav felet ”InvalidOperationException: no such register (Of)”.");
        report.InWords(trace, Language.English).ShouldContain("it gave the fault “InvalidOperationException: no such register (Of)”");
    }

    private static MissingFact Asks(Row<Seat> row, in Moment at) => new(FactKind.SeatDays, row.Fact.For(), Given.Panel);

    private static Truth Answer(string answer) => answer switch { "yes" => Truth.Yes, "no" => Truth.No, _ => Truth.Unknown };

    private static Report Report(CompactFacts facts, Norm norm) => Given.RuleSet(new StatedNorm(() => norm)).Examine(Compact.From(facts), Given.Today);

    private static void ShouldTell(Report report, Phrase leaf, string member)
    {
        Fault fault = new(leaf, $"InvalidOperationException: no such register ({member})");
        report[0].Outcome.ShouldBe(Outcome.Undetermined);
        report[0].Evidence.ShouldBe(fault);
        report.StandsUntil(report[0]).ShouldSatisfyAllConditions(outlook => outlook.LastDay.ShouldBe(Fact.NotKnown), outlook => outlook.Fault.ShouldBe(fault));
        Unwrapped(report.ToText(Language.Swedish)).ShouldContain($"gav felet ”{fault.What}”");
        report.ToMarkdown(Language.English).ShouldContain($"gave the fault “{fault.What}”");
        PassEveryDoor(report);
    }

    private static string Unwrapped(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static void PassEveryDoor(Report report)
    {
        _ = (report.ToText(Language.Swedish), report.ToMarkdown(Language.English), report.Summary);
        report.SensitivityOf(report[0]).IsRobust.ShouldBeTrue();
        report.OpenQuestions.ShouldBeEmpty();
        report.InWords(report.Explain(report[0]), Language.English).ShouldNotBeEmpty();
        Consideration considered = report.Consider([new SeatTaken(Given.Panel, new Seat(Given.Association(2), SeatKind.Regular) { FirstDay = Given.Today })]);
        considered.Misfits.ShouldBeEmpty();
        considered.After.ShouldNotBeNull();
        report.RuleSet.Examine(report.Compact, report.On)[0].ShouldBe(report[0]);
    }
}
