using Overenskommelse.Examination;

namespace Overenskommelse.Norms;

/// <summary>Of a report that is known, its period is asked for, and not which reports there are.</summary>
public sealed class ReportPeriodTests
{
    private static readonly Per AboutTheYear =
        new(Recurrence.EveryMonths(12, after: Period.FromMonths(2)), new Count(Number.Of(Reports.Between(Given.Panel, Given.Council).That(Reports.AboutPeriod)), atLeast: 1));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_period_of_a_report_is_asked_for_with_its_day_where_that_is_known(bool isDated)
    {
        DayFact day = isDated ? Given.Today : Fact.NotKnown;
        CompactFacts facts = Given.Compact.With(new Group(Given.Panel)) with { Reports = [new ForumReport(Given.Council, day) { From = Given.Panel }] };

        Finding finding = Given.RuleSet(new MadeOf(AboutTheYear)).Examine(Compact.From(facts), Given.Today)[0];

        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.ShouldHaveSingleItem().ShouldBe(new MissingFact(FactKind.ReportPeriod, Given.Council, finding.Clause.KnownBy) { Day = isDated ? Given.Today : Fact.NotKnown });
    }
}
