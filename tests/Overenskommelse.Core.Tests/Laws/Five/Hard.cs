using Overenskommelse.Norms;
using Plain = Overenskommelse.Given;

namespace Overenskommelse.Laws.Five;

/// <summary>A norm as a host would write it, cases of it, and what a plain query says of facts that are all known.</summary>
internal sealed record Hard(Per Norm, Func<Making, Case> Make, Func<CompactFacts, LocalDate, DateInterval?, (Outcome Outcome, LocalDate? Until)> Oracle)
{
    public RuleSet Rules { get; } = Plain.RuleSet(new MadeOf(Plain.Clause(), Norm));
}
