using Overenskommelse.Presentation;

namespace Overenskommelse.Testing;

/// <summary>How the laws of a rule set are tried.</summary>
public sealed record LawOptions
{
    private const int Findings = 4_000;
    private const int FewestCases = 100;
    private const int MostCases = 400;

    /// <summary>How many compacts they are tried on. Null, the default, for so many that some 4,000 findings are looked at, but from 100 to 400: 100 for a rule set of forty clauses or more, 400 for one of
    /// ten or fewer. A long run takes thousands.</summary>
    public int? Cases { get; init => field = value is { } cases ? Guard.Against.NegativeOrZero(cases, nameof(Cases)) : null; }

    /// <summary>Which compacts: the same seed, the same compacts. 1 by default.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>
    /// Which share of what there is to know is left unknown, from 0 (nothing) to 1 (all of it). A fourth by default; every third compact has a fifth of that, so that single unknown facts are seen by
    /// themselves.
    /// </summary>
    public double Unknown { get; init => field = Guard.Against.OutOfRange(value, nameof(Unknown), 0.0, 1.0); } = 0.25;

    /// <summary>
    /// The facts of a seed, in which everything is known: compacts of the host's own, in place of those that are made of what the rules speak of. Null, the default, for those. What keeps a compact from being built of them is left out.
    /// </summary>
    public Func<int, CompactFacts>? Facts { get; init; }

    /// <summary>How many compacts are looked through for one that keeps a clause and one that breaks it, beside those that the laws are tried on. 5,000 by default, and mostly far fewer are needed.</summary>
    public int MostSearched { get; init => field = Guard.Against.Negative(value, nameof(MostSearched)); } = 5_000;

    /// <summary>The languages in which there have to be words for all that can be said. Swedish and English by default; a host that has phrases of its own gives them here as it gives them to reports
    /// (<see cref="Language.With"/>), with those for what its leaves say of themselves.</summary>
    public ValueList<Language> Languages { get; init; } = [Language.Swedish, Language.English];

    internal int CasesFor(RuleSet rules) => Cases ?? Math.Clamp(Findings / Math.Max(1, rules.Count), FewestCases, MostCases);

    /// <summary>The laws that are tried. All of them by default.</summary>
    public ValueList<Law> Laws { get; init; } = [.. Enum.GetValues<Law>()];
}
