namespace Overenskommelse.Presentation.Tongues;

/// <summary>A language: its grammar, and a sentence for each thing that a finding or a report can say.</summary>
/// <remarks>What is said, and in which order, stands in this class; how it is said stands in one class for each language.</remarks>
internal abstract partial class Tongue(Names names)
{
    /// <summary>Lists are cut here, with a count of the rest.</summary>
    private const int MostListed = 6;

    private const int WordsInNumbers = 12;

    protected Compact Compact => names.Compact;

    protected abstract string AndWord { get; }

    protected abstract string OrWord { get; }

    /// <summary>Stands for a person, whose id is never shown.</summary>
    protected abstract string Person { get; }

    /// <summary>Stands for what a host's own rule has left unnamed.</summary>
    protected abstract string Someone { get; }

    public static Tongue Of(Language language, RuleSet rules, Compact compact) => Guard.Against.EnumOutOfRange(language) switch
    {
        Language.Swedish => new Swedish(new Names(rules, compact)),
        _ => new English(new Names(rules, compact)),
    };

    public abstract string Say(Text text);

    /// <summary>Whether it is an office that several people share, so that its name stands for them all.</summary>
    protected bool IsShared(Id? id) => id is OfficeId office && names.IsShared(office);

    /// <summary>Between quotation marks, on one line, without a full stop at the end.</summary>
    public abstract string Quote(string text);

    /// <summary>A day with its year: 31 December 2026.</summary>
    public string Date(LocalDate day) => $"{DayOfYear(day.Month, day.Day)} {Figure(day.Year, grouped: false)}";

    public string DayOfYear(AnnualDate day) => DayOfYear(day.Month, day.Day);

    public string Name(Id id) => id is PersonId ? Person : names.Find(id) is { } name ? Say(name) : Quote(id.Value);

    public string And(IEnumerable<string> items) => Enumerate([.. items], AndWord);

    public string Or(IEnumerable<string> items) => Enumerate([.. items], OrWord);

    public string And(IEnumerable<Id> ids) => And(ids.Select(Name).Distinct());

    public string Or(IEnumerable<Id> ids) => Or(ids.Select(Name).Distinct());

    public string Year(DateInterval period) =>
        period.Start.Year == period.End.Year && period.Start.DayOfYear == 1 && period.End is { Month: 12, Day: 31 }
            ? Figure(period.Start.Year, grouped: false)
            : $"{Date(period.Start)}–{Date(period.End)}";

    /// <summary>Makes a sentence: a capital first and a full stop last.</summary>
    public static string Sentence(string words) =>
        $"{Capital(words)}{(words.EndsWith('.') ? "" : ".")}";

    /// <summary>The same words with a capital first: a heading, or an item of a list.</summary>
    public static string Capital(string words) => $"{char.ToUpperInvariant(words[0])}{words[1..]}";

    public static string Figure(int number, bool grouped = true) =>
        number.ToString(grouped ? "#,0" : "0", System.Globalization.CultureInfo.InvariantCulture).Replace(",", "\u00a0", StringComparison.Ordinal);

    protected abstract string DayOfYear(int month, int day);

    protected abstract string AndMore(int count);

    protected static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');

    /// <summary>Small numbers are written in words, unless they stand beside a large one.</summary>
    protected static string Count(int number, string[] inWords, int largest = 0) =>
        Math.Max(number, largest) <= WordsInNumbers && number >= 0 ? inWords[number] : Figure(number);

    private string Enumerate(string[] items, string word) => items switch
    {
        [] => Someone,
        [var only] => only,
        { Length: > MostListed } => $"{string.Join(", ", items[..(MostListed - 1)])} {AndMore(items.Length - MostListed + 1)}",
        _ => $"{string.Join(", ", items[..^1])} {word} {items[^1]}",
    };
}
