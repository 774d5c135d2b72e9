namespace Overenskommelse.Norms;

/// <summary>Whether what is not so can yet become so, and until when.</summary>
/// <param name="Can">Whether it can.</param>
/// <param name="Until">The last day on which it can; none when it cannot, or no day limits it, and not known when it may be one or another.</param>
public readonly record struct Chance(Truth Can, Fact<LocalDate> Until)
{
    /// <summary>It cannot: what is so does not change by itself.</summary>
    public static Chance No => new(Truth.No, Fact.None);

    /// <summary>It can until a day, that day included, and after it not.</summary>
    /// <param name="day">The last day on which it can.</param>
    /// <param name="on">The day asked about.</param>
    public static Chance By(LocalDate day, LocalDate on) => on <= day ? new(Truth.Yes, day) : No;

    /// <summary>It can until so long after a day that may be any of these, that day included; where there is no such day it cannot.</summary>
    internal static Chance By((LocalDate Earliest, LocalDate Latest) days, Period after, LocalDate on) =>
        days.Earliest == days.Latest ? By(days.Earliest + after, on)
        : days.Latest < days.Earliest || (days.Latest < LocalDate.MaxIsoValue && days.Latest + after < on) ? No
        : new(days.Earliest > LocalDate.MinIsoValue && days.Earliest + after >= on ? Truth.Yes : Truth.Unknown, Fact.NotKnown);

    /// <summary>What a thing is that is amiss: pending while it can yet become so, and otherwise broken.</summary>
    internal Outcomes Amiss => (Can.MayBeYes ? Outcomes.Pending : 0) | (Can.MayBeNo ? Outcomes.Broken : 0);

    /// <summary>Whether it is known whether it can, and until when.</summary>
    internal bool IsSettled => !Can.IsOpen && (Can.IsNo || Until.IsKnown);

    /// <summary>What a thing answers that is amiss.</summary>
    internal Answer Answer => new(Amiss, Until);

    /// <summary>The chance of what is amiss, of which two parts answer together.</summary>
    internal static Chance Of(Answer amiss) => (amiss.May & (Outcomes.Pending | Outcomes.Broken)) switch
    {
        Outcomes.Pending => new(Truth.Yes, amiss.Until),
        Outcomes.Broken => No,
        _ => new(Truth.Unknown, amiss.Until),
    };
}
