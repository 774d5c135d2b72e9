using Overenskommelse.Examination;
using Overenskommelse.Presentation.Speaking;
using Overenskommelse.Rules;

namespace Overenskommelse.Presentation.Accounts;

/// <summary>Before it happens: questions, nomination rounds, what follows from changes.</summary>
internal static class ProposalAccount
{
    public static string Ask(Speech speech, OpenQuestion question) => question.Fact is { } fact
        ? speech.Say("ask", ("asked", question.AskedOf), ("what", string.Concat(GapAccount.In(speech, [fact], _ => question.Periods).Select(gap => gap.What))))
        : speech.Say("ask-to-judge", ("asked", question.AskedOf), ("norm", Grammar.OneLine(question.Norm!.In(speech.Language))), ("period", question.Period), ("about", question.About));

    public static IEnumerable<string> Tell(Speech speech, NominationRound round)
    {
        if (!round.IsInForce)
        {
            yield return speech.Sentence(new Part("round.not-in-force", ("group", round.Group)));
            yield break;
        }

        if (!round.MayHaveItsGroup)
        {
            yield return speech.Sentence(new Part("round.no-group", ("group", round.Group)));
            yield break;
        }

        if (!round.HasItsClause)
        {
            yield return speech.Sentence(new Part("round.no-clause", ("group", round.Group)));
            yield break;
        }

        yield return speech.Sentence(Window(round));
        yield return speech.Sentence(new Part(
            "round.may-nominate",
            ("n", round.MayNominate.Known.Count),
            ("group", round.Group),
            ("at-least", Part.Flag(!round.MayNominate.IsComplete)),
            ("waiting", Part.Flag(round.Opens.IsNone)),
            ("closed", Part.Flag(round.IsClosed))));
        foreach (ReceivedNomination received in round.Received.Known)
        {
            yield return $"- {Tell(speech, received)}";
        }

        bool mayBeSeated = round.Candidates.Known.Count > 0 || (!round.Candidates.IsComplete && round.Received.Known.Count > 0);
        if (mayBeSeated && !round.NumbersThatBalance.IsNone)
        {
            yield return speech.Sentence(round.NumbersThatBalance.TryGet(out ValueList<int> numbers)
                ? Balance(round.Group, numbers, round.Candidates.Known.Count)
                : new Part("balance.unknown", ("group", round.Group), ("nominated", Part.Flag(!round.Standing.IsComplete))));
        }
    }

    public static IEnumerable<string> Tell(Speech speech, Consideration consideration)
    {
        if (consideration.Misfits.Count > 0)
        {
            return DoNotFit(speech, consideration.Misfits);
        }

        IEnumerable<string> told = consideration.Answer switch
        {
            ProposalAnswer.Refused when consideration.Refusals.Count == 0 => consideration.Undecided.Select(finding => Doubt(speech, finding)).Prepend(speech.Say("refused.one-or-another")),
            ProposalAnswer.Refused => consideration.Refusals.Select(finding => Refuse(speech, consideration.OnlyNewIn(finding))).Distinct(),
            ProposalAnswer.Undecided => consideration.Undecided.Select(finding => Doubt(speech, finding)).Prepend(speech.Say("undecided")),
            ProposalAnswer.NotCovered => [speech.Say("not-covered")],
            _ => Accept(speech, consideration),
        };
        return consideration.AskedOn < consideration.On ? told.Prepend(speech.Say("considered-later", ("day", consideration.On))) : told;
    }

    public static IEnumerable<string> Tell(Speech speech, Entitlement entitlement) => entitlement.Answer switch
    {
        ProposalAnswer.DoesNotFit => DoNotFit(speech, entitlement.Misfits),
        ProposalAnswer.Refused when entitlement.Refusals.Count == 0 => [speech.Say("may-not")],
        ProposalAnswer.Refused => entitlement.Refusals.Select(finding => WouldBe(speech, finding)).Distinct(),
        ProposalAnswer.Undecided => GapAccount.Sentences(speech, entitlement.Deciding, isMore: false).Prepend(speech.Say("undecided")),
        ProposalAnswer.NotCovered => [speech.Say("not-covered")],
        _ => [speech.Say("may")],
    };

    private static IEnumerable<string> DoNotFit(Speech speech, ValueList<Problem> misfits) =>
        CappedLines.Of(speech, misfits, problem => ProblemAccount.Tell(speech, problem)).Prepend(speech.Say("does-not-fit"));

    private static IEnumerable<string> Accept(Speech speech, Consideration consideration) =>
        consideration.Changed
            .Select(finding => $"- {FindingAccount.OutcomeOf(speech, finding)}: {FindingAccount.TitleOf(speech, finding)} ({finding.Clause.Citation}). {string.Join(' ', FindingAccount.Why(speech, finding))}")
            .Prepend(speech.Say(consideration.Changed.Count > 0 ? "accepted" : "accepted.unchanged"));

    private static string Doubt(Speech speech, Finding finding) =>
        $"- {FindingAccount.TitleOf(speech, finding)} ({finding.Clause.Citation}). {string.Join(' ', GapAccount.Sentences(speech, finding, isMore: false))}";

    private static Part Window(NominationRound round) =>
        round.Opens.TryGet(out LocalDate opens) && round.Closes.TryGet(out LocalDate closes)
            ? new("round.window", ("group", round.Group), ("first", opens), ("last", closes), ("closed", Part.Flag(round.IsClosed)), ("reopened", Part.Flag(round.MayHaveReopened)))
            : new(
                round.Opens.IsNone ? "round.not-opened" : round.Opens.IsKnown ? "round.closing-unknown" : "round.opening-unknown",
                [
                    ("group", round.Group),
                    ("opened", Part.Flag(round.Closes.Exact is not null || round.ClosesWithin is not null)),
                    ("closed", Part.Flag(round.IsClosed)),
                    ("reopened", Part.Flag(round.MayHaveReopened)),
                    ("may-be-closed", Part.Flag(round.MayBeClosed)),
                    .. Part.Day("first", round.Opens),
                    ("last", round.Closes.Exact),
                    ("earliest", round.ClosesWithin?.Start),
                    ("latest", round.ClosesWithin?.End),
                ]);

    private static Part Balance(GroupId group, ValueList<int> numbers, int candidates)
    {
        string one = candidates == 1 ? ".one" : "";
        string code = numbers.Count == 0 ? $"balance.never{one}"
            : numbers.Count == candidates + 1 ? $"balance.always{one}"
            : numbers.Count == 1 && numbers[0] == 0 ? $"balance.none{one}"
            : $"balance.some{one}";
        return new(
            code,
            ("group", group),
            ("numbers", numbers.Select(number => new Part("balance.number", ("n", number))).ToArray()),
            ("n", candidates),
            ("several", Part.Flag(numbers.Count > 0 && numbers[^1] > 1)));
    }

    /// <summary>
    /// A nomination has been made when it is refused, and so has whatever else has a day of its own. The rest would come of the change, and is not
    /// told as though it were so.
    /// </summary>
    private static string Refuse(Speech speech, Finding finding) =>
        finding.Evidence is Breaches breaches && breaches.Found.All(breach => breach.Day != Fact.NotKnown) ? Refuse(speech, finding, "refused") : WouldBe(speech, finding);

    private static string WouldBe(Speech speech, Finding finding) => Refuse(speech, finding, "refused.would-be");

    private static string Refuse(Speech speech, Finding finding, string code) => speech.Say(
        code,
        ("citation", finding.Clause.Citation.ToString()),
        ("reasons", string.Join(' ', FindingAccount.Evidence(speech, finding))));

    /// <summary>Whether a nomination stands, first of all, and then why, where it does not or nobody can tell.</summary>
    private static string Tell(Speech speech, ReceivedNomination received)
    {
        string code = received.IsWithdrawn ? "withdrawn" : received.Stands switch { true => "stands", false => "does-not-stand", null => "in-doubt" };
        IEnumerable<string> why = received is { IsWithdrawn: false, Stands: not true, Finding: { } finding }
            ? FindingAccount.Evidence(speech, finding).Concat(GapAccount.Sentences(speech, finding))
            : [];
        return string.Join(' ', why.Prepend(speech.Sentence(new Part($"nomination.{code}", [("by", received.Nomination.By), .. Part.Day("day", received.Nomination.Day)]))));
    }
}
