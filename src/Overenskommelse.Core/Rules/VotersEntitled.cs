using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>Only those who have a right to vote do, once each (<i>rösträtt har de anslutna organisationerna, med en röst var</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="About">What the ballots are about: a group that is elected to, an office, a matter.</param>
/// <remarks>
/// Looks at the year's ballots, and at who voted on the day of each, never at how. By default organisations that had joined that day have the right to; a person who is told to have voted is none. Until a ballot is held there is nothing to judge.
/// </remarks>
public sealed record VotersEntitled(Clause Clause, Id About) : Rule(Clause)
{
    /// <summary>What the ballots are about.</summary>
    public Id About { get; init => field = Guard.Against.Null(value, nameof(About)); } = Guard.Against.Null(About);

    /// <summary>The group whose members vote: whoever holds a regular seat in it on the day, or the organisation that it is held for. Null, the default: the organisations that have joined vote.</summary>
    public GroupId? MembersOf { get; init; }

    /// <inheritdoc/>
    protected override Per State() => new(Recurrence.CalendarYears, new Each<Ballot>(
        Ballots.About(About).That(Ballots.Day.InPeriod), MembersOf is null ? Ballots.ByJoined : Ballots.ByMembersOf(MembersOf)));
}
