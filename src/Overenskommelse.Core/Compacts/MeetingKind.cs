namespace Overenskommelse.Compacts;

/// <summary>What kind of meeting it is (<i>möte</i>). These are the common ones; a region or a host names its own.</summary>
/// <param name="Value">A stable code in kebab case, such as <c>group</c>; not blank, without white space.</param>
public sealed record MeetingKind(string Value) : Id<MeetingKind>(Value)
{
    /// <summary>A meeting of a group (<i>gruppmöte</i>).</summary>
    public static MeetingKind Group { get; } = new("group");

    /// <summary>A party's own meeting before a joint one (<i>förmöte</i>).</summary>
    public static MeetingKind PreMeeting { get; } = new("pre-meeting");

    /// <summary>The annual meeting (<i>årligt möte</i>).</summary>
    public static MeetingKind Annual { get; } = new("annual");

    /// <summary>A conference (<i>samverkanskonferens</i>).</summary>
    public static MeetingKind Conference { get; } = new("conference");

    /// <summary>Another occasion where the parties meet (<i>mötesplats</i>).</summary>
    public static MeetingKind Occasion { get; } = new("occasion");
}
