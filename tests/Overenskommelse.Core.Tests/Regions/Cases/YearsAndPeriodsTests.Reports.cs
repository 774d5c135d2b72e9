using Overenskommelse.Examination;

namespace Overenskommelse.Regions.Cases;

/// <content>Which year a report is about, and that it came late.</content>
public sealed partial class YearsAndPeriodsTests
{
    [Fact]
    public void Last_years_report_delivered_in_February_counts_for_last_year_and_this_years_is_due()
    {
        var findings = YearlyReport.Examine(Compact.From(Given.Norrbotten with
        {
            Reports = [new(Norrbotten.PoliticalForum, 10.February(2024)) { From = Norrbotten.LeadershipGroup, About = Days.Year(2023) }],
        }), 15.February(2024))[PoliticalReport];

        findings[0].ShouldBeKept().Period.ShouldBe(Days.Year(2023));
        findings[1].ShouldBePending(31.December(2024)).Period.ShouldBe(Days.Year(2024));
    }

    [Theory]
    [InlineData("2023-12-31", null)]
    [InlineData("2024-01-01", "2023-12-31")]
    public void That_a_report_came_late_stands_in_the_evidence(string day, string? due)
    {
        var finding = Delivered(Given.Day(day), Period.Zero, 15.February(2024));

        finding.ShouldBeKept().Evidence.ShouldBe(new Tally(Unit.Reports, 1, 1) { Days = [Given.Day(day)], Due = due is null ? null : Given.Day(due) });
    }

    [Theory]
    [InlineData("2024-02-29", Outcome.Pending)]
    [InlineData("2024-03-01", Outcome.Pending)]
    [InlineData("2024-03-02", Outcome.Broken)]
    [InlineData("2024-04-09", Outcome.Broken)]
    [InlineData("2024-04-10", Outcome.Kept)]
    public void A_rule_may_name_a_due_day_after_the_year(string on, Outcome outcome)
        => Delivered(10.April(2024), Period.FromMonths(2), Given.Day(on)).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2024-03-01", null)]
    [InlineData("2024-03-02", "2024-03-01")]
    public void By_the_due_day_after_the_year_a_report_is_in_time(string day, string? due)
        => Delivered(Given.Day(day), Period.FromMonths(2), 15.April(2024)).ShouldBeKept().Evidence.ShouldBeOfType<Tally>().Due.ShouldBe(due is null ? null : Given.Day(due));

    [Fact]
    public void A_report_of_which_it_is_not_known_which_year_it_is_about_leaves_both_years_undetermined_and_that_is_asked()
    {
        var findings = YearlyReport.Examine(Compact.From(Given.Norrbotten with
        {
            Reports = [new(Norrbotten.PoliticalForum, 10.February(2024)) { From = Norrbotten.LeadershipGroup }],
        }), 15.February(2024))[PoliticalReport];

        findings.ShouldAllBe(finding => finding.Outcome == Outcome.Undetermined);
        findings[0].Missing.ShouldHaveSingleItem().Kind.ShouldBe(FactKind.ReportPeriod);
    }

    [Fact]
    public void Before_last_years_report_is_delivered_last_year_is_broken()
        => YearlyReport.Examine(Compact.From(Given.Norrbotten with
        {
            Reports = [new(Norrbotten.PoliticalForum, 10.February(2024)) { From = Norrbotten.LeadershipGroup, About = Days.Year(2023) }],
        }), 9.February(2024))[PoliticalReport][0].ShouldBeBroken().Period.ShouldBe(Days.Year(2023));
}
