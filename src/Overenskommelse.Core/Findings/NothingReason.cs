namespace Overenskommelse.Findings;

/// <summary>Why there is nothing to judge. A host's own rule names its own reasons.</summary>
/// <param name="Value">A stable code in kebab case, such as <c>permission</c>; not blank, without white space.</param>
public sealed record NothingReason(string Value) : Id<NothingReason>(Value)
{
    /// <summary>The clause is a permission: it cannot be broken.</summary>
    public static NothingReason Permission { get; } = new("permission");

    /// <summary>The compact was not in force on the day asked about.</summary>
    public static NothingReason NotInForce { get; } = new("not-in-force");

    /// <summary>The group that the clause is about, or that alone is bound by it, had ceased by the day asked about.</summary>
    public static NothingReason GroupCeased { get; } = new("group-ceased");

    /// <summary>There was no such group yet on the day asked about.</summary>
    public static NothingReason NoGroupYet { get; } = new("no-group-yet");

    /// <summary>The compact was in force, or the group was there, for a part of the year only, and a part is not measured as a year.</summary>
    public static NothingReason PartOfAPeriod { get; } = new("part-of-a-period");

    /// <summary>The compact, or the group, was there all through the year, and had ceased before the last day to do what was asked for in it.</summary>
    public static NothingReason EndedBeforeDue { get; } = new("ended-before-due");

    /// <summary>The clause is asked of from a later day; <see cref="NothingToJudge.Day"/> is its first.</summary>
    public static NothingReason NoClauseYet { get; } = new("no-clause-yet");

    /// <summary>The clause is no longer asked of; <see cref="NothingToJudge.Day"/> is its last.</summary>
    public static NothingReason ClauseEnded { get; } = new("clause-ended");

    /// <summary>The clause was asked of for a part of the year only, and a part is not measured as a year.</summary>
    public static NothingReason ClauseForAPart { get; } = new("clause-for-a-part");

    /// <summary>The clause was asked of all through the year, and no longer on the last day to do what was asked for in it.</summary>
    public static NothingReason ClauseEndedBeforeDue { get; } = new("clause-ended-before-due");

    /// <summary>The edition of the text was in force for a part of the year only, each part is looked at by itself, and a part is not measured as a year.</summary>
    public static NothingReason EditionForAPart { get; } = new("edition-for-a-part");

    /// <summary>No period that the clause is answered for has begun.</summary>
    public static NothingReason NoPeriod { get; } = new("no-period");

    /// <summary>What the clause presupposes is not so.</summary>
    public static NothingReason ConditionNotMet { get; } = new("condition-not-met");

    /// <summary>Nobody holds a seat.</summary>
    public static NothingReason NoSeats { get; } = new("no-seats");

    /// <summary>Whoever sits there is on several sides, and is counted on none.</summary>
    public static NothingReason OnSeveralSides { get; } = new("on-several-sides");

    /// <summary>No meeting has been held.</summary>
    public static NothingReason NoMeeting { get; } = new("no-meeting");

    /// <summary>No report has been made.</summary>
    public static NothingReason NoReport { get; } = new("no-report");

    /// <summary>There is no fact of a text's own of that name.</summary>
    public static NothingReason NoOwnFact { get; } = new("no-own-fact");

    /// <summary>No ballot has been held that the clause is about.</summary>
    public static NothingReason NoBallots { get; } = new("no-ballots");

    /// <summary>There is no plan.</summary>
    public static NothingReason NoPlan { get; } = new("no-plan");

    /// <summary>None of those that the clause is about is a party on the day, or throughout the period.</summary>
    public static NothingReason NoParty { get; } = new("no-party");

    /// <summary>No organisation has signed.</summary>
    public static NothingReason NoSignatories { get; } = new("no-signatories");

    /// <summary>No nomination has come in.</summary>
    public static NothingReason NoNominations { get; } = new("no-nominations");

    /// <summary>There are no working groups.</summary>
    public static NothingReason NoWorkingGroups { get; } = new("no-working-groups");

    /// <summary>Nobody holds the office.</summary>
    public static NothingReason NobodyInOffice { get; } = new("nobody-in-office");
}
