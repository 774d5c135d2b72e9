using Overenskommelse.Examination;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

public sealed class ReportedToTests
{
    private static readonly ReportedTo Rule = new(Given.Clause(), From: [Given.Panel], To: [Given.Council]);
    private static readonly ReportedTo EveryYear = Rule with { Frequency = Frequency.EveryCalendarYear };
    private static readonly ForumReport Report = new(Given.Council, 1.May(2022)) { From = Given.Panel, About = Fact.None };

    [Fact]
    public void A_report_at_some_time_keeps_it() => Ask([Report]).ShouldBeKept().MustAct.ShouldBeEmpty();

    [Fact]
    public void Without_a_report_somebody_has_to_judge_because_no_interval_is_stated()
        => Ask([]).ShouldNeedJudgement().MustAct.ShouldBe([Given.Judge]);

    [Theory]
    [InlineData("2021-05-18", Outcome.NeedsJudgement)]
    [InlineData("2021-05-19", Outcome.Kept)]
    [InlineData("2024-06-15", Outcome.Kept)]
    [InlineData("2024-06-16", Outcome.NeedsJudgement)]
    public void A_report_counts_from_the_day_the_compact_took_effect_to_the_day_asked_about(string day, Outcome outcome)
        => Ask([Report with { Day = Given.Day(day) }]).Outcome.ShouldBe(outcome);

    [Fact]
    public void A_report_to_another_forum_does_not_count() => Ask([Report with { To = new ForumId("another") }]).ShouldNeedJudgement();

    [Fact]
    public void A_report_from_another_group_does_not_count() => Ask([Report with { From = Given.County }]).ShouldNeedJudgement();

    [Fact]
    public void When_the_reports_are_not_known_they_are_asked_for() => ShouldLackReports(Ask(Fact.NotKnown));

    [Fact]
    public void Reports_that_may_lack_some_may_lack_this_one() => ShouldLackReports(Ask(Register.AtLeast(Report with { To = new ForumId("another") })));

    [Fact]
    public void One_report_is_enough_whatever_others_there_may_be() => Ask(Register.AtLeast(Report)).ShouldBeKept();

    [Fact]
    public void A_report_of_unknown_day_or_sender_may_be_the_one()
    {
        Ask([Report with { Day = Fact.NotKnown }]).Outcome.ShouldBe(Outcome.Undetermined);
        Ask([Report with { From = Fact.NotKnown }]).Outcome.ShouldBe(Outcome.Undetermined);
    }

    [Fact]
    public void It_can_be_read_to_ask_for_one_every_calendar_year()
    {
        EveryYear.Asked(Reported([]), 15.June(2023)).ShouldBePending(31.December(2023)).ShouldCount(Unit.Reports, observed: 0, required: 1);
        EveryYear.AskedOfTheYearBefore(Reported([Report]), 15.June(2023)).ShouldBeKept();
        EveryYear.AskedOfTheYearBefore(Reported([Report]), 1.January(2024)).ShouldBeBroken();
    }

    [Fact]
    public void A_part_of_a_year_is_not_measured_as_a_year()
        => EveryYear.Asked(Reported([]), 15.June(2021)).ShouldBeNotApplicable(NothingReason.PartOfAPeriod);

    [Fact]
    public void It_takes_a_reading_of_its_own_kind_and_no_other()
    {
        Rule.Under(Frequency.EveryCalendarYear).ShouldBe(EveryYear);
        Should.Throw<ArgumentException>(() => Rule.Under(Yearly.CalendarYear)).ParamName.ShouldBe("reading");
    }

    [Theory]
    [InlineData("2022-12-31", Outcome.Broken)]
    [InlineData("2023-01-01", Outcome.Kept)]
    [InlineData("2023-12-31", Outcome.Kept)]
    [InlineData("2024-01-01", Outcome.Broken)]
    public void Read_to_ask_for_one_every_year_a_report_counts_from_1_January_to_31_December(string day, Outcome outcome)
        => EveryYear.AskedOfTheYearBefore(Reported([Report with { Day = Given.Day(day) }]), 15.June(2024)).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2023-06-14", Outcome.Kept)]
    [InlineData("2023-06-15", Outcome.Kept)]
    [InlineData("2023-06-16", Outcome.Pending)]
    public void In_the_open_year_a_report_after_the_day_asked_about_has_not_been_made(string day, Outcome outcome)
        => EveryYear.Asked(Reported([Report with { Day = Given.Day(day) }]), 15.June(2023)).Outcome.ShouldBe(outcome);

    [Fact]
    public void Any_of_the_forums_that_the_text_names_will_do()
        => (Rule with { To = [new ForumId("another"), Given.Council] }).Asked(Reported([Report])).ShouldBeKept();

    [Theory]
    [InlineData(true, Outcome.Kept)]
    [InlineData(false, Outcome.NeedsJudgement)]
    public void Where_any_political_forum_will_do_the_facts_say_which_are(bool isPolitical, Outcome outcome)
        => Political.Asked(Reported([ToAnother]) with { Forums = [new(ToAnother.To) { IsPolitical = isPolitical }] }).Outcome.ShouldBe(outcome);

    [Fact]
    public void Of_a_forum_that_may_be_political_it_is_asked_once_however_many_reports_it_had()
    {
        var finding = Political.Asked(Reported([ToAnother, ToAnother with { Day = 2.May(2022) }]));

        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.ShouldBe([new MissingFact(FactKind.ForumIsPolitical, ToAnother.To, Given.Bearer)]);
    }

    [Fact]
    public void Where_it_is_no_matter_whether_a_forum_is_political_it_is_not_asked()
        => Rule.Asked(Reported([ToAnother])).ShouldNeedJudgement().Missing.ShouldBeEmpty();

    [Fact]
    public void A_report_that_has_no_day_was_not_made() => Ask([Report with { Day = Fact.None }]).ShouldNeedJudgement();

    [Fact]
    public void The_days_of_the_reports_are_told_in_order()
        => Ask([Report with { Day = 1.May(2023) }, Report]).ShouldBeKept()
            .Evidence.ShouldBe(new Tally(Unit.Reports, 2, 1) { Days = [1.May(2022), 1.May(2023)] });

    private static ForumReport ToAnother => Report with { To = new ForumId("another") };

    private static ReportedTo Political => Rule with { OrAnyPolitical = true };

    [Fact]
    public void Of_several_each_makes_its_own_and_whoever_has_not_has_to_act()
    {
        ReportedTo each = EveryYear with { From = [Given.Region, Given.County] };
        ForumReport ofTheRegion = new(Given.Council, 1.May(2023)) { From = Given.Region, About = Fact.None };
        Finding Of(params ForumReport[] reports) => Given.RuleSet(each).Examine(Compact.From(Given.Compact with { Reports = [.. reports] }), Given.Today).Single(finding => finding.Period!.Start.Year == 2023);

        Of(ofTheRegion, ofTheRegion with { From = Given.County }).ShouldBeKept();
        Of(ofTheRegion).ShouldBeBroken((BreachReason.NoReport, Given.County)).MustAct.ShouldBe([Given.County]);
        Of(ofTheRegion, ofTheRegion with { From = Fact.NotKnown, Day = 2.May(2023) }).Outcome.ShouldBe(Outcome.Undetermined);
    }

    private static Finding Ask(Register<ForumReport> reports) => Rule.Asked(Reported(reports));

    private static CompactFacts Reported(Register<ForumReport> reports) => Given.Compact.With(new Group(Given.Panel)) with { Reports = reports };

    private static void ShouldLackReports(Finding finding)
    {
        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.Select(fact => (fact.Kind, fact.Subject)).ShouldBe([(FactKind.Reports, (Id)Given.Council)]);
    }
}
