using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>A forum decides about something: once, every year, or every so many years (<i>överenskommelsen revideras vart fjärde år</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="By">The forum that decides.</param>
/// <param name="About">What it decides about: a matter, such as the revision of the text; a group, an office. A decision about something else does not count.</param>
/// <remarks>A decision counts from the day the compact took effect. Where it is to be made in each period, it is pending until the period is over, and a part of a period is not measured.</remarks>
public sealed record DecisionMade(Clause Clause, ForumId By, Id About) : Rule(Clause)
{
    /// <summary>The forum that decides.</summary>
    public ForumId By { get; init => field = Guard.Against.Null(value, nameof(By)); } = Guard.Against.Null(By);

    /// <summary>What it decides about.</summary>
    public Id About { get; init => field = Guard.Against.Null(value, nameof(About)); } = Guard.Against.Null(About);

    /// <summary>In every so many years: one or more. Null, the default: at some time since the compact took effect, and it is broken while there is none.</summary>
    public int? EveryYears { get; init => field = value is { } years ? Guard.Against.NegativeOrZero(years, nameof(EveryYears)) : null; }

    /// <summary>
    /// The first day of the first period. Null, the default, for calendar years; of periods of two years or more it has to be told, when the rule is made part of a rule set at the latest. Where there are no periods it is refused.
    /// </summary>
    public LocalDate? From { get; init; }

    /// <inheritdoc/>
    protected override Per State()
    {
        Population<Decision> decisions = Decisions.Of(By).That(Decisions.About.Is(About));
        return (EveryYears, From) is (null, { } from)
            ? throw new InvalidOperationException($"{nameof(From)} is {Calendar.Iso(from)}, and {nameof(EveryYears)} does not tell how long the periods are that begin on that day.")
            : EveryYears is { } years
            ? new Per(Periods(years), new Count(Number.Of(decisions.That(Decisions.Day.InPeriod)), atLeast: 1))
            : new Count(Number.Of(decisions.That(Decisions.Day.InForce)), atLeast: 1);
    }

    private Recurrence Periods(int years) =>
        From is { } first ? Recurrence.EveryYears(years, first)
        : years == 1 ? Recurrence.CalendarYears
        : throw new InvalidOperationException($"{nameof(EveryYears)} is {years}, and {nameof(From)} does not tell on which day the first period begins.");
}
