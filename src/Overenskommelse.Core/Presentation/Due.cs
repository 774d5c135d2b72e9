using Overenskommelse.Examination;
using Overenskommelse.Presentation.Accounts;
using Overenskommelse.Presentation.Pages;
using Overenskommelse.Presentation.Speaking;
using Overenskommelse.Rules;

namespace Overenskommelse.Presentation;

/// <summary>A day that a report looks forward to.</summary>
/// <param name="Day">The day; null when no day is known.</param>
/// <param name="Finding">The finding that it comes of; null for the compact's own last day.</param>
internal sealed record Due(LocalDate? Day, Finding? Finding)
{
    /// <summary>The fact that is known to no more than the month or the year of which this is the last day; none for a day that is known.</summary>
    private DayFact Fact { get; init; } = Knowledge.Fact.None;

    /// <summary>
    /// What is pending, by its last day; until when one may still nominate and the like; until when what is kept stands, when that is a year or less; and the
    /// compact's last day. The next day first, those of one day in the order of the text, and what no day limits last.
    /// </summary>
    public static Due[] Of(Report report, Outlooks outlooks)
    {
        LocalDate horizon = report.On.PlusYears(1);
        DayFact lastDay = report.Compact.Facts.LastDay;
        LocalDate? end = lastDay.Latest is { } last && last >= report.On && lastDay.Earliest <= horizon ? last : null;
        return
        [
            .. report
                .Select(finding => new Due(Invites(finding, end) ?? DayOf(finding, outlooks), finding))
                .Where(due => due.Finding!.Outcome switch
                {
                    Outcome.Pending => true,
                    Outcome.Kept when Invites(due.Finding, end) is not null => true,
                    Outcome.Kept => due.Finding.Clause.Strength != Strength.May && due.Day <= horizon && due.Day != end,
                    _ => due.Day is not null,
                })
                .Concat(end is null ? Array.Empty<Due>() : [new(end, null) { Fact = lastDay }])
                .OrderBy(due => due.Day ?? LocalDate.MaxIsoValue),
        ];
    }

    public DatedItem Tell(Speech speech, LocalDate on) => new(
        Day is { } day ? speech.Say("due.on", ("day", day), ("at-most", Part.Flag(Fact.Earliest < day))) : speech.Say("due.no-day"),
        Left(speech, on),
        Finding?.Clause.Citation.ToString() ?? "",
        What(speech),
        speech.Grammar.Capital(Who(speech)));

    public string Left(Speech speech, LocalDate on) => Day is { } day ? speech.Say("due.left", ("n", Period.DaysBetween(on, day)), ("at-most", Part.Flag(Fact.Earliest < day))) : "";

    private string What(Speech speech) =>
        Finding is null ? speech.Say("due.last-day", ("within", Part.Within(Fact)))
        : Finding.Outcome == Outcome.Kept && Invites(Finding, null) is null ? speech.Say("due.stands", ("title", FindingAccount.TitleOf(speech, Finding)))
        : speech.Say(
            Finding.Clause.Strength == Strength.Should ? "due.should" : "due",
            ("title", FindingAccount.TitleOf(speech, Finding)),
            ("remain", TallyAccount.Remain(speech, Finding)),
            ("ahead", TallyAccount.Ahead(speech, Finding)),
            ("in-doubt", TallyAccount.InDoubt(speech, Finding)));

    /// <summary>Those who must act; of what is kept, those who have to see to it that it stays so: where a judgement runs out, those who may make a new one.</summary>
    private string Who(Speech speech) => Finding switch
    {
        { Outcome: Outcome.Pending } => speech.And(Finding.MustAct),
        { Rule: NominatedInTime } => "",
        { Outcome: Outcome.Kept, Rule.IsOpen: true } when BasisAccount.Of(Finding, speech.Names.Compact) != BasisAccount.Facts => speech.Or(Finding.Clause.Judges),
        { Outcome: Outcome.Kept } => speech.And(Finding.Clause.Bearers),
        _ => "",
    };

    /// <summary>The last day on which more may come, of a round that is open.</summary>
    private static LocalDate? Invites(Finding finding, LocalDate? end) => finding is { Rule: NominatedInTime, Period: { } round, Outcome: Outcome.Kept or Outcome.Broken } && round.End >= finding.On
        ? LocalDate.Min(round.End, end ?? round.End)
        : null;

    /// <summary>Of what is judged of a year, when the judgement runs out; of other things that are kept period by period there is nothing to see to.</summary>
    private static LocalDate? DayOf(Finding finding, Outlooks outlooks) => finding.Outcome == Outcome.Kept
        ? (finding.Period is null || finding.Evidence is Judged { Judgement.LastDay.IsNone: false }) && outlooks.Of(finding).LastDay.TryGet(out LocalDate lastDay) ? lastDay : null
        : finding.Deadline;
}
