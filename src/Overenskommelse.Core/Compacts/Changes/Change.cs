namespace Overenskommelse.Compacts.Changes;

/// <summary>Something that happens to a compact, or is proposed to happen (<i>ändring</i>): typed data that can be applied to its facts.</summary>
/// <remarks>The kinds of change are a closed set. A change that does not fit the facts is refused, and says what does not fit.</remarks>
public abstract record Change
{
    private protected Change()
    {
    }

    /// <summary>The facts that it touches: what reads none of them answers as before.</summary>
    internal abstract FactAreas Touches { get; }

    /// <summary>The first day on which it has taken effect; null when it has no day of its own, or it is not known which.</summary>
    internal abstract LocalDate? TakesEffect { get; }

    /// <summary>The days that it tells of, each by the name of its place.</summary>
    internal abstract (string Member, DayFact Day)[] Days { get; }

    /// <summary>The ids that a norm names when it is about what changes, all of them; none when no ids tell.</summary>
    internal virtual Id[] ToldBy => [];

    /// <summary>The facts after the change; or the facts as they were, and what does not fit among the misfits.</summary>
    internal abstract CompactFacts ApplyTo(CompactFacts facts, Misfits misfits);
}
