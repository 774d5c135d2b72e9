namespace Overenskommelse.Norms;

/// <summary>
/// The second way of looking, where one pass leaves doubt: the facts that are asked for are filled in with every value by which the asker can tell them
/// apart, and the norm is looked at again. Where one fact stands behind several things, only this tells.
/// </summary>
internal static class Filling
{
    /// <summary>What a norm answers at a moment.</summary>
    public delegate Answer Looking(in Moment at);

    /// <summary>More ways than this to fill in what is missing are not tried: some six facts of four values each.</summary>
    public const int MostWays = 4096;

    /// <summary>What a norm answers whichever way it is filled in; or what one pass says, where there are too many ways.</summary>
    public static Answer Of(Looking look, in Moment at, Questions ask, Answer plain)
    {
        KeyValuePair<(object Attribute, object Row), List<object>>[] facts = [.. ask.Values];
        long ways = 1;
        foreach (List<object> values in facts.Select(each => each.Value))
        {
            ways *= values.Count;
            if (ways > MostWays)
            {
                return plain;
            }
        }

        if (facts.Length == 0)
        {
            return plain;
        }

        // The last way first: it differs most from the first, and two that differ are enough.
        Answer all = Filled(look, at, facts, ways - 1);
        for (long way = 0; way < ways - 1 && all.IsDecided; way++)
        {
            all = all.Either(Filled(look, at, facts, way));
        }

        return all;
    }

    private static Answer Filled(Looking look, in Moment at, KeyValuePair<(object Attribute, object Row), List<object>>[] facts, long way)
    {
        Supposed supposed = new();
        foreach (((object attribute, object row), List<object> values) in facts)
        {
            supposed.Set(attribute, row, values[(int)(way % values.Count)]);
            way /= values.Count;
        }

        return look(at.Supposing(supposed));
    }
}
