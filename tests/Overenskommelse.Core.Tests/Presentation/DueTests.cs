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
