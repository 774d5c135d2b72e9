using Overenskommelse.Testing.Making;

namespace Overenskommelse.Testing.Laws;

/// <summary>A case, and what is found of it, once for all laws.</summary>
internal sealed class Trial(LawCase one, CaseMaker maker)
{
    private Report? _report;
    private Report? _known;

    public LawCase Case => one;

    public CaseMaker Maker => maker;

    /// <summary>How the compact stands as it is.</summary>
    public Report Report => _report ??= one.Rules.Examine(one.Compact, one.On);

    /// <summary>How it stands when everything is told.</summary>
    public Report Known => _known ??= one.Hidden.IsEmpty ? Report : one.Rules.Examine(one.Whole, one.On);

    /// <summary>Chance for a law, the same for the same case.</summary>
    public Dice Dice => new(one.Seed);

    public static Dictionary<(ClauseId, DateInterval?), Outcome> OutcomesOf(Report report)
    {
        Dictionary<(ClauseId, DateInterval?), Outcome> outcomes = [];
        foreach (Finding finding in report)
        {
            outcomes[KeyOf(finding)] = finding.Outcome;
        }

        return outcomes;
    }

    public static (ClauseId Clause, DateInterval? Period) KeyOf(Finding finding) => (finding.Clause.Id, finding.Period);

    public static string Told(Finding finding) => finding.Period is { } period ? $"{finding.Outcome} for {period.Start:uuuu'-'MM'-'dd} to {period.End:uuuu'-'MM'-'dd}" : $"{finding.Outcome}";
}
