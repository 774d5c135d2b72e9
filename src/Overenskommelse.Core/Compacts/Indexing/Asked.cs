namespace Overenskommelse.Compacts.Indexing;

/// <summary>Whether a compact is examined for the first time, or again: then what is worked out of its facts is worth keeping.</summary>
internal enum Asked
{
    /// <summary>The first time, or as if it were: nothing is kept.</summary>
    Once,

    /// <summary>Again, or of another day: whoever asks twice goes on.</summary>
    Again,
}
