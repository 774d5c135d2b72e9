namespace Overenskommelse.Compacts;

/// <summary>What became of a meeting.</summary>
public enum MeetingStatus
{
    /// <summary>It was held. One dated after the day asked about has not been held yet on that day.</summary>
    Held,

    /// <summary>It was called (<i>kallat till</i>); once its day has come, whether it was held is not known.</summary>
    Called,

    /// <summary>It was cancelled (<i>inställt</i>), and counts as nothing.</summary>
    Cancelled,
}
