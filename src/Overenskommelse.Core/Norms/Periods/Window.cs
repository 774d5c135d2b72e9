namespace Overenskommelse.Norms;

/// <summary>A period that a norm is answered for, and the day by which it must be done.</summary>
/// <param name="Interval">The first and the last day of the period, both included.</param>
/// <param name="Due">The last day to do what is asked for; it may lie after the period.</param>
public sealed record Window(DateInterval Interval, LocalDate Due)
{
    /// <summary>The first and the last day of the period, both included.</summary>
    public DateInterval Interval { get; init => field = Guard.Against.Null(value, nameof(Interval)); } = Guard.Against.Null(Interval);

    /// <summary>
    /// Whether the compact was in force for a part of the period only, or no longer on the last day to do what is asked for, or the group of the clause was
    /// there so: what is not done is then not measured.
    /// </summary>
    public bool IsPartial { get; init; }

    /// <summary>
    /// Whether it may have been, since it is not known when the compact took effect, or ended, or when there was such a group: then what was asked for in the period is not known. Of a period that
    /// is not over only for a group's sake: whoever asks about its duties presupposes that there is a compact.
    /// </summary>
    public bool MayBePartial { get; init; }

    /// <summary>Whether a group may cease before the last day to do what is asked for, so that what has not been done would not be measured. Of a period that is not over.</summary>
    internal bool MayEndEarly { get; init; }

    /// <summary>Whether the period has a name of its own, such as a year, so that a finding tells it. True by default.</summary>
    public bool IsTold { get; init; } = true;

    /// <summary>Whether it is the part of a period in which one of several editions is in force.</summary>
    internal bool IsPartOfEdition { get; init; }

    /// <summary>Whether only a whole period is measured. True by default; a round is answered for wherever it was over in the life of the compact.</summary>
    internal bool IsMeasuredWhole { get; init; } = true;

    /// <summary>
    /// Whether it is known on which day the period began. True by default; of a round whose decision is known to its month the first day is the first that it
    /// may have been.
    /// </summary>
    public bool IsStartKnown { get; init; } = true;

    /// <summary>A period in the life of a compact.</summary>
    internal static Window Of(DateInterval interval, LocalDate due, in Moment at)
    {
        bool? isWhole = Life.HadBegunOn(interval.Start, at) & Life.HadNotEndedOn(interval.End, at);
        return new(interval, due)
        {
            IsPartial = isWhole == false || Life.EndsBefore(due, at),
            MayBePartial = (isWhole is null && (interval.End < at.On || Life.HadGroupsOn(interval.Start, at) is null)) || Life.MayNotBeAnsweredFor(interval, at),
            MayEndEarly = interval.End >= at.On && !Life.EndsBefore(due, at) && Life.MayCeaseBefore(due, at),
        };
    }

    /// <summary>Whether something may come in the period without having to: where nothing has, its due day is told. False by default.</summary>
    public bool IsInvitation { get; init; }

    /// <summary>The first day.</summary>
    public LocalDate Start => Interval.Start;

    /// <summary>The last day.</summary>
    public LocalDate End => Interval.End;
}
