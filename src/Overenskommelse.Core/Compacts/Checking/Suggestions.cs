namespace Overenskommelse.Compacts.Checking;

/// <summary>Says of an id that the facts do not have which of theirs may be meant.</summary>
internal static class Suggestions
{
    /// <summary>The problems, the first of which say so: as many as a message tells.</summary>
    /// <param name="problems">The problems.</param>
    /// <param name="among">The ids that the facts have; they are looked through once, and only where an id is missing.</param>
    public static ValueList<Problem> In(List<Problem> problems, IEnumerable<Id> among)
    {
        Id[] missing = [.. problems.Select(problem => problem.NotAmongFacts).OfType<Id>().Distinct().Take(Capped.Most)];
        if (missing.Length == 0)
        {
            return problems.ToValueList();
        }

        ILookup<Id, Id> near = NearIds.Of(missing, among.Distinct());
        return problems
            .Select(problem => problem.NotAmongFacts is { } id && near.Contains(id)
                ? problem with { Perhaps = near[id].Take(Nearest.MostSuggested).Select(each => each.Value).ToValueList() }
                : problem)
            .ToValueList();
    }
}
