using Overenskommelse.Rules;

namespace Overenskommelse.Presentation.Tongues;

/// <summary>Swedish: how many there are, and how many are asked for.</summary>
internal sealed partial class Swedish
{
    private static readonly Event Meeting = new("möte", "möten", Neuter, "hållits", "hölls", "hålla");

    protected override IEnumerable<string> InWords(Tally tally, Finding finding) => tally.Unit.Value switch
    {
        "members" => There(tally, finding, "ledamot", "ledamöter", finding.Rule is GroupInPlace rule ? $" i {Name(rule.Identity?.Other ?? rule.Group)}" : ""),
        "support-seats" => There(tally, finding, "stödperson", "stödpersoner", finding.Rule is SupportProvided rule ? $" från {Name(rule.From)} i {Name(rule.Group)}" : ""),
        "organisations" => TakePart(tally, finding),
        "group-meetings" => Happened(tally, finding, Meeting),
        "annual-meetings" => Happened(tally, finding, new("årligt möte", "årliga möten", Neuter, "hållits", "hölls", "hålla")),
        "conferences" => Happened(tally, finding, new("konferens", "konferenser", Common, "hållits", "hölls", "hålla")),
        "occasions" => Happened(tally, finding, new("annan sammankomst", "andra sammankomster", Common, "ordnats", "ordnades", "ordna")),
        "reports" => Happened(tally, finding, new("rapport", "rapporter", Common, "lämnats", "lämnades", "lämna")),
        "prepared-meetings" when tally.Observed == 0 => ["Inte inför något av mötena kunde alla parter hålla egna förmöten"],
        "prepared-meetings" => [$"Varje part kunde hålla ett eget förmöte inför {SoMany(tally, Meeting, finding)}{DaysOf(tally, finding)}"],
        _ => [$"Antalet är {Figure(tally.Observed)}{Enough(tally, "och det behövs", "men det behövs")}"],
    };

    protected override string NameOf(Sector sector) => sector switch
    {
        Sector.CivilSociety => "den idéburna sidan",
        Sector.Public => "den offentliga sidan",
        _ => "de som står utanför båda sidorna",
    };

    protected override string Seats(string side, SideCount count, bool isFirst)
    {
        string seats = count.AtLeast == count.AtMost ? Figure(count.AtLeast) : $"mellan {Figure(count.AtLeast)} och {Figure(count.AtMost)}";
        return isFirst ? $"{side} har {seats} {(count.AtMost == 1 ? "plats" : "platser")}" : $"{side} {seats}";
    }

    protected override string Measure(string reading) => $"Måttet är att {reading}";

    protected override string Change(int seats, string side, PartyId? party)
    {
        string where = party is null ? $"på {side}" : $"för {side}";
        string count = Count(Math.Abs(seats), Common);
        return seats > 0 ? $"{count} {(seats == 1 ? "plats" : "platser")} till {where}" : $"{count} {(seats == -1 ? "plats" : "platser")} färre {where}";
    }

    protected override string WouldDo(string changes) => $"Balans nås med {changes}";

    protected override string NothingWouldDo() => "Det räcker inte att ändra antalet platser på en enda sida";

    private static string Enough(Tally tally, string enough, string tooFew) =>
        tally.Required == 0 ? "" : $", {(tally.Lacking == 0 ? enough : tooFew)} {Figure(tally.Required)}";

    private static string Of(Tally tally, string[] numbers) => tally.Observed == tally.Required
        ? tally.Required switch
        {
            1 => Count(1, numbers),
            2 => "två av två",
            _ => $"alla {Count(tally.Required, numbers)}",
        }
        : $"{Count(tally.Observed, numbers, tally.Required)} av {Count(tally.Required, numbers, tally.Observed)}";

    private static IEnumerable<string> There(Tally tally, Finding finding, string one, string many, string where)
    {
        if (finding.Outcome == Outcome.Undetermined && tally.Observed == 0)
        {
            return [];
        }

        string least = finding.Outcome == Outcome.Undetermined ? "minst " : "";
        string noun = tally.Observed <= 1 ? one : many;
        string needed = tally.Lacking > 0 && tally.Required > 1 ? $", men {Count(tally.Required, Common)} behövs" : "";
        return [$"Det finns {least}{Count(tally.Observed, Common)} {noun}{where}{needed}"];
    }

    private static IEnumerable<string> TakePart(Tally tally, Finding finding)
    {
        if (finding.Outcome == Outcome.Undetermined && tally.Observed == 0)
        {
            return [];
        }

        string least = finding.Outcome == Outcome.Undetermined ? "minst " : "";
        string verb = finding.Rule is BroadlyAttended ? "deltog" : "deltar";
        string needed = tally.Required == 0 ? ""
            : $", {(tally.Lacking > 0 ? "men" : "och")} minst {Count(tally.Required, Common, tally.Observed)} behövs";
        return [$"{least}{Count(tally.Observed, Common, tally.Required)} {(tally.Observed <= 1 ? "organisation" : "organisationer")} {verb}{needed}"];
    }

    private IEnumerable<string> Happened(Tally tally, Finding finding, Event what)
    {
        if (finding.Rule is MeetingsHeld { ConvenedBy: { } by })
        {
            what = what with { One = $"{what.One} på kallelse av {Name(by)}", Many = $"{what.Many} på kallelse av {Name(by)}" };
        }

        string done = IsPast(tally, finding) ? what.Did : $"har {what.Done}";
        if (tally.Observed > 0)
        {
            string least = finding.Outcome == Outcome.Undetermined ? "minst " : "";
            string enough = tally.Observed > tally.Required && tally.Required > 0 ? $"; {Count(tally.Required, what.Numbers)} räcker" : "";
            yield return $"{least}{SoMany(tally, what, finding)} {done}{DaysOf(tally, finding)}{enough}";
        }
        else if (finding.Outcome != Outcome.Undetermined)
        {
            yield return $"{Count(0, what.Numbers)} {what.One} {done}{(finding.Outcome == Outcome.Pending ? " ännu" : "")}";
        }

        if (finding.Outcome == Outcome.Pending && tally.Required > 1 && tally.Lacking > 0)
        {
            yield return $"{Count(tally.Lacking, what.Numbers)} återstår att {what.ToDo}";
        }
    }

    private static string SoMany(Tally tally, Event what, Finding finding) =>
        tally.Required == 0 || tally.Observed > tally.Required || (finding.Outcome == Outcome.Undetermined && tally.Lacking == 0)
            ? $"{Count(tally.Observed, what.Numbers)} {(tally.Observed == 1 ? what.One : what.Many)}"
            : $"{Of(tally, what.Numbers)} {(tally.Required == 1 ? what.One : what.Many)}";

    /// <summary>The year is in the heading of a yearly finding, and so not repeated.</summary>
    private string DaysOf(Tally tally, Finding finding)
    {
        string[] days = [.. tally.Days.Distinct().Select(day => finding.Period is null ? DateOf(day) : $"den {DayOfYear(day.Month, day.Day)}")];
        return days.Length switch
        {
            0 => "",
            1 => $" {days[0]}",
            _ => $": {And(days)}",
        };
    }

    /// <summary>Something that happens: <i>ett möte, möten, har hållits, hölls, att hålla</i>.</summary>
    private sealed record Event(string One, string Many, string[] Numbers, string Done, string Did, string ToDo);
}
