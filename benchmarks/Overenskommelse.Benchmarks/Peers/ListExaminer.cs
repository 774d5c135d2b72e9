namespace Overenskommelse.Benchmarks.Peers;

/// <summary>An examiner for the contestants whose own result is already a list of breaches.</summary>
internal sealed class ListExaminer<TFacts>(TFacts facts, Func<TFacts, List<Breach>> examine) : IExaminer
{
    public int Examine() => examine(facts).Count;

    public IReadOnlyCollection<Breach> Breaches() => examine(facts);
}
