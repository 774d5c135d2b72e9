namespace Overenskommelse.Norms;

/// <summary>A period that a norm is answered for, and the day by which it must be done.</summary>
/// <param name="Interval">The first and the last day of the period, both included.</param>
/// <param name="Due">The last day to do what is asked for; it may lie after the period.</param>
public sealed record Window(DateInterval Interval, LocalDate Due)
{
    /// <summary>The first and the last day of the period, both included.</summary>
    public DateInterval Interval { get; init => field = Guard.Against.Null(value, nameof(Interval)); } = Guard.Against.Null(Interval);

    /// <summary>Whether the compact was in force for a part of the period only: what is not done is then not measured.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether the period has a name of its own, such as a year, so that a finding tells it. True by default.</summary>
    public bool IsTold { get; init; } = true;

    /// <summary>Whether something may come in the period without having to: where nothing has, its due day is told. False by default.</summary>
    public bool IsInvitation { get; init; }

    /// <summary>The first day.</summary>
    public LocalDate Start => Interval.Start;

    /// <summary>The last day.</summary>
    public LocalDate End => Interval.End;
}
