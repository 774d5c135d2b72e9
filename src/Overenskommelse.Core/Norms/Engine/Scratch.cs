using System.Runtime.CompilerServices;
using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Norms;

/// <summary>What is worked out once for a moment and asked for often: the windows that decisions have opened, who has which key.</summary>
/// <param name="examination">The examination that it belongs to; by default one of its own.</param>
internal sealed class Scratch(CompactRows.Examination? examination = null)
{
    /// <summary>So few are walked through, the latest first: it is the one that is asked for again.</summary>
    private const int Few = 8;

    private readonly List<(Key Key, object Made)> _few = [];
    private Dictionary<Key, object>? _many;

    /// <summary>The examination that it belongs to.</summary>
    public CompactRows.Examination Examination { get; } = examination ?? new();

    /// <summary>What was made for somebody in this period; made now if it has not been.</summary>
    public T Once<TOwner, T>(TOwner owner, in Moment at, Maker<TOwner, T> make)
        where TOwner : class
        where T : class
    {
        Key key = new(owner, null, at.Window);
        return Found(key) as T ?? Kept(key, make(owner, at));
    }

    /// <summary>What was made for somebody of something else in this period; made now if it has not been.</summary>
    public T Once<TOwner, TOf, T>(TOwner owner, TOf of, in Moment at, Maker<TOwner, TOf, T> make)
        where TOwner : class
        where TOf : class
        where T : class
    {
        Key key = new(owner, of, at.Window);
        return Found(key) as T ?? Kept(key, make(owner, of, at));
    }

    private object? Found(Key key)
    {
        for (int place = _few.Count - 1; place >= 0; place--)
        {
            if (_few[place].Key.Equals(key))
            {
                return _few[place].Made;
            }
        }

        return _many?.GetValueOrDefault(key);
    }

    private T Kept<T>(Key key, T made)
        where T : class
    {
        if (_few.Count == Few)
        {
            _many ??= [];
            foreach ((Key each, object kept) in _few)
            {
                _many[each] = kept;
            }

            _few.Clear();
        }

        _few.Add((key, made));
        return made;
    }

    public delegate T Maker<TOwner, T>(TOwner owner, in Moment at);

    public delegate T Maker<TOwner, TOf, T>(TOwner owner, TOf of, in Moment at);

    /// <summary>For whom, of what and in which period something was made: one and the same of each in memory.</summary>
    private readonly struct Key(object owner, object? of, Window? window) : IEquatable<Key>
    {
        private readonly object _owner = owner;
        private readonly object? _of = of;
        private readonly Window? _window = window;

        public bool Equals(Key other) => ReferenceEquals(_owner, other._owner) && ReferenceEquals(_of, other._of) && ReferenceEquals(_window, other._window);

        public override bool Equals(object? obj) => obj is Key key && Equals(key);

        public override int GetHashCode() =>
            HashCode.Combine(RuntimeHelpers.GetHashCode(_owner), RuntimeHelpers.GetHashCode(_of), RuntimeHelpers.GetHashCode(_window));
    }
}
