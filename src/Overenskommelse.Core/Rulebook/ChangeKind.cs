namespace Overenskommelse.Rulebook;

/// <summary>How a rule set differs from the one it was derived from.</summary>
public enum ChangeKind
{
    /// <summary>A rule was added.</summary>
    Added,

    /// <summary>A rule was given other knobs.</summary>
    Adjusted,

    /// <summary>A rule was left out.</summary>
    Removed,
}
