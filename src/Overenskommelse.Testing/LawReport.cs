namespace Overenskommelse.Testing;

/// <summary>How a rule set stands against the laws.</summary>
/// <param name="Cases">How many compacts they were tried on.</param>
/// <param name="Broken">The laws that do not hold, each clause once for each.</param>
/// <param name="Witnesses">That each clause can be kept and broken, in the order of the text; empty where neither was looked for.</param>
public sealed record LawReport(int Cases, ValueList<BrokenLaw> Broken, ValueList<ClauseWitness> Witnesses)
{
    /// <summary>Whether every law holds in every case that was tried.</summary>
    public bool Holds => Broken.Count == 0;

    /// <summary>That they hold, or each that does not, with its case.</summary>
    public override string ToString() => Holds ? $"Every law holds in {Cases} cases." : string.Join("\n\n", Broken);
}
