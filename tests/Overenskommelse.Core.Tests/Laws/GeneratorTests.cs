using Overenskommelse.Laws.Given;

namespace Overenskommelse.Laws;

/// <summary>A law says little of what is never generated.</summary>
public sealed class GeneratorTests
{
    private const int Compacts = 12_000;

    /// <summary>
    /// Every outcome that a clause can have; a yearly clause has its own for the year that is open and for the one that has closed. An open norm
    /// cannot be undetermined, and nothing but a yearly clause can be pending.
    /// </summary>
    private const string Reached = """
        leadership-group.in-place: NotApplicable Kept Broken Undetermined
        leadership-group.leads-and-evaluates: NotApplicable Kept Broken Undetermined NeedsJudgement
        leadership-group.drives-the-work: NotApplicable Kept Broken Undetermined NeedsJudgement
        leadership-group.every-party-seated: NotApplicable Kept Broken Undetermined
        leadership-group.parties-only: NotApplicable Kept Broken Undetermined
        leadership-group.capacities: NotApplicable Kept Broken Undetermined
        leadership-group.even-split: NotApplicable Kept Broken Undetermined
        leadership-group.political-report: NotApplicable Kept Broken Undetermined NeedsJudgement
        leadership-group.suitable-forum: NotApplicable Kept Broken Undetermined NeedsJudgement
        development-group.in-place: NotApplicable Kept Broken Undetermined
        development-group.broad-involvement: NotApplicable Kept Broken Undetermined NeedsJudgement
        development-group.develops-the-questions: NotApplicable Kept Broken Undetermined NeedsJudgement
        development-group.signatories-involved: NotApplicable Kept Broken Undetermined NeedsJudgement
        development-group.members: NotApplicable Kept Broken Undetermined
        development-group.public-parties-seated: NotApplicable Kept Broken Undetermined
        development-group.officials: NotApplicable Kept Broken Undetermined
        development-group.broad-participation: NotApplicable Kept Broken Undetermined NeedsJudgement
        development-group.civil-coordination: NotApplicable Kept Broken Undetermined NeedsJudgement
        development-group.whole-sector: NotApplicable Kept Broken Undetermined NeedsJudgement
        development-group.public-coordination: NotApplicable Kept Broken Undetermined NeedsJudgement
        development-group.balance: NotApplicable Kept Broken Undetermined
        development-group.shared-leadership: NotApplicable Kept Broken Pending Undetermined
        development-group.leaders-appointed-yearly: NotApplicable Kept Broken Pending Undetermined
        development-group.co-opting: NotApplicable
        development-group.support: NotApplicable Kept Broken Undetermined
        development-group.four-meetings: NotApplicable
        development-group.four-meetings closed: NotApplicable Kept Broken Undetermined
        development-group.four-meetings open: NotApplicable Kept Pending Undetermined
        development-group.pre-meetings: NotApplicable
        development-group.pre-meetings closed: NotApplicable Kept Broken Undetermined NeedsJudgement
        development-group.pre-meetings open: NotApplicable Kept Broken Undetermined NeedsJudgement
        development-group.working-groups: NotApplicable Kept Broken Undetermined
        development-group.matters: NotApplicable
        development-group.nominations: NotApplicable Broken Undetermined
        development-group.nominations closed: NotApplicable Kept Broken Undetermined
        development-group.nominations open: NotApplicable Kept Broken Undetermined
        annual-meeting.held: NotApplicable
        annual-meeting.held closed: NotApplicable Kept Broken Undetermined
        annual-meeting.held open: NotApplicable Kept Pending Undetermined
        annual-meeting.every-party-attends: NotApplicable
        annual-meeting.every-party-attends closed: NotApplicable Kept Broken Undetermined
        annual-meeting.every-party-attends open: NotApplicable Kept Pending Undetermined
        annual-meeting.broad-participation: NotApplicable
        annual-meeting.broad-participation closed: NotApplicable Kept Broken Undetermined NeedsJudgement
        annual-meeting.broad-participation open: NotApplicable Kept Broken Undetermined NeedsJudgement
        annual-meeting.matters: NotApplicable
        annual-meeting.matters closed: NotApplicable Kept Broken Undetermined
        annual-meeting.matters open: NotApplicable Kept Pending Undetermined
        other-occasions: NotApplicable
        other-occasions closed: Kept Broken Undetermined NeedsJudgement
        other-occasions open: Kept Broken Undetermined NeedsJudgement
        principles.fair-collaboration: NotApplicable Kept Broken Undetermined NeedsJudgement
        meetings.regular: NotApplicable Kept Broken Undetermined NeedsJudgement
        signatories.invited: NotApplicable Kept Broken Undetermined NeedsJudgement
        signatories.guided: NotApplicable Kept Broken Undetermined NeedsJudgement
        compact.strategic-and-operative: NotApplicable Kept Broken Undetermined NeedsJudgement
        working-group.in-place: NotApplicable Kept Broken Undetermined
        working-group.coordinates-and-runs: NotApplicable Kept Broken Undetermined NeedsJudgement
        signatories.contact-person: NotApplicable Kept Broken Undetermined
        signatories.work-with-the-compact: NotApplicable Kept Broken Undetermined NeedsJudgement
        implementation.shared: NotApplicable Kept Broken Undetermined NeedsJudgement
        network-group.in-place: NotApplicable Kept Broken Undetermined
        network-group.tasks: NotApplicable Kept Broken Undetermined NeedsJudgement
        annual-conference.held: NotApplicable
        annual-conference.held closed: NotApplicable Kept Broken Undetermined
        annual-conference.held open: NotApplicable Kept Pending Undetermined
        process-leader.organisation: NotApplicable Kept Broken Undetermined
        """;

    [Fact]
    public void The_generators_reach_every_outcome()
    {
        HashSet<string> reached = [.. Enumerable.Range(0, Compacts).Select(Questions.From).SelectMany(question => question.Report.Select(
            finding => $"{finding.Clause.Id}{Year(finding)}: {finding.Outcome}"))];

        string[] expected = [.. Reached.Split('\n').Select(line => line.Split(": "))
            .SelectMany(line => line[1].Split(' ').Select(outcome => $"{line[0]}: {outcome}"))];
        expected.Except(reached).ShouldBeEmpty("not generated");
        reached.Except(expected).ShouldBeEmpty("not expected");
    }

    /// <summary>What the laws are to be tried on, whether or not it changes an outcome.</summary>
    [Fact]
    public void The_generators_make_what_is_rare_in_life_often_enough()
    {
        List<CompactFacts> compacts = [.. Enumerable.Range(0, 1_000).Select(seed => Questions.From(seed).Facts)];
        bool HasSeat(CompactFacts facts, Func<Seat, bool> like) => facts.Groups.Known.Any(group => group.Seats.Known.Any(like));

        Dictionary<string, Func<CompactFacts, bool>> rare = new()
        {
            ["an empty group"] = facts => facts.Groups.Known.Any(group => group.Seats is { IsComplete: true, Known.Count: 0 }),
            ["an incomplete group"] = facts => facts.Groups.Known.Any(group => !group.Seats.IsComplete),
            ["a seat of unknown kind"] = facts => HasSeat(facts, seat => !seat.Kind.IsKnown),
            ["a co-opted seat"] = facts => HasSeat(facts, seat => seat.Kind.Is(SeatKind.CoOpted) == true),
            ["a leap day"] = facts => TurningDayList.Of(facts).Any(day => day is { Month: 2, Day: 29 }),
            ["a person seated twice"] = facts => facts.Groups.Known.Any(group => group.Seats.Known.Where(seat => seat.Holder.IsKnown).GroupBy(seat => seat.Holder).Any(each => each.Count() > 1)),
            ["a renewed appointment"] = facts => facts.Offices.Known.Any(office => office.Appointments.Known.Where(held => held.Holder.IsKnown).GroupBy(held => held.Holder).Any(each => each.Count() > 1)),
            ["a signatory that left"] = facts => facts.Signatories.Known.Any(signatory => signatory.LastDay.TryGet(out _)),
            ["a nomination withdrawn"] = facts => facts.Groups.Known.Any(group => group.Nominations.Known.Any(each => each.WithdrawnOn.TryGet(out _))),
            ["a nomination of an unknown day"] = facts => facts.Groups.Known.Any(group => group.Nominations.Known.Any(each => !each.Day.IsKnown)),
            ["a seat known from its month or year"] = facts => HasSeat(facts, seat => seat.FirstDay is { IsKnown: false, Earliest: not null }),
            ["a signatory that signed in a month or year"] = facts => facts.Signatories.Known.Any(each => each.SignedOn is { IsKnown: false, Earliest: not null }),
            ["a meeting that was called"] = facts => facts.Meetings.Known.Any(meeting => meeting.Status.Is(MeetingStatus.Called) == true),
            ["a meeting that was cancelled"] = facts => facts.Meetings.Known.Any(meeting => meeting.Status.Is(MeetingStatus.Cancelled) == true),
            ["an explanation"] = facts => facts.Explanations.Known.Count > 0,
            ["a compact that ended"] = facts => facts.LastDay.TryGet(out _),
        };

        rare.Where(each => compacts.Count(each.Value) < 5).Select(each => each.Key).ShouldBeEmpty();
    }

    private static string Year(Finding finding)
        => finding.Period is not { } year ? "" : year.Contains(finding.On) ? " open" : " closed";
}
