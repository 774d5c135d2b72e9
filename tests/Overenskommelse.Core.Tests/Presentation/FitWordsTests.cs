using Overenskommelse.Examination;
using Overenskommelse.Regions;

namespace Overenskommelse.Presentation;

public sealed class FitWordsTests
{
    private static readonly CompactFacts Amiss = Given.Norrbotten with
    {
        Organisations = [.. Given.Norrbotten.Organisations.Known, new(new("choir")) { Name = "Kören" }, new(new("choir-2")) { Name = "Kören" }],
        Groups = [.. Given.Norrbotten.Groups.Known.Where(group => group.Id != Norrbotten.DevelopmentGroup), new(new("Development-group")), new(Given.Panel)],
        Offices = [],
        Plans = [new(Given.Today, Fact.None)],
        Judgements = [new("even-split", Verdict.Kept, Given.County, Given.Today), new("leadership-group.even-split", Verdict.Kept, Given.County, Given.Today)],
    };

    [Fact]
    public void What_does_not_fit_is_told_line_by_line_in_Swedish()
        => Fit(Norrbotten.Rules, Amiss).InWords(Language.Swedish).ShouldBe("""
            - Reglerna nämner utvecklingsgruppen (gruppen ”development-group”), men det gör inte uppgifterna: där står ”Development-group”.
            - Reglerna nämner mötesledningen (uppdraget ”meeting-leaders”), men det gör inte uppgifterna.
            - Uppgifterna tar upp planerna, men ingen regel frågar efter det.
            - Uppgifterna tar upp gruppen ”panel”, men ingen regel frågar efter det.
            - Bedömningen av ”even-split” räknas inte. Normen som bedöms är ”even-split”. Det ska vara en norm i regelverket, kanske ”leadership-group.even-split”.
            - Bedömningen av ”Jämnt fördelade platser i ledningsgruppen” räknas inte. Normen som bedöms är ”leadership-group.even-split”. Det ska vara en öppen norm; den här avgörs av uppgifterna.
            - Organisationerna ”choir” och ”choir-2” har samma namn, ”Kören”.
            """.ReplaceLineEndings("\n"));

    [Fact]
    public void And_in_English()
        => Fit(Norrbotten.Rules, Amiss).InWords(Language.English).ShouldBe("""
            - The rules name the development group (the group “development-group”), but the facts do not: there it says “Development-group”.
            - The rules name the meeting leaders (the office “meeting-leaders”), but the facts do not.
            - The facts tell of the plans, but no rule asks about that.
            - The facts tell of the group “panel”, but no rule asks about that.
            - The judgement of “even-split” does not count. The norm that is judged is “even-split”. It should be a clause of the rule set “norrbotten”; perhaps “leadership-group.even-split”.
            - The judgement of “Evenly split seats in the leadership group” does not count. The norm that is judged is “leadership-group.even-split”. It should be an open norm; this clause is decided by the facts.
            - The organisations “choir” and “choir-2” have the same name, “Kören”.
            """.ReplaceLineEndings("\n"));

    [Fact]
    public void Of_anothers_facts_that_is_said_first()
    {
        Fit(Halland.Rules, Given.Norrbotten).InWords(Language.Swedish).ShouldStartWith("Det mesta som reglerna nämner saknas bland uppgifterna: är det rätt regelverk?\n- ");
        Fit(Halland.Rules, Given.Norrbotten).InWords(Language.English).ShouldStartWith("Most of what the rules name is lacking among the facts: are these the right rules?\n- ");
    }

    [Fact]
    public void Where_everything_fits_that_is_said()
        => (Fit(Norrbotten.Rules, Given.Norrbotten).InWords(Language.Swedish), Fit(Norrbotten.Rules, Given.Norrbotten).InWords(Language.English))
            .ShouldBe(("Uppgifterna och reglerna passar ihop.", "The facts and the rules fit together."));

    [Fact]
    public void Of_many_the_first_twenty_are_told_and_the_rest_counted()
    {
        var judgements = Enumerable.Range(1, 25).Select(number => new Judgement($"stranger-{number}", Verdict.Kept, Given.County, Given.Today));
        var lines = Fit(Norrbotten.Rules, Given.Norrbotten with { Judgements = [.. judgements] }).InWords(Language.Swedish).Split('\n');

        (lines.Length, lines[^1]).ShouldBe((21, "- och fem till"));
    }

    [Fact]
    public void A_report_says_in_one_line_that_something_does_not_fit_and_how_to_see_it()
    {
        const string One = "På en punkt passar uppgifterna och reglerna inte ihop; be om en genomgång av hur de passar ihop för att se vilken.";
        var oneThing = Norrbotten.Rules.Examine(Compact.From(Given.Norrbotten with { Plans = [new(Given.Today, Fact.None)] }), Given.Today);
        var several = Norrbotten.Rules.Examine(Compact.From(Amiss), Given.Today);

        Line(oneThing.ToText(Language.Swedish)).ShouldContain(One);
        oneThing.ToMarkdown(Language.Swedish).ShouldContain(One);
        Line(several.ToText(Language.Swedish)).ShouldContain("På sju punkter passar uppgifterna och reglerna inte ihop; be om en genomgång av hur de passar ihop för att se vilka.");
        Line(oneThing.ToText(Language.English)).ShouldContain("In one respect the facts and the rules do not fit together; a review of how they fit tells which.");
        Line(several.ToText(Language.English)).ShouldContain("In seven respects the facts and the rules do not fit together; a review of how they fit tells which ones.");
        Line(Halland.Rules.Examine(Compact.From(Given.Norrbotten), Given.Today).ToText(Language.Swedish)).ShouldContain("saknas bland uppgifterna: är det rätt regelverk? Inga brister");
        Norrbotten.Rules.Examine(Compact.From(Given.Norrbotten), Given.Today).ToText(Language.Swedish).ShouldNotContain("Fit(");
    }

    private static Fit Fit(RuleSet rules, CompactFacts facts) => rules.Fit(Compact.From(facts));

    private static string Line(string text) => text.ReplaceLineEndings(" ");
}
