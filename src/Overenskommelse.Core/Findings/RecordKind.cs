namespace Overenskommelse.Findings;

/// <summary>What people have recorded of a clause.</summary>
public enum RecordKind
{
    /// <summary>A judgement of an open norm.</summary>
    Judgement,

    /// <summary>An explanation of a deviation from a recommendation.</summary>
    Explanation,
}
