using Overenskommelse.Examination;
using Overenskommelse.Regions;

namespace Overenskommelse;

/// <summary>Examines the facts against the text of a region.</summary>
internal static class Reporting
{
    public static Report InNorrbotten(this CompactFacts facts, LocalDate? on = null) => Norrbotten.Rules.Examine(Compact.From(facts), on ?? Given.Today);

    public static Report InHalland(this CompactFacts facts, LocalDate? on = null) => Halland.Rules.Examine(Compact.From(facts), on ?? Given.Today);

    public static Finding InNorrbotten(this CompactFacts facts, ClauseId clause, LocalDate? on = null) => facts.InNorrbotten(on).FindingOf(clause);

    public static Finding InHalland(this CompactFacts facts, ClauseId clause, LocalDate? on = null) => facts.InHalland(on).FindingOf(clause);
}
