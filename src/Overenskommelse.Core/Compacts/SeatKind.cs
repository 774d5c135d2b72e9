namespace Overenskommelse.Compacts;

/// <summary>How a seat is held. Only regular seats count in a composition, unless a reading says otherwise.</summary>
public enum SeatKind
{
    /// <summary>A regular seat (<i>ordinarie</i>).</summary>
    Regular,

    /// <summary>A substitute's seat (<i>ersättare</i>).</summary>
    Substitute,

    /// <summary>Co-opted to take part (<i>adjungerad</i>).</summary>
    CoOpted,

    /// <summary>Support staff (<i>stöd</i>).</summary>
    Support,
}
