using Overenskommelse.Norms;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>Nominations to a group come in a window, from civil-society organisations that have joined (<i>nominering</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Group">The group that is nominated to.</param>
/// <param name="OpensWith">The forum whose decision opens a window.</param>
/// <param name="LastDay">The last day of the window, itself included: the first such day on or after the opening.</param>
/// <remarks>
/// Every decision of the forum opens a window of its own. An organisation nominates rightly from the day it signs until its last day in the
/// compact. A nomination that is withdrawn counts as nothing from that day on. While the day of a decision is not known the clause is
/// undetermined, unless somebody has nominated who could not nominate in any window.
/// </remarks>
public sealed record NominatedInTime(Clause Clause, GroupId Group, ForumId OpensWith, AnnualDate LastDay) : Rule(Clause)
{
    /// <summary>The group that is nominated to.</summary>
    public GroupId Group { get; init => field = Guard.Against.Null(value, nameof(Group)); } = Guard.Against.Null(Group);

    /// <summary>The forum whose decision opens a window.</summary>
    public ForumId OpensWith { get; init => field = Guard.Against.Null(value, nameof(OpensWith)); } = Guard.Against.Null(OpensWith);

    /// <summary>When a window opens. On the day of the decision by default.</summary>
    public Opening Opening { get; init => field = Guard.Against.Null(value, nameof(Opening)); } = Opening.DayOfDecision;

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => [Opening];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading is Opening opening ? this with { Opening = opening } : throw NoUseFor(reading);

    /// <inheritdoc/>
    protected override Per State() => OfEach;

    internal RoundsOpened Rounds => new(Decisions.Of(OpensWith), Opening.FirstDayAfter, LastDay);

    internal Each<Nomination> OfEach => new(
        Nominations.To(Group).That(Nominations.Stand),
        Nominations.In(Rounds) & Nominations.Sector.Is(Sector.CivilSociety) & Nominations.FromJoined);
}
