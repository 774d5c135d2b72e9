namespace Overenskommelse.Presentation.Tongues;

/// <summary>Swedish: its grammar.</summary>
internal sealed partial class Swedish(Names names) : Tongue(names)
{
    private static readonly string[] Months =
        ["januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november", "december"];

    private static readonly string[] Common = ["ingen", "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv"];

    private static readonly string[] Neuter = ["inget", "ett", .. Common[2..]];

    protected override string AndWord => "och";

    protected override string OrWord => "eller";

    protected override string Person => "en person";

    protected override string Someone => "någon";

    public override string Say(Text text) => text.Swedish;

    public override string Quote(string text) => $"”{OneLine(text)}”";

    protected override string DayOfYear(int month, int day) => $"{Figure(day)} {Months[month - 1]}";

    protected override string AndMore(int count) => $"och {Figure(count)} till";

    private string DateOf(LocalDate day) => $"den {Date(day)}";

    private static string MeetingName(MeetingKind? kind) => kind?.Value switch
    {
        "pre-meeting" => "förmötet",
        "annual" => "det årliga mötet",
        "conference" => "konferensen",
        "occasion" => "sammankomsten",
        _ => "mötet",
    };

    private string MeetingName(MeetingKind? kind, LocalDate? day) => day is { } known ? $"{MeetingName(kind)} {DateOf(known)}" : MeetingName(kind);

    private static string Meetings(MeetingKind? kind) => kind?.Value switch
    {
        "pre-meeting" => "förmöten",
        "annual" => "årliga möten",
        "conference" => "konferenser",
        "occasion" => "andra sammankomster",
        _ => "möten",
    };

    private static string OneMeeting(MeetingKind? kind) => kind?.Value switch
    {
        "pre-meeting" => "ett förmöte",
        "annual" => "ett årligt möte",
        "conference" => "en konferens",
        "occasion" => "en annan sammankomst",
        _ => "ett möte",
    };
}
