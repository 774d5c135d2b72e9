using Overenskommelse.Examination;
using Overenskommelse.Laws.Given;
using Overenskommelse.Regions;
using Overenskommelse.Rules;
using May = Overenskommelse.Norms.Outcomes;

namespace Overenskommelse.Laws;

/// <summary>Whatever the facts are and whatever day is asked about, there is an answer, and it never says more than it knows.</summary>
public sealed class SafetyLaws
{
    [Law(Arbitrary = [typeof(AnyDay)])]
    public void A_compact_of_which_nothing_is_known_keeps_nothing(LocalDate day)
        => KeepsNothing(Compact.Empty, day);

    [Law(Arbitrary = [typeof(AnyDay)])]
    public void A_compact_that_is_known_to_have_nothing_keeps_nothing(LocalDate day)
        => KeepsNothing(
            Compact.From(new()
            {
                InForceFrom = new LocalDate(1900, 1, 1),
                Parties = [],
                Organisations = [],
                Signatories = [],
                Groups = [],
                Offices = [],
                Meetings = [],
                Decisions = [],
                Reports = [],
                Plans = [],
                Judgements = [],
                Explanations = [],
            }),
            day);

    [Law(200, Arbitrary = [typeof(Questions)])]
    public void Only_what_is_undetermined_or_broken_names_missing_facts_and_what_is_undetermined_always_does(Question question)
    {
        foreach (Finding finding in question.Report)
        {
            bool may = finding.Outcome is Outcome.Undetermined or Outcome.Broken;
            bool must = finding.Outcome == Outcome.Undetermined;
            finding.Missing.Count.ShouldBeInRange(must ? 1 : 0, may ? int.MaxValue : 0, $"{finding}");
        }
    }

    [Law(300, Arbitrary = [typeof(Questions)])]
    public void What_is_broken_because_things_are_amiss_names_at_least_one(Question question)
    {
        foreach (Finding finding in question.Report.With(Outcome.Broken))
        {
            (finding.Evidence is Breaches { Found.Count: 0 }).ShouldBeFalse($"{finding}");
        }
    }

    [Law(300, Arbitrary = [typeof(Questions)])]
    public void What_a_norm_is_told_to_have_answered_is_what_was_found(Question question)
    {
        foreach (Finding finding in question.Report)
        {
            May may = question.Report.Explain(finding).May;
            (may switch
            {
                May.NotApplicable => Outcome.NotApplicable,
                May.Kept => Outcome.Kept,
                May.Pending => Outcome.Pending,
                May.NeedsJudgement => Outcome.NeedsJudgement,
                May.Broken => Outcome.Broken,
                _ => Outcome.Undetermined,
            }).ShouldBe(finding.Outcome, $"{finding}");
        }
    }

    /// <summary>A round that is open, and in which nothing has come in, tells until when one may nominate.</summary>
    [Law(200, Arbitrary = [typeof(Questions)])]
    public void What_is_pending_has_a_deadline_that_has_not_passed_and_nothing_else_has_one(Question question)
    {
        foreach (Finding finding in question.Report)
        {
            (finding.Deadline is { } deadline ? deadline >= question.On : finding.Outcome != Outcome.Pending).ShouldBeTrue($"{finding}");
            (finding.Deadline is not null).ShouldBe(finding.Outcome == Outcome.Pending || IsOpenRound(finding), $"{finding}");
        }
    }

    private static bool IsOpenRound(Finding finding) =>
        finding is { Outcome: Outcome.NotApplicable, Rule: NominatedInTime, Period: { } round } && finding.On <= round.End;

    [Law(200, Arbitrary = [typeof(Questions)])]
    public void What_somebody_entitled_has_judged_needs_no_judgement(Question question)
    {
        foreach (Finding finding in question.Report.With(Outcome.NeedsJudgement))
        {
            question.Facts.Judgements.Known.Where(judgement => judgement.Clause == finding.Clause.Id
                    && finding.Clause.Judges.Contains(judgement.By)
                    && (finding.Period is not { } year || (judgement.Year == year.End.Year && judgement.Day >= year.End))
                    && judgement.About is null
                    && judgement.Day <= question.On && !(judgement.Day < question.Facts.InForceFrom.Earliest)
                    && (judgement.LastDay.IsNone || judgement.LastDay.IsOnOrAfter(question.On) == true)
                    && !finding.SetAside.Any(each => each.Reason == SetAsideReason.Contradicted && each.Day >= judgement.Day)
                    && !finding.SetAside.Any(each => each.Reason == SetAsideReason.BeforeGroup && each.Day == judgement.Day))
                .ShouldBeEmpty($"{finding}");
        }
    }

    [Law(Arbitrary = [typeof(Questions)])]
    public void Examined_twice_the_findings_are_equal_and_so_are_their_hash_codes(Question question)
    {
        Report once = question.Report;
        Report again = (question with { Compact = Compact.From(question.Facts) }).Report;

        again.ShouldBe(once);
        again.Select(finding => finding.GetHashCode()).ShouldBe(once.Select(finding => finding.GetHashCode()));
    }

    private static void KeepsNothing(Compact compact, LocalDate day)
    {
        foreach (RuleSet rules in new[] { Norrbotten.Rules, Halland.Rules })
        {
            rules.Examine(compact, day).With(Outcome.Kept).ShouldBeEmpty();
        }
    }
}
