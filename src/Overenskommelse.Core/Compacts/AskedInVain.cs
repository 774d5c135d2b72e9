namespace Overenskommelse.Compacts;

/// <summary>That somebody was asked for a fact and cannot tell (<i>tillfrågad, kan inte svara</i>): no list of questions asks for it again, and what waits for it stays undetermined.</summary>
/// <param name="Fact">The fact that was asked for, as the question names it (<c>OpenQuestion.Fact</c>).</param>
/// <param name="Day">The day on which it was asked for.</param>
/// <remarks>It is of one who was asked: the same fact may be asked of somebody else. When the fact is told after all, it counts, and this says nothing any more.</remarks>
public sealed record AskedInVain(MissingFact Fact, LocalDate Day)
{
    /// <summary>The fact that was asked for.</summary>
    public MissingFact Fact { get; init => field = Guard.Against.Null(value, nameof(Fact)); } = Guard.Against.Null(Fact);

    /// <summary>Why it cannot be told; null, the default, when nobody has said.</summary>
    public string? Reason { get; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value, nameof(Reason)); }
}
