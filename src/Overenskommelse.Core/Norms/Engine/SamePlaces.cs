using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Norms;

/// <summary>The rows of facts before changes and after them: what stands in the same place is one fact, though the changes may have made another row of it.</summary>
internal sealed class SamePlaces
{
    private readonly Dictionary<string, List<object>> _places = [];

    /// <summary>The first row that was asked about in its place: it stands for all of them.</summary>
    public object Of(object row)
    {
        if (row is not IRow place)
        {
            return row;
        }

        if (!_places.TryGetValue(place.Stranger, out List<object>? rows))
        {
            _places[place.Stranger] = rows = [];
        }

        if (!rows.Exists(each => ReferenceEquals(each, row)))
        {
            rows.Add(row);
        }

        return rows[0];
    }

    /// <summary>All that were asked about in the place of a row.</summary>
    public IReadOnlyList<object> AllOf(object row) => row is IRow place && _places.TryGetValue(place.Stranger, out List<object>? rows) ? rows : [row];
}
