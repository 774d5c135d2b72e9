namespace Overenskommelse.Examination;

/// <summary>Whether rules and facts fit together: what the rules name and the facts lack, what no rule reads, and what may be a slip of the pen (<i>passform</i>).</summary>
/// <remarks>
/// Nothing of it is an error, and no finding rests on it: whatever is left out is not known. It tells whoever asks about the wrong thing, or has misspelt an id,
/// why so much is undetermined.
/// </remarks>
public sealed record Fit
{
    /// <summary>The rules.</summary>
    public required RuleSet RuleSet { get; init; }

    /// <summary>The facts.</summary>
    public required Compact Compact { get; init; }

    /// <summary>How many parties, organisations, groups, offices and forums the rules name.</summary>
    public required int Named { get; init; }

    /// <summary>
    /// Whether most of those are lacking, and the rules do not name most of the parties, groups and offices that the facts tell of: as when one region's rules are
    /// asked about another's facts.
    /// </summary>
    public required bool IsOfAnotherText { get; init; }

    /// <summary>
    /// The parties, organisations, groups, offices and forums that the rules name and no fact mentions, in the order of the text; and the matters, capacities and
    /// kinds of meeting, where the facts mention one that may be meant.
    /// </summary>
    public required ValueList<LackingFact> Lacking { get; init; }

    /// <summary>The areas in which something is told, and no rule reads anything.</summary>
    public required FactAreas UnreadAreas { get; init; }

    /// <summary>
    /// The groups, offices and forums that are told of and no rule names, and that no fact relates to one that a rule names, in the order of the facts. One that may
    /// be meant by what is lacking is told there alone.
    /// </summary>
    public required ValueList<Id> Unread { get; init; }

    /// <summary>The judgements and explanations that count for nothing: of a clause that there is not, or that takes none, or by somebody who may not.</summary>
    public required ValueList<RecordMisfit> Records { get; init; }

    /// <summary>The names that several organisations have.</summary>
    public required ValueList<SharedName> SharedNames { get; init; }

    /// <summary>How many things do not fit.</summary>
    public int Count => Lacking.Count + UnreadAreasOneByOne.Count() + Unread.Count + Records.Count + SharedNames.Count;

    /// <summary>Whether everything fits.</summary>
    public bool IsWhole => Count == 0;

    /// <summary>Each of the unread areas by itself.</summary>
    internal IEnumerable<FactAreas> UnreadAreasOneByOne => Enum.GetValues<FactAreas>().Where(area => area != FactAreas.None && UnreadAreas.HasFlag(area));

    /// <summary>The rules and how much does not fit, for a debugger.</summary>
    public override string ToString() => $"{RuleSet.Id}: {Count} that do not fit";
}
