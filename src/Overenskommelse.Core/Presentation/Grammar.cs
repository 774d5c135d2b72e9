namespace Overenskommelse.Presentation;

/// <summary>The grammar of a language, so far as findings and reports need it.</summary>
public sealed record Grammar
{
    /// <summary>What stands before the last of several things that all hold: <i>och</i>.</summary>
    public required string And { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(And)); }

    /// <summary>What stands before the last of several things of which one holds: <i>eller</i>.</summary>
    public required string Or { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Or)); }

    /// <summary>The twelve months, as they stand in a date.</summary>
    public required ValueList<string> Months
    {
        get;
        init => field = value.Count == 12 ? value : throw new ArgumentException($"There are twelve months; got {value.Count}.", nameof(Months));
    }

    /// <summary>Small numbers in words, one list for each gender of nouns; the first is used where no noun decides.</summary>
    public required ValueList<NumberWords> Numbers { get; init => field = Guard.Against.Empty(value, nameof(Numbers)); }

    /// <summary>A day of the year: {0} is the day and {1} the month. By default the day comes first.</summary>
    public string DayOfYear { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(DayOfYear)); } = "{0} {1}";

    /// <summary>A day with its year: {0} is the day of the year and {1} the year.</summary>
    public string Day { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Day)); } = "{0} {1}";

    /// <summary>The mark that opens a quotation.</summary>
    public required string OpeningQuote { get; init; }

    /// <summary>The mark that closes a quotation.</summary>
    public required string ClosingQuote { get; init; }

    /// <summary>What stands between the thousands of a large number: by default a space that does not break.</summary>
    public string Thousands { get; init => field = Guard.Against.Null(value, nameof(Thousands)); } = "\u00a0";

    /// <summary>Which of the forms of a phrase a number takes, counted from zero: by default the first for one and the second for all others.</summary>
    public Func<int, int> PluralForm { get; init => field = Guard.Against.Null(value, nameof(PluralForm)); } = number => number == 1 ? 0 : 1;

    /// <summary>How a sentence begins: by default with a capital letter.</summary>
    public Func<string, string> Capital { get; init => field = Guard.Against.Null(value, nameof(Capital)); } =
        words => words.Length == 0 ? words : $"{char.ToUpperInvariant(words[0])}{words[1..]}";

    internal string InFigures(int number) =>
        number.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture).Replace(",", Thousands, StringComparison.Ordinal);

    /// <summary>In words before a noun with an article, unless it or the largest number that it is said together with has no word; none is always a word.</summary>
    internal string InWords(int number, string article, int largest)
    {
        NumberWords numbers = NumbersFor(article) ?? Numbers[0];
        return number == 0 || (number > 0 && Math.Max(number, largest) < numbers.Words.Count) ? numbers.Words[number] : InFigures(number);
    }

    internal NumberWords? NumbersFor(string article) => Numbers.FirstOrDefault(numbers => numbers.Articles.Contains(article));

    internal string Say(AnnualDate day) => Fill(DayOfYear, Year(day.Day), Months[day.Month - 1]);

    internal string Say(LocalDate day) => Fill(Day, Say(Annual(day)), Year(day.Year));

    /// <summary>From one day to another; of two in one year, the year is said once.</summary>
    internal string Say(DateInterval period) => period.Start.Year == period.End.Year
        ? Fill(Day, $"{Say(Annual(period.Start))}–{Say(Annual(period.End))}", Year(period.End.Year))
        : $"{Say(period.Start)}–{Say(period.End)}";

    /// <summary>On one line, without a full stop at the end.</summary>
    internal string Quote(string text) => $"{OpeningQuote}{OneLine(text)}{ClosingQuote}";

    internal static string OneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');

    internal static string Year(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static AnnualDate Annual(LocalDate day) => new(day.Month, day.Day);

    private static string Fill(string pattern, string first, string second) =>
        pattern.Replace("{0}", first, StringComparison.Ordinal).Replace("{1}", second, StringComparison.Ordinal);
}
