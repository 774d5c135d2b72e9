using Overenskommelse.Examination;
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

        report.InWords(report.Explain(attended), Language.Swedish).Split('\n').ShouldContain("      - en av dem (20 november 2023): Region Norrbotten deltog: nej");
    }

    private static IEnumerable<Rule> Rules =>
        Norrbotten.Rules.Concat(Halland.Rules).SelectMany(rule => rule.Alternatives.Select(rule.Under).Prepend(rule));

    private static IEnumerable<string> Codes(Phrase phrase) => phrase.With.OfType<Phrase>().SelectMany(Codes).Prepend(phrase.Code);
}
