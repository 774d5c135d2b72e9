using Overenskommelse.Compacts.Changes;
using Overenskommelse.Presentation;
using Overenskommelse.Rules;

namespace Overenskommelse.Examination;

/// <summary>What somebody was asked for and cannot tell is asked of nobody again; what waits for it stays undetermined.</summary>
public sealed class AskedInVainTests
{
    private static readonly RuleSet Rules = Given.RuleSet(new PlanInForce(Given.Clause()));
    private static readonly MissingFact Plans = new(FactKind.Plans, Given.Bearer, Given.Bearer);
    private static readonly CompactFacts Facts = Given.Compact with { Plans = Fact.NotKnown };

    [Theory]
    [InlineData("2024-06-14", 0)]
    [InlineData("2024-06-15", 0)]
    [InlineData("2024-06-16", 1)]
    public void From_the_day_it_was_asked_it_is_not_asked_again(string day, int questions)
    {
        Report report = Rules.Examine(Compact.From(Facts with { AskedInVain = [new(Plans, Given.Day(day))] }), Given.Today);

        report[0].ShouldBeUndetermined((FactKind.Plans, Given.Bearer, Given.Bearer));
        report.OpenQuestions.Count.ShouldBe(questions);
        report.AskedInVain.Count.ShouldBe(1 - questions);
    }

    [Fact]
    public void Of_somebody_else_or_about_something_else_it_is_asked()
        => Rules.Examine(Compact.From(Facts with { AskedInVain = [new(Plans with { KnownBy = Given.Chair }, Given.Today), new(Plans with { Kind = FactKind.PlanDays }, Given.Today)] }), Given.Today)
            .OpenQuestions.ShouldHaveSingleItem().Fact.ShouldBe(Plans);

    [Fact]
    public void When_it_is_told_after_all_it_counts()
    {
        Compact told = Compact.From(Facts with { AskedInVain = [new(Plans, Given.Today)] }).Apply(new PlanRecorded(new(1.January(2024), Fact.None)));

        Rules.Examine(told, Given.Today)[0].ShouldBeKept();
        Rules.Examine(told, Given.Today).AskedInVain.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_recorded_of_one_question_anew_replaces_what_was()
    {
        Compact once = Compact.From(Facts).Apply(new AskedInVainRecorded(new(Plans, 1.May(2024))));

        once.Apply(new AskedInVainRecorded(new(Plans, 1.June(2024)) { Reason = "Nobody remembers." })).Facts.AskedInVain.Known.ShouldBe([new(Plans, 1.June(2024)) { Reason = "Nobody remembers." }]);
    }

    [Fact]
    public void It_is_a_day_that_the_library_works_with_and_told_once()
    {
        Compact.TryFrom(Facts with { AskedInVain = [new(Plans, new LocalDate(1800, 1, 1))] }, out _, out var problems).ShouldBeFalse();
        problems.ShouldHaveSingleItem().Place.ShouldBe("AskedInVain[0].Day");
        Compact.TryFrom(Facts with { AskedInVain = [new(Plans, Given.Today), new(Plans, Given.Today)] }, out _, out problems).ShouldBeFalse();
        problems.ShouldHaveSingleItem().Place.ShouldBe("AskedInVain[1]");
    }

    [Theory]
    [InlineData("sv", "”bearer” tillfrågades den 1 juni 2024 och kan inte svara på vilka planer som finns, med skälet ”Pärmen är borta”.")]
    [InlineData("en", "“bearer” was asked on 1 June 2024 and cannot tell which plans there are, for this reason: “Pärmen är borta”.")]
    public void The_report_says_who_was_asked_and_when(string language, string says)
    {
        Compact compact = Compact.From(Facts with { AskedInVain = [new(Plans, 1.June(2024)) { Reason = "Pärmen är borta" }] });

        new Words(Rules, compact, language == "sv" ? Language.Swedish : Language.English).Of(Rules.Examine(compact, Given.Today)[0]).ShouldContain(says);
    }
}
