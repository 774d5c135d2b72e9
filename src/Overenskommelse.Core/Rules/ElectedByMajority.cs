using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>Whoever a ballot elects, and what it carries, has so many of the votes (<i>minst två tredjedelar av rösterna, enkel majoritet</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="About">What the ballots are about: a group that is elected to, an office, a matter.</param>
/// <param name="AtLeast">The least that it takes, itself included: a number, or a part of all the votes that are told. No votes are never enough.</param>
/// <remarks>
/// Looks at the year's ballots that elected or carried something. The whole is all votes that are told: where blank ones count, tell them as votes for an id of their own. How anybody voted is no matter.
/// </remarks>
public sealed record ElectedByMajority(Clause Clause, Id About, Quantity AtLeast) : Rule(Clause)
{
    /// <summary>What the ballots are about.</summary>
    public Id About { get; init => field = Guard.Against.Null(value, nameof(About)); } = Guard.Against.Null(About);

    /// <summary>Whether it takes more than that: <i>more than half</i>. False by default.</summary>
    public bool IsMoreThan { get; init; }

    /// <inheritdoc/>
    protected override Per State() => new(Recurrence.CalendarYears, new Each<Ballot>(Ballots.About(About).That(Ballots.Day.InPeriod & Ballots.Elected), (IsMoreThan ? AtLeast.LessThanAll(nameof(AtLeast)) : AtLeast).MajorityOf(IsMoreThan)));
}
