namespace Overenskommelse.Rules.Readings;

/// <summary>Which organisations have joined: <i>anslutna organisationer</i>.</summary>
public sealed record Joined : Reading
{
    private Joined(string name, Text says, Text why)
        : base(name, says, why)
    {
    }

    /// <summary>Those that have signed by themselves, and no others.</summary>
    public static Joined BySigning { get; } = new(
        "joined-by-signing",
        new("bara den som själv har undertecknat är ansluten", "only those that have signed by themselves have joined"),
        new("Den som ansluter sig gör det genom att underteckna.", "Whoever joins does so by signing."));

    /// <summary>The organisation that has joined without signing, as a party of its own; null when there is none.</summary>
    public OrganisationId? AsParty { get; private init; }

    /// <summary>Those that have signed, and one that is itself a party to the compact.</summary>
    /// <param name="umbrella">The organisation that is a party, such as the umbrella of those that sign.</param>
    public static Joined OrAsParty(OrganisationId umbrella) => new(
        "joined-or-party",
        new("den organisation som själv är part räknas som ansluten", "an organisation that is itself a party counts as having joined"),
        new(
            "Den som har ingått överenskommelsen behöver inte ansluta sig till den.",
            "Whoever has made the compact does not need to join it."))
    {
        AsParty = Guard.Against.Null(umbrella),
    };
}
