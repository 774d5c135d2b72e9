using Overenskommelse.Examination;
using Overenskommelse.Rules;

namespace Overenskommelse.Presentation.Tongues;

/// <summary>Before it happens: questions, nomination rounds, joining.</summary>
internal abstract partial class Tongue
{
    public string Ask(OpenQuestion question) => question.Fact is { } fact
        ? AskFor(string.Concat(GapsIn([fact]).Select(gap => gap.What)), Or(question.AskedOf))
        : AskToJudge(OneLine(Say(question.Norm!)), question.Year, Or(question.AskedOf));

    public IEnumerable<string> Tell(NominationRound round)
    {
        yield return Sentence(Window(round));
        yield return Sentence(MayNominate(round.MayNominate.Count, round.Opens));
        foreach (ReceivedNomination received in round.Received)
        {
            yield return $"- {Tell(received)}";
        }

        if (round.Candidates.Count > 0 && !round.NumbersThatBalance.IsNone)
        {
            yield return Sentence(round.NumbersThatBalance.TryGet(out ValueList<int> numbers) ? KeepsBalance(numbers, round.Candidates.Count) : BalanceIsNotKnown);
        }
    }

    public IEnumerable<string> Tell(Joining joining)
    {
        yield return Sentence(joining.NeedsNoJoining == true
            ? NeedsNoJoining(Name(joining.Organisation))
            : Joined(Name(joining.Organisation), joining.HasJoined, joining.HasLeft, joining.Done));
        if (joining.Skipped.Count > 0 && joining.NeedsNoJoining != true)
        {
            yield return Sentence(Without(And(joining.Skipped.Select(NameOf))));
        }

        foreach (string right in Rights(joining))
        {
            yield return Sentence(right);
        }

        if (joining.HasLeft != true && joining.NeedsNoJoining != true)
        {
            yield return Sentence(Next(joining.Next, joining.IsNextKnown));
        }
    }

    public IEnumerable<string> Tell(Consideration consideration)
    {
        if (consideration.Misfits.Count > 0)
        {
            return [DoNotFit(consideration.Misfits.Select(problem => problem.Place).Distinct())];
        }

        if (!consideration.IsAccepted)
        {
            return consideration.Refusals.Select(finding => Refuse(
                finding.Evidence is Breaches breaches ? finding with { Evidence = breaches with { Found = consideration.NewBreachesIn(finding) } } : finding));
        }

        return consideration.Changed.Select(finding => $"- {OutcomeOf(finding)}: {TitleOf(finding)} ({finding.Clause.Citation}). {string.Join(' ', Explain(finding))}")
            .Prepend(Accepted(changesSomething: consideration.Changed.Count > 0));
    }

    /// <summary>
    /// A nomination has been made when it is refused, and so has whatever else has a day of its own. The rest would come of the change, and is not
    /// told as though it were so.
    /// </summary>
    private string Refuse(Finding finding) => Refused(
        finding.Clause.Citation.ToString(),
        string.Join(' ', Evidence(finding).Select(Sentence)),
        hasHappened: finding.Evidence is Breaches breaches && breaches.Found.All(breach => breach.Day is not null));

    /// <summary>Of the rights that the text ties to joining, each by itself.</summary>
    private IEnumerable<string> Rights(Joining joining)
    {
        ILookup<bool?, string> rights = joining.Path.Grants.ToLookup(
            right => right == JoiningRight.Nominate ? joining.MayNominate : joining.MayHoldSeat, NameOf);
        List<string> may = [.. rights[true]];
        List<string> mayNot = [.. rights[false]];
        if (may.Count + mayNot.Count > 0)
        {
            yield return May(may, mayNot, notYet: joining.HasJoined != true && joining.HasLeft != true && joining.NeedsNoJoining != true);
        }

        if (rights[null].Any())
        {
            yield return DependsOnMissingFacts(Or(rights[null]));
        }
    }

    private string Tell(ReceivedNomination received)
    {
        string nomination = Nomination(Name(received.Nomination.By), received.Nomination.Day);
        return received switch
        {
            { IsWithdrawn: true } => $"{nomination}: {IsWithdrawn}",
            { Stands: true } => $"{nomination}: {IsStanding}",
            _ => string.Join(' ', Evidence(received.Finding!).Concat(Missing(received.Finding!)).Select(Sentence)),
        };
    }

    protected abstract string Accepted(bool changesSomething);

    protected abstract string DoNotFit(IEnumerable<string> places);

    protected abstract string BalanceIsNotKnown { get; }

    protected abstract string IsWithdrawn { get; }

    protected abstract string IsStanding { get; }

    protected abstract string AskFor(string what, string askedOf);

    protected abstract string AskToJudge(string norm, int? year, string askedOf);

    protected abstract string Window(NominationRound round);

    /// <summary>How many may nominate; <paramref name="opens"/> tells whether they may already.</summary>
    protected abstract string MayNominate(int organisations, DayFact opens);

    protected abstract string Nomination(string organisation, DayFact day);

    protected abstract string KeepsBalance(ValueList<int> numbers, int candidates);

    protected abstract string Joined(string organisation, bool? hasJoined, bool? hasLeft, ValueList<JoiningStage> done);

    protected abstract string NeedsNoJoining(string organisation);

    protected abstract string Without(string steps);

    protected abstract string NameOf(JoiningStage stage);

    protected abstract string NameOf(JoiningRight right);

    protected abstract string May(List<string> may, List<string> mayNot, bool notYet);

    protected abstract string DependsOnMissingFacts(string rights);

    protected abstract string Next(JoiningStage? next, bool isKnown);

    protected abstract string Refused(string citation, string reasons, bool hasHappened);
}
