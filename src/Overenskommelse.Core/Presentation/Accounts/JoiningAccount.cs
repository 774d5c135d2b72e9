using Overenskommelse.Examination;
using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation.Accounts;

/// <summary>Where an organisation stands on its way into the compact.</summary>
internal static class JoiningAccount
{
    public static IEnumerable<string> Tell(Speech speech, Joining joining) =>
    [
        .. Now(joining).Select(speech.Sentence),
        .. GapAccount.Sentences(speech, joining.Missing, isMore: false),
        .. joining.NeedsNoJoining != true ? [speech.Sentence(Next(joining))] : Array.Empty<string>(),
    ];

    private static IEnumerable<Part> Now(Joining joining)
    {
        yield return HowFar(joining);
        if (joining.Skipped.Count > 0 && joining.NeedsNoJoining != true)
        {
            yield return new("joining.without", ("steps", joining.Skipped.Select(stage => Step(stage, "step")).ToArray()));
        }

        foreach (Part right in Rights(joining))
        {
            yield return right;
        }
    }

    private static Part Next(Joining joining) => joining.Next is { } next
        ? new("joining.next", ("step", Step(next, "next")), ("joins", Part.Flag(joining.HasJoined != true)), ("if-needed", Part.Flag(joining.NeedsNoJoining is null)), ("unless-done", Part.Flag(joining.NeedsNoJoining == false && !joining.IsNextKnown)))
        : new("joining.nothing-remains");

    private static Part HowFar(Joining joining)
    {
        string code = joining.IsParty ? "is-party"
            : joining.NeedsNoJoining == true ? "no-need"
            : joining.HasJoined == true ? "has-joined"
            : joining.HasJoined is null ? "unknown"
            : joining.Done.Any(stage => stage.Step == JoiningStep.Approval) ? "approved"
            : joining.Done.Any(stage => stage.Step == JoiningStep.Application) ? "applied"
            : joining.HasLeft == true ? "has-left"
            : "not-joined";
        return new($"joining.{code}", ("who", joining.Organisation), ("by", joining.Done.FirstOrDefault(stage => stage.Step == JoiningStep.Application)?.By));
    }

    /// <summary>Of the rights that the text ties to joining, each by itself.</summary>
    private static IEnumerable<Part> Rights(Joining joining)
    {
        (ProposalAnswer May, string Right)[] all = [(joining.MayNominate.Answer, "nominate"), (joining.MayHoldSeat.Answer, "hold-seat")];
        ILookup<ProposalAnswer, Part> rights = all.ToLookup(each => each.May, each => new Part($"right.{each.Right}", ("group", joining.Path.Group)));
        Part[] may = [.. rights[ProposalAnswer.Accepted]];
        Part[] mayNot = [.. rights[ProposalAnswer.Refused]];
        if (may.Length + mayNot.Length > 0)
        {
            bool waits = joining.HasJoined != true && joining.NeedsNoJoining == false;
            bool never = (joining.MayNominate.Answer != ProposalAnswer.Refused || joining.MayNominateOnceJoined.Answer == ProposalAnswer.Refused)
                && (joining.MayHoldSeat.Answer != ProposalAnswer.Refused || joining.MayHoldSeatOnceJoined.Answer == ProposalAnswer.Refused);
            yield return new(
                may.Length == 0 ? "rights.none" : "rights",
                ("may", may),
                ("may-not", mayNot.Length > 0 ? mayNot : null),
                ("one", mayNot.Length > 0 ? mayNot[0] : null),
                ("other", mayNot.Length > 1 ? mayNot[1] : null),
                ("yet", Part.Flag(waits && !never)),
                ("never", Part.Flag(waits && never)));
        }

        if (rights[ProposalAnswer.Undecided].Any())
        {
            yield return new("rights.unknown", ("rights", rights[ProposalAnswer.Undecided].ToArray()));
        }
    }

    private static Part Step(JoiningStage stage, string code) => new($"{code}.{Codes.Of(stage.Step)}", ("by", stage.By));
}
