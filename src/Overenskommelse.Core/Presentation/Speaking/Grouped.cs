namespace Overenskommelse.Presentation.Speaking;

/// <summary>Says what belongs together where <i>and</i>, <i>or</i>, <i>not</i> and <i>if</i> stand side by side, so that it can be read in one way only.</summary>
internal static class Grouped
{
    private const string And = "and";
    private const string Or = "or";

    /// <summary>The words; null for a phrase that joins nothing.</summary>
    public static string? TrySay(Speech speech, Phrase phrase) => TrySay(speech, phrase, isWithin: false);

    private static string? TrySay(Speech speech, Phrase phrase, bool isWithin) => phrase switch
    {
        { Code: Or, With: [Phrase { Code: "not", With: [Phrase condition] }, Phrase then] } => Fill(speech, ["if-then"], Within(speech, condition), Within(speech, then)),
        { Code: "not", With: [Phrase { Code: And or Or } chain] } => Fill(speech, ["not"], Within(speech, chain)),
        { Code: And or Or, With: [Phrase, Phrase] } => Chain(speech, phrase, isWithin),
        { Code: "has" or "preceded" } when phrase.With.Any(IsNarrowed) => speech.Say(Bracketed(phrase)),
        _ => null,
    };

    /// <summary>What a comma keeps apart outermost is kept apart by <i>both</i> and <i>either</i> further in.</summary>
    private static string Chain(Speech speech, Phrase phrase, bool isWithin)
    {
        // What is not so stands last: where it stood first, the rest could be read as not so either.
        Phrase[] all = [.. Flat(phrase, phrase.Code).OrderBy(each => each.Code == "not")];
        bool isApart = !isWithin && all.Any(each => each.Code is And or Or);
        string[] codes = isApart ? [$"{phrase.Code}.apart", phrase.Code] : [phrase.Code];
        string words = all.Select(each => Within(speech, each)).Aggregate((before, next) => Fill(speech, codes, before, next));
        return isWithin || (isApart && phrase.Code == Or) ? Fill(speech, [$"{phrase.Code}.within"], words) : words;
    }

    private static IEnumerable<Phrase> Flat(Phrase phrase, string code) =>
        phrase.Code == code && phrase.With is [Phrase one, Phrase other] && !(code == Or && one.Code == "not") ? Flat(one, code).Concat(Flat(other, code)) : [phrase];

    private static string Within(Speech speech, Phrase phrase) => TrySay(speech, phrase, isWithin: true) ?? speech.Say(Bracketed(phrase));

    /// <summary>A list that is narrowed down inside of something else is narrowed down in brackets, so that it is seen where that ends.</summary>
    private static Phrase Bracketed(Phrase phrase) => phrase with { With = [.. phrase.With.Select(each => IsNarrowed(each) ? (Phrase)each with { Code = "that.within" } : each)] };

    private static bool IsNarrowed(object each) => each is Phrase { Code: "that" };

    private static string Fill(Speech speech, string[] codes, params string[] words) =>
        speech.Say(new Part(codes, [.. words.Select((each, place) => ($"{place}", (object?)each))]));
}
