namespace Overenskommelse.Compacts;

/// <summary>What kind of meeting it is (<i>möte</i>).</summary>
public enum MeetingKind
{
    /// <summary>A meeting of a group (<i>gruppmöte</i>).</summary>
    Group,

    /// <summary>A party's own meeting before a joint one (<i>förmöte</i>).</summary>
    PreMeeting,

    /// <summary>The annual meeting (<i>årligt möte</i>).</summary>
    Annual,

    /// <summary>A conference (<i>samverkanskonferens</i>).</summary>
    Conference,

    /// <summary>Another occasion where the parties meet (<i>mötesplats</i>).</summary>
    Other,
}
