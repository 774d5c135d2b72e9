using Overenskommelse.Norms;

namespace Overenskommelse.Rules.Readings;

/// <summary>Between whom the balance is struck.</summary>
public sealed record Between : Reading
{
    private Between(string name, Text says, Text why)
        : base(name, says, why)
    {
    }

    /// <summary>Between the two sectors: the public parties are one side together.</summary>
    public static Between Sectors { get; } = new(
        "between-sectors",
        new("civilsamhället vägs mot de offentliga parterna tillsammans", "civil society is weighed against the public parties together"),
        new("Överenskommelsen har två sidor, och de offentliga parterna delar på den ena.", "The compact has two sides, and the public parties share one of them."));

    /// <summary>Between three sectors: civil society, the public and the private.</summary>
    public static Between ThreeSectors { get; } = new(
        "between-three-sectors",
        new("civilsamhället, det offentliga och det privata vägs var för sig", "civil society, the public and the private sector are weighed one by one"),
        new("Sammansättningen anges för tre sidor, och ingen av dem slås ihop med en annan.", "The composition is given for three sides, and none of them is put together with another."));

    /// <summary>Between the parties, each weighed on its own.</summary>
    public static Between Parties { get; } = new(
        "between-parties",
        new("parterna vägs var för sig", "the parties are weighed one by one"),
        new(
            "Meningen talar om respektive parter och inte om två sidor, så varje part kan vägas för sig.",
            "The sentence speaks of the respective parties and not of two sides, so each party can be weighed on its own."));

    /// <summary>How many sides there are; null where the parties are told by the facts.</summary>
    internal int? Number => Is(Parties) ? null : Is(ThreeSectors) ? 3 : 2;

    /// <summary>The sides of a group.</summary>
    internal SideList<Seat> Sides(GroupId group, Unaligned unaligned) =>
        Is(Parties) ? SideList.EachParty(Seats.Party, new(FactKind.Parties, group, group))
        : Is(ThreeSectors) ? SideList.By(Seats.Sector, Sector.CivilSociety, Sector.Public, Sector.Private)
        : SideList.Together(Seats.Sector, [Sector.CivilSociety], unaligned.Is(Unaligned.OnPublicSide) ? [Sector.Public, Sector.Neither] : [Sector.Public]);
}
