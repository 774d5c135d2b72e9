namespace Overenskommelse.Norms;

/// <summary>Refuses what people judge where a norm counts or compares: one that awaits judgement is neither counted nor left out, so nothing could be answered.</summary>
internal static class Judging
{
    /// <summary>The facts that are read, none of which is a judgement.</summary>
    /// <exception cref="ArgumentException">They rest on what people judge.</exception>
    public static FactAreas Refused(FactAreas reads, object whose, string parameter) => reads.HasFlag(FactAreas.Judgements)
        ? throw new ArgumentException($"\"{whose}\" rests on what people judge, and so cannot be counted or compared; expected tests of facts. Each takes a test that people judge.", parameter)
        : reads;
}
