namespace Overenskommelse.Rules;

/// <summary>A round of nominations to a group (<i>nomineringsomgång</i>), as it looks on a day, in one view.</summary>
/// <param name="Group">The group that is nominated to.</param>
/// <param name="Opens">The first day of the window; not known, or no more than its month or year, when the day of the decision is not, and none when nothing has been decided.</param>
/// <param name="Closes">The last day of the window, itself included: the last day of the compact or of the group, if that comes first. Not known where it may be one or another.</param>
/// <param name="MayNominate">
/// The organisations whose nomination would stand, by every rule of the set that asks something of each nomination, a host's own too: on the day asked about, or on the last
/// day of the window if that came before, and before there is a window as though one were open. Not complete while it is not known of one.
/// </param>
/// <param name="Received">What has come in by the day asked about, in the order of the days; not complete while something else may have.</param>
/// <param name="Candidates">The nominations that stand and whose nominee has no regular seat in the group already; each nominee once. Not complete while it is not known of one.</param>
/// <param name="NumbersThatBalance">
/// How many of the candidates could be seated, each with a regular seat, with the balance of the group kept: none, some or all; no number at all
/// when none would do. Which of them is for people to choose; where the parties are weighed one by one, a number is told when some choice of so many
/// would do. None when no rule asks for a balance, and not known when it cannot be decided, or between parties when there are more than 1,000 choices.
/// </param>
public sealed record NominationRound(
    GroupId Group,
    DayFact Opens,
    DayFact Closes,
    Register<OrganisationId> MayNominate,
    Register<ReceivedNomination> Received,
    Register<Nomination> Candidates,
    Fact<ValueList<int>> NumbersThatBalance)
{
    /// <summary>Whether the compact is in force on the day asked about; if it is not, no round is open and nobody may nominate.</summary>
    public bool IsInForce { get; init; } = true;

    /// <summary>Whether there may be such a group on the day asked about; where it had ceased or was not there yet, no round is open and nobody may nominate.</summary>
    public bool MayHaveItsGroup { get; init; } = true;

    /// <summary>Whether the clause about the nominations is asked of on the day asked about; on a day that is none of its own, no round is open and nobody may nominate by it.</summary>
    public bool HasItsClause { get; init; } = true;

    /// <summary>Whether the window is known to have closed before the day asked about.</summary>
    public bool IsClosed { get; init; }

    /// <summary>Whether the window may have closed before the day asked about, and it is not known.</summary>
    public bool MayBeClosed { get; init; }

    /// <summary>
    /// Whether the window is known to have closed, and another may have opened since: by a decision that nobody has told of, or of which it is not known what it was about or when it was
    /// made. What the rest tells is then of the window that has closed.
    /// </summary>
    public bool MayHaveReopened { get; init; }

    /// <summary>From the first day that may be the last of the window to the last; null where it is known which is, or nothing is known of it.</summary>
    public DateInterval? ClosesWithin { get; init; }

    /// <summary>The nominations that stand; not complete while it is not known of one.</summary>
    public Register<Nomination> Standing => Received.Those(received => received.Stands).Map(received => received.Nomination);
}
