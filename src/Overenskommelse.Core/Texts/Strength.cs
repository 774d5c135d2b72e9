namespace Overenskommelse.Texts;

/// <summary>How binding a clause is (<i>styrka</i>).</summary>
public enum Strength
{
    /// <summary>A duty (<i>ska</i>); also a commitment stated in plain present tense, and then the clause carries the reading that says so.</summary>
    Must,

    /// <summary>A recommendation to follow or to explain (<i>bör, föreslås</i>). Not following it is a deviation.</summary>
    Should,

    /// <summary>A permission (<i>får, kan, har möjlighet</i>). It never lowers a summary.</summary>
    May,
}
