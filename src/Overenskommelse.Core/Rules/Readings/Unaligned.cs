namespace Overenskommelse.Rules.Readings;

/// <summary>Where somebody from neither side, a university say, belongs in a comparison of the sides.</summary>
public sealed record Unaligned : Reading
{
    private Unaligned(string name, Text says, Text why)
        : base(name, says, why)
    {
    }

    /// <summary>On neither side, and so not counted.</summary>
    public static Unaligned OnNeitherSide { get; } = new(
        "neither-side",
        new("den som står utanför sidorna räknas inte", "those on none of the sides are not counted"),
        new(
            "Jämförelsen gäller civilsamhället och de offentliga parterna, och den som inte hör till någon av dem påverkar den inte.",
            "The comparison is between civil society and the public parties, and whoever belongs to neither does not affect it."));

    /// <summary>On the public side.</summary>
    public static Unaligned OnPublicSide { get; } = new(
        "public-side",
        new("den som står utanför räknas som offentlig", "those on neither side count as public"),
        new(
            "Ett universitet, till exempel, är oftast en offentlig myndighet även om det inte är part, och kan därför föras till den offentliga sidan.",
            "A university, for example, is most often a public authority even if it is not a party, and can therefore be placed on the public side."));
}
