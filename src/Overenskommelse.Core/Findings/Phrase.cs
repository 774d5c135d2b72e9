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

    /// <summary>The code, and in brackets what goes into it, for a debugger.</summary>
    public override string ToString() =>
        With.Count == 0 ? Code : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Code}({string.Join(", ", With)})");
}
