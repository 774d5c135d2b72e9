using Overenskommelse.Rules;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Examination;

public sealed class SensitivityTests
{
    private static readonly BalancedSectors Balanced = new(Given.Clause(), Given.Panel)
    {
        Balance = Balance.AtMost(60),
        Alternatives = [Balance.Equal, Balance.Within(1), Between.Parties, Counting.WithCoOpted, Unaligned.OnPublicSide],
    };

    [Fact]
    public void A_finding_that_some_reading_would_change_depends_and_each_reading_is_named_with_its_outcome()
    {
        var sensitivity = SensitivityOf(Balanced, Given.Seats(civil: 7, county: 3, region: 2, university: 1));

        sensitivity.IsRobust.ShouldBeFalse();
        sensitivity.Outcome.ShouldBe(Outcome.Kept);
        sensitivity.Alternatives.Select(alternative => (alternative.Reading, alternative.Outcome)).ShouldBe(
        [
            (Balance.Equal, Outcome.Broken),
            (Balance.Within(1), Outcome.Broken),
            (Between.Parties, Outcome.Kept),
            (Counting.WithCoOpted, Outcome.Kept),
            ((Reading)Unaligned.OnPublicSide, (Outcome?)Outcome.Kept),
        ]);
    }

    [Fact]
    public void A_finding_that_no_reading_would_change_is_robust()
        => SensitivityOf(Balanced, Given.Seats(civil: 1, region: 4)).IsRobust.ShouldBeTrue();

    [Fact]
    public void A_finding_without_alternatives_is_robust()
    {
        var sensitivity = SensitivityOf(Balanced with { Alternatives = [] }, Given.Seats(civil: 7, region: 5));

        sensitivity.IsRobust.ShouldBeTrue();
        sensitivity.Alternatives.ShouldBeEmpty();
    }

    [Fact]
    public void Alternatives_are_tried_one_at_a_time()
        => SensitivityOf(
                Balanced with { Alternatives = [Balance.Equal, Unaligned.OnPublicSide] },
                Given.Seats(civil: 5, region: 4, university: 1)).Alternatives.Select(alternative => alternative.Outcome)
            .ShouldBe([Outcome.Broken, Outcome.Kept]);

    [Fact]
    public void Each_year_of_a_yearly_finding_is_compared_with_the_same_year()
    {
        MeetingsHeld rule = new(Given.Clause(), MeetingKind.Group, Times: 1)
        {
            Group = Given.Panel,
            Alternatives = [Yearly.RollingTwelveMonths],
        };
        var report = Given.RuleSet(rule).Examine(
            Compact.From(Given.Compact.WithMeetings(Given.Panel, [new Meeting(MeetingKind.Group, 1.November(2023))])), Given.Today);

        var open = report.SensitivityOf(report["clause"][1]);

        open.Outcome.ShouldBe(Outcome.Pending);
        open.Alternatives.Select(alternative => alternative.Outcome).ShouldBe([Outcome.Kept]);
        open.IsRobust.ShouldBeFalse();
        report.SensitivityOf(report["clause"][0]).IsRobust.ShouldBeTrue();
    }

    [Fact]
    public void A_reading_that_answers_by_years_is_compared_with_one_that_does_not()
    {
        ReportedTo rule = new(Given.Clause(), From: [Given.Panel], To: [Given.Council]) { Alternatives = [Frequency.EveryCalendarYear] };
        var facts = Given.Compact.With(new Group(Given.Panel)) with { Reports = [new ForumReport(Given.Council, 1.May(2022)) { From = Given.Panel }] };
        var report = Given.RuleSet(rule).Examine(Compact.From(facts), Given.Today);

        var sensitivity = report.SensitivityOf(report.FindingOf("clause").ShouldBeKept());

        sensitivity.IsRobust.ShouldBeFalse();
        sensitivity.Alternatives.ShouldHaveSingleItem().Outcome.ShouldNotBeNull().ShouldNotBe(Outcome.Kept);
    }

    [Fact]
    public void A_finding_of_another_report_is_refused()
    {
        var other = Examine(Balanced, Given.Seats(civil: 1));

        Should.Throw<ArgumentException>(() => Examine(Balanced, Given.Seats(civil: 2, region: 2)).SensitivityOf(other.FindingOf("clause")))
            .ParamName.ShouldBe("finding");
    }

    [Fact]
    public void Under_a_reading_that_answers_year_by_year_as_well_each_year_is_compared_with_the_same_year()
    {
        BroadlyAttended rule = new(Given.Clause(), MeetingKind.Annual, Given.Norm) { Alternatives = [Breadth.AtLeast(organisations: 10)] };
        var report = Given.RuleSet(rule).Examine(
            Compact.From(Given.Compact with
            {
                Meetings =
                [
                    new(MeetingKind.Annual, 1.October(2023)) { OrganisationsAttending = 9 },
                    new(MeetingKind.Annual, 1.June(2024)) { OrganisationsAttending = 9 },
                ],
            }),
            Given.Today);

        report.SensitivityOf(report["clause"][0]).Alternatives.ShouldHaveSingleItem().Outcome.ShouldBe(Outcome.Broken);
        report.SensitivityOf(report["clause"][1]).Alternatives.ShouldHaveSingleItem().Outcome.ShouldBe(Outcome.Pending);
    }

    private static Sensitivity SensitivityOf(Rule rule, Register<Seat> seats)
    {
        var report = Examine(rule, seats);
        return report.SensitivityOf(report.FindingOf("clause"));
    }

    private static Report Examine(Rule rule, Register<Seat> seats) =>
        Given.RuleSet(rule).Examine(Compact.From(Given.Compact.WithSeats(Given.Panel, seats)), Given.Today);
}
