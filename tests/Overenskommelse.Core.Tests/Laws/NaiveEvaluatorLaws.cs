using Overenskommelse.Laws.Given;
using Overenskommelse.Laws.Naive;
using Overenskommelse.Regions;

namespace Overenskommelse.Laws;

/// <summary>The library and a second evaluator, written from the sentences alone, agree.</summary>
public sealed class NaiveEvaluatorLaws
{
    /// <summary>Readings that the second evaluator has no query for.</summary>
    private static readonly string[] NotRead = ["between-parties", "at-least-10-organisations"];

    [Law(500, Arbitrary = [typeof(Questions)])]
    public void What_the_report_says_of_a_clause_is_what_its_sentence_says(Question question)
        => Library(question).ShouldAgreeWith(Sentences(question));

    [Law(500, Arbitrary = [typeof(Questions)])]
    public void Nothing_is_left_undetermined_that_the_sentence_decides(Question question)
        => Library(question).ShouldDecideWhatIsDecidedBy(Sentences(question).Where(SeesAll));

    [Law(200, Arbitrary = [typeof(Questions)])]
    public void Under_every_other_reading_it_is_what_the_sentence_says_so_read(Question question)
        => UnderOtherReadings(question, (library, sentence) => library.ShouldAgreeWith(sentence));

    [Law(200, Arbitrary = [typeof(Questions)])]
    public void Under_every_other_reading_nothing_is_left_undetermined_that_the_sentence_so_read_decides(Question question)
        => UnderOtherReadings(question, (library, sentence) => library.ShouldDecideWhatIsDecidedBy(sentence.Where(SeesAll)));

    /// <summary>Of nominations, those whose day is known: which side of a window a month lies on is for tests of its own.</summary>
    [Law(500, Arbitrary = [typeof(Questions)])]
    public void It_names_the_same_wrong_nominations_and_the_same_signatories_without_a_contact_person(Question question)
    {
        if (!question.Compact.IsInForceOn(question.On))
        {
            return;
        }

        Facts facts = new(question.Facts, question.On);
        bool north = question.Rules.Id == Norrbotten.Rules.Id;
        if (north && question.Compact.Group(Norrbotten.DevelopmentGroup) is { } group && facts.Exists(group) != true)
        {
            return;
        }

        var (clause, expected) = north
            ? ("development-group.nominations", facts.WrongNominations())
            : ("signatories.contact-person", facts.WithoutContact());

        Finding finding = question.Report.FindingOf(clause);
        List<(BreachReason, Id, LocalDate?)> found =
            [.. ((finding.Evidence as Breaches)?.Found ?? []).Where(breach => !north || breach.Day.Exact is not null).Select(breach => (breach.Reason, breach.Subject!, breach.Day.Exact)).Distinct()];
        found.Except(north ? facts.WrongNominations(orMayBe: true) : expected).ShouldBeEmpty();
        if (finding.Outcome != Outcome.Undetermined)
        {
            expected.Except(found).ShouldBeEmpty();
        }
    }

    /// <summary>The second evaluator does not see that a pre-meeting may have been held that nobody has told of.</summary>
    private static bool SeesAll(Answer sentence) => sentence.Clause != "development-group.pre-meetings";

    private static IEnumerable<Answer> Library(Question question) => question.Report.Select(AsAnswer);

    private static List<Answer> Sentences(Question question)
        => NaiveEvaluator.Answers(question.Rules, question.Facts, question.On);

    private static void UnderOtherReadings(Question question, Action<IEnumerable<Answer>, IEnumerable<Answer>> compare)
    {
        foreach (Rule rule in question.Rules)
        {
            foreach (Reading reading in rule.Alternatives.Where(each => !NotRead.Contains(each.Name)))
            {
                RuleSet rules = question.Rules.Adjust<Rule>(rule.Clause.Id, each => each.Under(reading));
                compare(
                    (question with { Rules = rules }).Report[rule.Clause.Id].Select(AsAnswer),
                    NaiveEvaluator.Answers(rule.Clause, reading.Name, new(question.Facts, question.On)).Select(answer => answer with { Reading = reading.Name }));
            }
        }
    }

    private static Answer AsAnswer(Finding finding) => new($"{finding.Clause.Id}", Answer.YearOf(finding.Period?.Start), finding.Outcome);
}
