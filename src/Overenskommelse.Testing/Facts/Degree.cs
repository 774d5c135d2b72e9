namespace Overenskommelse.Testing.Facts;

/// <summary>How much of something is left unknown.</summary>
internal enum Degree
{
    /// <summary>All of it; of a list, whether there are others.</summary>
    All,

    /// <summary>Of a day, all but its year.</summary>
    ButYear,

    /// <summary>Of a day, all but its month.</summary>
    ButMonth,
}
