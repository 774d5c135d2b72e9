using System.Diagnostics;
using Overenskommelse.Examination;

namespace Overenskommelse.Compacts;

/// <summary>What comes from outside may be endless; what is told of it is not, and nobody waits for it.</summary>
public sealed class ManyProblemsTests
{
    [Theory]
    [InlineData(1, null)]
    [InlineData(20, null)]
    [InlineData(21, "and 1 more")]
    [InlineData(1000, "and 980 more")]
    public void A_message_lists_twenty_problems_and_counts_the_rest(int number, string? rest)
    {
        var facts = Given.Compact with { Decisions = [.. Enumerable.Range(1, number).Select(each => new Decision(Given.Council, Given.Today) { About = new GroupId($"stranger-{each}") })] };

        Compact.TryFrom(facts, out _, out var problems).ShouldBeFalse();
        problems.Count.ShouldBe(number);
        Should.Throw<InvalidCompactException>(() => Compact.From(facts)).ShouldSatisfyAllConditions(
            e => e.Problems.ShouldBe(problems),
            e => e.Message.ShouldStartWith($"The facts do not make a compact ({number} problem"),
            e => e.Message.Split('\n').Length.ShouldBe(Math.Min(number, 20) + (rest is null ? 1 : 2)),
            e => (rest is null || e.Message.EndsWith(rest, StringComparison.Ordinal)).ShouldBeTrue());
    }

    [Fact]
    public void Long_text_keeps_nobody_waiting()
    {
        var text = string.Concat(Enumerable.Repeat("a-\u0301 ", 250_000));
        var facts = Given.Norrbotten with { Name = text, Explanations = [new("development-group.four-meetings", text, Regions.Norrbotten.DevelopmentGroup, Given.Today)] };
        var time = Stopwatch.StartNew();

        var report = Regions.Norrbotten.Rules.Examine(Compact.From(facts), Given.Today);
        Presentation.ReportWords.ToText(report, Presentation.Language.Swedish).ShouldNotBeEmpty();
        Presentation.ReportWords.ToMarkdown(report, Presentation.Language.English).ShouldNotBeEmpty();
        Should.Throw<ArgumentException>(() => new ClauseId(text));

        time.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(10));
    }
}
