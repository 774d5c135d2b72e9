namespace Overenskommelse.Findings;

/// <summary>Something to be said: a code, and what goes into it. Words are made of it last, in the reader's language.</summary>
/// <param name="Code">A stable code that a phrasebook has a phrase for, such as <c>seats.regular</c>.</param>
/// <param name="With">What goes into the phrase, in its order: an <see cref="Id"/>, a day, a number, a text or another phrase.</param>
public sealed record Phrase(string Code, ValueList<object> With)
{
    /// <summary>A phrase that nothing goes into.</summary>
    public Phrase(string code)
        : this(code, [])
    {
    }

    /// <summary>What a value of an enumeration is called: the code of its type and its own, <c>seat-kind.co-opted</c>.</summary>
    internal static Phrase Of(Enum value) => new($"{CodeOf(value.GetType().Name)}.{CodeOf($"{value}")}");

    /// <summary>A length of time, in years, months or days; of several of them together, as ISO writes it.</summary>
    internal static Phrase Of(Period length) => length switch
    {
        { Months: 0, Weeks: 0, Days: 0, HasTimeComponent: false, Years: > 0 } => new("years", [length.Years]),
        { Years: 0, Weeks: 0, Days: 0, HasTimeComponent: false, Months: > 0 } => new("months", [length.Months]),
        { Years: 0, Months: 0, Days: 0, HasTimeComponent: false, Weeks: > 0 } => new("weeks", [length.Weeks]),
        { Years: 0, Months: 0, Weeks: 0, HasTimeComponent: false } => new("days", [length.Days]),
        _ => new("length", [$"{length}"]),
    };

    /// <summary>A name as a code: in small letters, with hyphens.</summary>
    internal static string CodeOf(string name) =>
        string.Concat(name.Select((letter, place) => $"{(char.IsUpper(letter) && place > 0 ? "-" : "")}{char.ToLowerInvariant(letter)}"));

    /// <summary>The code, and in brackets what goes into it, for a debugger.</summary>
    public override string ToString() =>
        With.Count == 0 ? Code : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Code}({string.Join(", ", With)})");
}
