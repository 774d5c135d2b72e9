namespace Overenskommelse.Rules.Readings;

/// <summary>Whether two names in the text mean the same group.</summary>
public sealed record GroupIdentity : Reading
{
    private GroupIdentity(string name, Text says, Text why)
        : base(name, says, why)
    {
    }

    /// <summary>One and the same group under an older and a newer name.</summary>
    public static GroupIdentity OneGroup { get; } = new(
        "one-group",
        new("en och samma grupp, under ett äldre och ett nyare namn", "one and the same group, under an older and a newer name"),
        new(
            "Båda namnen står för den grupp som samordnar och driver arbetet, och sidan räknar bara upp en.",
            "Both names stand for the group that coordinates and runs the work, and the page lists only one."));

    /// <summary>The group that the other name means; null when it is the same group.</summary>
    public GroupId? Other { get; private init; }

    /// <summary>Two groups: the other name means another one.</summary>
    public static GroupIdentity TwoGroups(GroupId other) => new(
        "two-groups",
        new("två olika grupper", "two different groups"),
        new("Texten ger dem olika namn och olika uppgifter.", "The text gives them different names and different tasks."))
    {
        Other = Guard.Against.Null(other),
    };
}
