namespace Overenskommelse.Findings;

/// <summary>An explanation or a judgement of the clause that changes nothing, and why.</summary>
/// <param name="Area">Which of the two it is: <see cref="FactAreas.Explanations"/> or <see cref="FactAreas.Judgements"/>.</param>
/// <param name="Reason">Why it does not count.</param>
/// <param name="By">Who decided or judged.</param>
/// <param name="Day">The day of it.</param>
public sealed record SetAside(FactAreas Area, SetAsideReason Reason, Id By, LocalDate Day)
{
    /// <summary>Which of the two it is: <see cref="FactAreas.Explanations"/> or <see cref="FactAreas.Judgements"/>.</summary>
    public FactAreas Area { get; init => field = Checked(value); } = Checked(Area);

    /// <summary>Why it does not count.</summary>
    public SetAsideReason Reason { get; init => field = Guard.Against.EnumOutOfRange(value, nameof(Reason)); } = Guard.Against.EnumOutOfRange(Reason);

    /// <summary>Who decided or judged.</summary>
    public Id By { get; init => field = Guard.Against.Null(value, nameof(By)); } = Guard.Against.Null(By);

    private static FactAreas Checked(FactAreas area) => area is FactAreas.Explanations or FactAreas.Judgements
        ? area
        : throw new ArgumentOutOfRangeException(nameof(area), area, $"Expected {FactAreas.Explanations} or {FactAreas.Judgements}.");
}
