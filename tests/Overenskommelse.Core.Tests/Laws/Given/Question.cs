using Overenskommelse.Examination;

namespace Overenskommelse.Laws.Given;

/// <summary>A question that a law is tried on: these rules, this compact, this day.</summary>
public sealed record Question(RuleSet Rules, Compact Compact, LocalDate On)
{
    public Report Report => Rules.Examine(Compact, On);

    public CompactFacts Facts => Compact.Facts;

    public Question With(CompactFacts facts) => this with { Compact = Compact.From(facts) };

    /// <summary>Everything, because a falsified law is read from here.</summary>
    public override string ToString() => $"{Rules.Id} on {On:yyyy'-'MM'-'dd}: {Facts}";
}
