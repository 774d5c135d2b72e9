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
        long ways = ask.Ways;
        if (!IsTried(ask))
        {
            return plain;
        }

        ((object Attribute, object Row) Fact, object[] Values)[] facts = [.. ask.Values];

        // The last way first: it differs most from the first, and two that differ are enough.
        Answer all = Filled(look, at, facts, ways - 1);
        for (long way = 0; way < ways - 1 && all.IsDecided; way++)
        {
            all = all.Either(Filled(look, at, facts, way));
        }

        return all;
    }

    /// <summary>Whether there is something to fill in, and not in too many ways.</summary>
    public static bool IsTried(Questions ask) => !ask.AreTooMany && ask.Ways > 1;

    /// <summary>What is missing before changes and after them, filled in on both sides alike, in every way; none where there are too many, or nothing can be.</summary>
    /// <param name="ask">What both ask, with their places.</param>
    public static IEnumerable<Supposed> OfBoth(Questions ask)
    {
        ((object Attribute, object Row) Fact, object[] Values)[] facts = [.. ask.Values];
        long ways = IsTried(ask) ? ask.Ways : 0;
        for (long way = 0; way < ways; way++)
        {
            yield return SupposedIn(facts, way, ask.Places);
        }
    }

    /// <summary>The facts that make a difference: two ways of filling in that differ in one of them alone come to different answers.</summary>
    /// <param name="ask">What was asked.</param>
    /// <param name="answers">What each way came to, in the order of <see cref="OfBoth"/>.</param>
    public static IEnumerable<(object Attribute, object Row)> Differing<T>(Questions ask, IReadOnlyList<T> answers)
        where T : struct, IEquatable<T>
    {
        int step = 1;
        foreach (((object Attribute, object Row) fact, object[] values) in ask.Values)
        {
            int stride = step;
            if (Enumerable.Range(0, answers.Count).Any(way => !answers[way].Equals(answers[way - (way / stride % values.Length * stride)])))
            {
                yield return fact;
            }

            step *= values.Length;
        }
    }

    private static Answer Filled(Looking look, in Moment at, ((object Attribute, object Row) Fact, object[] Values)[] facts, long way) =>
        look(at.Supposing(SupposedIn(facts, way, null)));

    private static Supposed SupposedIn(((object Attribute, object Row) Fact, object[] Values)[] facts, long way, SamePlaces? places)
    {
        Supposed supposed = new();
        foreach (((object attribute, object row), object[] values) in facts)
        {
            foreach (object each in places?.AllOf(row) ?? [row])
            {
                supposed.Set(attribute, each, values[way % values.Length]);
            }

            way /= values.Length;
        }

        return supposed;
    }
}
