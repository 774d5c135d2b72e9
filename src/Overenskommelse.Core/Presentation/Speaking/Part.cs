namespace Overenskommelse.Presentation.Speaking;

/// <summary>Something to be said: the codes of the phrases that would do, the best first, and what goes into their places.</summary>
/// <remarks>A place without a value, and a flag that is not raised, are null. The words of a place are made in the language of the phrase.</remarks>
internal sealed record Part(string[] Codes, (string Name, object? Value)[] Places)
{
    public Part(string code, params (string Name, object? Value)[] places)
        : this([code], places)
    {
    }

    /// <summary>What to say instead, when no language has any of the phrases; nothing when null.</summary>
    public Part? Otherwise { get; init; }

    /// <summary>The value of a place: the last that was given.</summary>
    public object? this[string name] => ValueOf(Places, name);

    /// <summary>The largest number that is said in the phrase: those that are said together are all in words, or none.</summary>
    public int Largest { get; init; }

    /// <summary>How many it stands for, for words that agree with it. One by default.</summary>
    public int Number { get; init; } = 1;

    public static object? ValueOf((string Name, object? Value)[] places, string name)
    {
        for (int place = places.Length - 1; place >= 0; place--)
        {
            if (places[place].Name == name)
            {
                return places[place].Value;
            }
        }

        return null;
    }

    /// <summary>The month or the year of a day of which no more is known; null where the day is known, there is none, or nothing is known of it.</summary>
    public static object? Within(DayFact day) =>
        day.IsKnown || day.Earliest is not { } first ? null : new DateInterval(first, day.Latest!.Value);

    /// <summary>A day, and apart from it the month or the year of one of which no more is known; neither, where nothing is.</summary>
    public static (string Name, object? Value)[] Day(string name, DayFact day) => [(name, day.Exact), ($"{name}-within", Within(day))];

    /// <summary>A flag that phrases can ask for.</summary>
    public static object? Flag(bool isRaised) => isRaised ? "" : null;
}
