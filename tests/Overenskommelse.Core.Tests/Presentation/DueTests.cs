using Overenskommelse.Examination;
using Overenskommelse.Regions;

namespace Overenskommelse.Presentation;

/// <summary>The days that a report looks forward to: the next one first.</summary>
public sealed class DueTests
{
    private static readonly CompactFacts Kept = KeptSamples.Norrbotten.Facts;

    [Fact]
    public void The_next_day_is_first_and_those_of_one_day_are_in_the_order_of_the_text() =>
        Rows(Samples.Norrbotten).Select(row => (row[0], row[2])).ShouldBe([("31 december 2026", "NB-18"), ("31 december 2026", "NB-23"), ("9 februari 2027", "NB-1")]);

    [Theory]
    [InlineData(29, "om 2 dagar")]
    [InlineData(30, "i morgon")]
    [InlineData(31, "i dag")]
    public void How_long_is_left_is_told_and_the_last_day_is_in(int day, string left) =>
        Rows(Norrbotten.Rules.Examine(Samples.NorrbottenCompact, new LocalDate(2026, 12, day)))[0][1].ShouldBe(left);

    [Fact]
    public void Those_who_must_act_are_told() =>
        Rows(Samples.Norrbotten)[0].ShouldBe(["31 december 2026", "om 92 dagar", "NB-18", "Fyra möten årligen som utgångspunkt, 2026 (bör): två återstår att hålla", "Utvecklingsgruppen"]);

    [Fact]
    public void Where_a_judgement_runs_out_those_who_may_judge_are_told() =>
        Rows(Samples.Norrbotten)[2][4].ShouldBe("Samforma, Region Norrbotten eller Länsstyrelsen Norrbotten");

    [Fact]
    public void A_compact_that_ends_within_a_year_says_so_once_and_not_of_each_norm_that_is_kept()
    {
        string[][] rows = Rows(Norrbotten.Rules.Examine(Compact.From(Kept with { LastDay = new LocalDate(2026, 11, 30) }), Samples.Asked));

        rows.Where(row => row[0] == "30 november 2026").ShouldHaveSingleItem().ShouldBe(["30 november 2026", "om 61 dagar", "", "Överenskommelsens sista dag", ""]);
    }

    [Fact]
    public void What_was_set_and_has_had_its_day_is_asked_about_where_more_remains()
    {
        CompactFacts facts = Kept.WithMeetings(Norrbotten.DevelopmentGroup, [
            new(MeetingKind.Group, new LocalDate(2026, 2, 10)) { Status = MeetingStatus.Held }, new(MeetingKind.Group, new LocalDate(2026, 5, 12)) { Status = MeetingStatus.Called }]);

        Rows(Norrbotten.Rules.Examine(Compact.From(facts), new LocalDate(2026, 9, 1))).Select(row => row[3])
            .ShouldContain("Fyra möten årligen som utgångspunkt, 2026 (bör): högst tre återstår att hålla; det är inte känt om mötet den 12 maj 2026 blev av");
    }

    [Theory]
    [InlineData(2, "2026-10-30", "i morgon")]
    [InlineData(10, "2026-09-30", "om högst 31 dagar")]
    [InlineData(10, "2026-10-30", "senast i morgon")]
    [InlineData(10, "2026-10-31", "i dag")]
    public void A_compact_whose_last_day_is_known_to_its_month_says_so(int month, string on, string left)
    {
        DayFact lastDay = month == 10 ? DayFact.InMonth(2026, 10) : new LocalDate(2026, 10, 31);
        string[] row = Rows(Norrbotten.Rules.Examine(Compact.From(Kept with { LastDay = lastDay }), Given.Day(on))).Single(row => row[3].StartsWith("Överenskommelsens", StringComparison.Ordinal));

        row.ShouldBe(month == 10
            ? ["senast 31 oktober 2026", left, "", "Överenskommelsens sista dag, någon gång under oktober 2026", ""]
            : ["31 oktober 2026", left, "", "Överenskommelsens sista dag", ""]);
    }

    [Theory]
    [InlineData("2026-10-31", "gäller till och med någon dag under oktober 2026", "is in force up to and including some day in October 2026")]
    [InlineData("2026-11-01", "gällde till och med någon dag under oktober 2026", "was in force up to and including some day in October 2026")]
    public void The_life_of_a_compact_is_told_as_far_as_it_is_known(string on, string swedish, string english)
    {
        Report report = Norrbotten.Rules.Examine(Compact.From(Kept with { InForceFrom = DayFact.InMonth(2021, 5), LastDay = DayFact.InMonth(2026, 10) }), Given.Day(on));

        report.ToMarkdown(Language.Swedish).ShouldContain($"Överenskommelsen började gälla under maj 2021 och {swedish}.");
        report.ToMarkdown(Language.English).ShouldContain($"The compact took effect in May 2021 and {english}.");
    }

    [Fact]
    public void What_is_kept_for_more_than_a_year_has_no_date()
    {
        Compact compact = Compact.From(Kept with { Offices = [], LastDay = new LocalDate(2030, 11, 30) });

        Rows(Norrbotten.Rules.Examine(compact, Samples.Asked)).ShouldBeEmpty();
    }

    [Fact]
    public void Until_when_one_may_nominate_is_a_date_and_nobody_must()
    {
        Compact compact = Compact.From(Kept with
        {
            Groups = Kept.Groups.Known.Select(group => group.Id == Norrbotten.DevelopmentGroup ? group with { Nominations = [] } : group).ToDirectory(),
        });

        Rows(Norrbotten.Rules.Examine(compact, new LocalDate(2026, 5, 1))).Single(row => row[2].StartsWith("NB-21", StringComparison.Ordinal))
            .ShouldBe(["26 juli 2026", "om 86 dagar", "NB-21, NB-22", "Nominering till utvecklingsgruppen i rätt tid, 21 april–26 juli 2026", ""]);
    }

    private static string[][] Rows(Report report) =>
        [.. report.ToMarkdown(Language.Swedish).Split('\n').Where(line => line.StartsWith('|')).Skip(2).Select(line => line.Split('|')[1..^1].Select(cell => cell.Trim()).ToArray())];
}
