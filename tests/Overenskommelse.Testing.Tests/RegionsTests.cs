using Overenskommelse.Regions;
using Xunit.Abstractions;

namespace Overenskommelse.Testing;

/// <summary>The regions of the library hold to the laws.</summary>
/// <remarks>A long run, on other cases: <c>OVERENSKOMMELSE_LAW_CASES=5000 OVERENSKOMMELSE_LAW_SEED=2 dotnet test --filter FullyQualifiedName~RegionsTests</c>.</remarks>
public sealed class RegionsTests(ITestOutputHelper output)
{
    private static readonly LawOptions Options = new()
    {
        Cases = Number("OVERENSKOMMELSE_LAW_CASES"),
        Seed = Number("OVERENSKOMMELSE_LAW_SEED") ?? 1,
        MostSearched = 20_000,
    };

    [Fact]
    public void Norrbotten_holds_to_every_law() => Holds(Norrbotten.Rules, open: 8, permissions: 2);

    [Fact]
    public void Halland_holds_to_every_law() => Holds(Halland.Rules, open: 9, permissions: 0);

    private void Holds(RuleSet rules, int open, int permissions)
    {
        LawReport report = RuleSetLaws.Hold(rules, Options);

        output.WriteLine($"{report}");
        report.Witnesses.Select(each => each.Clause).ShouldBe(rules.Select(rule => rule.Clause.Id));
        report.Witnesses.Count(each => each.Standing == ClauseStanding.OpenNorm).ShouldBe(open);
        report.Witnesses.Count(each => each.Standing == ClauseStanding.Permission).ShouldBe(permissions);
    }

    private static int? Number(string variable) => int.TryParse(Environment.GetEnvironmentVariable(variable), out int number) ? number : null;
}
