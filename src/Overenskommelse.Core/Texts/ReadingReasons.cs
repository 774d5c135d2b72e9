namespace Overenskommelse.Texts;

/// <summary>Gives a reading the reason it has for one sentence.</summary>
public static class ReadingReasons
{
    /// <summary>The same reading, for this reason.</summary>
    public static TReading Because<TReading>(this TReading reading, string swedish, string english)
        where TReading : Reading =>
        (TReading)(Guard.Against.Null<Reading>(reading) with { Why = new Text(swedish, english) });
}
