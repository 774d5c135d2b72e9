using Overenskommelse.Rules;

namespace Overenskommelse.Examination;

public sealed class SummaryTests
{
    private static readonly OpenNorm OpenNorm = new(Given.Clause("norm"), Given.Norm);
    private static readonly GroupInPlace InPlace = new(Given.Clause("in-place"), Given.Panel);
    private static readonly MeetingsHeld Meeting = new(Given.Clause("meeting", Strength.Should), MeetingKind.Group, Times: 1) { Group = Given.Panel };
    private static readonly CompactFacts Kept = Given.Compact.With(new Group(Given.Judge)).WithSeats(Given.Panel, Given.Seats(civil: 1));

    [Fact]
    public void Every_finding_is_counted_once_under_its_strength()
    {
        foreach (var report in new[] { Given.Norrbotten.InNorrbotten(), Given.Halland.InHalland(), Given.PublishedNorrbotten.InNorrbotten() })
        {
            var summary = report.Summary;

            (summary.Musts.Total + summary.Shoulds.Total + summary.Mays.Total).ShouldBe(report.Count);
            ShouldCount(summary.Musts, report.With(Strength.Must));
            ShouldCount(summary.Shoulds, report.With(Strength.Should));
            ShouldCount(summary.Mays, report.With(Strength.May));
        }
    }

    [Fact]
    public void A_deviation_is_counted_among_the_broken_recommendations_and_again_when_it_is_explained()
    {
        var explained = Kept.With(new Group(Given.Bearer)) with { Explanations = [new Explanation("meeting", "Reason", Given.Bearer, Given.Signing) { Year = 2023 }] };

        var (without, with) = (Examine(Kept, Meeting).Summary.Shoulds, Examine(explained, Meeting).Summary.Shoulds);

        (without.Broken, without.Explained, without.Pending, without.Total).ShouldBe((1, 0, 1, 2));
        (with.Broken, with.Explained, with.Pending, with.Total).ShouldBe((1, 1, 1, 2));
    }

    [Fact]
    public void Open_norms_are_counted_whether_judged_or_not()
    {
        var judged = Kept with { Judgements = [new Judgement("norm", Verdict.Kept, Given.Judge, Given.Signing)] };

        Examine(Kept, InPlace, OpenNorm).Summary.OpenNorms.ShouldBe(1);
        Examine(judged, InPlace, OpenNorm).Summary.OpenNorms.ShouldBe(1);
        Examine(Kept, InPlace).Summary.OpenNorms.ShouldBe(0);
    }

    [Fact]
    public void A_yearly_open_norm_is_one_norm()
        => Examine(
                Kept with { Meetings = [new Meeting(MeetingKind.Annual, 1.May(2023)), new Meeting(MeetingKind.Annual, 1.May(2024))] },
                new BroadlyAttended(Given.Clause(), MeetingKind.Annual, Given.Norm))
            .Summary.OpenNorms.ShouldBe(1);

    [Fact]
    public void Sentences_that_no_clause_examines_are_named()
    {
        Examine(Kept, InPlace).Summary.NotExamined.Select(citation => citation.ToString()).ShouldBe(["T-2", "T-3"]);
        Given.Norrbotten.InNorrbotten().Summary.NotExamined.Select(citation => citation.ToString()).ShouldBe(["NB-26"]);
        Given.Halland.InHalland().Summary.NotExamined.Select(citation => citation.ToString()).ShouldBe(["HA-1", "HA-4", "HA-14", "HA-15"]);
    }

    [Fact]
    public void Every_duty_is_kept_only_when_the_open_norms_have_been_judged()
    {
        Examine(Kept, InPlace).Summary.EveryMustIsKept.ShouldBeTrue();
        Examine(Kept, InPlace, OpenNorm).Summary.EveryMustIsKept.ShouldBeFalse();
        Examine(Kept with { Judgements = [new Judgement("norm", Verdict.Kept, Given.Judge, Given.Signing)] }, InPlace, OpenNorm)
            .Summary.EveryMustIsKept.ShouldBeTrue();
        Examine(Kept with { Judgements = [new Judgement("norm", Verdict.NotKept, Given.Judge, Given.Signing)] }, InPlace, OpenNorm)
            .Summary.EveryMustIsKept.ShouldBeFalse();
    }

    [Fact]
    public void Green_means_no_more_than_it_should()
    {
        Given.Norrbotten.InNorrbotten().Summary.EveryMustIsKept.ShouldBeFalse();
        Examine(Given.Compact, InPlace).Summary.EveryMustIsKept.ShouldBeFalse();
        Examine(Given.Compact.WithSeats(Given.Panel, Fact.NotKnown), InPlace).Summary.EveryMustIsKept.ShouldBeFalse();
        Examine(Kept.WithSeats(Given.OtherPanel, []), new SeatedInCapacity(Given.Clause(), Given.OtherPanel, [new(Given.Region, [Capacity.Manager])])).Summary.EveryMustIsKept.ShouldBeFalse();
        Examine(Kept, InPlace, new MeetingsHeld(Given.Clause("duty"), MeetingKind.Annual, Times: 1)).Summary.EveryMustIsKept.ShouldBeFalse();
    }

    [Fact]
    public void A_recommendation_or_a_permission_never_lowers_the_duties()
    {
        var workingGroup = new Group(new("working-group")) { Question = Fact.None };
        var report = Examine(Kept.WithWorkingGroups(Given.Panel, workingGroup), InPlace, Meeting, new WorkingGroupsDelimited(Given.Clause("may", Strength.May), Given.Panel));

        report.FindingOf("may").ShouldBeBroken();
        report["meeting"][0].ShouldBeBroken();
        report.Summary.EveryMustIsKept.ShouldBeTrue();
    }

    [Fact]
    public void Everything_that_facts_can_decide_is_kept_in_the_given_compacts()
    {
        foreach (var report in new[] { Given.Norrbotten.InNorrbotten(), Given.Halland.InHalland() })
        {
            (report.Summary.Musts.Broken, report.Summary.Musts.Pending, report.Summary.Musts.Undetermined).ShouldBe((0, 0, 0));
            report.Summary.Shoulds.Kept.ShouldBe(report.Summary.Shoulds.Total);
        }
    }

    [Fact]
    public void A_duty_with_nothing_to_judge_does_not_stand_in_the_way()
        => Examine(Kept.WithSeats(Given.OtherPanel, []), InPlace, new SeatedInCapacity(Given.Clause("capacity"), Given.OtherPanel, [new(Given.Region, [Capacity.Manager])]))
            .Summary.EveryMustIsKept.ShouldBeTrue();

    private static Report Examine(CompactFacts facts, params Rule[] rules) => Given.RuleSet(rules).Examine(Compact.From(facts), Given.Today);

    private static void ShouldCount(OutcomeCount count, ValueList<Finding> findings)
    {
        int Of(Outcome outcome) => findings.Count(finding => finding.Outcome == outcome);

        (count.Kept, count.Broken, count.Pending, count.Undetermined, count.NeedsJudgement, count.NotApplicable, count.Total).ShouldBe(
            (Of(Outcome.Kept), Of(Outcome.Broken), Of(Outcome.Pending), Of(Outcome.Undetermined), Of(Outcome.NeedsJudgement), Of(Outcome.NotApplicable), findings.Count));
    }
}
