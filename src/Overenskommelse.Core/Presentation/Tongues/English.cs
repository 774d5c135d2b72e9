namespace Overenskommelse.Presentation.Tongues;

/// <summary>British English: its grammar.</summary>
internal sealed partial class English(Names names) : Tongue(names)
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] Numbers =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    protected override string AndWord => "and";

    protected override string OrWord => "or";

    protected override string Person => "a person";

    protected override string Someone => "someone";

    public override string Say(Text text) => text.English;

    public override string Quote(string text) => $"“{OneLine(text)}”";

    protected override string DayOfYear(int month, int day) => $"{Figure(day)} {Months[month - 1]}";

    protected override string AndMore(int count) => $"and {Figure(count)} more";

    private static string Verb(Who who, string one, string many) => who.IsMany ? many : one;

    private static string Plural(int number, string one, string many) => number == 1 ? one : many;

    private static string MeetingNoun(MeetingKind? kind) => kind?.Value switch
    {
        "pre-meeting" => "pre-meeting",
        "annual" => "annual meeting",
        "conference" => "conference",
        "occasion" => "gathering",
        _ => "meeting",
    };

    private static string MeetingName(MeetingKind? kind) => $"the {MeetingNoun(kind)}";

    private string MeetingName(MeetingKind? kind, LocalDate? day) => day is { } known ? $"{MeetingName(kind)} on {Date(known)}" : MeetingName(kind);

    private static string Meetings(MeetingKind? kind) => kind?.Value switch
    {
        "pre-meeting" => "pre-meetings",
        "annual" => "annual meetings",
        "conference" => "conferences",
        "occasion" => "other gatherings",
        _ => "meetings",
    };

    private static string OneMeeting(MeetingKind? kind) => kind?.Value switch
    {
        "annual" => "an annual meeting",
        "occasion" => "another gathering",
        _ => $"a {MeetingNoun(kind)}",
    };
}
