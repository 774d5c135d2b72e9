using Overenskommelse.Benchmarks.Workloads;

namespace Overenskommelse.Benchmarks.Contestants;

/// <summary>One way of stating the eight rules. What it makes of the facts beforehand is not part of an examination.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="On">Makes the contestant's own kind of facts, ready to be examined again and again.</param>
internal sealed record Contestant(string Name, Func<PlainCompact, Examination> On);

/// <summary>An examination of certain facts.</summary>
/// <param name="Count">Examines all eight rules, makes every finding, and tells how many things are not as they say.</param>
/// <param name="Breaches">The same in comparable form. Never timed.</param>
internal sealed record Examination(Func<int> Count, Func<IEnumerable<Breach>> Breaches)
{
    public static Examination Of(Func<List<Breach>> examine) => new(() => examine().Count, examine);
}

/// <summary>Everyone who is compared. None is made before it is asked for: a fresh process loads only the one it wants.</summary>
internal static class Everyone
{
    public static Contestant Yardstick => new("hand-written loop over arrays of structs", HandWritten.On);

    public static Contestant FluentLoops => new("FluentValidation, loops inside", FluentLoopsValidator.On);

    public static Contestant FluentItems => new("FluentValidation, a rule for each item", FluentItemsValidator.On);

    public static Contestant NRules => new("NRules, a fact for each item", NRulesSession.On);

    public static Contestant RulesEngine => new("RulesEngine", RulesEngineWorkflow.On);

    public static Contestant Library => new("**this library**, a compact that is built", LibraryContestant.OnBuilt);

    public static Contestant FromFacts => new("**this library**, from its facts to the report", LibraryContestant.FromFacts);

    public static Contestant FromObjects => new("this library, from the plain objects to the report", LibraryContestant.FromObjects);

    public static IReadOnlyList<Contestant> Compared => [FluentLoops, FluentItems, NRules, RulesEngine, Library, FromFacts, FromObjects];
}
