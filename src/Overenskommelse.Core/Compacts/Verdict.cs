namespace Overenskommelse.Compacts;

/// <summary>What somebody who judged an open norm found.</summary>
public enum Verdict
{
    /// <summary>The norm is kept.</summary>
    Kept,

    /// <summary>The norm is not kept.</summary>
    NotKept,
}
