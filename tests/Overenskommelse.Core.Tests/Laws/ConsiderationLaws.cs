using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;
using Overenskommelse.Laws.Fillings;
using Overenskommelse.Laws.Given;

namespace Overenskommelse.Laws;

/// <summary>What is said to follow from changes is what two examinations tell, one before and one after.</summary>
public sealed class ConsiderationLaws
{
    /// <summary>Days and explanations are worked out of the compact, not of the finding: they too are those of the changed one.</summary>
    [Law(100, Arbitrary = [typeof(Questions)])]
    public void A_finding_that_no_change_touches_stands_as_long_and_is_explained_as_in_the_changed_compact(Question question, int seed)
    {
        Dice dice = new(seed);
        Consideration considered = question.Rules.Consider(question.Compact, AnyChange.Some(question.Rules, question.Compact, dice), question.On);
        if (considered.After is { } after)
        {
            var anew = question.Rules.Examine(Compact.From(after.Compact.Facts), considered.On);
            after.Select(finding => Shown(after, finding)).ShouldBe(anew.Select(finding => Shown(anew, finding)));
        }
    }

    [Law(300, Arbitrary = [typeof(Questions)])]
    public void The_findings_that_change_are_the_difference_of_two_examinations(Question question, int seed)
    {
        Consideration considered = question.Rules.Consider(question.Compact, AnyChange.Some(question.Rules, question.Compact, new(seed)), question.On);
        if (considered.Compact is not { } compact)
        {
            considered.NewlyBroken.Concat(considered.NewlyKept).Concat(considered.NewlyOpen).Concat(considered.StillOpen).ShouldBeEmpty();
            return;
        }

        Dictionary<(ClauseId, DateInterval?), Finding> before = question.Rules.Examine(question.Compact, considered.On).ToDictionary(Key);
        Report after = question.Rules.Examine(compact, considered.On);
        bool Was(Finding finding, Outcome outcome) => before.TryGetValue(Key(finding), out var earlier) && earlier.Outcome == outcome;

        considered.NewlyKept.ShouldBe(after.Where(finding => finding.Outcome == Outcome.Kept && !Was(finding, Outcome.Kept)));
        bool IsOpen(Finding finding) => finding.Outcome is Outcome.Pending or Outcome.Undetermined or Outcome.NeedsJudgement;
        bool WasOpen(Finding finding) => before.TryGetValue(Key(finding), out var earlier) && IsOpen(earlier);
        considered.NewlyOpen.ShouldBe(after.Where(finding => IsOpen(finding) && !WasOpen(finding)));
        considered.StillOpen.ShouldBe(after.Where(finding => IsOpen(finding) && WasOpen(finding)));
        considered.Changed.Where(finding => !considered.NewlyBroken.Contains(finding)).ShouldBe(after.Where(finding =>
            !considered.NewlyBroken.Contains(finding)
            && (!before.TryGetValue(Key(finding), out var earlier) || earlier.Outcome != finding.Outcome || earlier.Explanation != finding.Explanation)));
        considered.NewlyBroken.ShouldAllBe(finding => considered.Changed.Contains(finding));
        considered.NewlyBroken.Where(finding => !Was(finding, Outcome.Broken)).ShouldBe(after.Where(finding =>
            finding.Outcome == Outcome.Broken && !Was(finding, Outcome.Broken)
            && ((before.ContainsKey(Key(finding)) && !Was(finding, Outcome.Undetermined)) || considered.NewlyBroken.Contains(finding))));
        considered.NewlyBroken.ShouldAllBe(finding => finding.Outcome == Outcome.Broken && !before.Values.Contains(finding));
        considered.Refusals.ShouldBe(considered.NewlyBroken.Where(finding => finding.Clause.Strength == Strength.Must));
        (considered.Refusals.Count == 0 || considered.Answer == ProposalAnswer.Refused).ShouldBeTrue();
        (considered.Answer != ProposalAnswer.Refused || considered.Refusals.Count > 0 || considered.Undecided.Count > 1).ShouldBeTrue();
        considered.Lapsed.ShouldBe(before.Values.Where(finding => after.All(each => Key(each) != Key(finding))));
        considered.On.ShouldBeGreaterThanOrEqualTo(question.On);
    }

    /// <summary>Each answer rests on what it says it rests on.</summary>
    [Law(300, Arbitrary = [typeof(Questions)])]
    public void What_is_undecided_lacks_a_fact_and_what_is_not_covered_changes_nothing(Question question, int seed)
    {
        Consideration considered = question.Rules.Consider(question.Compact, AnyChange.Some(question.Rules, question.Compact, new(seed)), question.On);
        considered.IsAccepted.ShouldBe(considered.Answer == ProposalAnswer.Accepted);
        switch (considered.Answer)
        {
            case ProposalAnswer.Undecided:
                considered.Deciding.ShouldNotBeEmpty();
                break;
            case ProposalAnswer.NotCovered:
                considered.After!.ShouldFindTheSameAs(considered.Before);
                break;
            default:
                (considered.After is null).ShouldBe(considered.Answer == ProposalAnswer.DoesNotFit);
                break;
        }
    }

    [Law(500, Arbitrary = [typeof(Questions)])]
    public void An_accepted_change_never_breaks_a_duty_that_was_not_broken(Question question, int seed)
    {
        Consideration considered = question.Rules.Consider(question.Compact, AnyChange.Some(question.Rules, question.Compact, new(seed)), question.On);
        if (considered.IsAccepted)
        {
            HashSet<(ClauseId, DateInterval?)> broken = [.. considered.Before.With(Outcome.Broken, Strength.Must).Select(Key)];
            HashSet<(ClauseId, Id?, DayFact)> amiss = [.. considered.Before.With(Outcome.Broken, Strength.Must).SelectMany(Amiss)];
            question.Rules.Examine(considered.Compact!, considered.On).With(Outcome.Broken, Strength.Must)
                .Where(finding => !broken.Contains(Key(finding)) && !(Amiss(finding).Any() && Amiss(finding).All(amiss.Contains))).ShouldBeEmpty();
        }
    }

    /// <summary>What is amiss, in whichever round: a decision may move a nomination that is out of time to another.</summary>
    private static IEnumerable<(ClauseId, Id?, DayFact)> Amiss(Finding finding) =>
        finding.Evidence is Breaches breaches ? breaches.Found.Select(breach => (finding.Clause.Id, breach.Subject, breach.Day)) : [];

    /// <summary>A missing fact may turn what is undecided, and nothing else.</summary>
    [Law(150, Arbitrary = [typeof(LightlyFogged)])]
    public void Whatever_the_missing_facts_are_what_is_accepted_is_not_refused_and_what_is_refused_is_not_accepted(Question question, int seed)
    {
        Dice dice = new(seed);
        ValueList<Change> changes = AnyChange.Some(question.Rules, question.Compact, dice);
        Consideration considered = question.Rules.Consider(question.Compact, changes, question.On);
        if (considered.Answer is not (ProposalAnswer.Accepted or ProposalAnswer.Refused))
        {
            return;
        }

        FilledIn fillings = new(question with { On = considered.On });
        foreach (Filled filled in fillings.HowMany <= 60 ? fillings.Every() : fillings.Some(20, dice))
        {
            ProposalAnswer answer = filled.Question.Rules.Consider(filled.Question.Compact, changes, considered.On).Answer;
            bool isTurned = filled.IsPresumed && answer is ProposalAnswer.Accepted or ProposalAnswer.Refused && answer != considered.Answer;
            isTurned.ShouldBeFalse($"{considered.Answer}, and {answer} with {filled.Question.Facts}; {changes}; missing {fillings}");
        }
    }

    [Law(300, Arbitrary = [typeof(Questions)])]
    public void A_change_that_does_not_fit_leaves_the_compact_as_it_was_and_says_why(Question question, int seed)
    {
        CompactFacts facts = question.Facts;
        Consideration considered = question.Rules.Consider(question.Compact, AnyChange.Some(question.Rules, question.Compact, new(seed)), question.On);

        question.Compact.Facts.ShouldBeSameAs(facts);
        (considered.Compact is null).ShouldBe(considered.Misfits.Count > 0);
        considered.Misfits.ShouldAllBe(problem => problem.Place.Length > 0 && problem.Expected.ToString().Length > 0);
        considered.Before.ShouldBe((question with { On = considered.On }).Report);
    }

    private static (ClauseId, DateInterval?) Key(Finding finding) => (finding.Clause.Id, finding.Period);

    private static (Finding, LocalDate?) Shown(Report report, Finding finding) => (finding, report.LastDayOf(finding));
}

[ShouldlyMethods]
internal static class SameFindings
{
    /// <summary>Shows those that differ and no others.</summary>
    public static void ShouldFindTheSameAs(this Report report, Report expected)
    {
        if (!report.SequenceEqual(expected))
        {
            report.Except(expected).Select(Told).ShouldBe(expected.Except(report).Select(Told));
            report.Count.ShouldBe(expected.Count);
        }
    }

    public static string Told(Finding finding) => $"{finding} {finding.Evidence} {finding.Missing}";
}
