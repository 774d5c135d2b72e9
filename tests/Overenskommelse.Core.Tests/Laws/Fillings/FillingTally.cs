using Overenskommelse.Laws.Given;
using Overenskommelse.Laws.Naive;

namespace Overenskommelse.Laws.Fillings;

/// <summary>Holds the report of a question against its fillings, and counts.</summary>
internal sealed class FillingTally
{
    /// <summary>
    /// Clauses that count people, and presume that whoever has no name is somebody else: names that stand elsewhere are no fillings of theirs.
    /// </summary>
    private static readonly string[] CountsPeople =
    [
        "leadership-group.even-split",
        "development-group.balance",
    ];

    /// <summary>
    /// The clauses that are in doubt though all is known, where somebody is appointed for one side and sits for the other, or was appointed twice from one day.
    /// </summary>
    private static readonly string[] Contradictable =
    [
        "development-group.shared-leadership",
        "development-group.leaders-appointed-yearly",
        "process-leader.organisation",
    ];

    /// <summary>The clauses that are answered round by round.</summary>
    private static readonly string[] Lapses = ["development-group.nominations"];

    public int Cases { get; private set; }

    public int Fillings { get; private set; }

    /// <summary>What is undetermined, where every filling was tried.</summary>
    public int Doubts { get; private set; }

    public List<string> DecidedWrongly { get; } = [];

    public List<string> Disagreeing { get; } = [];

    /// <summary>What is undetermined although every filling answers alike, clause by clause.</summary>
    public List<(string Clause, string Case)> DoubtedWithoutNeed { get; } = [];

    /// <summary>Tries every filling of a question, or some.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="allOf">How many fillings are all tried; beyond them, some.</param>
    /// <param name="atMost">How many fillings are tried where not all of them are.</param>
    /// <param name="dice">Chooses them.</param>
    /// <param name="case">Names the case in what is told of it.</param>
    public void Try(Question question, int allOf, int atMost, Dice dice, string @case)
    {
        FilledIn fillings = new(question);
        bool every = fillings.HowMany <= allOf;
        List<Filled> tried = [.. every ? fillings.Every() : fillings.Some(atMost, dice)];
        (Cases, Fillings) = (Cases + 1, Fillings + tried.Count);
        foreach (var ((clause, period), outcome) in Filled.OutcomesOf(question))
        {
            // A name can decide what is in doubt; it is what is decided that presumes it.
            bool presumes = outcome != Outcome.Undetermined && CountsPeople.Contains(clause.Value);
            // A round that is filled in may take the place of one that answered: then its question has lapsed.
            List<Outcome> answers = [.. tried.Where(filled => filled.IsPresumed || !presumes)
                .Where(filled => outcome == Outcome.Undetermined || period is not null || TookEffectAsPresumed(filled, question))
                .Where(filled => !Lapses.Contains(clause.Value) || filled.Outcomes.ContainsKey((clause, period)))
                .Select(filled => filled.Outcomes.GetValueOrDefault((clause, period), Outcome.NotApplicable)).Distinct()];
            string told = $"{@case}: {clause} {period?.Start.Year} is {outcome}, filled in {string.Join(" or ", answers)}; {fillings}";
            if (outcome != Outcome.Undetermined && answers.Exists(answer => answer != outcome))
            {
                DecidedWrongly.Add(told);
            }
            else if (outcome == Outcome.Undetermined && every && answers.Count > 0 && !TellsThatAGroupLives(question))
            {
                Doubts++;
                if (answers.Count == 1)
                {
                    DoubtedWithoutNeed.Add((clause.Value, told));
                }
            }
        }

        Disagreeing.AddRange(tried.SelectMany(filled => Differences(filled)).Select(each => $"{@case}: {each}").Distinct());
    }

    /// <summary>
    /// A seat taken on a day, or a nomination, says that the group had not ceased before, since the facts would contradict one another; where the last day of the group is not
    /// known, nobody concludes it.
    /// </summary>
    private static bool TellsThatAGroupLives(Question question) => question.Facts.Groups.Known.Any(group => !group.LastDay.IsKnown
        && (group.Seats.Known.Any(seat => seat.FirstDay.Earliest is not null) || group.Nominations.Known.Any(nomination => nomination.Day.Earliest is not null)));

    /// <summary>What is not asked period by period counts from the first day that a compact may have taken effect.</summary>
    private static bool TookEffectAsPresumed(Filled filled, Question question) =>
        question.Facts.InForceFrom.IsKnown || filled.Question.Facts.InForceFrom.Is(question.Facts.InForceFrom.Earliest ?? Holes.LongAgo) == true;

    /// <summary>The numbers, and every case that they stand for.</summary>
    public override string ToString() => string.Join('\n', [
        $"{Cases} cases, {Fillings} fillings: {DecidedWrongly.Count} decided wrongly, {Disagreeing.Count} the second evaluator disagrees with.",
        $"Of {Doubts} in doubt of which every filling was tried, {DoubtedWithoutNeed.Count} without need.",
        .. DoubtedWithoutNeed.GroupBy(each => each.Clause).Select(each => $"{each.Key}: {each.Count()}"),
        .. DecidedWrongly,
        .. Disagreeing,
        .. DoubtedWithoutNeed.Select(each => each.Case)]);

    private static IEnumerable<string> Differences(Filled filled)
    {
        Question question = filled.Question;
        Dictionary<(string, int?), Outcome> library = filled.Outcomes.ToDictionary(each => (each.Key.Item1.Value, Answer.YearOf(each.Key.Item2?.Start)), each => each.Value);
        return NaiveEvaluator.Answers(question.Rules, question.Facts, question.On)
            .Select(sentence => (sentence, Given: library.TryGetValue((sentence.Clause, sentence.Year), out Outcome outcome) ? outcome : (Outcome?)null))
            .Where(each => each.Given != each.sentence.Outcome || (each.Given == Outcome.Undetermined && !Contradictable.Contains(each.sentence.Clause)))
            .Select(each => $"{each.sentence.Clause} {each.sentence.Year}: the library says {each.Given}, the sentence {each.sentence.Outcome}: {question}");
    }
}
