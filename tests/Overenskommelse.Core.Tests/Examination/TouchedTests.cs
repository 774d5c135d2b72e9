using Overenskommelse.Compacts.Changes;
using Overenskommelse.Norms;
using Overenskommelse.Rules;

namespace Overenskommelse.Examination;

/// <summary>A report is brought up to date by examining again what reads the facts that a change touches, and nothing else.</summary>
public sealed class TouchedTests
{
    private static readonly PersonId Sitting = Given.Person("sitting");
    private static readonly PersonId Leading = Given.Person("leading");
    private static readonly OrganisationId Applicant = new("applicant");
    private static readonly LocalDate Day = 1.June(2024);

    private static readonly Nomination Nominated = new(Given.Association(1), 1.May(2024));
    private static readonly Meeting Called = new(MeetingKind.Group, Day) { Status = MeetingStatus.Called };
    private static readonly Meeting CalledOfAll = new(MeetingKind.Annual, Day) { Status = MeetingStatus.Called };

    private static readonly Compact Compact = Compact.From(
        (Given.Compact with { Meetings = [CalledOfAll] })
            .With(new Organisation(Applicant) { Party = Given.Umbrella })
            .With(new Group(Given.Judge))
            .With(new Group(Given.Bearer))
            .With(PanelOf(Given.Panel))
            .With(PanelOf(Given.OtherPanel))
            .WithAppointments(Given.Chair, [new(Given.RegionOffice, Given.Signing) { Holder = Leading }]));

    private static readonly FactAreas[] Areas = [.. Enum.GetValues<FactAreas>().Where(area => area is not (FactAreas.None or FactAreas.Period))];

    private static readonly RuleSet Rules = Given.RuleSet(
    [
        .. Areas.Select(area => new Reader(Given.Clause($"reads-{area}".ToLowerInvariant()), area)),
        new OpenNorm(Given.Clause("open-norm"), Given.Norm),
        new Reader(Given.Clause("recommends", Strength.Should), FactAreas.None),
    ]);

    private static readonly Report Report = Rules.Examine(Compact, Given.Today);

    public static TheoryData<Change, FactAreas> Changes { get; } = new()
    {
        { Taken(Given.Panel), FactAreas.Seats },
        { new SeatEnded(Given.Panel, Sitting, Day), FactAreas.Seats },
        { new SeatCapacityChanged(Given.OtherPanel, Sitting, Capacity.Manager, Day), FactAreas.Seats },
        { new MeetingCalled(Given.Panel, Called with { Day = 1.October(2024) }), FactAreas.GroupMeetings },
        { Held(Given.OtherPanel), FactAreas.GroupMeetings },
        { new MeetingCancelled(Given.Panel, MeetingKind.Group, Day), FactAreas.GroupMeetings },
        { Submitted(Given.Panel), FactAreas.Nominations },
        { new NominationWithdrawn(Given.OtherPanel, Nominated, Day), FactAreas.Nominations },
        { new MeetingCalled(null, CalledOfAll with { Day = 1.October(2024) }), FactAreas.Meetings },
        { new MeetingTookPlace(null, CalledOfAll with { Status = MeetingStatus.Held }), FactAreas.Meetings },
        { new MeetingCancelled(null, MeetingKind.Annual, Day), FactAreas.Meetings },
        { new Appointed(Given.Chair, new(Given.CountyOffice, Day) { Holder = Given.Person("next") }), FactAreas.Offices },
        { new SteppedDown(Given.Chair, Leading, Day), FactAreas.Offices },
        { new OrganisationApplied(Applicant, Day), FactAreas.Signatories },
        { new OrganisationSigned(Applicant, Day), FactAreas.Signatories },
        { new OrganisationLeft(Given.Association(1), Day), FactAreas.Signatories },
        { new ContactChosen(Given.Association(1), Given.Person("contact"), Day), FactAreas.Signatories },
        { new BallotRecorded(new(Given.Round, Day)), FactAreas.Ballots },
        { new DecisionRecorded(new(Given.Council, Day)), FactAreas.Decisions },
        { new ReportRecorded(new(Given.Council, Day) { From = Given.Panel }), FactAreas.Reports },
        { new JudgementRecorded(new("open-norm", Verdict.Kept, Given.Judge, Day)), FactAreas.Judgements },
        { new PlanRecorded(new(1.January(2024), 31.December(2026))), FactAreas.Plans },
        { new ExplanationRecorded(new("recommends", "A reason", Given.Bearer, Day)), FactAreas.Explanations },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_brings_the_report_to_what_a_full_examination_finds_by_asking_what_reads_it(Change change, FactAreas touched)
    {
        var after = Report.Consider([change]).After.ShouldNotBeNull();

        after.ShouldBe(Rules.Examine(after.Compact, Given.Today));
        after.Compact.ShouldNotBe(Compact);
        ExaminedAgain(change).ShouldBe([touched]);
    }

    [Fact]
    public void Two_groups_that_change_in_one_way_have_changed_in_that_way()
    {
        ExaminedAgain(Taken(Given.Panel), Taken(Given.OtherPanel)).ShouldBe([FactAreas.Seats], ignoreOrder: true);
        ExaminedAgain(Held(Given.Panel), Held(Given.OtherPanel)).ShouldBe([FactAreas.GroupMeetings], ignoreOrder: true);
        ExaminedAgain(Submitted(Given.Panel), Submitted(Given.OtherPanel)).ShouldBe([FactAreas.Nominations], ignoreOrder: true);
    }

    [Fact]
    public void What_two_changes_touch_is_examined_again_for_both()
        => ExaminedAgain(Taken(Given.Panel), new OrganisationApplied(Applicant, Day), new DecisionRecorded(new(Given.Council, Day)))
            .ShouldBe([FactAreas.Seats, FactAreas.Signatories, FactAreas.Decisions], ignoreOrder: true);

    [Fact]
    public void A_rule_that_reads_several_kinds_of_fact_is_examined_again_for_each()
    {
        var rules = Given.RuleSet(new Reader(Given.Clause(), FactAreas.Seats | FactAreas.Offices));
        var report = rules.Examine(Compact, Given.Today);
        bool IsReused(Change change) => ReferenceEquals(report.Consider([change]).After!.FindingOf("clause"), report.FindingOf("clause"));

        IsReused(Taken(Given.Panel)).ShouldBeFalse();
        IsReused(new SteppedDown(Given.Chair, Leading, Day)).ShouldBeFalse();
        IsReused(Held(Given.Panel)).ShouldBeTrue();
    }

    /// <summary>The areas whose reader has been asked again: a finding that is kept as it was is the very same.</summary>
    private static List<FactAreas> ExaminedAgain(params Change[] changes)
    {
        var after = Report.Consider([.. changes]).After.ShouldNotBeNull();
        return [.. Areas.Where(area => !ReferenceEquals(after.FindingOf(Reader.Of(area)), Report.FindingOf(Reader.Of(area))))];
    }

    private static Group PanelOf(GroupId id) => new(id)
    {
        Seats = [new(Given.CountyOffice, SeatKind.Regular) { Holder = Sitting }],
        Meetings = [Called],
        Nominations = [Nominated],
        Question = Fact.None,
    };

    private static SeatTaken Taken(GroupId group) => new(group, new(Given.CountyOffice, SeatKind.Regular) { FirstDay = Day });

    private static MeetingTookPlace Held(GroupId group) => new(group, Called with { Status = MeetingStatus.Held });

    private static NominationSubmitted Submitted(GroupId group) => new(group, new(Given.Association(2), Day) { Nominee = Given.Person("nominee") });

    /// <summary>A rule of a host's own that reads some facts.</summary>
    private sealed record Reader(Clause Clause, FactAreas Area) : Rule(Clause)
    {
        public static ClauseId Of(FactAreas area) => new($"reads-{area}".ToLowerInvariant());

        protected override Per State() => new Each<Plan>(new(new Read(Area)), !Nothing);

        private static Test<Plan> Nothing => new Stated<Plan, int>("nothing", _ => 0, (row, in _) => new(new("own"), Given.Panel, Given.Panel), FactAreas.None).Is(1);
    }

    private sealed class Read(FactAreas area) : Source<Plan>
    {
        public override FactAreas Reads => area;

        public override GroupId? Group => null;

        public override NothingReason Nothing => new("own");

        public override Unit Unit => new("own");

        public override DayOf<Plan>? Day => null;

        public override Phrase Says => new("read");

        public override ReadOnlySpan<Row<Plan>> Rows(in Moment at) => [];

        public override bool IsComplete(in Moment at) => true;

        public override void AskForOthers(in Moment at, Questions ask) => ask.Add(new(new("own"), Given.Panel, Given.Panel));

        public override Id? NameOf(Row<Plan> row, in Moment at) => null;
    }
}
