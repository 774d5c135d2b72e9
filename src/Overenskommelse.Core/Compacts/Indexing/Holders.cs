namespace Overenskommelse.Compacts.Indexing;

/// <summary>Gathers what is held by one person.</summary>
internal static class Holders
{
    /// <summary>Everybody once, in the order they are first mentioned. Whoever is not named is somebody else than everybody else.</summary>
    public static Row<Holder<T>>[] Of<T>(ReadOnlySpan<Row<T>> rows, Func<T, Fact<PersonId>> personOf, bool mayHaveOthers, Id within)
        where T : class
    {
        List<(Fact<PersonId> Person, List<Row<T>> Rows)> people = new(rows.Length);
        Dictionary<PersonId, int> places = [];
        foreach (Row<T> row in rows)
        {
            Fact<PersonId> holder = personOf(row.Fact);
            if (holder.TryGet(out PersonId? person) && !places.TryAdd(person, people.Count))
            {
                people[places[person]].Rows.Add(row);
                continue;
            }

            people.Add((holder, [row]));
        }

        return [.. people.Select((each, place) => new PlainRow<Holder<T>>(new(each.Person, [.. each.Rows], mayHaveOthers && each.Person.TryGet(out _)), within, each.Rows[0].Organisation) { Place = place })];
    }
}
