namespace Overenskommelse.Findings;

/// <summary>An explanation or a judgement of the clause that changes nothing, and why.</summary>
/// <param name="Reason">Why it does not count.</param>
/// <param name="By">Who decided or judged.</param>
/// <param name="Day">The day of it.</param>
public sealed record SetAside(SetAsideReason Reason, Id By, LocalDate Day)
{
    /// <summary>Why it does not count.</summary>
    public SetAsideReason Reason { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(Reason)); } = Guard.Against.EnumOutOfRange(Reason);

    /// <summary>Who decided or judged.</summary>
    public Id By { get; init => field = Guard.Against.Null(value, nameof(By)); } = Guard.Against.Null(By);
}
