namespace Overenskommelse.Rulebook;

/// <summary>The rules of a text as it was in force from one day until another (<i>utgåva</i>).</summary>
/// <param name="Rules">The rules.</param>
public sealed record Edition(RuleSet Rules)
{
    /// <summary>The rules.</summary>
    public RuleSet Rules { get; init => field = Guard.Against.Null(value, nameof(Rules)); } = Guard.Against.Null(Rules);

    /// <summary>The first day that it is in force, that day included. Null, the default, for the first edition alone: it has always been.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the ISO calendar between the years 1900 and 2999.</exception>
    public LocalDate? FirstDay { get; init => field = value is { } day ? Calendar.Checked(day, nameof(FirstDay)) : null; }

    /// <summary>The last day that it is in force, that day included. Null, the default, for the last edition alone: there is no end to it yet.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day is not in the ISO calendar between the years 1900 and 2999.</exception>
    public LocalDate? LastDay { get; init => field = value is { } day ? Calendar.Checked(day, nameof(LastDay)) : null; }

    /// <summary>Whether it is in force on a day.</summary>
    public bool IsInForceOn(LocalDate day) => !(day < FirstDay) && !(day > LastDay);

    /// <summary>The rules and the days, for a debugger and for a refusal.</summary>
    public override string ToString() => $"{Rules.Id} ({(FirstDay is { } first ? Calendar.Iso(first) : "…")} to {(LastDay is { } last ? Calendar.Iso(last) : "…")})";
}
