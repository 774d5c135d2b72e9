namespace Overenskommelse.Findings;

/// <summary>What a <see cref="Tally"/> counts. A host's own rule names its own units.</summary>
/// <param name="Value">A stable code in kebab case, such as <c>members</c>; not blank, without white space.</param>
public sealed record Unit(string Value) : Id<Unit>(Value)
{
    /// <summary>Regular members of a group.</summary>
    public static Unit Members { get; } = new("members");

    /// <summary>Substitutes of a group, where they alone are counted.</summary>
    public static Unit Substitutes { get; } = new("substitutes");

    /// <summary>People, whatever they hold: whoever holds two seats is one.</summary>
    public static Unit People { get; } = new("people");

    /// <summary>Seats, whoever sits there.</summary>
    public static Unit Seats { get; } = new("seats");

    /// <summary>Seats of support staff.</summary>
    public static Unit SupportSeats { get; } = new("support-seats");

    /// <summary>Organisations.</summary>
    public static Unit Organisations { get; } = new("organisations");

    /// <summary>Organisations that have joined.</summary>
    public static Unit JoinedOrganisations { get; } = new("joined-organisations");

    /// <summary>Meetings of a group.</summary>
    public static Unit GroupMeetings { get; } = new("group-meetings");

    /// <summary>Annual meetings.</summary>
    public static Unit AnnualMeetings { get; } = new("annual-meetings");

    /// <summary>Conferences.</summary>
    public static Unit Conferences { get; } = new("conferences");

    /// <summary>Other occasions to meet.</summary>
    public static Unit Occasions { get; } = new("occasions");

    /// <summary>Meetings of a group that every party could prepare in a meeting of its own.</summary>
    public static Unit PreparedMeetings { get; } = new("prepared-meetings");

    /// <summary>Meetings that every party attended.</summary>
    public static Unit FullMeetings { get; } = new("full-meetings");

    /// <summary>Reports to a forum.</summary>
    public static Unit Reports { get; } = new("reports");

    /// <summary>Facts of a text's own.</summary>
    public static Unit OwnFacts { get; } = new("own-facts");

    /// <summary>Ballots.</summary>
    public static Unit Ballots { get; } = new("ballots");

    /// <summary>Plans.</summary>
    public static Unit Plans { get; } = new("plans");

    /// <summary>Meetings of a kind: for a kind of a region's or a host's own, a unit with the code of the kind.</summary>
    public static Unit Of(MeetingKind kind) =>
        Guard.Against.Null(kind) == MeetingKind.Group ? GroupMeetings
        : kind == MeetingKind.Annual ? AnnualMeetings
        : kind == MeetingKind.Conference ? Conferences
        : kind == MeetingKind.Occasion ? Occasions
        : new Unit(kind.Value);
}
