namespace Overenskommelse.Rulebook;

/// <summary>What sets two rule sets, or two editions of one, apart (<i>skillnad</i>): clause by clause, by their ids.</summary>
/// <remarks>Neither their own ids and names nor what they call things is compared.</remarks>
public sealed record RuleSetDifference
{
    internal RuleSetDifference(RuleSet before, RuleSet after)
    {
        Before = before;
        After = after;
        Added = after.Where(rule => before.WithId(rule.Clause.Id) is null).ToValueList();
        Removed = before.Where(rule => after.WithId(rule.Clause.Id) is null).ToValueList();
        Changed = after.Select(rule => before.WithId(rule.Clause.Id) is { } earlier ? RuleDifference.Between(earlier, rule) : null).OfType<RuleDifference>().ToValueList();
        IsReordered = !before.Except(Removed).Select(rule => rule.Clause.Id).SequenceEqual(after.Except(Added).Select(rule => rule.Clause.Id));
    }

    /// <summary>The first.</summary>
    public RuleSet Before { get; }

    /// <summary>The second.</summary>
    public RuleSet After { get; }

    /// <summary>The rules that only the second has, in its order.</summary>
    public ValueList<Rule> Added { get; }

    /// <summary>The rules that only the first has, in its order.</summary>
    public ValueList<Rule> Removed { get; }

    /// <summary>The rules that both have and state otherwise, in the order of the second.</summary>
    public ValueList<RuleDifference> Changed { get; }

    /// <summary>Whether the clauses that both have stand in another order.</summary>
    public bool IsReordered { get; }

    /// <summary>Whether nothing sets them apart.</summary>
    public bool IsEmpty => Added.Count + Removed.Count + Changed.Count == 0 && !IsReordered;

    /// <summary>How much is another, for a debugger.</summary>
    public override string ToString() => $"{Before.Id} and {After.Id}: {Added.Count} added, {Removed.Count} removed, {Changed.Count} changed";
}
