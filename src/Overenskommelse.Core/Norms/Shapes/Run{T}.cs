namespace Overenskommelse.Norms;

/// <summary>A row of neighbours that ends in one of them: whether it is too long, and the last two of it.</summary>
/// <param name="TooLong">Whether it may be too long.</param>
/// <param name="Last">The last two of it that may not be kept apart.</param>
internal readonly record struct Run<T>(Truth TooLong, Row<Pair<T>> Last)
    where T : class
{
    /// <summary>The rows that may be too long, by the truth of there being so many before each: one more for each that nothing keeps apart.</summary>
    public static List<Run<T>> In(Places<T> places, Test<Pair<T>> apart, int atMost, bool asksFirst, in Moment at)
    {
        List<Run<T>> runs = [];
        List<(Row<T> Row, Truth[] Before)> earlier = [];
        for (int start = 0; start < places.Sure.Count;)
        {
            int end = places.EndOf(start);
            List<(Row<T> Row, Truth[] Before)> here = [];
            bool isSeparated = places.MayLieBetween(start == 0 ? int.MinValue : places.Sure[start - 1].First, places.Sure[start].First);
            for (int place = start; place < end; place++)
            {
                Row<T> row = places.Sure[place].Row;
                Truth[] before = [Truth.Yes, .. Enumerable.Repeat(Truth.No, atMost)];
                Row<Pair<T>>? last = null;
                if (start == 0 && asksFirst)
                {
                    last = Places<T>.Pair(null, row);
                    Array.Fill(before, Joined(last, apart, isSeparated, at), 1, atMost);
                }

                foreach ((Row<T> other, Truth[] theirs) in earlier)
                {
                    Row<Pair<T>> pair = Places<T>.Pair(other, row);
                    Truth joined = Joined(pair, apart, isSeparated, at);
                    last = joined.IsNo ? last : pair;
                    for (int length = 1; length <= atMost; length++)
                    {
                        before[length] |= joined & theirs[length - 1];
                    }
                }

                if (!before[atMost].IsNo)
                {
                    runs.Add(new(before[atMost], last!));
                }

                here.Add((row, before));
            }

            (earlier, start) = (here, end);
        }

        return runs;
    }

    /// <summary>Two are neighbours only if nothing that is not certain lies between them.</summary>
    private static Truth Joined(Row<Pair<T>> pair, Test<Pair<T>> apart, bool isSeparated, in Moment at) =>
        !apart.Of(pair, at) & (isSeparated ? Truth.Unknown : Truth.Yes);
}
