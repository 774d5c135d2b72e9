namespace Overenskommelse.Presentation.Tongues;

/// <summary>English: outcomes, judgements, and who must act.</summary>
internal sealed partial class English
{
    public override string OutcomeOf(Outcome outcome, Strength strength, bool isExplained) => (outcome, strength) switch
    {
        (Outcome.Kept, Strength.May) => "Within the permission",
        (Outcome.Kept, _) => "Kept",
        (Outcome.Broken, Strength.Must) => "Broken",
        (Outcome.Broken, Strength.Should) => isExplained ? "Explained deviation" : "Deviation",
        (Outcome.Broken, _) => "Outside the permission",
        (Outcome.Pending, _) => "Pending",
        (Outcome.NotApplicable, _) => "Not applicable",
        (Outcome.Undetermined, _) => "Cannot be decided",
        _ => "Needs judgement",
    };

    public override string Stands(Finding finding, LocalDate lastDay) => finding.Outcome == Outcome.Kept
        ? $"Given what is known today, this holds up to and including {Date(lastDay)}"
        : $"Given what is known today, the answer changes on {Date(lastDay.PlusDays(1))}";

    protected override string Depends(string alternatives) => $"The answer depends on the reading: {alternatives}";

    protected override string Under(string reading, Outcome? outcome, Strength strength) => $"with {reading} " + (outcome, strength) switch
    {
        (Outcome.Kept, Strength.May) => "it is within the permission",
        (Outcome.Kept, _) => "the norm is kept",
        (Outcome.Broken, Strength.Must) => "the norm is broken",
        (Outcome.Broken, Strength.Should) => "there is a deviation",
        (Outcome.Broken, _) => "the permission is exceeded",
        (Outcome.Pending, _) => "the period is still open",
        (Outcome.NotApplicable, _) => "there is nothing to examine",
        (Outcome.Undetermined, _) => "the question cannot be decided",
        (Outcome.NeedsJudgement, _) => "judgement is needed",
        _ => "the question does not arise",
    };

    protected override string Nothing(NothingReason reason, Finding finding) => reason.Value switch
    {
        "permission" => "This is a permission: it can be used or left unused, but not broken",
        "not-in-force" => $"The compact was not in force on {Date(finding.On)}",
        "part-of-a-year" when finding.Period is { } year => $"The compact was in force for only part of {Year(year)}, and part of a year is not measured as a year",
        "part-of-a-year" => "The compact has been in force for less than a year, and part of a year is not measured as a year",
        "no-seats" => "Nobody holds a seat that this applies to, so there is nothing to examine",
        "no-meeting" => $"{NoMeeting(finding)}, so there is nothing to examine{(IsClosed(finding) ? "" : " yet")}",
        "no-report" => "No report has been made, so there is nothing to examine yet",
        "no-signatories" => "No organisation has signed, so there is nothing to examine yet",
        "no-nominations" => "No nominations have come in, so there is nothing to examine",
        "no-working-groups" => "There are no working groups, so there is nothing to examine",
        "nobody-in-office" => "Nobody holds the office, so there is nothing to examine",
        _ => "There is nothing to examine",
    };

    protected override string Judged(Judgement judgement)
    {
        string verdict = judgement.Verdict == Verdict.Kept ? "is kept" : "is not kept";
        string reason = judgement.Reason.TryGet(out string? why) ? $", for this reason: {Quote(why)}" : "";
        string until = judgement.LastDay.TryGet(out LocalDate last) ? $". The judgement stands up to and including {Date(last)}" : "";
        return $"{Name(judgement.By)} judged on {Date(judgement.Day)} that the norm {verdict}{reason}{until}";
    }

    protected override string ToJudge(string norm) => $"Somebody has to judge whether this is so: {Quote(norm)}";

    protected override string Opaque(Outcome outcome) => outcome switch
    {
        Outcome.Kept => "What was examined is as the text says",
        Outcome.Broken => "What was examined is not as the text says",
        Outcome.Pending => "What is to be done has not been done yet",
        Outcome.NeedsJudgement => "Counting cannot decide this; somebody has to judge it",
        Outcome.NotApplicable => "There is nothing to examine",
        _ => "Too little is known to give an answer",
    };

    protected override string They => "they";

    protected override string Explained(Explanation explanation)
    {
        string until = explanation.LastDay.TryGet(out LocalDate last) ? $". The explanation stands up to and including {Date(last)}" : "";
        return $"{Name(explanation.DecidedBy)} explained the deviation on {Date(explanation.Day)}: {Quote(explanation.Reason)}{until}";
    }

    protected override string? ToAct(Finding finding) => (finding.Outcome, finding.Clause.Strength) switch
    {
        _ when finding.MustAct.Count == 0 => null,
        (Outcome.Broken, Strength.Must) when IsClosed(finding) => $"The year is over; the responsibility lay with {And(finding.MustAct)}",
        (Outcome.Broken, Strength.Should) when IsClosed(finding) => $"{And(finding.MustAct)} can explain the deviation",
        (Outcome.Broken, Strength.Must) => $"{Actors(finding)} must put it right",
        (Outcome.Broken, Strength.Should) => $"{And(finding.MustAct)} can put it right or explain the deviation",
        (Outcome.Broken, _) => $"{And(finding.MustAct)} should look into it",
        (Outcome.Pending, _) when finding.Deadline is { } deadline => $"This can still be done by {And(finding.MustAct)} up to and including {Date(deadline)}",
        (Outcome.Pending, _) => $"This remains to be done by {And(finding.MustAct)}",
        (Outcome.NeedsJudgement, _) => $"{Or(finding.MustAct)} can judge it",
        _ => null,
    };

    private static string NoMeeting(Finding finding)
    {
        string when = finding.Period is null ? "" : IsClosed(finding) ? " during the year" : " this year";
        string verb = IsClosed(finding) ? "was" : "has been";
        return KindOf(finding.Rule)?.Value switch
        {
            "pre-meeting" => $"No pre-meeting {verb} held{when}",
            "annual" => $"No annual meeting {verb} held{when}",
            "conference" => $"No conference {verb} held{when}",
            "occasion" => $"No other gathering {verb} held{when}",
            _ => $"No meeting {verb} held{when}",
        };
    }
}
