using Overenskommelse.Examination;
using Overenskommelse.Regions;

namespace Overenskommelse.Presentation;

/// <summary>Of what is kept, whether facts or somebody's judgement say so.</summary>
public sealed class BasisTests
{
    private const string Facts = "Uppfylld enligt fakta.";
    private const string Judgement = "Uppfylld enligt bedömning.";
    private const string Both = "Uppfylld enligt både fakta och bedömning.";

    private static readonly CompactFacts Kept = KeptSamples.Norrbotten.Facts;

    [Theory]
    [InlineData("leadership-group.in-place", null, Facts)]
    [InlineData("leadership-group.drives-the-work", null, Judgement)]
    [InlineData("development-group.public-coordination", null, Judgement)]
    [InlineData("development-group.broad-participation", null, Both)]
    [InlineData("annual-meeting.broad-participation", 2025, Judgement)]
    public void What_is_kept_says_what_says_so(string clause, int? year, string said) => Told(clause, Kept, year).ShouldContain(said);

    [Fact]
    public void A_judgement_beside_facts_that_are_enough_is_not_what_it_rests_on() => Told("leadership-group.political-report", Kept, null).ShouldContain(Facts);

    [Fact]
    public void A_judgement_in_the_place_of_facts_that_are_lacking_is() => Told("leadership-group.political-report", Kept with { Reports = [] }, null).ShouldContain(Judgement);

    [Fact]
    public void Pre_meetings_that_were_all_held_are_facts_and_otherwise_somebody_has_judged()
    {
        Told("development-group.pre-meetings", Kept, 2026).Split(Facts).Length.ShouldBe(3);
        Told("development-group.pre-meetings", WithoutPreMeetings(Kept), 2026).ShouldContain(Judgement);
    }

    [Fact]
    public void Of_other_occasions_the_closed_year_rests_on_both_and_the_open_one_on_judgement_alone()
    {
        Told("other-occasions", Kept, 2025).ShouldContain(Both);
        Told("other-occasions", Kept, 2026).ShouldContain(Judgement);
    }

    [Fact]
    public void The_brief_report_counts_each()
    {
        CompactFacts facts = Kept with { Judgements = [Judged("leadership-group.drives-the-work", null), Judged("development-group.broad-participation", null)] };

        Norrbotten.Rules.Examine(Compact.From(facts), Samples.Asked).ToMarkdown(Language.Swedish)
            .ShouldContain("- Uppfyllt: 27, varav 25 enligt fakta, 1 enligt bedömning och 1 enligt både fakta och bedömning.");
    }

    /// <summary>The whole report of a set of one rule, whose clause has been judged to be kept.</summary>
    private static string Told(string clause, CompactFacts facts, int? year)
    {
        RuleSet rules = new(new("one"), new("En regel", "One rule"), Norrbotten.Rules.Sources, Norrbotten.Rules.Vocabulary, [Norrbotten.Rules[clause]]);
        return rules.Examine(Compact.From(facts with { Judgements = [Judged(clause, year)] }), Samples.Asked).ToText(Language.Swedish, ReportForm.Whole);
    }

    private static Judgement Judged(string clause, int? year) =>
        new(clause, Verdict.Kept, Norrbotten.Rules[clause].Clause.Judges is [var judge, ..] ? judge : Norrbotten.LeadershipGroup, new LocalDate(2026, 9, 20)) { Year = year };

    private static CompactFacts WithoutPreMeetings(CompactFacts facts) => facts with
    {
        Groups = facts.Groups.Known
            .Select(group => group.Id == Norrbotten.DevelopmentGroup ? group with { Meetings = group.Meetings.Known.Where(meeting => meeting.Kind != MeetingKind.PreMeeting).ToRegister() } : group)
            .ToDirectory(),
    };
}
