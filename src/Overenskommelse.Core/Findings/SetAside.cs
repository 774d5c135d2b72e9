namespace Overenskommelse.Findings;

/// <summary>An explanation or a judgement of the clause that changes nothing, and why.</summary>
/// <param name="Kind">Which of the two it is.</param>
/// <param name="Reason">Why it does not count.</param>
/// <param name="By">Who decided or judged.</param>
/// <param name="Day">The day of it.</param>
public sealed record SetAside(RecordKind Kind, SetAsideReason Reason, Id By, LocalDate Day)
{
    /// <summary>Which of the two it is.</summary>
    public RecordKind Kind { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(Kind)); } = Guard.Against.EnumOutOfRange(Kind);

    /// <summary>Why it does not count.</summary>
    public SetAsideReason Reason { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(Reason)); } = Guard.Against.EnumOutOfRange(Reason);

    /// <summary>Who decided or judged.</summary>
    public Id By { get; init => field = Guard.Against.Null(value, nameof(By)); } = Guard.Against.Null(By);
}
