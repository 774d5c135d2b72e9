namespace Overenskommelse.Rulebook;

/// <content>Another order, other names, and what sets a rule set apart from another.</content>
public sealed partial class RuleSet
{
    /// <summary>A rule set with the same rules in another order.</summary>
    /// <param name="clauses">Every clause once, by its id, in the new order.</param>
    /// <exception cref="ArgumentException">A clause is not among the rules, is left out or is given twice; the message says which.</exception>
    public RuleSet InOrder(params ReadOnlySpan<ClauseId> clauses)
    {
        ValueList<Rule> rules = [.. clauses.ToArray().Select(clause => this[clause])];
        ClauseId? twice = rules.GroupBy(rule => rule.Clause.Id).FirstOrDefault(same => same.Count() > 1)?.Key;
        ClauseId[] lacking = [.. Rules.Select(rule => rule.Clause.Id).Except(rules.Select(rule => rule.Clause.Id))];
        return twice is not null ? throw new ArgumentException($"The new order of {Id} has the clause \"{twice}\" twice; expected each once.", nameof(clauses))
            : lacking.Length > 0 ? throw new ArgumentException($"The new order of {Id} lacks {string.Join(", ", lacking.Select(id => $"\"{id}\""))}; expected each clause once.", nameof(clauses))
            : new(Id, Name, Sources, Vocabulary, rules, [.. Derivations, .. rules.Where((rule, place) => rule != Rules[place]).Select(rule => new Derivation(DerivationKind.Moved, rule.Clause.Id, Id) { Before = rule, After = rule })]);
    }

    /// <summary>A rule set that has other names for things that have one already.</summary>
    /// <exception cref="ArgumentException">Something has no name, so that it is to be given its first with <see cref="Calling"/>; or is given two.</exception>
    public RuleSet Renaming(params ReadOnlySpan<Label> labels)
    {
        Label[] renamed = labels.ToArray();
        if (Array.Find(renamed, label => Vocabulary.Labels.All(each => each.Id != label.Id)) is { } unnamed)
        {
            throw new ArgumentException($"\"{unnamed.Id}\" has no name in {Id}; expected something that has.{NearIds.Suggest(unnamed.Id, Vocabulary.Labels.Select(each => each.Id))}", nameof(labels));
        }

        _ = new Vocabulary([.. renamed]);
        return new(Id, Name, Sources, new Vocabulary([.. Vocabulary.Labels.Select(label => Array.Find(renamed, each => each.Id == label.Id) ?? label)]), Rules, Derivations);
    }

    /// <summary>What sets another rule set, or another edition, apart from this one: what it has beside, what it lacks, and what it states otherwise.</summary>
    /// <param name="after">The other.</param>
    public RuleSetDifference DifferenceTo(RuleSet after) => new(this, Guard.Against.Null(after));
}
