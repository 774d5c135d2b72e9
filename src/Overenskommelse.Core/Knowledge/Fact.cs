namespace Overenskommelse.Knowledge;

/// <summary>The two ways for a fact to be without a value, to be written where a value could stand.</summary>
/// <example><c>LastDay = Fact.NotKnown</c></example>
public static class Fact
{
    /// <summary>Nobody has said; there may be a value.</summary>
    public const Absence NotKnown = Absence.NotKnown;

    /// <summary>It is known that there is none.</summary>
    public const Absence None = Absence.None;
}
