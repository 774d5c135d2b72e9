namespace Overenskommelse.Laws.Naive;

/// <summary>What is answered of a clause, and of which year where the clause is yearly, or of the round that opened on which day.</summary>
internal sealed record Answer(string Clause, int? Year, Outcome Outcome)
{
    /// <summary>A year by its number, and what begins on another day by a number of that day.</summary>
    public static int? YearOf(LocalDate? from) => from is null or { Month: 1, Day: 1 } ? from?.Year : (from.Value.Year * 10_000) + (from.Value.Month * 100) + from.Value.Day;

    /// <summary>The reading that takes the place of the one chosen, if one does.</summary>
    public string? Reading { get; init; }
}

/// <summary>Compares the library's answers with those of the sentences. Only the ones that differ are shown: a report has forty.</summary>
internal static class Comparison
{
    /// <summary>
    /// Clauses that several parts or several things decide together, whatever a fact is that is missing of them all. The sentences, taken part by part, are
    /// still in doubt there; that the library is right not to be is for the laws over fillings to show.
    /// </summary>
    private static readonly string[] InDoubtWithoutNeed =
    [
        "development-group.balance",
        "development-group.leaders-appointed-yearly",
        "development-group.nominations",
        "development-group.pre-meetings",
        "development-group.public-parties-seated",
        "development-group.shared-leadership",
        "leadership-group.even-split",
        "leadership-group.every-party-seated",
        "leadership-group.political-report",
        "network-group.in-place",
        "process-leader.organisation",
    ];

    /// <summary>Every answer that the library gives is that of the sentence; it may leave one undetermined.</summary>
    public static void ShouldAgreeWith(this IEnumerable<Answer> library, IEnumerable<Answer> sentences)
        => Differing(library, sentences.Where(IsSettled), outcome => outcome != Outcome.Undetermined).ShouldBeEmpty();

    /// <summary>What the sentence decides, whatever the facts are that are missing, the library does not leave undetermined.</summary>
    public static void ShouldDecideWhatIsDecidedBy(this IEnumerable<Answer> library, IEnumerable<Answer> sentences)
        => Differing(library, sentences, outcome => outcome == Outcome.Undetermined).ShouldBeEmpty();

    private static bool IsSettled(Answer sentence) => sentence.Outcome != Outcome.Undetermined || !InDoubtWithoutNeed.Contains(sentence.Clause);

    private static List<string> Differing(IEnumerable<Answer> library, IEnumerable<Answer> sentences, Func<Outcome, bool> looksAt)
    {
        Dictionary<(string, int?), Outcome> given = library.ToDictionary(answer => (answer.Clause, answer.Year), answer => answer.Outcome);
        return
        [
            .. sentences
                .Where(answer => !given.TryGetValue((answer.Clause, answer.Year), out Outcome outcome)
                    || (outcome != answer.Outcome && looksAt(outcome)))
                .Select(answer => $"{answer.Clause} {answer.Year} {answer.Reading}: the library says "
                    + $"{(given.TryGetValue((answer.Clause, answer.Year), out Outcome outcome) ? outcome : "nothing")}, the sentence {answer.Outcome}"),
        ];
    }
}
