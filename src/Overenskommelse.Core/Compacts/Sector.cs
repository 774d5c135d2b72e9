namespace Overenskommelse.Compacts;

/// <summary>The side of the compact that a party or an organisation belongs to (<i>sektor</i>).</summary>
public enum Sector
{
    /// <summary>Neither side: a university that takes part without being a party, say.</summary>
    Neither,

    /// <summary>Civil society (<i>civilsamhället, den idéburna sektorn</i>).</summary>
    CivilSociety,

    /// <summary>The public sector (<i>offentlig sektor</i>).</summary>
    Public,

    /// <summary>The private sector (<i>privat sektor, näringsliv</i>), where a compact has three sides.</summary>
    Private,
}
