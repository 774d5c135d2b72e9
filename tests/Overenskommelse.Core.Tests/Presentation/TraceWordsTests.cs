using Overenskommelse.Examination;
using Overenskommelse.Norms;
using Overenskommelse.Regions;

namespace Overenskommelse.Presentation;

/// <summary>How an explanation reads, for the rules that ship.</summary>
public sealed class TraceWordsTests
{
    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void Whatever_a_shipped_norm_asks_has_a_phrase(string tag)
    {
        Phrasebook phrases = (tag == "sv" ? Language.Swedish : Language.English).Phrases;

        Rules.SelectMany(rule => Codes(rule.Norm.Says)).Distinct().Where(code => phrases.Find(code) is null).ShouldBeEmpty();
    }

    [Fact]
    public void Where_nothing_counts_it_is_told_why_not()
    {
        Report report = Norrbotten.Rules.Examine(
            Compact.From(Given.Norrbotten with { Meetings = [new(MeetingKind.Annual, 20.November(2023)) { Attended = [Norrbotten.Samforma], Matters = [], OrganisationsAttending = 20 }] }), 1.March(2024));
        Finding attended = report[new ClauseId("annual-meeting.every-party-attends")][0].ShouldBeBroken();

        report.InWords(report.Explain(attended), Language.Swedish).Split('\n').ShouldContain("      - 20 november 2023: Region Norrbotten deltog: nej");
    }

    [Fact]
    public void What_is_asked_only_of_some_is_a_condition()
    {
        Report report = Norrbotten.Rules.Examine(Compact.From(Given.Norrbotten), Given.Today);
        Trace trace = report.Explain(report.FindingOf("leadership-group.capacities"));

        report.InWords(trace, Language.Swedish).ShouldContain(
            "gäller att om organisationen hör till Samforma gäller att platsen innehas i egenskap av styrelseledamot och egenskapen gäller Samforma och om organisationen hör till Region Norrbotten gäller att");
        report.InWords(trace, Language.English).ShouldContain(
            "if the organisation belongs to Samforma then the seat is held in the capacity of board member and the capacity is of Samforma and if the organisation belongs to Region Norrbotten then");
    }

    [Fact]
    public void Meetings_are_called_by_their_days_and_agree_in_number()
    {
        CompactFacts facts = Given.Norrbotten.WithMeetings(
            Norrbotten.DevelopmentGroup, [new(MeetingKind.Group, 7.February(2024)), new(MeetingKind.Group, DayFact.InMonth(2024, 3)), new(MeetingKind.Group, 7.May(2024))]);
        Report report = Norrbotten.Rules.Examine(Compact.From(facts), Given.Today);
        Trace trace = report.Explain(report[new ClauseId("development-group.four-meetings")][^1]);

        report.InWords(trace, Language.Swedish).Split('\n').ShouldContain("  - 7 februari 2024, mars 2024 och 7 maj 2024: räknas");
        report.InWords(trace, Language.English).Split('\n').ShouldContain("  - 7 February 2024, March 2024 and 7 May 2024: count");
    }

    /// <summary>No meeting was held: only whether the group was there for the whole year is not known.</summary>
    [Fact]
    public void Only_outcomes_that_there_may_be_are_told()
    {
        CompactFacts facts = Given.Norrbotten.WithMeetings(Norrbotten.DevelopmentGroup, []);
        Report report = Norrbotten.Rules.Examine(
            Compact.From(facts with { Groups = [.. facts.Groups.Known.Select(group => group.Id == Norrbotten.DevelopmentGroup ? group with { LastDay = DayFact.InMonth(2023, 12), Nominations = [] } : group)] }), 15.January(2024));
        Finding finding = report[new ClauseId("development-group.four-meetings")][0];

        report.Explain(finding).May.ShouldBe(Outcomes.Broken | Outcomes.NotApplicable);
        report.InWords(finding, Language.Swedish).ShouldContain("Det är inte känt vilken dag utvecklingsgruppen upphörde; det vet utvecklingsgruppen.");
    }

    [Fact]
    public void What_a_norm_and_its_only_part_say_is_told_once()
    {
        CompactFacts facts = Given.Norrbotten with { Meetings = [Given.AnnualMeeting(1.October(2023))] };
        Report report = Norrbotten.Rules.Examine(Compact.From(facts), Given.Today);
        string words = report.InWords(report.Explain(report[new ClauseId("other-occasions")][0].ShouldBeBroken()), Language.Swedish);

        words.Split("antalet andra sammankomster", StringSplitOptions.None).Length.ShouldBe(2);
        words.ShouldNotContain("Antalet andra sammankomster", Case.Sensitive);
        words.ShouldContain("- 1 oktober 2023: det är ett årligt möte: ja");
    }

    private static IEnumerable<Rule> Rules =>
        Norrbotten.Rules.Concat(Halland.Rules).SelectMany(rule => rule.Alternatives.Select(rule.Under).Prepend(rule));

    private static IEnumerable<string> Codes(Phrase phrase) => phrase.With.OfType<Phrase>().SelectMany(Codes).Prepend(phrase.Code);
}
