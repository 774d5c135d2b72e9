namespace Overenskommelse.Testing;

/// <summary>Whether a clause can be kept and broken, and by what.</summary>
public enum ClauseStanding
{
    /// <summary>By facts, and perhaps by what people have judged as well.</summary>
    Norm,

    /// <summary>By nothing but what people have judged.</summary>
    OpenNorm,

    /// <summary>Never: it can be used or left alone.</summary>
    Permission,
}
