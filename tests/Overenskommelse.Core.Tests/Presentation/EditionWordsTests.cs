using Overenskommelse.Examination;
using Overenskommelse.Regions;
using Overenskommelse.Rules;

namespace Overenskommelse.Presentation;

/// <summary>Which edition a finding was held against is told where it is another than the one of the day.</summary>
public sealed class EditionWordsTests
{
    private static readonly ClauseId Meetings = new("development-group.four-meetings");

    private static readonly RuleSet Later = Norrbotten.Rules.Adjust<MeetingsHeld>(Meetings, rule => rule with { Times = 3 });

    [Fact]
    public void Of_a_period_that_was_over_the_edition_is_told()
    {
        Report report = Changed(new(2026, 1, 1)).Examine(Samples.NorrbottenCompact, Samples.Asked);

        report.InWords(report[Meetings][0], Language.Swedish).ShouldContain("Detta prövas mot utgåvan som gällde till och med den 31 december 2025.");
        report.InWords(report[Meetings][0], Language.English).ShouldContain("This is held against the edition that was in force until 31 December 2025.");
        report.InWords(report[Meetings][1], Language.Swedish).ShouldNotContain("utgåva");
    }

    [Fact]
    public void Of_a_period_that_two_editions_share_it_is_also_told_why()
    {
        Report report = Changed(new(2026, 7, 1)).Examine(Samples.NorrbottenCompact, Samples.Asked);

        report.InWords(report.FindingOf(Meetings), Language.Swedish).ShouldContain("Detta prövas mot utgåvan som gällde till och med den 30 juni 2026: en period prövas mot den utgåva som gällde när perioden började.");
    }

    [Fact]
    public void An_edition_that_is_yet_to_come_is_told_as_such()
    {
        Report report = Changed(new(2026, 7, 1), Transition.LongerPart).Examine(Samples.NorrbottenCompact, new(2026, 3, 1));

        report.InWords(report.FindingOf(Meetings), Language.English).ShouldContain(
            "This is held against the edition that is in force from 1 July 2026: a period is held against the edition in force for the longer part of it.");
    }

    [Fact]
    public void A_report_says_which_edition_it_is_by()
    {
        Report report = Changed(new(2026, 7, 1)).Examine(Samples.NorrbottenCompact, Samples.Asked);

        Joined(report.ToText(Language.Swedish)).ShouldContain("Prövat mot utgåvan som gäller från och med den 1 juli 2026.");
        Joined(report.ToText(Language.English, ReportForm.Whole)).ShouldContain("Held against the edition that is in force from 1 July 2026.");
        Joined(Norrbotten.Rules.Examine(Samples.NorrbottenCompact, Samples.Asked).ToText(Language.Swedish)).ShouldNotContain("utgåva");
    }

    [Fact]
    public void What_only_an_earlier_edition_speaks_of_is_called_what_that_one_calls_it()
    {
        RuleSet without = new(Norrbotten.Rules.Id, Norrbotten.Rules.Name, Norrbotten.Rules.Sources, new Vocabulary([]), Norrbotten.Rules.Without(Meetings).Rules);
        Editions editions = new([new Edition(Norrbotten.Rules) { LastDay = new(2025, 12, 31) }, new Edition(without) { FirstDay = new(2026, 1, 1) }]);
        Report report = editions.Examine(Samples.NorrbottenCompact, Samples.Asked);

        report.InWords(report.FindingOf(Meetings), Language.Swedish).ShouldContain("tvecklingsgruppen");
        report.ToText(Language.Swedish, ReportForm.Whole).ShouldNotContain(Norrbotten.DevelopmentGroup.Value);
    }

    [Theory]
    [InlineData("2026-06-30", true)]
    [InlineData("2026-07-01", false)]
    public void A_round_of_nominations_is_told_while_its_clause_is_asked_of(string lastDay, bool hasEnded)
    {
        RuleSet rules = Norrbotten.Rules.Adjust<NominatedInTime>("development-group.nominations", rule => rule with { Clause = rule.Clause with { LastDay = Given.Day(lastDay) } });
        Words words = new(rules, Samples.NorrbottenCompact, Language.Swedish);

        words.Of(rules.NominationRound(Samples.NorrbottenCompact, Norrbotten.DevelopmentGroup, 1.July(2026)))
            .Contains("villkoret om nomineringar gäller inte den dagen", StringComparison.Ordinal).ShouldBe(hasEnded);
    }

    private static string Joined(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static Editions Changed(LocalDate on, Transition? transition = null) =>
        new([new Edition(Norrbotten.Rules) { LastDay = on.PlusDays(-1) }, new Edition(Later) { FirstDay = on }], transition);
}
