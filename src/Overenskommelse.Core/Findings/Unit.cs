namespace Overenskommelse.Findings;

/// <summary>What a <see cref="Tally"/> counts.</summary>
public enum Unit
{
    /// <summary>Something else: a host's own.</summary>
    Other,

    /// <summary>Regular members of a group.</summary>
    Members,

    /// <summary>Seats of support staff.</summary>
    SupportSeats,

    /// <summary>Organisations.</summary>
    Organisations,

    /// <summary>Meetings of a group.</summary>
    GroupMeetings,

    /// <summary>Annual meetings.</summary>
    AnnualMeetings,

    /// <summary>Conferences.</summary>
    Conferences,

    /// <summary>Other occasions to meet.</summary>
    Occasions,

    /// <summary>Meetings of a group that every party could prepare in a meeting of its own.</summary>
    PreparedMeetings,

    /// <summary>Reports to a forum.</summary>
    Reports,
}
