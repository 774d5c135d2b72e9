using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;
using Overenskommelse.Laws.Given;
using Overenskommelse.Laws.Naive;

namespace Overenskommelse.Laws;

/// <summary>A compact over long and random sequences of changes: those that are accepted are made, and some of those that are refused happen all the same.</summary>
public sealed class WalkLaws
{
    [Law(40, Arbitrary = [typeof(Questions), typeof(Steps)])]
    public void However_many_changes_are_made_the_compact_resolves_reports_are_made_and_the_sentences_agree(Question start, Steps walk)
    {
        Compact compact = start.Compact;
        int step = 0;
        foreach (int seed in walk.Seeds)
        {
            Dice dice = new(seed);
            compact = Step(start.Rules, compact, dice);
            Compact.From(compact.Facts).ShouldBe(compact);
            if (++step % 4 == 0 || step == walk.Seeds.Count)
            {
                Question now = start with { Compact = compact, On = Day(compact, dice) };
                Report report = now.Report;
                ReadThrough(report);
                report.Select(AsAnswer).ShouldAgreeWith(Sentences(now));
            }
        }
    }

    [Fact]
    public void The_changes_that_are_tried_are_accepted_refused_and_unfit_often_enough_and_of_every_kind()
    {
        Dictionary<string, int> times = [];
        void Count(string what) => times[what] = times.GetValueOrDefault(what) + 1;

        for (int seed = 0; seed < 5_000; seed++)
        {
            // Not the dice that made the question: what they threw first decided which compact it is.
            Dice dice = new(seed + 100_000);
            Question question = Questions.From(seed);
            Change change = new AnyChange(question.Rules, question.Compact, dice).One();
            Consideration considered = question.Rules.Consider(question.Compact, [change], question.On);
            Count($"{considered.Answer}");
            Count($"{change.GetType().Name} {(considered.Misfits.Count > 0 ? "unfit" : "fit")}");
            Count(considered.After is { } after && !after.SequenceEqual(considered.Before) ? "changes a finding" : "changes no finding");
        }

        string[] outcomes = [.. Enum.GetNames<ProposalAnswer>().Except([nameof(ProposalAnswer.Undecided)]), "changes a finding", "changes no finding"];
        times.GetValueOrDefault(nameof(ProposalAnswer.Undecided)).ShouldBeGreaterThan(20);
        string[] kinds = [.. typeof(Change).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Change)) && !type.IsAbstract).Select(type => type.Name)];
        outcomes.Where(outcome => times.GetValueOrDefault(outcome) < 100).Select(outcome => $"{outcome}: {times.GetValueOrDefault(outcome)}").ShouldBeEmpty();
        kinds.Where(kind => times.GetValueOrDefault($"{kind} fit") < 20).Select(kind => $"{kind}: {times.GetValueOrDefault($"{kind} fit")}").ShouldBeEmpty();
    }

    private static Compact Step(RuleSet rules, Compact compact, Dice dice)
    {
        AnyChange any = new(rules, compact, dice);
        ValueList<Change> changes = [.. Enumerable.Range(0, dice.One(1, 1, 2)).Select(_ => any.One())];
        CompactFacts before = compact.Facts;
        Compact again = Compact.From(before);
        Consideration considered = rules.Consider(compact, changes, Day(compact, dice));

        compact.ShouldBe(again);
        return considered.Compact is { } after && (considered.Refusals.Count == 0 || dice.Chance(40)) ? after : compact;
    }

    private static LocalDate Day(Compact compact, Dice dice)
    {
        LocalDate[] turning = TurningDayList.Of(compact.Facts);
        return turning.Length == 0 || dice.Chance(30) ? dice.Day(2021, 2027) : dice.One(turning.AsSpan()).PlusDays(dice.Between(-1, 1));
    }

    private static void ReadThrough(Report report)
    {
        _ = report.Summary;
        _ = report.OpenQuestions;
        foreach (Finding finding in report)
        {
            _ = finding.MustAct;
            _ = finding.Explanation;
            _ = report.SensitivityOf(finding);
        }
    }

    private static List<Answer> Sentences(Question question) => NaiveEvaluator.Answers(question.Rules, question.Facts, question.On);

    private static Answer AsAnswer(Finding finding) => new($"{finding.Clause.Id}", Answer.YearOf(finding.Period?.Start), finding.Outcome);
}
