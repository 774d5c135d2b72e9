using System.Collections;
using CultureInfo = System.Globalization.CultureInfo;

namespace Overenskommelse.Compacts;

/// <summary>What was expected where something stands that does not fit: the code of a phrase, and what goes into it.</summary>
/// <remarks>By itself it is in English, for whoever reads an exception; <c>Words.Of</c> puts it into the reader's language.</remarks>
public sealed record Expectation
{
    internal Expectation(string code, params ReadOnlySpan<object> with)
    {
        Code = code;
        With = [.. with.ToArray().Select(value => value is DayFact day && day.Exact is { } exact ? exact : value)];
    }

    /// <summary>The code of the phrase.</summary>
    public string Code { get; }

    /// <summary>What goes into the phrase, in its order: ids, days, numbers and words.</summary>
    public ValueList<object> With { get; }

    /// <summary>In English, with days and ids as they are written in code.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, Expectations.InEnglish(Code), [.. With.Select(Written)]);

    private static string Written(object value) => value switch
    {
        string words => words,
        LocalDate day => Calendar.Iso(day),
        IEnumerable list => Capped.List([.. list.Cast<object>().Select(each => $"{each}")]),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
