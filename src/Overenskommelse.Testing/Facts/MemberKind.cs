namespace Overenskommelse.Testing.Facts;

/// <summary>What a member of a fact holds, and so in which ways it can be left unknown.</summary>
internal enum MemberKind
{
    /// <summary>A value that is always told, such as an id, or that nothing rests on, such as a name.</summary>
    Plain,

    /// <summary>A value, none, or not known.</summary>
    Fact,

    /// <summary>A day, its month or year, none, or not known.</summary>
    Day,

    /// <summary>All there are, or at least some.</summary>
    Register,

    /// <summary>Some that are named.</summary>
    Directory,
}
