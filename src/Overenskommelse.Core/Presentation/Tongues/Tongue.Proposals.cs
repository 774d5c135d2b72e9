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

        if (round.Candidates.Count > 0)
        {
            yield return Sentence(KeepsBalance(round.NumbersThatBalance, round.Candidates.Count));
        }
    }

    public IEnumerable<string> Tell(Joining joining)
    {
        yield return Sentence(joining.NeedsNoJoining == true
            ? NeedsNoJoining(Name(joining.Organisation))
            : Joined(Name(joining.Organisation), joining.HasJoined, joining.HasLeft, joining.Done));
        if (joining.Path.Grants.Count > 0)
        {
            yield return Sentence(May(joining.MayNominate, joining.MayHoldSeat, joining.HasLeft));
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
            return consideration.Misfits.Select(DoesNotFit);
        }

        if (!consideration.IsAccepted)
        {
            return consideration.Refusals.Select(finding => Refuse(
                finding.Evidence is Breaches breaches ? finding.With(breaches with { Found = consideration.NewBreachesIn(finding) }) : finding));
        }

        List<Finding> changed = [.. consideration.NewlyBroken, .. consideration.NewlyOpen, .. consideration.NewlyKept];
        return changed.Select(finding => $"- {OutcomeOf(finding)}: {TitleOf(finding)} ({finding.Clause.Citation}). {string.Join(' ', Explain(finding))}")
            .Prepend(Accepted(changesSomething: changed.Count > 0));
    }

    /// <summary>
    /// A nomination has been made when it is refused, and so has whatever else has a day of its own. The rest would come of the change, and is not
    /// told as though it were so.
    /// </summary>
    private string Refuse(Finding finding) => Refused(
        finding.Clause.Citation.ToString(),
        string.Join(' ', Evidence(finding).Select(Sentence)),
        hasHappened: finding.Evidence is Breaches breaches && breaches.Found.All(breach => breach.Day is not null));

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

    protected abstract string DoesNotFit(Problem problem);

    protected abstract string IsWithdrawn { get; }

    protected abstract string IsStanding { get; }

    protected abstract string AskFor(string what, string askedOf);

    protected abstract string AskToJudge(string norm, int? year, string askedOf);

    protected abstract string Window(NominationRound round);

    /// <summary>How many may nominate; <paramref name="opens"/> tells whether they may already.</summary>
    protected abstract string MayNominate(int organisations, Fact<LocalDate> opens);

    protected abstract string Nomination(string organisation, Fact<LocalDate> day);

    protected abstract string KeepsBalance(ValueList<int> numbers, int candidates);

    protected abstract string Joined(string organisation, bool? hasJoined, bool? hasLeft, ValueList<JoiningStage> done);

    protected abstract string NeedsNoJoining(string organisation);

    protected abstract string May(bool? nominate, bool? holdSeat, bool? hasLeft);

    protected abstract string Next(JoiningStage? next, bool isKnown);

    protected abstract string Refused(string citation, string reasons, bool hasHappened);
}
