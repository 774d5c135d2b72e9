using Overenskommelse.Examination;
using Overenskommelse.Norms;
using Overenskommelse.Presentation.Accounts;
using Overenskommelse.Presentation.Speaking;
using Overenskommelse.Rules;

namespace Overenskommelse.Presentation;

/// <summary>Puts findings into words: made once for a rule set, a compact and a language, and then used for any of their findings.</summary>
/// <remarks>
/// Things are called what the rule set's vocabulary calls them, or else what the compact does, or else their id between quotation marks. People
/// are never named. Immutable, and safe to share between threads.
/// </remarks>
public sealed class Words
{
    private readonly Speech _speech;

    /// <summary>Words for the findings of a rule set on a compact.</summary>
    /// <param name="rules">The rule set, whose vocabulary is used first.</param>
    /// <param name="compact">The compact, whose names are used next.</param>
    /// <param name="language">The language.</param>
    public Words(RuleSet rules, Compact compact, Language language)
    {
        _speech = new(Guard.Against.Null(language), new(Guard.Against.Null(rules), Guard.Against.Null(compact)));
    }

    /// <summary>The language.</summary>
    public Language Language => _speech.Language;

    /// <summary>What something is called; never a person's id.</summary>
    public string NameOf(Id id) => _speech.Name(Guard.Against.Null(id));

    /// <summary>
    /// The outcome in a word or a few: <i>uppfylld, inte uppfylld, återstår</i>. A recommendation that is not followed is a deviation, explained or not.
    /// </summary>
    public string OutcomeOf(Finding finding) => FindingAccount.OutcomeOf(_speech, Guard.Against.Null(finding));

    /// <summary>The title of the clause and, for a yearly one, the year.</summary>
    public string TitleOf(Finding finding) => FindingAccount.TitleOf(_speech, Guard.Against.Null(finding));

    /// <summary>Why the outcome is what it is, what is not known, and who must act: whole sentences.</summary>
    public string Why(Finding finding) => string.Join(' ', FindingAccount.Why(_speech, Guard.Against.Null(finding)));

    /// <summary>All of a finding: the outcome, the title, the citation, and why.</summary>
    public string Of(Finding finding) =>
        $"{OutcomeOf(finding)}: {TitleOf(finding)} ({finding.Clause.Citation}). {Why(finding)}";

    /// <summary>
    /// What follows from changes: accepted, and the outcomes that change; refused, and for what; or where the changes do not fit the facts:
    /// what stands there and what was expected.
    /// </summary>
    public string Of(Consideration consideration) => string.Join('\n', ProposalAccount.Tell(_speech, Guard.Against.Null(consideration)));

    /// <summary>
    /// A phrase: the one that the phrasebook has for its code, with what goes into it in the places {0}, {1} and so on; otherwise the words of the code,
    /// and what goes with it in brackets. Neither a capital nor a full stop is added.
    /// </summary>
    public string Of(Phrase phrase) => _speech.Say(Guard.Against.Null(phrase));

    /// <summary>How a norm was evaluated: a line for each part and each thing, what belongs to it further in.</summary>
    public string Of(Trace trace) => string.Join('\n', TraceAccount.Tell(_speech, Guard.Against.Null(trace)));

    /// <summary>Whether an answer depends on the reading: which readings give another, and which; or that each of those tried gives the same.</summary>
    public string Of(Sensitivity sensitivity) => FindingAccount.Tell(_speech, Guard.Against.Null(sensitivity));

    /// <summary>A question, as one would put it to those who can answer.</summary>
    public string Of(OpenQuestion question) => ProposalAccount.Ask(_speech, Guard.Against.Null(question));

    /// <summary>A round of nominations: when it is open, what has come in, what stands and why the rest does not, and what keeps the balance.</summary>
    public string Of(NominationRound round) => string.Join('\n', ProposalAccount.Tell(_speech, Guard.Against.Null(round)));

    /// <summary>What does not fit between rules and facts, a line for each.</summary>
    public string Of(Fit fit) => string.Join('\n', FitAccount.Tell(_speech, Guard.Against.Null(fit)));

    /// <summary>What sets two rule sets, or two editions, apart: a line for each clause, with its citation in both.</summary>
    public string Of(RuleSetDifference difference) => string.Join('\n', DifferenceAccount.Tell(_speech, Guard.Against.Null(difference)));

    /// <summary>What does not fit: where, what stands there, and what was expected. What may tell of a person is left out.</summary>
    /// <remarks>Where the facts have made no compact, <see cref="Compact.Empty"/> stands in for it: things are called what the rule set calls them, or else by their id.</remarks>
    public string Of(Problem problem) => ProblemAccount.Tell(_speech, Guard.Against.Null(problem));

    /// <summary>Whether an organisation may nominate or hold a seat: why not, or what that depends on.</summary>
    public string Of(Entitlement entitlement) => string.Join('\n', ProposalAccount.Tell(_speech, Guard.Against.Null(entitlement)));

    /// <summary>Where an organisation stands on its way into the compact, what it may do, and what is next.</summary>
    public string Of(Joining joining) => string.Join(' ', JoiningAccount.Tell(_speech, Guard.Against.Null(joining)));
}
