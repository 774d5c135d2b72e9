namespace Overenskommelse.Rulebook;

/// <summary>The rules of a rule set by their clause ids, and by the sentences that their clauses cite.</summary>
internal sealed class ClauseIndex(RuleSetId of, ValueList<SourceText> sources)
{
    private readonly Dictionary<ClauseId, Rule> _byId = [];
    private readonly Dictionary<string, List<Rule>> _byCitation = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the clause id was free.</summary>
    public bool TryAdd(Rule rule)
    {
        if (!_byId.TryAdd(rule.Clause.Id, rule))
        {
            return false;
        }

        Citation citation = rule.Clause.Citation;
        foreach (string written in citation.Sentences.Select(number => $"{citation.Document}-{number}").Append($"{citation}").Distinct())
        {
            (_byCitation.TryGetValue(written, out List<Rule>? rules) ? rules : _byCitation[written] = []).Add(rule);
        }

        return true;
    }

    /// <summary>The rule with the clause id; null when there is none, whatever cites a sentence of that name.</summary>
    public Rule? WithId(ClauseId clause) => _byId.GetValueOrDefault(clause);

    /// <summary>The rule with the clause id, or else the only one that cites the sentence; null when there is none, or several do.</summary>
    public Rule? Find(ClauseId clause) => WithId(clause) ?? (Citing(clause.Value) is [var only] ? only : null);

    /// <summary>The rules whose clauses cite a sentence, or have the whole citation as it is written.</summary>
    public ValueList<Rule> Citing(string citation) => _byCitation.TryGetValue(citation, out List<Rule>? rules) ? rules.ToValueList() : [];

    /// <summary>The rule with the clause id, or else the only one that cites the sentence.</summary>
    public Rule Get(ClauseId clause) => Find(clause) ?? throw None(clause);

    /// <summary>The clauses that may be meant by an id that none has: those that cite the sentence, or the nearest.</summary>
    public ValueList<ClauseId> Near(ClauseId clause) => Citing(clause.Value) is { Count: > 0 } citing
        ? citing.Select(rule => rule.Clause.Id).ToValueList()
        : Nearest.To(clause.Value, _byId.Keys.Select(known => known.Value)).Take(Nearest.MostSuggested).Select(id => new ClauseId(id)).ToValueList();

    /// <summary>What may be meant by an id that no clause has: those that cite the sentence, what the text has instead, or the nearest ids; nothing when none is near.</summary>
    private string Suggest(ClauseId clause)
    {
        return Citing(clause.Value).Count > 0 ? $" {clause} is cited by {string.Join(", ", Near(clause).Select(id => $"\"{id}\""))}: give one of the ids."
            : sources.FirstOrDefault(source => clause.Value.StartsWith($"{source.Id}-", StringComparison.OrdinalIgnoreCase) && int.TryParse(clause.Value.AsSpan(source.Id.Value.Length + 1), out _)) is { } text
                ? $" No clause cites that sentence of {text.Id}, which has {text.Sentences.Count}."
            : Nearest.Suggest(clause.Value, _byId.Keys.Select(known => known.Value));
    }

    private ArgumentException None(ClauseId clause) => new($"There is no clause \"{clause}\" in {of}.{Suggest(clause)}", nameof(clause));
}
