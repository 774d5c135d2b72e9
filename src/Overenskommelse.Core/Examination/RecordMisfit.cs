namespace Overenskommelse.Examination;

/// <summary>Why a judgement or an explanation counts for nothing.</summary>
/// <param name="Kind">Which of the two it is.</param>
/// <param name="Clause">What it is of, as it stands there.</param>
/// <param name="Problem">Where it stands, what stands there, and what was expected.</param>
public sealed record RecordMisfit(RecordKind Kind, ClauseId Clause, Problem Problem)
{
    /// <summary>Which of the two it is.</summary>
    public RecordKind Kind { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(Kind)); } = Guard.Against.EnumOutOfRange(Kind);

    /// <summary>What it is of, as it stands there.</summary>
    public ClauseId Clause { get; init => field = Guard.Against.Null(value, nameof(Clause)); } = Guard.Against.Null(Clause);

    /// <summary>Where it stands, what stands there, and what was expected.</summary>
    public Problem Problem { get; init => field = Guard.Against.Null(value, nameof(Problem)); } = Guard.Against.Null(Problem);
}
