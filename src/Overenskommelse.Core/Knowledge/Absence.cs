namespace Overenskommelse.Knowledge;

/// <summary>Why a fact has no value. The two are never confused.</summary>
public enum Absence
{
    /// <summary>Nobody has said; there may be a value.</summary>
    NotKnown,

    /// <summary>It is known that there is none.</summary>
    None,
}
