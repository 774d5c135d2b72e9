namespace Overenskommelse.Compacts.Changes;

/// <summary>A decision, a report, a plan, a judgement or an explanation is recorded.</summary>
public sealed class RecordChangesTests
{
    private static readonly LocalDate Day = 17.April(2024);
    private static readonly ForumId OtherForum = new("another-forum");
    private static readonly CompactFacts Facts = Given.Compact;

    [Fact]
    public void A_decision_is_added_to_those_that_were_made_before()
        => (Facts with { Decisions = [new(Given.Council, 21.April(2021))] }).After(new DecisionRecorded(new(Given.Council, Day)))
            .ShouldBe(Facts with { Decisions = [new(Given.Council, 21.April(2021)), new(Given.Council, Day)] });

    [Fact]
    public void A_decision_of_which_more_has_become_known_takes_the_place_of_what_was_known()
    {
        Decision undated = new(Given.Council, Fact.NotKnown);
        Decision dated = new(Given.Council, Day);

        (Facts with { Decisions = Register.AtLeast(undated) }).After(new DecisionRecorded(dated) { InPlaceOf = undated })
            .ShouldBe(Facts with { Decisions = Register.AtLeast(dated) });
        (Facts with { Decisions = [undated, undated] }).After(new DecisionRecorded(dated) { InPlaceOf = undated })
            .ShouldBe(Facts with { Decisions = [undated, dated] });
    }

    [Fact]
    public void A_decision_is_another_than_one_whose_day_is_not_known_unless_it_is_said_to_be_the_same()
        => (Facts with { Decisions = [new(Given.Council, Fact.NotKnown)] }).After(new DecisionRecorded(new(Given.Council, Day)))
            .ShouldBe(Facts with { Decisions = [new(Given.Council, Fact.NotKnown), new(Given.Council, Day)] });

    [Fact]
    public void A_decision_that_is_not_among_the_facts_is_replaced_by_none()
        => (Facts with { Decisions = [new(OtherForum, Fact.NotKnown)] })
            .Misfits(new DecisionRecorded(new(Given.Council, Day)) { InPlaceOf = new(Given.Council, Fact.NotKnown) })
            .ShouldHaveSingleItem().Place.ShouldBe("DecisionRecorded.InPlaceOf");

    [Fact]
    public void The_missing_day_of_another_forums_decision_stays_missing()
        => (Facts with { Decisions = [new(OtherForum, Fact.NotKnown)] }).After(new DecisionRecorded(new(Given.Council, Day)))
            .ShouldBe(Facts with { Decisions = [new(OtherForum, Fact.NotKnown), new(Given.Council, Day)] });

    [Fact]
    public void A_report_a_plan_a_judgement_and_an_explanation_are_added()
    {
        ForumReport report = new(Given.Council, Day) { From = Given.Umbrella };
        Plan plan = new(Day, 31.December(2026));
        Judgement judgement = new("clause", Verdict.Kept, Given.Region, Day);
        Explanation explanation = new("clause", "A reason", Given.Region, Day);

        Facts.After(new ReportRecorded(report), new PlanRecorded(plan), new JudgementRecorded(judgement), new ExplanationRecorded(explanation))
            .ShouldBe(Facts with { Reports = [report], Plans = [plan], Judgements = [judgement], Explanations = [explanation] });
    }

    [Fact]
    public void A_record_by_an_unknown_group_is_refused_and_named_by_its_place()
    {
        ForumReport report = new(Given.Council, Day) { From = Changing.Nowhere };
        Judgement judgement = new("clause", Verdict.Kept, Changing.Nowhere, Day);
        Explanation explanation = new("clause", "A reason", Changing.Nowhere, Day);

        Facts.Misfits(new ReportRecorded(report), new JudgementRecorded(judgement), new ExplanationRecorded(explanation))
            .Select(problem => (problem.Place, problem.Value))
            .ShouldBe([("Reports[0].From", "nowhere"), ("Judgements[0].By", "nowhere"), ("Explanations[0].DecidedBy", "nowhere")]);
    }

    [Fact]
    public void A_record_that_lapses_before_its_day_is_refused()
    {
        Facts.Misfits(new JudgementRecorded(new("clause", Verdict.Kept, Given.Region, Day) { LastDay = 16.April(2024) }))
            .ShouldHaveSingleItem().Value.ShouldBe("2024-04-16");
        Facts.Misfits(new ExplanationRecorded(new("clause", "A reason", Given.Region, Day) { LastDay = 16.April(2024) }))
            .ShouldHaveSingleItem().Value.ShouldBe("2024-04-16");
        Facts.Misfits(new PlanRecorded(new(Day, 16.April(2024)))).ShouldHaveSingleItem().Value.ShouldBe("2024-04-16");
    }

    [Fact]
    public void What_belongs_to_the_life_of_the_compact_is_recorded_of_its_days()
    {
        Facts.ShouldTakeOnlyDaysOfItsLife("ForumReport.Day", day => new ReportRecorded(new(Given.Council, day)));
        Facts.ShouldTakeOnlyDaysOfItsLife("Judgement.Day", day => new JudgementRecorded(new("clause", Verdict.Kept, Given.Region, day)));
        Facts.ShouldTakeOnlyDaysOfItsLife("Explanation.Day", day => new ExplanationRecorded(new("clause", "A reason", Given.Region, day)));
    }

    [Fact]
    public void What_is_about_a_year_of_the_compact_may_be_recorded_when_it_has_ended()
    {
        CompactFacts ended = Facts with { LastDay = 31.December(2023) };
        Change[] Of(int year) =>
        [
            new JudgementRecorded(new("clause", Verdict.Kept, Given.Region, Day) { Year = year }),
            new ExplanationRecorded(new("clause", "A reason", Given.Region, Day) { Year = year }),
            new ReportRecorded(new(Given.Council, Day) { About = Days.Year(year) }),
        ];

        ended.After(Of(2023)).Judgements.Known.ShouldHaveSingleItem();
        ended.Misfits(Of(2024)).Count.ShouldBe(3);
    }

    [Fact]
    public void A_decision_and_a_plan_may_precede_the_compact()
    {
        Func<LocalDate, Change> decided = day => new DecisionRecorded(new(Given.Council, day));
        Func<LocalDate, Change> planned = day => new PlanRecorded(new(day, Fact.None));

        Facts.ShouldEndWithTheCompact("Decision.Day", decided);
        Facts.MayPrecedeTheCompact(decided);
        Facts.ShouldEndWithTheCompact("Plan.FirstDay", planned);
        Facts.MayPrecedeTheCompact(planned);
    }
}
