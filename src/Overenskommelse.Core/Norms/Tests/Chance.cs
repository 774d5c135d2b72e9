namespace Overenskommelse.Norms;

/// <summary>Whether what is not so can yet become so, and until when.</summary>
/// <param name="Can">Whether it can.</param>
/// <param name="Until">The last day on which it can; null when it cannot, or no day limits it.</param>
public readonly record struct Chance(Truth Can, LocalDate? Until)
{
    /// <summary>It cannot: what is so does not change by itself.</summary>
    public static Chance No => new(Truth.No, null);

    /// <summary>It can until a day, that day included, and after it not.</summary>
    /// <param name="day">The last day on which it can.</param>
    /// <param name="on">The day asked about.</param>
    public static Chance By(LocalDate day, LocalDate on) => on <= day ? new(Truth.Yes, day) : No;

    /// <summary>What a thing is that is amiss: pending while it can yet become so, and otherwise broken.</summary>
    internal Outcomes Amiss => (Can.MayBeYes ? Outcomes.Pending : 0) | (Can.MayBeNo ? Outcomes.Broken : 0);
}
