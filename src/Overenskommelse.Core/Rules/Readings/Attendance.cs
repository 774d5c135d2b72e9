namespace Overenskommelse.Rules.Readings;

/// <summary>Where all are to attend: over the year's meetings, or at one of them.</summary>
public sealed record Attendance : Reading
{
    private Attendance(string name, Text says, Text why)
        : base(name, says, why)
    {
    }

    /// <summary>Over the year's meetings, taken together: whoever misses one can attend another.</summary>
    public static Attendance OverTheYear { get; } = new(
        "over-the-year",
        new("årets möten räknas tillsammans", "the year's meetings are taken together"),
        new(
            "Texten nämner ett möte om året och säger inget om flera; den som har deltagit i något av dem har deltagit.",
            "The text names one meeting a year and says nothing of several; whoever has attended one of them has attended."));

    /// <summary>All at one and the same meeting.</summary>
    public static Attendance AtOneMeeting { get; } = new(
        "at-one-meeting",
        new("alla deltar vid ett och samma möte", "all attend at one and the same meeting"),
        new(
            "Ett möte med brett deltagande från parterna kan läsas som ett möte där alla parter är med samtidigt.",
            "A meeting with broad participation by the parties can be read as one at which all the parties are present together."));
}
