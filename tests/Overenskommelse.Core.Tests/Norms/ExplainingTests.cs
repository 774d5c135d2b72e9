using Overenskommelse.Examination;
using Overenskommelse.Presentation;

namespace Overenskommelse.Norms;

/// <summary>How a norm was evaluated, as data and in words; and a leaf of a host's own that throws.</summary>
public sealed class ExplainingTests
{
    private static readonly OrganisationId Choir = new("choir");

    private static readonly OrganisationId Theatre = new("theatre");

    private static readonly Compact Compact = Compact.From(new CompactFacts
    {
        Organisations = [new Organisation(Choir) { Name = "Kören Norrsken" }, new Organisation(Theatre) { Name = "Teatern Fyren" }],
        Groups = [new Group(Given.Panel) { Seats = [new Seat(Choir, SeatKind.Regular), new Seat(Theatre, Fact.NotKnown)] }],
    });

    [Fact]
    public void A_trace_tells_of_each_thing_what_may_be_so_and_the_fact_behind_it()
    {
        Report report = Report(new MadeOf(Given.Clause(), new Each<Seat>(Seats.In(Given.Panel), Seats.Regular)));

        Trace trace = report.Explain(report.ShouldHaveSingleItem());

        trace.May.ShouldBe(Outcomes.Kept | Outcomes.Broken);
        trace.Things.Select(thing => (thing.Subject, thing.IsTold, thing.Fits!.Parts[^1].Fact)).ShouldBe(
        [
            (Choir, true, (object?)SeatKind.Regular),
            (Theatre, true, Absence.NotKnown),
        ]);
        trace.Things.Select(thing => (thing.Fits!.May.IsYes, thing.Fits.May.IsOpen)).ShouldBe([(true, false), (false, true)]);
    }

    [Fact]
    public void What_a_list_may_lack_is_traced_as_a_thing_that_nobody_has_told_of_where_it_could_count()
    {
        CompactFacts facts = Given.Compact.WithSeats(Given.Panel, Register.AtLeast(new Seat(Given.CountyOffice, SeatKind.Regular)));
        ValueList<ThingTrace> Things(Norm norm)
        {
            Report report = Given.RuleSet(new MadeOf(norm)).Examine(Compact.From(facts), Given.Today);
            return report.Explain(report[0]).Things;
        }

        Things(new Each<Seat>(Seats.In(Given.Panel), Seats.Regular)).Select(thing => (thing.Subject, thing.IsTold, thing.Counts is null, thing.Fits?.May))
            .ShouldBe([(Given.CountyOffice, true, true, Truth.Yes), (null, false, true, Truth.Unknown)]);
        Things(new Count(Number.Of(Seats.In(Given.Panel).That(Seats.Held)), atLeast: 5)).Select(thing => (thing.Subject, thing.IsTold, thing.Counts?.May, thing.Fits is null))
            .ShouldBe([(Given.CountyOffice, true, Truth.Yes, true), (null, false, Truth.Unknown, true)]);
        Things(new Count(Number.Of(Seats.In(Given.Panel).That(Seats.Kind.In([]))), atLeast: 5)).Select(thing => thing.IsTold).ShouldBe([true]);
    }

    [Fact]
    public void A_trace_is_told_in_both_languages()
    {
        Report report = Report(new MadeOf(Given.Clause(), new Each<Seat>(Seats.In(Given.Panel), Seats.Regular)));
        Trace trace = report.Explain(report[0]);

        report.InWords(trace, Language.Swedish).Split('\n').ShouldSatisfyAllConditions(
            lines => lines.Length.ShouldBe(3),
            lines => lines[0].ShouldEndWith(": uppfyllt eller inte uppfyllt."),
            lines => lines[1].ShouldBe("  - Teatern Fyren: platsen är ordinarie: inte känt"),
            lines => lines[2].ShouldBe("  - Kören Norrsken: som det ska vara"));
        report.InWords(trace, Language.English).Split('\n').ShouldSatisfyAllConditions(
            lines => lines[0].ShouldEndWith(": kept or broken."),
            lines => lines[1].ShouldBe("  - Teatern Fyren: the seat is regular: not known"));
    }

    [Fact]
    public void Things_of_one_answer_share_a_line_what_is_not_counted_is_a_number_and_a_day_tells_them_apart()
    {
        Seat[] seats = [new(Choir, SeatKind.Regular), new(Theatre, SeatKind.Regular), new(Given.CountyOffice, SeatKind.CoOpted), new(Given.RegionOffice, SeatKind.CoOpted)];
        CompactFacts known = Given.Compact.With(new Organisation(Choir) { Name = "Kören Norrsken" }).With(new Organisation(Theatre) { Name = "Teatern Fyren" });
        string[] Lines(Norm norm, CompactFacts facts)
        {
            Report report = Given.RuleSet(new MadeOf(norm)).Examine(Compact.From(facts), Given.Today);
            return report.InWords(report.Explain(report[0]), Language.Swedish).Split('\n');
        }

        Lines(new Count(Number.Of(Seats.In(Given.Panel).That(Seats.Kind.Is(SeatKind.Regular))), atLeast: 1), known.WithSeats(Given.Panel, [.. seats])).Skip(1)
            .ShouldBe(["  - Kören Norrsken och Teatern Fyren: räknas", "  - två andra räknas inte"]);
        Lines(new Each<Seat>(Seats.In(Given.Panel).That(Seats.Kind.Is(SeatKind.Regular)), Seats.Held), known.WithSeats(Given.Panel, Register.AtLeast(seats[0]))).Skip(1)
            .ShouldBe(["  - Kören Norrsken: någon sitter på platsen: ja", "  - om det finns fler är inte känt"]);
        Lines(
            new Each<Meeting>(Meetings.Of(Given.Panel, MeetingKind.Group).That(Meetings.Held), Meetings.ArrangedBy.Is(Given.Panel)),
            Given.Compact.WithMeetings(Given.Panel, [new(MeetingKind.Group, 1.February(2024)) { ArrangedBy = Given.Panel }, new(MeetingKind.Group, 3.February(2024)) { ArrangedBy = Fact.None }]))
            .Skip(1).ShouldBe(["  - 3 februari 2024: ”panel” arrangerade mötet: nej (ingen)", "  - 1 februari 2024: som det ska vara"]);
    }

    [Fact]
    public void A_finding_of_another_report_is_not_explained_and_not_followed()
    {
        Report report = Report(new MadeOf(Given.Clause(), new Permission()));
        Finding other = Report(new MadeOf(Given.Clause("other"), new Permission()))[0];

        Should.Throw<ArgumentException>(() => report.Explain(other)).ParamName.ShouldBe("finding");
        Should.Throw<ArgumentException>(() => report.StandsUntil(other)).ParamName.ShouldBe("finding");
    }

    [Fact]
    public void Where_the_compact_was_not_in_force_the_norm_was_not_asked()
    {
        Report report = Given.RuleSet(new MadeOf(new Count(Number.Of(Seats.In(Given.Panel)), atMost: 1))).Examine(Compact.From(Compact.Facts with { InForceFrom = Given.Signing }), Given.Signing.PlusDays(-1));

        Trace trace = report.Explain(report[0]);

        (trace.May, trace.Things.Count).ShouldBe((Outcomes.NotApplicable, 0));
    }

    [Fact]
    public void What_is_not_done_in_a_part_of_a_year_is_told_as_not_measured()
    {
        Per yearly = new(Recurrence.CalendarYears, new Count(Number.Of(Meetings.Of(null, MeetingKind.Annual).That(Meetings.HeldInPeriod)), atLeast: 1));
        Report report = Given.RuleSet(new MadeOf(Given.Clause(), yearly)).Examine(Compact.From(Given.Compact with { Meetings = [] }), Given.Signing.PlusDays(1));

        report.Select(finding => (finding.Outcome, report.Explain(finding).May)).ShouldBe([(Outcome.NotApplicable, Outcomes.NotApplicable)]);
    }

    [Fact]
    public void Where_it_is_not_known_whether_there_is_a_round_nothing_is_told_as_kept()
    {
        Per each = new(Recurrence.Rounds(new(Decisions.Of(Given.Council), static day => day, new AnnualDate(7, 26))), new Count(Number.Of(Nominations.To(Given.Panel)), atMost: 1));
        Report report = Given.RuleSet(new MadeOf(Given.Clause(), each)).Examine(
            Compact.From(Given.Compact.WithNominations(Given.Panel, []) with { Decisions = [new(Given.Council, Fact.NotKnown)] }), Given.Today);

        report.Select(finding => (finding.Outcome, report.Explain(finding).May)).ShouldBe([(Outcome.Undetermined, Outcomes.Any)]);
    }

    [Fact]
    public void What_only_filling_in_decides_is_told_as_it_was_answered()
    {
        Test<Seat> either = Seats.Kind.Is(SeatKind.Regular) | !Seats.Kind.Is(SeatKind.Regular);
        Report report = Report(new MadeOf(new Each<Seat>(Seats.In(Given.Panel).That(Seats.Organisation.Is(Theatre)), either)));

        report[0].ShouldBeKept();
        report.Explain(report[0]).May.ShouldBe(Outcomes.Kept);
    }

    [Fact]
    public void A_leaf_that_throws_leaves_its_own_clause_undetermined_and_every_other_answered()
    {
        Report report = Report(
            new MadeOf(Given.Clause("faulty"), new Each<Seat>(Seats.In(Given.Panel), new Throws())),
            new MadeOf(Given.Clause("sound"), new Count(Number.Of(Seats.In(Given.Panel)), atMost: 1)));

        report.FindingOf("sound").Outcome.ShouldBe(Outcome.Broken);
        report.FindingOf("faulty").ShouldSatisfyAllConditions(
            finding => finding.Outcome.ShouldBe(Outcome.Undetermined),
            finding => finding.Evidence.ShouldBe(new Fault(new Phrase("own-leaf"), "InvalidOperationException: no such register")),
            finding => report.InWords(finding, Language.Swedish).ShouldContain("Regeln kunde inte prövas: ”own leaf” gav felet ”InvalidOperationException: no such register”"),
            finding => report.InWords(finding, Language.English).ShouldContain("The rule could not be answered"));
        report.ToMarkdown(Language.Swedish).ShouldContain("Regeln kunde inte prövas");
    }

    [Theory]
    [InlineData(3, 2, "At least 3 and at most 2 can never be kept")]
    [InlineData(2, 2, null)]
    [InlineData(null, -1, "At most -1 can never be kept")]
    [InlineData(null, 0, null)]
    [InlineData(0, null, "At least 0 and at most no number can never be broken")]
    [InlineData(1, null, null)]
    [InlineData(null, null, "can never be broken")]
    public void Limits_that_can_never_or_always_be_met_are_refused_with_both_numbers(int? atLeast, int? atMost, string? refused)
    {
        void Make() => _ = new Count(Number.Of(Seats.In(Given.Panel)), atLeast is { } least ? (Number)least : null, atMost is { } most ? (Number)most : null);

        if (refused is null)
        {
            Should.NotThrow(Make);
        }
        else
        {
            Should.Throw<ArgumentException>(Make).Message.ShouldContain(refused);
        }
    }

    private static Report Report(params Rule[] rules) => Given.RuleSet(rules).Examine(Compact, Given.Today);

    private sealed class Throws : Test<Seat>
    {
        public override FactAreas Reads => FactAreas.Seats;

        public override Phrase Says { get; } = new("own-leaf");

        public override Truth Of(Row<Seat> row, in Moment at) => throw new InvalidOperationException("no such register");

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
