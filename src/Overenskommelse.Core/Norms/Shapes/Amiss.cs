namespace Overenskommelse.Norms;

/// <summary>What is to be named as amiss.</summary>
internal enum Amiss
{
    /// <summary>What certainly is.</summary>
    Certainly,

    /// <summary>What may be: when something must be, though it is not known which.</summary>
    Perhaps,
}
