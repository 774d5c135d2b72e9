using Overenskommelse.Examination;
using Overenskommelse.Laws.Given;

namespace Overenskommelse.Laws;

/// <summary>The questions of a report are enough, and none of them is asked twice.</summary>
public sealed class OpenQuestionLaws
{
    /// <summary>One round is enough: whatever an answer could bring up is asked at the same time.</summary>
    [Law(700, Arbitrary = [typeof(Questions)])]
    public void When_the_open_questions_are_answered_nothing_is_left_undetermined(Question question, int seed)
    {
        Question answered = question.With(new Answers(question.Facts, question.On, new(seed)).To(question.Report.OpenQuestions));

        answered.Report.With(Outcome.Undetermined).Select(finding => $"{finding} {finding.Missing}").ShouldBeEmpty($"{question.Facts}");
    }

    [Law(300, Arbitrary = [typeof(Questions)])]
    public void Everything_that_is_undetermined_or_unjudged_is_asked_about_and_nothing_else(Question question)
    {
        Report report = question.Report;
        ValueList<OpenQuestion> asked = report.OpenQuestions;

        asked.SelectMany(each => each.Settles).Distinct().Order(ByText).ShouldBe(
            report.Where(finding => finding.Outcome is Outcome.Undetermined or Outcome.NeedsJudgement).Select(finding => finding.Clause.Id).Distinct().Order(ByText));
        asked.Where(each => each.Fact is not null).Select(each => each.Fact).ShouldBeUnique();
        asked.ShouldAllBe(each => each.AskedOf.Count > 0 && (each.Fact == null) != (each.Norm == null));
    }

    private static Comparer<ClauseId> ByText { get; } = Comparer<ClauseId>.Create((one, other) => string.CompareOrdinal(one.Value, other.Value));
}
