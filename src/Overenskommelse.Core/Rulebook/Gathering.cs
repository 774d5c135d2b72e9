using System.Buffers;

namespace Overenskommelse.Rulebook;

/// <summary>Gathers items on borrowed memory, so that only the finished list is allocated. Take the list, and the memory goes back.</summary>
internal struct Gathering<T>
    where T : notnull
{
    private const int FirstSize = 16;

    private T[]? _items;

    public int Count { get; private set; }

    public readonly Span<T> Items => _items.AsSpan(0, Count);

    public void Add(T item)
    {
        if (_items is null || Count == _items.Length)
        {
            Grow();
        }

        _items![Count++] = item;
    }

    /// <summary>The items gathered; the gathering is empty after it.</summary>
    public ValueList<T> Take()
    {
        ValueList<T> list = Count == 0 ? default : new(Items.ToArray());
        Discard();
        return list;
    }

    /// <summary>Forgets the items gathered.</summary>
    public void Discard()
    {
        GiveBack();
        (_items, Count) = (null, 0);
    }

    private void Grow()
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(FirstSize, Count * 2));
        Items.CopyTo(larger);
        GiveBack();
        _items = larger;
    }

    private readonly void GiveBack()
    {
        if (_items is not null)
        {
            ArrayPool<T>.Shared.Return(_items, clearArray: true);
        }
    }
}
