using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;
using Overenskommelse.Laws.Fillings;
using Overenskommelse.Laws.Given;

namespace Overenskommelse.Laws;

/// <summary>Where a proposal is undecided, the facts that are named are those that its answer depends on: no fewer, and seldom more.</summary>
public sealed class DecidingLaws
{
    /// <summary>No fewer: where they are told, no other fact leaves the answer open. What the changes themselves leave out, telling the compact does not settle; nor where they contradict it, appointing for one side whoever sits for the other.</summary>
    [Law(400, Arbitrary = [typeof(LightlyFogged)])]
    public void When_the_facts_that_decide_are_told_no_other_fact_leaves_the_answer_open(Question question, int seed)
    {
        Dice dice = new(seed);
        ValueList<Change> changes = AnyChange.Some(question.Rules, question.Compact, dice);
        Consideration considered = question.Rules.Consider(question.Compact, changes, question.On);
        if (considered.Answer != ProposalAnswer.Undecided)
        {
            return;
        }

        OpenQuestion[] asked = [.. considered.Deciding.Select(fact => new OpenQuestion(fact, null, [fact.KnownBy], []))];
        if (Compact.TryFrom(new Answers(question.Facts, considered.On, dice).To(asked), out Compact? told, out _))
        {
            Consideration decided = question.Rules.Consider(told, changes, considered.On);
            decided.Deciding.Except(considered.Deciding).Where(fact => fact.Kind != FactKind.HolderSide).ShouldBeEmpty($"{changes} in {question.Facts}: {considered.Deciding} was told, in {told.Facts}, and then {decided.Deciding}");
        }
    }

    /// <summary>
    /// Seldom more: of a proposal that was decided until one fact was forgotten, some ways to tell it are refused and others are not. The answer errs on the side of asking where a list may lack something, where a
    /// holder that is not known may be one whom the changes name or an office may have been empty, and where a seat of which something is not known changes its capacity: what it is not known of before is not taken to be the same after.
    /// </summary>
    /// <remarks>A day of a group that is not known is left out: the fillings do not try those that a seat contradicts.</remarks>
    [Fact]
    public void Of_what_one_forgotten_fact_leaves_undecided_some_ways_to_tell_it_are_refused_and_others_are_not()
    {
        int undecided = 0;
        List<string> needless = [];
        for (int seed = 0; seed < 800; seed++)
        {
            Dice dice = new(seed);
            Question known = LightlyFogged.Known(dice);
            ValueList<Change> changes = AnyChange.Some(known.Rules, known.Compact, dice);
            if (known.Rules.Consider(known.Compact, changes, known.On).Answer is ProposalAnswer.Undecided or ProposalAnswer.DoesNotFit)
            {
                continue;
            }

            foreach (CompactFacts blurred in LightlyFogged.Kinds(known.Facts).Where(kind => kind[0].Forgotten.Of != nameof(Group)).Select(kind => dice.OneOf(kind).Make()).Where(Fog.Builds))
            {
                Question question = known.With(blurred);
                Consideration considered = question.Rules.Consider(question.Compact, changes, question.On);
                if (considered.Answer != ProposalAnswer.Undecided || new FilledIn(question with { On = considered.On }) is not { HowMany: > 1 and <= 80 } fillings)
                {
                    continue;
                }

                HashSet<bool> isRefused = [.. fillings.Every().Select(filled => filled.Question.Rules.Consider(filled.Question.Compact, changes, considered.On).Answer == ProposalAnswer.Refused)];
                undecided += Math.Min(isRefused.Count, 1);
                needless.AddRange(isRefused.Count != 1 ? [] : [$"{seed}: {changes}, missing {fillings}; {string.Join(", ", considered.Undecided.Select(finding => $"{finding.Clause.Id} for {finding.Missing.Select(fact => fact.Kind).ToValueList()}"))}"]);
            }
        }

        undecided.ShouldBeGreaterThan(30);
        (needless.Count * 3).ShouldBeLessThanOrEqualTo(undecided, $"{undecided}: {string.Join("\n", needless)}");
    }
}
