using FsCheck.Xunit;
using Overenskommelse.Examination;
using Overenskommelse.Laws.Given;

namespace Overenskommelse.Laws;

/// <summary>The questions of a report are enough, and none of them is asked twice.</summary>
public sealed class OpenQuestionLaws
{
    /// <summary>An answer may bring up another question: whoever turns out to sit there may be asked about in turn.</summary>
    private const int MostRounds = 4;

    [Property(MaxTest = 500, Arbitrary = [typeof(Questions)])]
    public void When_open_questions_are_answered_for_as_long_as_there_are_any_nothing_is_left_undetermined(Question question, int seed)
    {
        Question now = question;
        for (int round = 0; round < MostRounds && now.Report.With(Outcome.Undetermined).Count > 0; round++)
        {
            now = now.With(new Answers(now.Facts, now.On, new(seed + round)).To(now.Report.OpenQuestions));
        }

        now.Report.With(Outcome.Undetermined).Select(finding => $"{finding} {finding.Missing}").ShouldBeEmpty($"{now.Facts}");
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(Questions)])]
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
