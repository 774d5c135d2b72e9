namespace Overenskommelse.Laws.Five;

/// <summary>Facts with holes, and a day to ask about.</summary>
internal sealed record Case(CompactFacts Facts, LocalDate On, List<Hole> Holes)
{
    public long Ways => Holes.Aggregate(1L, (ways, hole) => ways * hole.Ways.Length);

    /// <summary>One way of filling in every hole; or, where a hole is not among those that are told, of leaving it.</summary>
    public CompactFacts Filled(long way, Func<Hole, bool>? isTold = null)
    {
        CompactFacts facts = Facts;
        foreach (Hole hole in Holes)
        {
            facts = isTold?.Invoke(hole) == false ? facts : hole.Ways[way % hole.Ways.Length](facts);
            way /= hole.Ways.Length;
        }

        return facts;
    }

    public override string ToString() => $"on {On:yyyy'-'MM'-'dd}, not known: {string.Join(", ", Holes.Select(hole => hole.Name))}; {Facts}";
}
