namespace Overenskommelse.Compacts.Indexing;

/// <summary>Makes something when it is first asked for. Of two that make it at once, all get what the first to be done has made.</summary>
internal static class Once
{
    public static T Made<TOwner, T>(ref T? field, TOwner owner, Func<TOwner, T> make)
        where T : class =>
        Volatile.Read(ref field) ?? Interlocked.CompareExchange(ref field, make(owner), null) ?? field!;
}
