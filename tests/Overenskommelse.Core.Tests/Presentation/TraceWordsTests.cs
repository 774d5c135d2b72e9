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

    [Theory]
    [InlineData(29, "Ledningsgruppen upphörde den 29 februari 2024.")]
    [InlineData(31, null)]
    public void That_a_group_has_ceased_is_told_where_it_is_asked_for(int lastDay, string? expected)
    {
        Group group = Given.LeadershipGroup(civil: 1) with { LastDay = lastDay == 31 ? 31.March(2024) : 29.February(2024) };
        Report report = Norrbotten.Rules.Examine(Compact.From(Given.Norrbotten.With(group)), 1.March(2024));

        string[] lines = report.InWords(report.Explain(report.FindingOf("leadership-group.in-place")), Language.Swedish).Split('\n');
        lines.Where(line => line.Contains("upphörde", StringComparison.Ordinal)).Select(line => line.Trim()).ShouldBe(expected is null ? [] : [expected]);
    }

    [Fact]
    public void What_the_name_of_a_kind_says_is_not_said_again_and_parts_that_are_kept_are_told_from_those_that_decided_nothing()
    {
        Report report = Norrbotten.Rules.Examine(
            Compact.From(Given.Norrbotten with { Meetings = [new(MeetingKind.Annual, 20.November(2023)) { Attended = [Norrbotten.Samforma, Norrbotten.County], Matters = [], OrganisationsAttending = 20 }] }), 1.March(2024));

        string[] lines = report.InWords(report.Explain(report[new ClauseId("annual-meeting.every-party-attends")][0]), Language.Swedish).Split('\n');
        lines[0].ShouldBe("Om det finns årliga möten för vilka mötesdagen har kommit under perioden och mötet har hållits gäller detta: inte uppfyllt.");
        lines.ShouldContain("    - två andra delar är uppfyllda");
    }

    [Fact]
    public void What_is_asked_only_of_some_is_a_condition()
    {
        Report report = Norrbotten.Rules.Examine(Compact.From(Given.Norrbotten), Given.Today);
        Trace trace = report.Explain(report.FindingOf("leadership-group.capacities"));

        report.InWords(trace, Language.Swedish).ShouldContain(
            "gäller att om organisationen hör till Samforma gäller att både platsen innehas i egenskap av styrelseledamot och egenskapen gäller Samforma, och om organisationen hör till Region Norrbotten gäller att");
        report.InWords(trace, Language.English).ShouldContain(
            "if the organisation belongs to Samforma then both the seat is held in the capacity of board member and the capacity is of Samforma, and if the organisation belongs to Region Norrbotten then");
    }

    [Fact]
    public void Where_and_and_or_stand_side_by_side_it_is_heard_what_belongs_together()
    {
        Words swedish = new(Norrbotten.Rules, Compact.Empty, Language.Swedish);
        Words english = new(Norrbotten.Rules, Compact.Empty, Language.English);
        Phrase nominations = Norrbotten.Rules.Single(rule => rule.Clause.Id == new ClauseId("development-group.nominations")).Norm.Says;
        Phrase members = Norrbotten.Rules.Single(rule => rule.Clause.Id == new ClauseId("development-group.members")).Norm.Says;

        swedish.Of(nominations).ShouldEndWith(
            " gäller att nomineringen kom in medan tiden var öppen, och organisationen hör till den idéburna sidan, och antingen nomineringen kom från Samforma eller organisationen var ansluten");
        english.Of(nominations).ShouldEndWith(
            ", the nomination came in while nominations were open, and the organisation belongs to the civil-society side, and either the nomination came from Samforma or the organisation had joined");
        swedish.Of(members).ShouldEndWith(", eller platsen är för Samforma, eller både platsen hör till den idéburna sidan och organisationen är ansluten");
        english.Of(members).ShouldEndWith(", or the seat is for Samforma, or both the seat belongs to the civil-society side and the organisation has joined");
    }

    [Theory]
    [InlineData("and(or(a,b),c)", "antingen a eller b, och c")]
    [InlineData("or(and(a,b),c)", "antingen både a och b, eller c")]
    [InlineData("and(and(a,b),c)", "a och b och c")]
    [InlineData("or(a,or(b,c))", "a eller b eller c")]
    [InlineData("not(and(a,b))", "det inte stämmer att både a och b")]
    [InlineData("and(not(a),b)", "b och det inte stämmer att a")]
    [InlineData("or(not(or(a,b)),c)", "om antingen a eller b gäller att c")]
    [InlineData("and(has(that(x,a)),b)", "det finns x (de för vilka a) som hör ihop med detta och b")]
    public void Every_grouping_reads_in_one_way(string phrase, string said) =>
        new Words(Norrbotten.Rules, Compact.Empty, Language.Swedish).Of(Read(phrase)).ShouldBe(said);

    [Fact]
    public void Of_a_balance_it_is_told_how_many_are_on_each_side_and_what_the_measure_is()
    {
        Report report = Norrbotten.Rules.Examine(Compact.From(Given.Norrbotten), Given.Today);
        Finding split = report.FindingOf("leadership-group.even-split").ShouldBeKept();

        string decided = report.InWords(report.Explain(split), Language.Swedish).Split('\n')[1];
        decided.ShouldEndWith(". Måttet är att sidorna är lika stora.");
        report.InWords(split, Language.Swedish).ShouldEndWith($"{decided.Trim()}");
        report.InWords(report.Explain(split), Language.English).Split('\n')[1].ShouldEndWith(". The measure is that the sides are equally large.");
    }

    [Theory]
    [InlineData("2024-03-31", false)]
    [InlineData("2024-04-01", true)]
    public void Of_what_is_not_asked_it_is_told_why(string on, bool isTold)
    {
        CompactFacts facts = new() { InForceFrom = 19.May(2021), Groups = [new(Norrbotten.DevelopmentGroup) { LastDay = 31.March(2024), Seats = [] }] };
        Report report = Norrbotten.Rules.Examine(Compact.From(facts), Given.Day(on));

        report.InWords(report.Explain(report.FindingOf("development-group.balance")), Language.Swedish)
            .EndsWith("\n  Utvecklingsgruppen upphörde den 31 mars 2024, så det finns inget att pröva.", StringComparison.Ordinal).ShouldBe(isTold);
    }

    [Fact]
    public void Nor_was_anything_asked_before_the_compact_was_in_force()
    {
        Report report = Norrbotten.Rules.Examine(Compact.From(Given.Norrbotten with { InForceFrom = 1.March(2024) }), 29.February(2024));

        report.InWords(report.Explain(report.FindingOf("leadership-group.even-split")), Language.Swedish).ShouldEndWith("\n  Överenskommelsen gällde inte den 29 februari 2024.");
        report.InWords(report.Explain(report.FindingOf("leadership-group.even-split")), Language.English).ShouldEndWith("\n  The compact was not in force on 29 February 2024.");
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
        report.InWords(finding, Language.Swedish).ShouldContain("Det är inte känt vilken dag under december 2023 utvecklingsgruppen upphörde; det vet utvecklingsgruppen.");
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

    /// <summary>A phrase as it is written for a debugger.</summary>
    private static Phrase Read(string written)
    {
        int place = 0;
        Phrase Next()
        {
            int start = place;
            while (place < written.Length && char.IsLetter(written[place]))
            {
                place++;
            }

            string code = written[start..place];
            List<object> with = [];
            while (place < written.Length && written[place] is '(' or ',' && (with.Count > 0 || written[place] == '('))
            {
                place++;
                with.Add(Next());
            }

            place += with.Count > 0 ? 1 : 0;
            return new(code, [.. with]);
        }

        return Next();
    }

    private static IEnumerable<string> Codes(Phrase phrase) => phrase.With.OfType<Phrase>().SelectMany(Codes).Prepend(phrase.Code);
}
