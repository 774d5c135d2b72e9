using Overenskommelse.Examination;
using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation.Accounts;

/// <summary>A report in a line: what is not as the text says, how much is not answered, and the next date.</summary>
internal static class VerdictAccount
{
    public static string Of(Speech speech, Report report, Fit fit, Due[] due) =>
        string.Join(' ', Sentences(report, due, speech).Select(part => Sentence(speech, part)).Prepend(fit.IsOfAnotherText ? speech.Say("fit.another-text") : "").Where(sentence => sentence.Length > 0));

    /// <summary>Whether nothing has been answered: all that there is to do is to ask.</summary>
    public static bool IsBlank(Report report) =>
        report.Any(finding => finding.Outcome == Outcome.Undetermined)
        && report.All(finding => finding is { Outcome: Outcome.Undetermined or Outcome.NeedsJudgement or Outcome.NotApplicable, Evidence: not Fault });

    /// <summary>No sentence begins with a figure.</summary>
    private static string Sentence(Speech speech, Part part) =>
        speech.Say(part) is [>= '0' and <= '9', ..] figures ? speech.Sentence(new Part("verdict.in-figures", ("verdict", figures))) : speech.Sentence(part);

    private static IEnumerable<Part> Sentences(Report report, Due[] due, Speech speech)
    {
        Finding[] amiss = [.. report.With(Outcome.Broken).Where(finding => !FindingAccount.IsPast(finding))];
        int lessons = report.With(Outcome.Broken).Count - amiss.Length;
        yield return amiss.Length > 0 ? new("verdict.amiss", ("counts", Counted(amiss).ToArray())) : Unbroken(report);
        if (lessons > 0)
        {
            yield return new("verdict.lessons", ("n", lessons));
        }

        int unknown = report.Count(finding => finding is { Outcome: Outcome.Undetermined, Evidence: not Fault });
        int toJudge = report.With(Outcome.NeedsJudgement).Count;
        int faults = report.Count(finding => finding.Evidence is Fault);
        if (unknown + toJudge > 0)
        {
            yield return new("verdict.waits", ("unknown", unknown > 0 ? unknown : null), ("judged", toJudge > 0 ? toJudge : null), ("n", unknown > 0 ? unknown : toJudge));
        }

        if (faults > 0)
        {
            yield return new("verdict.faults", ("n", faults));
        }

        if (due.Length > 0 && due[0].Day is { } next)
        {
            string[] sentences = [.. due.TakeWhile(each => each.Day == next).Select(each => each.Finding?.Clause.Citation.ToString()).OfType<string>().Distinct()];
            yield return new("verdict.next", ("day", next), ("left", due[0].Left(speech, report.On)), ("sentences", sentences.Length > 0 ? string.Join(", ", sentences) : null));
        }
    }

    private static IEnumerable<Part> Counted(Finding[] amiss) =>
        from finding in amiss
        group finding by (finding.Clause.Strength, IsExplained: finding.Explanation is not null) into same
        orderby same.Key.Strength, same.Key.IsExplained
        select new Part([$"verdict.{Codes.Of(same.Key.Strength)}{(same.Key.IsExplained ? ".explained" : "")}"], [("n", same.Count())]);

    private static Part Unbroken(Report report)
    {
        bool isAnswered = report.Any(finding => finding.Outcome == Outcome.Pending || (finding.Outcome == Outcome.Kept && !FindingAccount.IsPast(finding)));
        bool isNotInForce = report.Any(finding => finding.Evidence is NothingToJudge nothing && nothing.Reason == NothingReason.NotInForce);
        return isNotInForce ? new("verdict.not-in-force", ("on", report.On))
            : isAnswered ? new("verdict.nothing-amiss")
            : report.Any(finding => finding.Outcome is Outcome.Undetermined or Outcome.NeedsJudgement) ? new("verdict.nothing-answered")
            : new("verdict.nothing-to-examine");
    }
}
