namespace Overenskommelse.Norms;

/// <summary>What is to be named as amiss.</summary>
internal enum Amiss
{
    /// <summary>What certainly is, with no time left.</summary>
    Broken,

    /// <summary>What certainly is, though it may have time left.</summary>
    Certainly,

    /// <summary>What may be: when something must be, though it is not known which.</summary>
    Perhaps,
}
