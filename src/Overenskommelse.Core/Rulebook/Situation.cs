namespace Overenskommelse.Rulebook;

/// <summary>What a rule is asked about: a compact, the day asked about and, for a yearly rule, the year that it answers for.</summary>
public sealed class Situation
{
    /// <summary>A situation.</summary>
    /// <param name="compact">The facts.</param>
    /// <param name="on">The day asked about: what happens later has not happened.</param>
    /// <param name="period">The period a yearly rule answers for; null for other rules.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the ISO calendar between the years 1900 and 2999.</exception>
    public Situation(Compact compact, LocalDate on, DateInterval? period = null)
    {
        Compact = Guard.Against.Null(compact);
        On = Calendar.IsReasonable(on) ? on : throw new ArgumentOutOfRangeException(nameof(on), on, $"Expected {Calendar.Reasonable}.");
        Period = period;
    }

    /// <summary>The facts.</summary>
    public Compact Compact { get; }

    /// <summary>The day asked about: what happens later has not happened.</summary>
    public LocalDate On { get; }

    /// <summary>The period a yearly rule answers for, both ends included; null for other rules.</summary>
    public DateInterval? Period { get; }

    /// <summary>Whether the period has days left after the day asked about, or this is its last.</summary>
    public bool IsOpen => Period is not null && On <= Period.End;

    /// <summary>Whether the compact was in force all through the period, as far as is known. A part of a year is not measured as a year.</summary>
    public bool CoversWholePeriod => Period is null || (Compact.IsInForceOn(Period.Start) && Compact.IsInForceOn(Period.End));
}
