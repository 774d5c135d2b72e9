using Overenskommelse.Regions;

namespace Overenskommelse.Presentation;

/// <summary>A language from outside, with a dozen phrases: what it lacks is said in the language that it falls back on.</summary>
public sealed class FinnishTests
{
    private static readonly Grammar Grammar = new()
    {
        And = "ja",
        Or = "tai",
        Months = [.. new[] { "tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu" }.Select(month => $"{month}kuuta")],
        Numbers = [new([], ["ei yhtään", "yksi", "kaksi", "kolme", "neljä", "viisi", "kuusi", "seitsemän", "kahdeksan", "yhdeksän", "kymmenen"])],
        DayOfYear = "{0}. {1}",
        OpeningQuote = "”",
        ClosingQuote = "”",
    };

    private static readonly Phrasebook Phrases = new(
        ("someone", "joku"),
        ("outcome.kept", "Täytetty"),
        ("outcome.broken.must", "Ei täytetty"),
        ("outcome.undetermined", "Ei voida ratkaista"),
        ("reason.no-contact-person", "{who|yhdistyksellä|yhdistyksillä} {who} ei ole yhteyshenkilöä"),
        ("reason.joined-later.nominated", "{who} nimesi {day}, mutta liittyi vasta {limit}"),
        ("act.broken.must", "korjattava: {actors}"),
        ("not-known", "[more?lisäksi ei][!more?ei] tiedetä, {what:or}; kysy: [{knower}][!knower?heiltä]"),
        ("fact.contact-person", "onko yhteyshenkilöä: {who}"),
        ("unit.group-meetings", "kokous|kokousta|kokous|on pidetty|pidettiin|pidettävä"),
        ("happened", "[at-least?vähintään ]{observed:unit} [past?{unit:did}][!past?{unit:done}][ {day}][: {days}][, vaaditaan {required:#unit}]"),
        ("seats.regular", "{0|varsinainen paikka|{0:varsinainen} varsinaista paikkaa}"));

    private static readonly Language Finnish = new("fi", Grammar, Phrases, fallback: Language.Swedish);
    private static readonly Words Words = new(Norrbotten.Rules, Telling.Facts, Finnish);
    private static readonly LocalDate Day = new(2026, 7, 27);

    [Fact]
    public void What_has_phrases_is_said_in_it_with_its_own_numbers_days_and_lists()
    {
        Breach[] two = [new(BreachReason.NoContactPerson, Telling.Named), new(BreachReason.NoContactPerson, Telling.Unnamed)];
        Told(Outcome.Broken, new Breaches(3, [two[0]])).ShouldBe("Yhdistyksellä Föreningen Alfa ei ole yhteyshenkilöä. Korjattava: Föreningen Alfa.");
        Told(Outcome.Broken, new Breaches(3, [.. two])).ShouldBe("Yhdistyksillä Föreningen Alfa ja ”raw-unnamed” ei ole yhteyshenkilöä. Korjattava: Föreningen Alfa.");
        Told(Outcome.Broken, new Breaches(1, [new(BreachReason.JoinedLater, Telling.Named) { Day = Day, Limit = Day.PlusDays(35) }]))
            .ShouldStartWith("Föreningen Alfa nimesi 27. heinäkuuta 2026, mutta liittyi vasta 31. elokuuta 2026.");
        Told(Outcome.Undetermined, TooLittleKnown.Instance, new MissingFact(FactKind.ContactPerson, Telling.Named, Telling.Named))
            .ShouldBe("Ei tiedetä, onko yhteyshenkilöä: Föreningen Alfa; kysy: Föreningen Alfa.");
    }

    [Theory]
    [InlineData(1, "Yksi kokous pidettiin 27. heinäkuuta 2026, vaaditaan yksi.")]
    [InlineData(2, "Kaksi kokousta pidettiin 27. heinäkuuta 2026, vaaditaan kaksi.")]
    [InlineData(10, "Kymmenen kokousta pidettiin 27. heinäkuuta 2026, vaaditaan kymmenen.")]
    [InlineData(11, "11 kokousta pidettiin 27. heinäkuuta 2026, vaaditaan 11.")]
    public void Numbers_agree_as_its_grammar_says(int number, string told) =>
        Told(Outcome.Kept, new Tally(Unit.GroupMeetings, number, number) { Days = [Day] }).ShouldBe(told);

    [Fact]
    public void What_has_no_phrase_is_said_in_the_language_that_it_falls_back_on()
    {
        Told(Outcome.Broken, new Breaches(1, [new(BreachReason.NoSeat, Telling.Named)]))
            .ShouldBe("Föreningen Alfa har ingen ordinarie plats. Korjattava: Föreningen Alfa.");
        Words.OutcomeOf(Finding(Outcome.Pending, new Tally(Unit.Reports, 0, 1))).ShouldBe("Återstår");
        Words.NameOf(new PersonId("p")).ShouldBe("en person");
    }

    [Fact]
    public void A_text_is_said_in_it_when_it_has_been_translated()
    {
        RuleSet rules = Norrbotten.Rules.Calling(new Label(Telling.Group, new Text("gruppen", "the group").With("fi", "ryhmä")));

        new Words(rules, Compact.Empty, Finnish).NameOf(Telling.Group).ShouldBe("ryhmä");
        new Words(rules, Compact.Empty, Finnish).NameOf(Norrbotten.LeadershipGroup).ShouldBe("ledningsgruppen");
    }

    [Fact]
    public void A_phrase_of_a_norm_is_said_in_it()
    {
        Words.Of(new Phrase("seats.regular", [1])).ShouldBe("varsinainen paikka");
        Words.Of(new Phrase("seats.regular", [4])).ShouldBe("neljä varsinaista paikkaa");
        Words.Of(new Phrase("seats.co-opted", [Norrbotten.LeadershipGroup, Day])).ShouldBe("seats co opted (ledningsgruppen ja 27. heinäkuuta 2026)");
    }

    [Fact]
    public void A_whole_report_reads()
    {
        string text = Samples.Norrbotten.ToText(Finnish, ReportForm.Whole);

        text.ShouldContain("Ei täytetty.");
        text.ShouldContain("Ledningsgruppen kan göra bedömningen.");
        text.ShouldNotContain("{");
        text.ShouldNotContain("[");
    }

    private static string Told(Outcome outcome, Evidence evidence, params ReadOnlySpan<MissingFact> missing) => Words.Why(Finding(outcome, evidence, missing));

    private static Finding Finding(Outcome outcome, Evidence evidence, params ReadOnlySpan<MissingFact> missing) =>
        Telling.Findings(Strength.Must, outcome, evidence, missing)[0];
}
