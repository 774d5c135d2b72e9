using System.Collections;
using Overenskommelse.Compacts.Changes;
using Overenskommelse.Norms;

namespace Overenskommelse.Examination;

/// <summary>How a compact stands against its text on one day (<i>rapport</i>): the findings, in the order of the text.</summary>
public sealed class Report : IReadOnlyList<Finding>
{
    private readonly List<Finding> _findings;
    private OpenQuestion[]? _openQuestions;

    internal Report(RuleSet rules, Compact compact, LocalDate on, List<Finding> findings)
    {
        Asked = rules;
        Compact = compact;
        On = on;
        _findings = rules.Editions is null ? findings : Answering.WithoutNeedless(findings);
    }

    /// <summary>The rules that were examined; of editions, those of the one in force on the day, or nearest to it.</summary>
    public RuleSet RuleSet => Asked.Stated;

    /// <summary>The edition in force on the day; null where none is, and where a rule set was examined alone.</summary>
    public Edition? Edition => Asked.Editions?.On(On);

    /// <summary>The facts that were examined.</summary>
    public Compact Compact { get; }

    /// <summary>The day asked about.</summary>
    public LocalDate On { get; }

    /// <summary>How many findings there are.</summary>
    public int Count => _findings.Count;

    /// <summary>How many of each, and what the report is silent about.</summary>
    public Summary Summary => field ??= Summary.Of(this);

    /// <summary>What somebody was asked for by the day asked about and cannot tell, and for want of which a clause is undetermined. It is asked of nobody again. Empty when there is none.</summary>
    public ValueList<AskedInVain> AskedInVain =>
        With(Outcome.Undetermined).SelectMany(finding => finding.Missing).Distinct().Select(fact => Compact.InVain(fact, On)).OfType<AskedInVain>().ToValueList();

    /// <summary>What to ask, and of whom: the answers leave nothing undetermined but for what is not to be had. With the facts in place, a norm that waited for them may be left to judge.</summary>
    public ValueList<OpenQuestion> OpenQuestions => new(_openQuestions ??= Examination.OpenQuestions.ToSettle(this));

    /// <summary>The finding at a place counted from zero.</summary>
    public Finding this[int index] => _findings[index];

    /// <summary>The findings of a clause: one, or for a yearly clause also the one of the year before, which comes first. Of editions, also of a clause that only an earlier one has, as long as it answers for a period.</summary>
    /// <param name="clause">Its id; or the sentence that it cites, such as <c>NB-4</c>, when no other clause cites that.</param>
    /// <exception cref="ArgumentException">No rule has that clause, or several cite the sentence; the message says which may be meant.</exception>
    public ValueList<Finding> this[ClauseId clause]
    {
        get
        {
            ClauseId id = (RuleSet.Find(clause) ?? _findings.Find(finding => finding.Clause.Id == clause)?.Rule ?? RuleSet[clause]).Clause.Id;
            return Where(finding => finding.Clause.Id == id);
        }
    }

    /// <summary>The finding of a clause for the day asked about: for a yearly clause, the one of the year that is open.</summary>
    /// <param name="clause">Its id; or the sentence that it cites, such as <c>NB-4</c>, when no other clause cites that.</param>
    /// <exception cref="ArgumentException">No rule has that clause, or several cite the sentence; the message says which may be meant.</exception>
    public Finding FindingOf(ClauseId clause) => this[clause][^1];

    /// <summary>The findings with an outcome.</summary>
    public ValueList<Finding> With(Outcome outcome) => Where(finding => finding.Outcome == outcome);

    /// <summary>The findings of clauses with a strength.</summary>
    public ValueList<Finding> With(Strength strength) => Where(finding => finding.Clause.Strength == strength);

    /// <summary>The findings with an outcome, of clauses with a strength.</summary>
    public ValueList<Finding> With(Outcome outcome, Strength strength) =>
        Where(finding => finding.Outcome == outcome && finding.Clause.Strength == strength);

    /// <summary>Until when the outcome of a finding stands if no fact is added: until a day, for good, or nobody can tell. Worked out anew at every call.</summary>
    /// <exception cref="ArgumentException">The finding is not in this report.</exception>
    public Outlook StandsUntil(Finding finding) => Outlook.Of(Own(finding), Compact);

    /// <summary>
    /// The edition that a finding was answered by: of a period that was over or had begun before, mostly an earlier one. Of several that state the clause alike, the one in force on the day asked about, or nearest to it. Null where a rule set was
    /// examined alone.
    /// </summary>
    /// <exception cref="ArgumentException">The finding is not in this report.</exception>
    public Edition? EditionOf(Finding finding) => Own(finding).Rule.Tenure is { } tenure ? tenure.EditionOn(On) : Asked.Editions?.Nearest(On);

    /// <summary>What the norm of a finding was asked about: with it a leaf can be asked what it answers. Null where the norm was not asked, since the compact was not in force or there was no such group.</summary>
    /// <exception cref="ArgumentException">The finding is not in this report.</exception>
    public Moment? MomentOf(Finding finding) => Answering.MomentOf(Own(finding), Compact);

    /// <summary>How the norm of a finding was evaluated: what it asks for, part by part, and of each thing what may be so and the fact behind it.</summary>
    /// <exception cref="ArgumentException">The finding is not in this report.</exception>
    public Trace Explain(Finding finding) => Answering.Explain(Own(finding), Compact) with { Of = new(finding.Clause.Id, finding.On, finding.Period, finding.Evidence) };

    /// <summary>Whether a finding depends on the reading chosen.</summary>
    /// <exception cref="ArgumentException">The finding is not in this report.</exception>
    public Sensitivity SensitivityOf(Finding finding) => Sensitivity.Of(Own(finding), Compact);

    /// <summary>May these changes be made, taken as one, and what follows if they are? Only what they can touch is examined again.</summary>
    /// <param name="changes">What is proposed, in order.</param>
    /// <returns>What the proposal is told, and why; the findings that change; the compact and the report as they would be.</returns>
    /// <remarks>Changes that have not all taken effect by the day of the report are considered on the first day on which they have.</remarks>
    public Consideration Consider(ValueList<Change> changes) =>
        Examining.DayOf(changes, On) is var day && day == On ? Consideration.Of(this, changes, On) : Consideration.Of(Asked.Examine(Compact, day), changes, On);

    /// <summary>Walks through the findings in the order of the text.</summary>
    public IEnumerator<Finding> GetEnumerator() => _findings.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>What was asked: the rules, and among editions those that answer for earlier periods.</summary>
    internal RuleSet Asked { get; }

    private Finding Own(Finding finding) =>
        _findings.Contains(Guard.Against.Null(finding)) ? finding : throw new ArgumentException($"The finding ({finding}) is not in this report.", nameof(finding));

    private ValueList<Finding> Where(Func<Finding, bool> condition) => _findings.Where(condition).ToValueList();
}
