using FsCheck.Xunit;
using Overenskommelse.Laws.Given;
using Overenskommelse.Laws.Naive;
using Overenskommelse.Regions;

namespace Overenskommelse.Laws;

/// <summary>The library and a second evaluator, written from the sentences alone, agree.</summary>
public sealed class NaiveEvaluatorLaws
{
    /// <summary>Readings that the second evaluator has no query for.</summary>
    private static readonly string[] NotRead = ["between-parties", "at-least-10-organisations"];

    /// <summary>
    /// Clauses that are settled to be undetermined as long as the meetings are incompletely known, though the year asked about may be clear of doubt.
    /// </summary>
    private static readonly string[] WaitsForEveryFact = ["development-group.pre-meetings"];

    /// <summary>Of an organisation whose side is not known, the rule takes each seat by itself, although they are all on one side.</summary>
    private static readonly string[] Weighs = ["leadership-group.even-split", "development-group.balance"];

    [Property(MaxTest = 500, Arbitrary = [typeof(Questions)])]
    public void What_the_report_says_of_a_clause_is_what_its_sentence_says(Question question)
        => Library(question).ShouldAgreeWith(Sentences(question));

    [Property(MaxTest = 500, Arbitrary = [typeof(Questions)])]
    public void Nothing_is_left_undetermined_that_the_sentence_decides(Question question)
        => Library(question).ShouldDecideWhatIsDecidedBy(Sentences(question).Where(answer => IsToBeDecided(answer, question)));

    [Property(MaxTest = 200, Arbitrary = [typeof(Questions)])]
    public void Under_every_other_reading_it_is_what_the_sentence_says_so_read(Question question)
        => UnderOtherReadings(question, (library, sentence) => library.ShouldAgreeWith(sentence));

    [Property(MaxTest = 200, Arbitrary = [typeof(Questions)])]
    public void Under_every_other_reading_nothing_is_left_undetermined_that_the_sentence_so_read_decides(Question question)
        => UnderOtherReadings(question, (library, sentence) => library.ShouldDecideWhatIsDecidedBy(sentence.Where(answer => IsToBeDecided(answer, question))));

    [Property(MaxTest = 500, Arbitrary = [typeof(Questions)])]
    public void It_names_the_same_wrong_nominations_and_the_same_signatories_without_a_contact_person(Question question)
    {
        if (!question.Compact.IsInForceOn(question.On))
        {
            return;
        }

        Facts facts = new(question.Facts, question.On);
        bool north = question.Rules.Id == Norrbotten.Rules.Id;
        var (clause, expected) = north
            ? ("development-group.nominations", facts.WrongNominations(Norrbotten.DevelopmentGroup, Norrbotten.RegionalCouncil))
            : ("signatories.contact-person", facts.WithoutContact());

        Finding finding = question.Report.FindingOf(clause);
        List<(BreachReason, Id, LocalDate?)> found =
            [.. ((finding.Evidence as Breaches)?.Found ?? []).Select(breach => (breach.Reason, breach.Subject!, breach.Day)).Distinct()];
        found.Except(expected).ShouldBeEmpty();
        if (finding.Outcome != Outcome.Undetermined)
        {
            expected.Except(found).ShouldBeEmpty();
        }
    }

    private static bool IsToBeDecided(Answer answer, Question question) =>
        !WaitsForEveryFact.Contains(answer.Clause)
        && !SomeEventIsVague(question.Facts)
        && !(Weighs.Contains(answer.Clause) && SomeSideIsUnknown(question.Facts))
        && !(answer.Clause == "development-group.shared-leadership" && SomebodyIsAppointedTwice(question.Facts));

    /// <summary>Of what happens on a day, a month or a year decides no more than if nothing were known.</summary>
    private static bool SomeEventIsVague(CompactFacts facts)
    {
        IEnumerable<DayFact> days =
        [
            .. facts.Meetings.Known.Concat(facts.Groups.Known.SelectMany(group => group.Meetings.Known)).Select(meeting => meeting.Day),
            .. facts.Groups.Known.SelectMany(group => group.Nominations.Known).SelectMany(nomination => new[] { nomination.Day, nomination.WithdrawnOn }),
            .. facts.Decisions.Known.Select(decision => decision.Day),
            .. facts.Reports.Known.Select(report => report.Day),
            .. facts.Offices.Known.SelectMany(office => office.Appointments.Known).Select(held => held.AppointedOn),
        ];
        return days.Any(day => !day.IsKnown && day.Earliest is not null);
    }

    /// <summary>Which of two appointments counts is asked for, although both may be from one side.</summary>
    private static bool SomebodyIsAppointedTwice(CompactFacts facts) => facts.Offices.Known.Any(office =>
        office.Appointments.Known.Where(each => each.Holder.TryGet(out _)).CountBy(each => each.Holder).Any(times => times.Value > 1));

    private static bool SomeSideIsUnknown(CompactFacts facts) =>
        facts.Parties.Known.Any(party => !party.Sector.IsKnown) || facts.Organisations.Known.Any(each => !each.Sector.IsKnown && !each.Party.TryGet(out _));

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

    private static Answer AsAnswer(Finding finding) => new($"{finding.Clause.Id}", finding.Period?.Start.Year, finding.Outcome);
}
