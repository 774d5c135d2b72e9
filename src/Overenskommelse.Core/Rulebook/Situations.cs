namespace Overenskommelse.Rulebook;

/// <summary>The situations that the rules of one examination share: the day itself, the year that is open on it, and the year before.</summary>
internal readonly struct Situations(Compact compact, LocalDate on)
{
    public Situation Now { get; } = new(compact, on);

    public bool IsInForce { get; } = compact.IsInForceOn(on);

    public Situation OpenYear { get; } = new(compact, on, Years.Of(on.Year));

    /// <summary>Null when the compact came into force after that year.</summary>
    public Situation? ClosedYear { get; } = compact.IsInForceOn(Years.Of(on.Year - 1).End) ? new(compact, on, Years.Of(on.Year - 1)) : null;
}
