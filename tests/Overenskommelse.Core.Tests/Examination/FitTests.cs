using Overenskommelse.Norms;
using Overenskommelse.Regions;
using Overenskommelse.Rules;

namespace Overenskommelse.Examination;

/// <summary>Whoever asks about the wrong thing is told so.</summary>
public sealed class FitTests
{
    [Fact]
    public void Facts_that_have_all_that_the_rules_name_and_no_more_fit()
    {
        Fit(Norrbotten.Rules, Given.Norrbotten).ShouldSatisfyAllConditions(
            fit => fit.Lacking.ShouldBeEmpty(),
            fit => fit.IsWhole.ShouldBeTrue(),
            fit => fit.Count.ShouldBe(0),
            fit => fit.IsOfAnotherText.ShouldBeFalse(),
            fit => fit.Named.ShouldBe(9));
        Fit(Halland.Rules, Given.Halland).IsWhole.ShouldBeTrue();
    }

    [Fact]
    public void What_the_rules_name_and_the_facts_lack_is_told_with_the_clauses_that_name_it()
    {
        var fit = Fit(Halland.Rules, Given.Halland with { Offices = [] });

        fit.Lacking.ShouldBe([new(Halland.ProcessLeader, ["signatories.contact-person", "process-leader.organisation"])]);
        fit.IsOfAnotherText.ShouldBeFalse();
    }

    [Fact]
    public void What_a_clause_binds_or_lets_judge_is_named_by_it()
        => Fit(Given.RuleSet(new Permitted(Given.Clause())), Given.Compact).Lacking.Select(each => each.Id).ShouldBe([Given.Bearer, Given.Judge]);

    [Fact]
    public void A_forum_that_a_decision_or_a_report_mentions_is_not_lacking()
    {
        Lacking(Given.Norrbotten with { Decisions = [] }).ShouldBe([Norrbotten.RegionalCouncil]);
        Lacking(Given.Norrbotten with { Decisions = [], Forums = [new(Norrbotten.RegionalCouncil)] }).ShouldBeEmpty();

        static IEnumerable<Id> Lacking(CompactFacts facts) => Fit(Norrbotten.Rules, facts).Lacking.Select(each => each.Id);
    }

    [Fact]
    public void One_regions_rules_asked_of_anothers_facts_are_told_as_such()
    {
        Fit(Halland.Rules, Given.Norrbotten).ShouldSatisfyAllConditions(
            fit => fit.IsOfAnotherText.ShouldBeTrue(),
            fit => fit.Lacking.Count.ShouldBe(5));
        Fit(Norrbotten.Rules, Given.Halland).IsOfAnotherText.ShouldBeTrue();
    }

    [Fact]
    public void Facts_of_which_little_is_told_yet_are_not_taken_for_anothers()
        => Fit(Norrbotten.Rules, new CompactFacts { Parties = [new(Norrbotten.Region, Sector.Public)] }).ShouldSatisfyAllConditions(
            fit => fit.IsOfAnotherText.ShouldBeFalse(),
            fit => fit.Lacking.Count.ShouldBe(7));

    [Fact]
    public void A_forum_that_is_an_example_of_many_is_not_lacking_but_for_a_slip_of_the_pen()
    {
        Fit(Norrbotten.Rules, Given.Norrbotten with { Reports = [] }).IsWhole.ShouldBeTrue();
        Fit(Norrbotten.Rules, Given.Norrbotten with { Reports = [], Forums = [new(new("Political-forum"))] }).Lacking.ShouldHaveSingleItem().Id.ShouldBe(Norrbotten.PoliticalForum);
    }

    [Fact]
    public void Facts_of_which_little_is_told_and_something_of_their_own_are_not_taken_for_anothers()
    {
        CompactFacts few = new() { Parties = [new(Norrbotten.Region, Sector.Public), new(Norrbotten.Samforma, Sector.CivilSociety)], Groups = [new(Given.Panel)] };
        Fit(Norrbotten.Rules, few).IsOfAnotherText.ShouldBeFalse();
        Fit(Norrbotten.Rules, few with { Groups = [new(Given.Panel), new(Given.OtherPanel), new(new("third"))] }).IsOfAnotherText.ShouldBeTrue();
        Fit(Norrbotten.Rules, few with { Groups = [new(Given.Panel) { WorkingGroups = [Given.OtherPanel, new GroupId("third")] }, new(Given.OtherPanel), new(new("third"))] }).IsOfAnotherText.ShouldBeFalse();
    }

    [Theory]
    [InlineData("Panel", true)] // letter case
    [InlineData("PANEL", true)]
    [InlineData("panels", true)] // one too many
    [InlineData("panl", true)] // one too few
    [InlineData("pamel", true)] // another
    [InlineData("apnel", true)] // two in the other order
    [InlineData("pnael", true)]
    [InlineData("Pamel", true)] // both
    [InlineData("panelss", false)]
    [InlineData("pal", false)]
    [InlineData("pimel", false)]
    [InlineData("lenap", false)]
    [InlineData("anelp", false)]
    [InlineData("panel1", false)] // a figure is no slip of the pen
    public void An_id_in_another_letter_case_or_a_letter_off_may_be_meant(string written, bool isMeant)
    {
        GroupId other = new(written);
        Fit(Given.RuleSet(new GroupInPlace(Given.Clause() with { Judges = [Given.Umbrella] }, Given.Panel)), Given.Compact.With(new Group(other)).With(new Group(Given.Bearer)))
            .Lacking.ShouldBe([new(Given.Panel, ["clause"]) { Perhaps = isMeant ? [other] : [] }]);
    }

    [Theory]
    [InlineData("abc", "abd", false)]
    [InlineData("abc", "ABC", true)]
    [InlineData("abcd", "abce", true)]
    [InlineData("group-1", "group-2", false)]
    [InlineData("group-1", "groop-1", true)]
    public void Of_a_short_id_only_the_letter_case_may_differ_and_of_any_no_figure(string named, string written, bool isMeant)
        => Fit(Given.RuleSet(new GroupInPlace(Given.Clause(), new(named))), Given.Compact.With(new Group(new(written))))
            .Lacking.Single(each => each.Id == new GroupId(named)).Perhaps.Count.ShouldBe(isMeant ? 1 : 0);

    [Fact]
    public void What_is_of_another_kind_or_named_itself_is_not_meant()
    {
        var rules = Given.RuleSet(new GroupInPlace(Given.Clause("one"), Given.Panel), new GroupInPlace(Given.Clause("two"), new("panels")));
        var facts = Given.Compact.With(new Group(new("panels"))) with { Offices = [new(new("Panel"))] };

        Fit(rules, facts).Lacking.Single(each => each.Id == Given.Panel).Perhaps.ShouldBeEmpty();
    }

    [Fact]
    public void A_matter_a_capacity_or_a_kind_of_meeting_is_lacking_only_where_another_may_be_meant()
    {
        var annual = Given.AnnualMeeting(1.June(2024)) with { Matters = [new MatterId("folow-up"), Norrbotten.Direction, Norrbotten.Collaboration] };
        Fit(Norrbotten.Rules, Given.Norrbotten with { Meetings = [annual] }).Lacking.Single()
            .ShouldBe(new(Norrbotten.FollowUp, ["annual-meeting.matters"]) { Perhaps = [new MatterId("folow-up")] });
        Fit(Norrbotten.Rules, Given.Norrbotten with { Meetings = [annual with { Matters = [] }] }).Lacking.ShouldBeEmpty();
        Fit(Norrbotten.Rules, (Given.Norrbotten with { Meetings = [annual] }).WithNominations(Norrbotten.DevelopmentGroup, [new(Given.Association(1), Given.Today) { Encloses = [Norrbotten.FollowUp] }])).Lacking.ShouldBeEmpty();
    }

    [Fact]
    public void What_is_told_in_an_area_that_no_rule_reads_is_told_of()
    {
        Fit(Norrbotten.Rules, Given.Norrbotten with { Plans = [new(Given.Today, Fact.None)] }).ShouldSatisfyAllConditions(
            fit => fit.UnreadAreas.ShouldBe(FactAreas.Plans),
            fit => fit.Count.ShouldBe(1));
        Fit(Given.RuleSet(new Permitted(Given.Clause())), Given.Norrbotten with { Plans = [] }).UnreadAreas.ShouldBe(
            FactAreas.Signatories | FactAreas.Seats | FactAreas.GroupMeetings | FactAreas.Nominations | FactAreas.Offices | FactAreas.Meetings | FactAreas.Decisions | FactAreas.Reports);
    }

    [Fact]
    public void What_another_reading_reads_is_not_unread()
        => Fit(Halland.Rules, Given.Halland with { Groups = Given.Halland.Groups.Add(new(Halland.WorkingGroup)) }).Unread.ShouldBeEmpty();

    [Fact]
    public void Groups_offices_and_forums_that_no_rule_names_are_told_in_the_order_of_the_facts()
        => Fit(Norrbotten.Rules, Given.Norrbotten.With(new Group(Given.Panel)) with
        {
            Offices = Given.Norrbotten.Offices.Add(new(Given.Chair)),
            Forums = [new(Given.Council)],
            Decisions = Given.Norrbotten.Decisions.Add(new(new("another-council"), Given.Today) { About = Fact.None }),
        }).Unread.ShouldBe([Given.Panel, Given.Chair, Given.Council, new ForumId("another-council")]);

    [Fact]
    public void A_group_that_a_fact_relates_to_one_that_is_named_is_read_by_way_of_it()
    {
        var development = Given.DevelopmentGroup(civil: 7, county: 3, region: 2);
        IEnumerable<Id> Unread(Group other, Group? changed = null, CompactFacts? facts = null) => Fit(Norrbotten.Rules, (facts ?? Given.Norrbotten).With(changed ?? development).With(other)).Unread;
        Group panel = new(Given.Panel);

        Unread(panel).ShouldBe([Given.Panel]);
        Unread(panel, development with { WorkingGroups = [Given.Panel] }).ShouldBeEmpty();
        Unread(panel, development with { Meetings = [new(MeetingKind.Group, Given.Today) { ConvenedBy = Given.Panel }] }).ShouldBeEmpty();
        Unread(panel with { Seats = [new(Given.Association(1), SeatKind.Regular) { AppointedBy = Norrbotten.LeadershipGroup }] }).ShouldBeEmpty();
        Unread(panel with { Seats = [new(Given.Association(1), SeatKind.Regular)] }).ShouldBe([Given.Panel]);
        Unread(panel, null, Given.Norrbotten with { Reports = [new(Norrbotten.PoliticalForum, Given.Today) { From = Given.Panel }] }).ShouldBeEmpty();
        Unread(panel, null, Given.Norrbotten with { Judgements = [new("leadership-group.suitable-forum", Verdict.Kept, Given.Panel, Given.Today)] }).ShouldBeEmpty();
    }

    [Fact]
    public void A_forum_that_a_named_group_has_reported_to_is_read_and_one_of_which_nobody_knows_who_reported_may_be()
    {
        IEnumerable<Id> Unread(Fact<Id> from) => Fit(Norrbotten.Rules, Given.Norrbotten with { Reports = Given.Norrbotten.Reports.Add(new(Given.Council, Given.Today) { From = from }) }).Unread;

        Unread(Norrbotten.LeadershipGroup).ShouldBeEmpty();
        Unread(Fact.NotKnown).ShouldBeEmpty();
        Unread(Fact.None).ShouldBe([Given.Council]);
        Unread(Given.Umbrella).ShouldBe([Given.Council]);
    }

    [Fact]
    public void Judgements_and_explanations_that_count_for_nothing_are_told_with_their_place()
        => Fit(Norrbotten.Rules, Given.Norrbotten with
        {
            Judgements =
            [
                new("leadership-group.suitable-forum", Verdict.Kept, Given.County, Given.Today),
                new("leadership-group.suitable-form", Verdict.Kept, Given.County, Given.Today),
                new("leadership-group.even-split", Verdict.Kept, Given.County, Given.Today),
                new("leadership-group.suitable-forum", Verdict.Kept, Norrbotten.DevelopmentGroup, Given.Today) { Year = 2024 },
                new("NB-4", Verdict.Kept, Given.County, Given.Today),
            ],
            Explanations =
            [
                new("development-group.four-meetings", "Reason", Norrbotten.DevelopmentGroup, Given.Today) { Year = 2023 },
                new("development-group.four-meetings", "Reason", Norrbotten.DevelopmentGroup, Given.Today),
                new("development-group.balance", "Reason", Given.County, Given.Today),
                new("development-group.co-opting", "Reason", Given.County, Given.Today),
            ],
        }).Records.Select(misfit => (misfit.Problem.Place, misfit.Problem.Expected.Code)).ShouldBe(
        [
            ("Judgements[1].Clause", "expected.clause"),
            ("Judgements[2].Clause", "expected.open-norm"),
            ("Judgements[3].Year", "expected.no-year"),
            ("Judgements[3].By", "expected.judge"),
            ("Judgements[4].Clause", "expected.clause"),
            ("Explanations[1].Year", "expected.year-it-is-about"),
            ("Explanations[2].Clause", "expected.recommendation-not-duty"),
            ("Explanations[3].Clause", "expected.recommendation-not-permission"),
        ]);

    [Fact]
    public void A_name_that_two_organisations_have_is_told_whatever_its_letter_case()
        => Fit(Norrbotten.Rules, Given.Norrbotten with { Organisations = [.. Given.Norrbotten.Organisations.Known, new(new("choir")) { Name = "Kören" }, new(new("choir-2")) { Name = " kören" }, new(new("choir-3")) { Name = "Koren" }] })
            .SharedNames.ShouldBe([new("Kören", [new("choir"), new("choir-2")])]);

    public static TheoryData<string> ShippedClauses => [.. Norrbotten.Rules.Concat(Halland.Rules).Select(rule => rule.Clause.Id.Value)];

    /// <summary>What a rule was given to ask about goes into what its norm says, or it would be lacking without a word.</summary>
    [Theory]
    [MemberData(nameof(ShippedClauses))]
    public void Every_party_organisation_group_office_and_forum_that_a_rule_is_given_is_named_by_its_norm(string clause)
    {
        var rule = (Norrbotten.Rules.Find(clause) ?? Halland.Rules[clause]) with { Clause = Overenskommelse.Given.Clause() };
        rule = rule is ReportedTo report ? report with { OrAnyPolitical = false } : rule; // The forums are examples only where any will do.

        Given(rule).Where(id => id is PartyId or OrganisationId or GroupId or OfficeId or ForumId)
            .Except(Fit(Overenskommelse.Given.RuleSet(rule), new CompactFacts()).Lacking.Select(each => each.Id))
            .ShouldBeEmpty();

        static IEnumerable<Id> Given(object? value) => value switch
        {
            null or string or Text or Clause => [],
            Id id => [id],
            System.Collections.IEnumerable several => several.Cast<object>().SelectMany(Given),
            _ when value.GetType().Namespace!.StartsWith("Overenskommelse.Rules", StringComparison.Ordinal) => value.GetType().GetProperties()
                .Where(property => property.GetMethod is { IsStatic: false } && property.Name != nameof(Rule.Alternatives))
                .SelectMany(property => Given(property.GetValue(value))),
            _ => [],
        };
    }

    /// <summary>What a rule of a host's own names comes from its norm, also from the rounds that tell which periods there are.</summary>
    [Fact]
    public void A_rule_of_a_hosts_own_is_no_exception()
        => Fit(Given.RuleSet(new PanelMeets(Given.Clause())), Given.Compact.With(new Group(Given.Bearer)).With(new Group(Given.Judge)))
            .Lacking.Select(each => each.Id).ShouldBe([Given.Panel, Given.Council], ignoreOrder: true);

    [Fact]
    public void The_value_that_stands_for_the_one_nobody_has_named_is_not_named()
        => Fit(Given.RuleSet(new SeatsEach(Given.Clause())), Given.Compact.With(new Group(Given.Bearer)).With(new Group(Given.Judge)))
            .Lacking.Select(each => each.Id).ShouldBe([Given.Panel]);

    [Fact]
    public void Many_ids_keep_nobody_waiting()
    {
        var time = System.Diagnostics.Stopwatch.StartNew();
        var facts = Given.Compact with
        {
            Groups = [.. Enumerable.Range(0, 2_000).Select(number => new Group(new($"{new string('x', 180)}-{number}")))],
            Judgements = [.. Enumerable.Range(0, 2_000).Select(number => new Judgement($"{new string('y', 180)}-{number}", Verdict.Kept, Given.County, Given.Today))],
        };

        Fit(Norrbotten.Rules, facts).Count.ShouldBeGreaterThan(4_000);
        time.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Null_is_refused()
    {
        Should.Throw<ArgumentNullException>(() => Norrbotten.Rules.Fit(null!)).ParamName.ShouldBe("compact");
        Should.Throw<ArgumentNullException>(() => Fitting.Fit(null!, Compact.Empty)).ParamName.ShouldBe("rules");
    }

    private static Fit Fit(RuleSet rules, CompactFacts facts) => rules.Fit(Compact.From(facts));

    private sealed record SeatsEach(Clause Clause) : Rule(Clause)
    {
        protected override Per State() => new All(ForEach.Value(Seats.In(Given.Panel), Seats.Organisation, new OrganisationId("nobody"), organisation =>
            new Count(Number.Of(Seats.In(Given.Panel).That(Seats.Organisation.Is(organisation))), atMost: 2)));
    }

    private sealed record PanelMeets(Clause Clause) : Rule(Clause)
    {
        protected override Per State() => new(
            Recurrence.Rounds(new RoundsOpened(Decisions.Of(Given.Council), day => day, new AnnualDate(7, 26))),
            new Count(Number.Of(Meetings.Of(Given.Panel, MeetingKind.Group)), atLeast: 1));
    }
}
