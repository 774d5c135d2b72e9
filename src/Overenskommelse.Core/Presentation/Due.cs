using Overenskommelse.Examination;
using Overenskommelse.Presentation.Accounts;
using Overenskommelse.Presentation.Pages;
using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation;

/// <summary>A day that a report looks forward to.</summary>
/// <param name="Day">The day; null when no day is known.</param>
/// <param name="Finding">The finding that it comes of; null for the compact's own last day.</param>
internal sealed record Due(LocalDate? Day, Finding? Finding)
{
    /// <summary>
    /// What is pending, by its last day; until when one may still nominate and the like; until when what is kept stands, when that is a year or less; and the
    /// compact's last day. The next day first, those of one day in the order of the text, and what no day limits last.
    /// </summary>
    public static Due[] Of(Report report)
    {
        LocalDate horizon = report.On.PlusYears(1);
        LocalDate? end = report.Compact.Facts.LastDay.Exact is { } last && last >= report.On && last <= horizon ? last : null;
        return
        [
            .. report
                .Select(finding => new Due(DayOf(finding, report), finding))
                .Where(due => due.Finding!.Outcome switch
                {
                    Outcome.Pending => true,
                    Outcome.Kept => due.Day <= horizon && due.Day != end,
                    _ => due.Day is not null,
                })
                .Concat(end is null ? Array.Empty<Due>() : [new(end, null)])
                .OrderBy(due => due.Day ?? LocalDate.MaxIsoValue),
        ];
    }

    public DatedItem Tell(Speech speech, LocalDate on) => new(
        Day is { } day ? speech.Say("due.on", ("day", day)) : speech.Say("due.no-day"),
        Left(speech, on),
        Finding?.Clause.Citation.ToString() ?? "",
        Finding is null ? speech.Say("due.last-day") : Finding.Outcome == Outcome.Kept ? speech.Say("due.stands", ("title", FindingAccount.TitleOf(speech, Finding))) : FindingAccount.TitleOf(speech, Finding),
        Finding is { Outcome: Outcome.Pending or Outcome.Kept } ? speech.Grammar.Capital(speech.And(Finding.Outcome == Outcome.Kept ? Finding.Clause.Bearers : Finding.MustAct)) : "");

    public string Left(Speech speech, LocalDate on) => Day is { } day ? speech.Say("due.left", ("n", Period.DaysBetween(on, day))) : "";

    private static LocalDate? DayOf(Finding finding, Report report) => finding.Outcome == Outcome.Kept
        ? finding.Period is null && report.StandsUntil(finding).LastDay.TryGet(out LocalDate lastDay) ? lastDay : null
        : finding.Deadline;
}
