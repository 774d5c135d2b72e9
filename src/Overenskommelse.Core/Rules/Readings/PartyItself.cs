using Overenskommelse.Norms;

namespace Overenskommelse.Rules.Readings;

/// <summary>Whether an organisation that is itself a party to the compact counts among those that have joined (<i>ansluten</i>).</summary>
public sealed record PartyItself : Reading
{
    private PartyItself(string name, Text says, Text why)
        : base(name, says, why)
    {
    }

    /// <summary>It is bound already, and counts as joined.</summary>
    public static PartyItself HasJoined { get; } = new(
        "party-has-joined",
        new("den som själv är part räknas som ansluten", "whoever is a party itself counts as having joined"),
        new(
            "Den som är part är bunden av överenskommelsen från början och har inget att ansluta sig till.",
            "Whoever is a party is bound by the compact from the beginning, and has nothing to join."));

    /// <summary>It has joined when it has signed like any other organisation.</summary>
    public static PartyItself HasToSign { get; } = new(
        "party-has-to-sign",
        new("bara den som själv har undertecknat räknas som ansluten", "only those that have signed by themselves count as having joined"),
        new(
            "Texten skiljer mellan parterna och de organisationer som ansluter sig, så orden kan avse de senare.",
            "The text tells the parties from the organisations that join, so the words may mean the latter."));

    /// <summary>Whether it is of one that counts as having joined: of one that has signed, or that is a party itself where it needs not.</summary>
    internal Test<T> Among<T>(Test<T> signed, Attribute<T, OrganisationId> organisation, ValueList<OrganisationId> parties)
        where T : class => parties.Count > 0 && Is(HasJoined) ? organisation.In(parties) | signed : signed;
}
