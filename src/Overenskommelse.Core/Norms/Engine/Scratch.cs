using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Norms;

/// <summary>What is worked out once for a moment and asked for often: the windows that decisions have opened, who has which key.</summary>
/// <param name="examination">The examination that it belongs to; by default one of its own.</param>
internal sealed class Scratch(CompactRows.Examination? examination = null)
{
    /// <summary>So few are walked through, the latest first: it is the one that is asked for again.</summary>
    private const int Few = 8;

    private readonly List<(object Owner, Window? Window, object Made)> _few = [];
    private Dictionary<(object Owner, Window? Window), object>? _many;

    /// <summary>The examination that it belongs to.</summary>
    public CompactRows.Examination Examination { get; } = examination ?? new();

    /// <summary>What was made for somebody in this period; made now if it has not been.</summary>
    public T Once<TOwner, T>(TOwner owner, in Moment at, Maker<TOwner, T> make)
        where TOwner : class
        where T : class
    {
        if (Find(owner, at.Window) is T found)
        {
            return found;
        }

        T made = make(owner, at);
        Keep(owner, at.Window, made);
        return made;
    }

    private object? Find(object owner, Window? window)
    {
        for (int place = _few.Count - 1; place >= 0; place--)
        {
            if (_few[place].Owner.Equals(owner) && ReferenceEquals(_few[place].Window, window))
            {
                return _few[place].Made;
            }
        }

        return _many?.GetValueOrDefault((owner, window));
    }

    private void Keep(object owner, Window? window, object made)
    {
        if (_few.Count == Few)
        {
            _many ??= [];
            foreach ((object each, Window? its, object kept) in _few)
            {
                _many[(each, its)] = kept;
            }

            _few.Clear();
        }

        _few.Add((owner, window, made));
    }

    public delegate T Maker<TOwner, T>(TOwner owner, in Moment at);
}
