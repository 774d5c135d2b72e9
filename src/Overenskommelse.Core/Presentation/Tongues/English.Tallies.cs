using Overenskommelse.Rules;

namespace Overenskommelse.Presentation.Tongues;

/// <summary>English: how many there are, and how many are asked for.</summary>
internal sealed partial class English
{
    private static readonly Event Meeting = new("meeting", "meetings", "held");

    protected override IEnumerable<string> InWords(Tally tally, Finding finding) => tally.Unit.Value switch
    {
        "members" => There(tally, finding, "member", "members", finding.Rule is GroupInPlace rule ? $" of {Name(rule.Identity?.Other ?? rule.Group)}" : ""),
        "support-seats" => There(tally, finding, "support person", "support people", finding.Rule is SupportProvided rule ? $" from {Name(rule.From)} in {Name(rule.Group)}" : ""),
        "organisations" => TakePart(tally, finding),
        "group-meetings" => Happened(tally, finding, Meeting),
        "annual-meetings" => Happened(tally, finding, new("annual meeting", "annual meetings", "held")),
        "conferences" => Happened(tally, finding, new("conference", "conferences", "held")),
        "occasions" => Happened(tally, finding, new("other gathering", "other gatherings", "held")),
        "reports" => Happened(tally, finding, new("report", "reports", "made")),
        "prepared-meetings" when tally.Observed == 0 => ["There was no meeting before which every party was able to hold a pre-meeting of its own"],
        "prepared-meetings" => [$"Every party was able to hold a pre-meeting of its own before {SoMany(tally, Meeting, finding)}{DaysOf(tally, finding)}"],
        _ => [$"The number is {Figure(tally.Observed)}{Enough(tally)}"],
    };

    protected override string NameOf(Sector sector) => sector switch
    {
        Sector.CivilSociety => "the civil-society side",
        Sector.Public => "the public side",
        _ => "those on neither side",
    };

    protected override string Seats(string side, SideCount count, bool isFirst)
    {
        string seats = count.AtLeast == count.AtMost ? Figure(count.AtLeast) : $"between {Figure(count.AtLeast)} and {Figure(count.AtMost)}";
        return isFirst ? $"{side} has {seats} {Plural(count.AtMost, "seat", "seats")}" : $"{side} {seats}";
    }

    protected override string Measure(string reading) => $"The measure is that {reading}";

    protected override string Change(int seats, string side, PartyId? party)
    {
        string where = party is null ? $"on {side}" : $"for {side}";
        string count = Count(Math.Abs(seats), Numbers);
        string noun = Plural(Math.Abs(seats), "seat", "seats");
        return seats > 0 ? $"{count} more {noun} {where}" : $"{count} {noun} fewer {where}";
    }

    protected override string WouldDo(string changes) => $"Balance would be reached with {changes}";

    protected override string NothingWouldDo() => "Changing the number of seats on one side alone is not enough";

    private static string Enough(Tally tally) =>
        tally.Required == 0 ? "" : $", {(tally.Lacking == 0 ? "and" : "but")} {Figure(tally.Required)} {Plural(tally.Required, "is", "are")} needed";

    private static string Of(Tally tally) => tally.Observed == tally.Required
        ? tally.Required switch
        {
            1 => "one",
            2 => "both",
            _ => $"all {Count(tally.Required, Numbers)}",
        }
        : $"{Count(tally.Observed, Numbers, tally.Required)} of {Count(tally.Required, Numbers, tally.Observed)}";

    private static IEnumerable<string> There(Tally tally, Finding finding, string one, string many, string where)
    {
        if (finding.Outcome == Outcome.Undetermined && tally.Observed == 0)
        {
            return [];
        }

        string least = finding.Outcome == Outcome.Undetermined ? "at least " : "";
        string noun = Plural(tally.Observed, one, many);
        string needed = tally.Lacking > 0 && tally.Required > 1 ? $", but {Count(tally.Required, Numbers)} are needed" : "";
        return [$"There {Plural(tally.Observed, "is", "are")} {least}{Count(tally.Observed, Numbers)} {noun}{where}{needed}"];
    }

    private static IEnumerable<string> TakePart(Tally tally, Finding finding)
    {
        if (finding.Outcome == Outcome.Undetermined && tally.Observed == 0)
        {
            return [];
        }

        string least = finding.Outcome == Outcome.Undetermined ? "at least " : "";
        string verb = finding.Rule is BroadlyAttended ? "took part" : Plural(tally.Observed, "takes part", "take part");
        string needed = tally.Required == 0 ? ""
            : $", {(tally.Lacking > 0 ? "but" : "and")} at least {Count(tally.Required, Numbers, tally.Observed)} {Plural(tally.Required, "is", "are")} needed";
        return [$"{least}{Count(tally.Observed, Numbers, tally.Required)} {Plural(tally.Observed, "organisation", "organisations")} {verb}{needed}"];
    }

    private IEnumerable<string> Happened(Tally tally, Finding finding, Event what)
    {
        if (finding.Rule is MeetingsHeld { ConvenedBy: { } by })
        {
            what = what with { One = $"{what.One} convened by {Name(by)}", Many = $"{what.Many} convened by {Name(by)}" };
        }

        bool isOne = tally.Observed == 1 || (tally.Observed == 0 && tally.Required > 0);
        string done = $"{(IsPast(tally, finding) ? Plural(isOne ? 1 : 2, "was", "were") : Plural(isOne ? 1 : 2, "has been", "have been"))} {what.Done}";
        if (tally.Observed > 0)
        {
            string least = finding.Outcome == Outcome.Undetermined ? "at least " : "";
            string enough = tally.Observed > tally.Required && tally.Required > 0 ? $"; {Count(tally.Required, Numbers)} would have been enough" : "";
            yield return $"{least}{SoMany(tally, what, finding)} {done}{DaysOf(tally, finding)}{enough}";
        }
        else if (finding.Outcome != Outcome.Undetermined)
        {
            yield return $"no {Plural(isOne ? 1 : 2, what.One, what.Many)} {done}{(finding.Outcome == Outcome.Pending ? " yet" : "")}";
        }

        if (finding.Outcome == Outcome.Pending && tally.Required > 1 && tally.Lacking > 0)
        {
            yield return $"{Count(tally.Lacking, Numbers)} {Plural(tally.Lacking, "remains", "remain")} to be {what.Done}";
        }
    }

    private static string SoMany(Tally tally, Event what, Finding finding) =>
        tally.Required == 0 || tally.Observed > tally.Required || (finding.Outcome == Outcome.Undetermined && tally.Lacking == 0)
            ? $"{Count(tally.Observed, Numbers)} {Plural(tally.Observed, what.One, what.Many)}"
            : $"{Of(tally)} {Plural(tally.Required, what.One, what.Many)}";

    /// <summary>The year is in the heading of a yearly finding, and so not repeated.</summary>
    private string DaysOf(Tally tally, Finding finding)
    {
        string[] days = [.. tally.Days.Distinct().Select(day => finding.Period is null ? Date(day) : DayOfYear(day.Month, day.Day))];
        return days.Length switch
        {
            0 => "",
            1 => $" on {days[0]}",
            _ => $": on {And(days)}",
        };
    }

    /// <summary>Something that happens: <i>meeting, meetings, held</i>.</summary>
    private sealed record Event(string One, string Many, string Done);
}
