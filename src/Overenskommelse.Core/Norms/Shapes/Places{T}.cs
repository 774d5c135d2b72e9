namespace Overenskommelse.Norms;

/// <summary>Where some things stand in an order: those that certainly stand in one place, in order, and those of which it is not certain.</summary>
internal sealed class Places<T>
    where T : class
{
    private Places()
    {
    }

    public List<(Row<T> Row, int First, int Last)> Sure { get; } = [];

    public List<(Row<T> Row, int First, int Last)> Unsure { get; } = [];

    public IEnumerable<(Row<T> Row, int First, int Last)> All => Sure.Concat(Unsure);

    public static Row<Pair<T>> Pair(Row<T>? earlier, Row<T> later) => new PlainRow<Pair<T>>(new(earlier, later), later.Place);

    public static Places<T> Of(Population<T> of, Order<T> order, in Moment at)
    {
        Places<T> places = new();
        foreach (Row<T> row in of.Rows(at))
        {
            Truth counts = of.Has(row, at);
            (int first, int last) = order.Of(row, at);
            if (!counts.IsNo && first <= last)
            {
                (counts.IsYes && first == last ? places.Sure : places.Unsure).Add((row, first, last));
            }
        }

        places.Sure.Sort((one, other) => one.First.CompareTo(other.First));
        return places;
    }

    /// <summary>Whether one that is not certain may stand after one place and before another.</summary>
    public bool MayLieBetween(int after, int before) => Unsure.Exists(each => each.Last > after && each.First < before);

    /// <summary>Every two that may be neighbours: those of one place with those of the place before, and what is not certain with everything.</summary>
    public IEnumerable<Row<Pair<T>>> Neighbours(bool asksFirst, bool withUnsure, bool lacks)
    {
        int before = 0;
        for (int start = 0; start < Sure.Count;)
        {
            int end = EndOf(start);
            for (int place = start; place < end; place++)
            {
                for (int earlier = before; earlier < start; earlier++)
                {
                    yield return Pair(Sure[earlier].Row, Sure[place].Row);
                }

                if (asksFirst && (start == 0 || lacks))
                {
                    yield return Pair(null, Sure[place].Row);
                }

                if (lacks)
                {
                    yield return Pair(Sure[place].Row, Row<T>.Blank);
                    yield return Pair(Row<T>.Blank, Sure[place].Row);
                }
            }

            (before, start) = (start, end);
        }

        foreach ((Row<T> unsure, int first, int last) in withUnsure ? Unsure : [])
        {
            if (asksFirst)
            {
                yield return Pair(null, unsure);
            }

            foreach ((Row<T> other, int otherFirst, int otherLast) in All)
            {
                if (!ReferenceEquals(unsure, other) && otherFirst < last)
                {
                    yield return Pair(other, unsure);
                }

                if (!ReferenceEquals(unsure, other) && first < otherLast)
                {
                    yield return Pair(unsure, other);
                }
            }
        }
    }

    /// <summary>Where the next place begins.</summary>
    public int EndOf(int start)
    {
        int end = start + 1;
        while (end < Sure.Count && Sure[end].First == Sure[start].First)
        {
            end++;
        }

        return end;
    }
}
