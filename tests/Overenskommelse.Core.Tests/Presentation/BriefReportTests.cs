using Overenskommelse.Examination;
using Overenskommelse.Regions;
using Overenskommelse.Rules;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Presentation;

/// <summary>What a board reads first: each line is true, whatever there is to tell.</summary>
public sealed class BriefReportTests
{
    [Theory]
    [InlineData("2021-05-18", "Överenskommelsen börjar gälla den 19 maj 2021 och gäller till och med den 31 december 2026.", "The compact takes effect on 19 May 2021 and is in force up to and including 31 December 2026.")]
    [InlineData("2021-05-19", "Överenskommelsen började gälla den 19 maj 2021 och gäller till och med den 31 december 2026.", "The compact took effect on 19 May 2021 and is in force up to and including 31 December 2026.")]
    [InlineData("2026-12-31", "Överenskommelsen började gälla den 19 maj 2021 och gäller till och med den 31 december 2026.", "The compact took effect on 19 May 2021 and is in force up to and including 31 December 2026.")]
    [InlineData("2027-01-01", "Överenskommelsen började gälla den 19 maj 2021 och gällde till och med den 31 december 2026.", "The compact took effect on 19 May 2021 and was in force up to and including 31 December 2026.")]
    public void When_the_compact_took_effect_is_told_once(string on, string swedish, string english)
    {
        Report report = (Given.Norrbotten with { LastDay = 31.December(2026) }).InNorrbotten(Given.Day(on));
        foreach (ReportForm form in Enum.GetValues<ReportForm>())
        {
            Unwrapped(report.ToText(Language.Swedish, form)).Split(swedish).Length.ShouldBe(2);
            Unwrapped(report.ToText(Language.English, form)).Split(english).Length.ShouldBe(2);
        }
    }

    private static readonly LocalDate On = Samples.Asked;

    [Fact]
    public void With_nothing_to_examine_the_verdict_says_that() =>
        Paragraphs(Rules("development-group.co-opting").Examine(Compact.Empty, On))[1].ShouldBe("Just nu finns inget att pröva.");

    [Fact]
    public void Of_a_compact_that_is_not_in_force_the_verdict_says_that() =>
        Paragraphs(Norrbotten.Rules.Examine(Compact.From(new CompactFacts { InForceFrom = On.PlusDays(1) }), On))[2]
            .ShouldBe("Överenskommelsen gällde inte den 30 september 2026, så det finns inget att pröva för den dagen.");

    [Fact]
    public void Of_a_compact_of_which_nothing_is_known_the_verdict_says_that_nothing_can_be_decided() =>
        Paragraphs(Norrbotten.Rules.Examine(Compact.Empty, On))[1].ShouldStartWith("Ännu går inget att avgöra. Sammanlagt 30 svar väntar på uppgifter och 10 på en bedömning.");

    [Theory]
    [InlineData("leadership-group.even-split", "En skyldighet är inte uppfylld.", "One duty is not kept.")]
    [InlineData("development-group.working-groups", "En tillåtelse har överskridits.", "One permission has been exceeded.")]
    [InlineData("leadership-group.in-place", "Inga brister har hittats i det som gäller nu.", "Nothing has been found amiss in what applies now.")]
    [InlineData("development-group.officials", "Ännu går inget att avgöra. Ett svar väntar på uppgifter.", "Nothing can be decided yet. One answer waits for facts.")]
    [InlineData("development-group.civil-coordination", "Ännu går inget att avgöra. Ett svar väntar på en bedömning.", "Nothing can be decided yet. One answer waits for judgement.")]
    [InlineData("annual-meeting.every-party-attends", "Just nu finns inget att pröva. Ett avsteg från texten finns att lära av, från en period som är slut.", "There is nothing to examine at present. There is one departure from the text to learn from, in a period that is over.")]
    [InlineData("annual-meeting.held", "Inga brister har hittats i det som gäller nu. Nästa datum: den 31 december 2026, om 92 dagar (NB-23).", "Nothing has been found amiss in what applies now. The next date: 31 December 2026, in 92 days (NB-23).")]
    public void The_verdict_is_true(string clause, string swedish, string english)
    {
        Report report = Rules(clause).Examine(Samples.NorrbottenCompact, On);

        Unwrapped(report.ToText(Language.Swedish)).ShouldContain($" {swedish} ");
        Unwrapped(report.ToText(Language.English)).ShouldContain($" {english} ");
    }

    [Fact]
    public void A_deviation_that_is_explained_is_told_as_that()
    {
        RuleSet rules = Rules("development-group.four-meetings").Adjust<MeetingsHeld>("development-group.four-meetings", rule => rule with { Yearly = Yearly.RollingTwelveMonths });
        Explanation explanation = new("development-group.four-meetings", "Snöstorm.", Norrbotten.DevelopmentGroup, On);
        Compact explained = Samples.NorrbottenCompact.With(facts => facts with { Explanations = [explanation] });
        Compact unexplained = Samples.NorrbottenCompact.With(facts => facts with { Explanations = [] });

        Unwrapped(rules.Examine(explained, On).ToText(Language.Swedish)).ShouldContain(" En avvikelse från en rekommendation är förklarad. ");
        Unwrapped(rules.Examine(unexplained, On).ToText(Language.Swedish)).ShouldContain(" En rekommendation följs inte. ");
    }

    [Fact]
    public void What_is_broken_is_never_cut()
    {
        Rule split = Norrbotten.Rules["leadership-group.even-split"];
        Rule[] many = [.. Enumerable.Range(1, 40).Select(number => split with { Clause = Clause.Must($"split.number-{number}", split.Clause.Citation, split.Clause.Bearers, "Jämnt", "Even") })];
        RuleSet rules = new(new("many"), new("Många", "Many"), Norrbotten.Rules.Sources, Norrbotten.Rules.Vocabulary, [.. many]);

        rules.Examine(Samples.NorrbottenCompact, On).ToText(Language.Swedish).Split("Inte uppfylld: Jämnt.").Length.ShouldBe(41);
    }

    [Fact]
    public void Under_a_heading_of_breaches_no_title_stands_alone()
    {
        foreach (string line in Section(Samples.Norrbotten.ToMarkdown(Language.Swedish), "## Brister och avvikelser").Concat(Section(Samples.Norrbotten.ToMarkdown(Language.Swedish), "## Att dra lärdom av")))
        {
            line.ShouldMatch(@"^- \*\*NB-[^*]+\*\* (Inte uppfylld|Avvikelse|Förklarad avvikelse|Utanför tillåtelsen): ");
        }
    }

    [Fact]
    public void What_there_is_nothing_of_has_no_heading()
    {
        string text = Rules("leadership-group.in-place").Examine(Samples.NorrbottenCompact, On).ToText(Language.English);

        foreach (string heading in new[] { "Breaches", "Could not", "To do", "To find out", "To judge", "To learn from", "Point by point" })
        {
            text.ShouldNotContain(heading);
        }
    }

    [Fact]
    public void The_whole_report_has_every_finding_and_begins_as_the_brief_one_does()
    {
        string brief = Samples.Norrbotten.ToMarkdown(Language.Swedish);
        string whole = Samples.Norrbotten.ToMarkdown(Language.Swedish, ReportForm.Whole);

        whole.ShouldStartWith(brief);
        Section(whole, "## Punkt för punkt, i textens ordning").Count(line => line.StartsWith("### ", StringComparison.Ordinal)).ShouldBe(Samples.Norrbotten.Count);
    }

    [Fact]
    public void What_is_missing_is_asked_once_with_all_that_waits_for_it() =>
        Unwrapped(Norrbotten.Rules.Examine(Samples.NorrbottenCompact.With(facts => facts with { Reports = Fact.NotKnown, Offices = [] }), On).ToText(Language.Swedish))
            .ShouldContain(" Ledningsgruppen - vilka som utgör mötesledningen · två svar väntar (NB-14, NB-15) - vilka rapporter som har lämnats till ett politiskt forum · ett svar väntar (NB-5) ");

    [Fact]
    public void A_form_that_there_is_not_is_refused() =>
        Should.Throw<ArgumentException>(() => Samples.Halland.ToText(Language.Swedish, (ReportForm)7)).ParamName.ShouldBe("form");

    [Fact]
    public void An_article_is_marked_with_its_language() => Samples.Halland.ToHtml(Language.English).ShouldStartWith("<article lang=\"en\">\n<h1>");

    private static RuleSet Rules(params ReadOnlySpan<ClauseId> clauses)
    {
        List<Rule> rules = [];
        foreach (ClauseId clause in clauses)
        {
            rules.Add(Norrbotten.Rules[clause]);
        }

        return new(new("some"), Norrbotten.Rules.Name, Norrbotten.Rules.Sources, Norrbotten.Rules.Vocabulary, [.. rules]);
    }

    private static string[] Paragraphs(Report report) => [.. report.ToText(Language.Swedish).Split("\n\n").Select(Unwrapped)];

    private static IEnumerable<string> Section(string markdown, string heading) =>
        markdown.Split('\n').SkipWhile(line => line != heading).Skip(1).TakeWhile(line => !line.StartsWith("## ", StringComparison.Ordinal)).Where(line => line.Length > 0);

    private static string Unwrapped(string text) => string.Join(' ', text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
