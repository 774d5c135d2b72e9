using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Norms;

/// <summary>What is worked out once for a moment and asked for often: the windows that decisions have opened, who has which key.</summary>
internal sealed class Scratch
{
    private Dictionary<(object, Window?), object>? _made;

    /// <summary>The examination that it belongs to.</summary>
    public CompactRows.Examination Examination { get; } = new();

    /// <summary>What was made for somebody in this period; made now if it has not been.</summary>
    public T Once<TOwner, T>(TOwner owner, in Moment at, Maker<TOwner, T> make)
        where TOwner : class
        where T : class
    {
        _made ??= [];
        if (!_made.TryGetValue((owner, at.Window), out object? made))
        {
            _made[(owner, at.Window)] = made = make(owner, at);
        }

        return (T)made;
    }

    public delegate T Maker<TOwner, T>(TOwner owner, in Moment at);
}
