using System.Collections;

namespace Overenskommelse.Rulebook;

/// <summary>The rules of one compact's text (<i>regelverk</i>), in the order of the text. Derive another from it; never copy.</summary>
public sealed partial class RuleSet : IReadOnlyList<Rule>
{
    private readonly ClauseIndex _clauses;

    /// <summary>A rule set.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="sources">The texts that its clauses cite.</param>
    /// <param name="vocabulary">What the things it speaks of are called.</param>
    /// <param name="rules">The rules, in the order of the text.</param>
    /// <exception cref="ArgumentException">
    /// Two rules have one clause id, two sources have one id, a clause cites a sentence that is not among the sources, the last day of a clause comes before its first, a rule has no use for one
    /// of its alternatives, or its norm cannot be stated: as when its own numbers can never keep it, or something throws.
    /// </exception>
    public RuleSet(RuleSetId id, Text name, ValueList<SourceText> sources, Vocabulary vocabulary, ValueList<Rule> rules)
        : this(id, name, sources, vocabulary, Alone(rules), [])
    {
    }

    private RuleSet(
        RuleSetId id, Text name, ValueList<SourceText> sources, Vocabulary vocabulary, ValueList<Rule> rules, ValueList<Derivation> changes)
    {
        Id = Guard.Against.Null(id);
        Name = Guard.Against.Null(name);
        Sources = sources;
        Vocabulary = Guard.Against.Null(vocabulary);
        Rules = rules;
        Derivations = changes;
        _clauses = new(id, sources);
        if (sources.DistinctBy(source => source.Id).Count() != sources.Count)
        {
            throw new ArgumentException($"Two sources of {id} have one id ({string.Join(", ", sources.Select(source => source.Id))}); an id occurs once.", nameof(sources));
        }

        foreach (Rule rule in rules)
        {
            Admit(rule);
        }

        MostFindings = MostOf(rules);
    }

    /// <summary>Its id.</summary>
    public RuleSetId Id { get; }

    /// <summary>What it is called.</summary>
    public Text Name { get; }

    /// <summary>The texts that its clauses cite.</summary>
    public ValueList<SourceText> Sources { get; }

    /// <summary>What the things it speaks of are called.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The rules, in the order of the text.</summary>
    public ValueList<Rule> Rules { get; }

    /// <summary>What was changed from where, the earliest first; empty for a rule set that was not derived.</summary>
    public ValueList<Derivation> Derivations { get; }

    /// <summary>The sentences of the sources that no clause cites, each by itself; informative ones among them.</summary>
    public ValueList<Citation> NotExamined
    {
        get
        {
            HashSet<(DocumentId, int)> cited =
                [.. Rules.SelectMany(rule => rule.Clause.Citation.Sentences.Select(number => (rule.Clause.Citation.Document, number)))];
            return Sources
                .SelectMany(source => source.Sentences.Select(sentence => (source.Id, sentence.Number)))
                .Where(sentence => !cited.Contains(sentence))
                .Select(sentence => new Citation(sentence.Id, [sentence.Number]))
                .ToValueList();
        }
    }

    /// <summary>How many findings an examination makes at most: one for each rule, and for each period that is answered for.</summary>
    internal int MostFindings { get; private init; }

    /// <summary>How many rules there are.</summary>
    public int Count => Rules.Count;

    /// <summary>The rule at a place counted from zero.</summary>
    public Rule this[int index] => Rules[index];

    /// <summary>The rule of a clause, by its id; or by the sentence that it cites, such as <c>NB-4</c>, when no other clause cites that.</summary>
    /// <exception cref="ArgumentException">No rule has that clause, or several cite the sentence; the message says which may be meant.</exception>
    public Rule this[ClauseId clause] => _clauses.Get(Guard.Against.Null(clause));

    /// <summary>The rule of a clause, by its id; or by the sentence that it cites, when no other clause cites that. Null when no rule has that clause, and when several cite the
    /// sentence: <see cref="ThatCite"/> gives those. The indexer throws instead, and says which may be meant.</summary>
    public Rule? Find(ClauseId clause) => _clauses.Find(Guard.Against.Null(clause));

    /// <summary>The rules whose clauses cite a sentence, in the order of the text; empty when none does.</summary>
    /// <param name="citation">The sentence, such as <c>NB-4</c>, or a whole citation as it is written: <c>NB-21, NB-22</c>. In whichever letter case.</param>
    public ValueList<Rule> ThatCite(string citation) => _clauses.Citing(Guard.Against.Null(citation));

    /// <summary>A rule set in which one rule is changed.</summary>
    /// <typeparam name="TRule">The kind of rule that the clause has.</typeparam>
    /// <param name="clause">The clause of the rule, by its id or its sentence.</param>
    /// <param name="change">Makes the changed rule, for the same clause id.</param>
    /// <exception cref="ArgumentException">No rule has that clause, or several cite the sentence; or it is of another kind, or the changed rule has another clause id.</exception>
    public RuleSet Adjust<TRule>(ClauseId clause, Func<TRule, TRule> change)
        where TRule : Rule
    {
        Rule found = this[clause];
        TRule rule = found as TRule
            ?? throw new ArgumentException($"Clause {clause} is examined by {found.GetType().Name}, not by {typeof(TRule).Name}.", nameof(clause));
        TRule changed = Guard.Against.Null(Guard.Against.Null(change)(rule));
        return changed.Clause.Id == rule.Clause.Id
            ? Derive(Rules.Select(each => each == rule ? changed : each), DerivationKind.Adjusted, rule, changed)
            : throw new ArgumentException($"The changed rule is for {changed.Clause.Id}; expected {rule.Clause.Id}.", nameof(change));
    }

    /// <summary>A rule set that lacks one rule.</summary>
    /// <exception cref="ArgumentException">No rule has that clause, or several cite the sentence; the message says which may be meant.</exception>
    public RuleSet Without(ClauseId clause)
    {
        Rule rule = this[clause];
        return Derive(Rules.Where(each => each != rule), DerivationKind.Removed, rule, null);
    }

    /// <summary>A rule set with one more rule, last.</summary>
    /// <exception cref="ArgumentException">A rule already has that clause id, or it cites a text that is not among the sources.</exception>
    public RuleSet With(Rule rule) => Derive(Rules.Add(Guard.Against.Null(rule)), DerivationKind.Added, null, rule);

    /// <summary>A rule set that may also cite another text.</summary>
    /// <exception cref="ArgumentException">A text with that id is among the sources already.</exception>
    public RuleSet Citing(SourceText source) => new(Id, Name, Sources.Add(Guard.Against.Null(source)), Vocabulary, Rules, Derivations);

    /// <summary>A rule set that has names for more things, such as the capacities and reasons of a host's own.</summary>
    /// <exception cref="ArgumentException">Something has a name already.</exception>
    public RuleSet Calling(params ReadOnlySpan<Label> labels) => new(Id, Name, Sources, new Vocabulary([.. Vocabulary.Labels, .. labels]), Rules, Derivations);

    /// <summary>The same rules under another id and name.</summary>
    public RuleSet Named(RuleSetId id, Text name) => new(id, name, Sources, Vocabulary, Rules, Derivations);

    /// <summary>Walks through the rules in the order of the text.</summary>
    public IEnumerator<Rule> GetEnumerator() => Rules.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The id and the number of rules, for a debugger.</summary>
    public override string ToString() => $"{Id} ({Count} rules)";

    /// <summary>The rule of a clause by its id alone, as facts refer to it; null when no rule has that id.</summary>
    internal Rule? WithId(ClauseId clause) => _clauses.WithId(clause);

    /// <summary>The clauses that may be meant by an id that none has; none when none is near.</summary>
    internal ValueList<ClauseId> Near(ClauseId clause) => _clauses.Near(clause);

    private static int MostOf(ValueList<Rule> rules) => rules.Sum(rule => rule.Stated.Recurrence?.MostAtOnce ?? 1);

    private RuleSet Derive(IEnumerable<Rule> rules, DerivationKind kind, Rule? before, Rule? after) =>
        new(Id, Name, Sources, Vocabulary, Alone(rules.ToValueList()), Derivations.Add(new Derivation(kind, (before ?? after)!.Clause.Id, Id) { Before = before, After = after }));

    private void Admit(Rule rule)
    {
        if (!_clauses.TryAdd(rule))
        {
            throw new ArgumentException($"Two rules have the clause id \"{rule.Clause.Id}\" in {Id}; an id occurs once.", nameof(rule));
        }

        Citation citation = rule.Clause.Citation;
        if (Sources.FirstOrDefault(source => source.Id == citation.Document) is not { } cited || citation.Sentences.Any(number => number > cited.Sentences.Count))
        {
            throw new ArgumentException($"Clause {rule.Clause.Id} cites {citation}, which is not among the sources of {Id}.", nameof(rule));
        }

        if (rule.Clause is { FirstDay: { } first, LastDay: { } last } && last < first)
        {
            throw new ArgumentException($"Clause {rule.Clause.Id} of {Id} ends on {Calendar.Iso(last)}; expected its first day, {Calendar.Iso(first)}, or later.", nameof(rule));
        }

        Ask(rule);
        foreach (Reading alternative in rule.Alternatives)
        {
            Ask(rule.Under(alternative));
        }
    }

    /// <summary>What rests on no fact is asked here, so that a norm that cannot be stated is refused before anybody examines by it.</summary>
    private void Ask(Rule rule)
    {
        try
        {
            _ = (rule.Reads, rule.Norm.Says);
        }
        catch (Exception fault)
        {
            throw new ArgumentException($"The norm of {rule.Clause.Id} in {Id} cannot be stated ({fault.GetType().Name}): {fault.Message}", nameof(rule), fault);
        }
    }
}
