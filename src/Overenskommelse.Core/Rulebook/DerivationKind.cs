namespace Overenskommelse.Rulebook;

/// <summary>What was done to a rule when a rule set was derived.</summary>
public enum DerivationKind
{
    /// <summary>A rule was added.</summary>
    Added,

    /// <summary>A rule was given other knobs.</summary>
    Adjusted,

    /// <summary>A rule was left out.</summary>
    Removed,

    /// <summary>A rule was given another place.</summary>
    Moved,
}
