using System.Runtime.InteropServices;

namespace Overenskommelse.Compacts.Indexing;

/// <summary>Gathers what is held by one person.</summary>
internal static class HolderRows
{
    /// <summary>Everybody once, in the order they are first mentioned. Whoever is not named is counted as somebody else than everybody else.</summary>
    public static Row<Holder<T>>[] Of<T>(ReadOnlySpan<Row<T>> rows, Func<T, Fact<PersonId>> personOf, bool mayHaveOthers, Id within)
        where T : class
    {
        // The number of people, and of each row the place of the same person's next one: zero when there is none.
        (int people, int[] next) = (rows.Length, new int[rows.Length]);
        bool[] follows = new bool[rows.Length];
        Dictionary<PersonId, int> last = new(rows.Length);
        for (int place = 0; place < rows.Length; place++)
        {
            if (!personOf(rows[place].Fact).TryGet(out PersonId? person))
            {
                continue;
            }

            ref int before = ref CollectionsMarshal.GetValueRefOrAddDefault(last, person, out follows[place]);
            if (follows[place])
            {
                next[before] = place;
                people--;
            }

            before = place;
        }

        Row<Holder<T>>[] holders = new Row<Holder<T>>[people];
        for ((int place, int holder) = (0, 0); place < rows.Length; place++)
        {
            if (!follows[place])
            {
                Fact<PersonId> person = personOf(rows[place].Fact);
                holders[holder] = new PlainRow<Holder<T>>(new(person, From(place, rows, next), mayHaveOthers), holder, within, rows[place].Organisation);
                holder++;
            }
        }

        return holders;
    }

    private static Row<T>[] From<T>(int first, ReadOnlySpan<Row<T>> rows, int[] next)
        where T : class
    {
        int count = 1;
        for (int place = next[first]; place > 0; place = next[place])
        {
            count++;
        }

        Row<T>[] theirs = new Row<T>[count];
        for ((int place, int at) = (first, 0); at < count; place = next[place], at++)
        {
            theirs[at] = rows[place];
        }

        return theirs;
    }
}
