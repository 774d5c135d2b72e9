using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>The year's meetings of a kind are called so long before (<i>kallelse senast tio dagar före mötet</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Kind">What kind of meeting.</param>
/// <param name="Before">How long before the meeting it is to be called at the latest, that day included: whole days, weeks, months or years, one day or more.</param>
/// <remarks>
/// Looks at meetings that have been held. One that was not called is amiss, as one that was called too late is. Until a meeting is held there is nothing to judge: that one ought to be held is
/// another clause.
/// </remarks>
public sealed record MeetingsCalled(Clause Clause, MeetingKind Kind, Period Before) : Rule(Clause)
{
    /// <summary>What kind of meeting.</summary>
    public MeetingKind Kind { get; init => field = Guard.Against.Null(value, nameof(Kind)); } = Guard.Against.Null(Kind);

    /// <summary>How long before the meeting it is to be called at the latest, that day included: whole days, weeks, months or years, one day or more.</summary>
    public Period Before { get; init => field = Guard.Against.NoLength(value, nameof(Before)); } = Guard.Against.NoLength(Before);

    /// <summary>The group whose meetings are looked at; null, the default, for meetings of the whole compact.</summary>
    public GroupId? Group { get; init; }

    /// <inheritdoc/>
    protected override Per State() => new(Recurrence.CalendarYears, new Each<Meeting>(
        Meetings.Of(Group, Kind).That(Meetings.HeldInPeriod),
        Meetings.CalledOn.IsAtLeastBefore(Meetings.Day, Before, BreachReason.CalledLate)));
}
