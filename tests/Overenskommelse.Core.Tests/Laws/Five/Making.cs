using Overenskommelse.Laws.Given;

namespace Overenskommelse.Laws.Five;

/// <summary>Makes facts, and now and then leaves one out.</summary>
internal sealed class Making(int seed, int mostHoles)
{
    public Dice Dice { get; } = new(seed);

    public List<Hole> Holes { get; } = [];

    /// <summary>Whether to leave the next fact out.</summary>
    public bool LeavesOut(int percent) => Dice.Chance(percent) && Holes.Count < mostHoles;

    /// <summary>The fact; or what stands for it while it is not known.</summary>
    public TFact Fact<TFact, TValue>(string name, TFact known, TFact unknown, int percent, Func<MissingFact, bool> isAskedBy, IEnumerable<TValue> values, Func<CompactFacts, TValue, CompactFacts> tell)
    {
        if (!LeavesOut(percent))
        {
            return known;
        }

        Holes.Add(new(name, isAskedBy, [.. values.Select(value => (Func<CompactFacts, CompactFacts>)(facts => tell(facts, value)))]));
        return unknown;
    }

    /// <summary>The list; or the same, which may lack one of some others.</summary>
    public Register<T> List<T>(string name, IReadOnlyCollection<T> items, int percent, Func<MissingFact, bool> isAskedBy, IEnumerable<T> others, Func<CompactFacts, Func<Register<T>, Register<T>>, CompactFacts> tell)
        where T : notnull
    {
        Register<T> complete = [.. items];
        if (!LeavesOut(percent))
        {
            return complete;
        }

        IEnumerable<Func<CompactFacts, CompactFacts>> more = others.Select(other => (Func<CompactFacts, CompactFacts>)(facts => tell(facts, each => [.. each.Known, other])));
        Holes.Add(new(name, isAskedBy, [facts => tell(facts, each => [.. each.Known]), .. more]) { IsOfList = true });
        return items.Aggregate((Register<T>)Knowledge.Fact.NotKnown, (register, item) => register.Add(item));
    }
}
