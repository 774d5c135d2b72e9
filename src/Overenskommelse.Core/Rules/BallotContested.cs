using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>A ballot is held for a constituency only where it has more nominees than seats (<i>omröstning hålls endast om fler är nominerade än det finns platser</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group that is elected to.</param>
/// <param name="Constituency">The constituency.</param>
/// <param name="Seats">How many seats it has: one or more.</param>
/// <remarks>
/// Looks at the year's ballots about the group and the constituency, and counts those who had been nominated by the day of the ballot and not withdrawn, each person once. That a ballot is held where more are nominated is another norm, and one that
/// no day is told for.
/// </remarks>
public sealed record BallotContested(Clause Clause, GroupId Group, ConstituencyId Constituency, int Seats) : Rule(Clause)
{
    /// <summary>The group that is elected to.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>The constituency.</summary>
    public ConstituencyId Constituency { get; init => field = Guard.Against.Null(value, nameof(Constituency)); } = Guard.Against.Null(Constituency);

    /// <summary>How many seats it has: one or more.</summary>
    public int Seats { get; init => field = Guard.Against.NegativeOrZero(value, nameof(Seats)); } = Guard.Against.NegativeOrZero(Seats);

    /// <summary>
    /// How long before the ballot a nomination may have come in to be for it: whole days, weeks, months or years. One year by default, so that on 12 March 2025 one of 13 March 2024 counts, and one of the day before it was for an earlier ballot.
    /// </summary>
    public Period Within { get; init => field = Guard.Against.NoLength(value, nameof(Within)); } = Period.FromYears(1);

    /// <inheritdoc/>
    protected override Per State() => new(Recurrence.CalendarYears, new Each<Ballot>(
        Ballots.About(Group).That(Ballots.Constituency.Is(Constituency) & Ballots.Day.InPeriod), new IsContested(Group, Constituency, Seats, Within)));
}
