namespace Overenskommelse.Norms;

/// <summary>The rows of a source by a value that they have. It is made when a second value is asked for: for one alone, walking through them is quicker.</summary>
internal sealed class ValueIndex<T, TValue>
    where T : class
    where TValue : notnull
{
    /// <summary>So few rows are walked through.</summary>
    private const int Few = 24;

    private readonly TValue _first;
    private Dictionary<TValue, Row<T>[]>? _byValue;
    private Row<T>[] _unknown = [];

    private ValueIndex(TValue first) => _first = first;

    public static ReadOnlySpan<Row<T>> Among(Source<T> source, Attribute<T, TValue> attribute, TValue value, in Moment at)
    {
        ReadOnlySpan<Row<T>> rows = source.Rows(at);
        if (rows.Length <= Few)
        {
            return rows;
        }

        ValueIndex<T, TValue> index = at.Scratch.Once(source, attribute, at, (_, _, in _) => new ValueIndex<T, TValue>(value));
        return index.Of(value, rows, attribute, at);
    }

    private ReadOnlySpan<Row<T>> Of(TValue value, ReadOnlySpan<Row<T>> rows, Attribute<T, TValue> attribute, in Moment at)
    {
        if (_byValue is null && value.Equals(_first))
        {
            return rows;
        }

        _byValue ??= Made(rows, attribute, at);
        return _byValue.TryGetValue(value, out Row<T>[]? those) ? those : _unknown;
    }

    private Dictionary<TValue, Row<T>[]> Made(ReadOnlySpan<Row<T>> rows, Attribute<T, TValue> attribute, in Moment at)
    {
        Dictionary<TValue, List<Row<T>>> lists = [];
        List<Row<T>> unknown = [];
        foreach (Row<T> row in rows)
        {
            Fact<TValue> fact = attribute.Of(row, at);
            if (!fact.TryGet(out TValue? known))
            {
                unknown.AddRange(fact.IsNone ? [] : [row]);
                continue;
            }

            if (!lists.TryGetValue(known, out List<Row<T>>? those))
            {
                lists[known] = those = [];
            }

            those.Add(row);
        }

        _unknown = [.. unknown];
        return lists.ToDictionary(each => each.Key, each => (Row<T>[])[.. each.Value, .. unknown]);
    }
}
