using Overenskommelse.Regions;

namespace Overenskommelse.Presentation;

/// <summary>What a phrase can say, and what is refused.</summary>
public sealed class PhrasebookTests
{
    private static readonly LocalDate Day = new(2026, 7, 27);

    [Fact]
    public void Both_languages_have_phrases_for_the_same_things() => Language.Swedish.Phrases.Codes.ShouldBe(Language.English.Phrases.Codes);

    [Fact]
    public void Whatever_the_library_names_has_a_phrase()
    {
        (string, IEnumerable<Id>)[] named =
        [
            ("capacity", Shipped.All<Capacity>()),
            ("meeting", Shipped.All<MeetingKind>()),
            ("reason", Shipped.All<BreachReason>()),
            ("fact", Shipped.All<FactKind>()),
            ("nothing", Shipped.All<NothingReason>()),
            ("unit", Shipped.All<Unit>()),
        ];

        named.SelectMany(kind => kind.Item2, (kind, id) => $"{kind.Item1}.{id}").ShouldBeSubsetOf(Language.English.Phrases.Codes);
    }

    [Fact]
    public void Every_kind_of_rule_has_a_phrase_for_what_it_asks() =>
        Norrbotten.Rules.Concat(Halland.Rules).Select(rule => $"{rule.GetType().Name}.asks").Distinct().ShouldBeSubsetOf(Language.Swedish.Phrases.Codes);

    [Theory]
    [InlineData("{0}", "27 juli 2026")]
    [InlineData("senast den {0}", "senast den 27 juli 2026")]
    [InlineData("{0:”%”}", "”27 juli 2026”")]
    public void A_day_is_said(string phrase, string said) => Said(phrase, Day).ShouldBe(said);

    [Theory]
    [InlineData(0, "inget möte, 0 möten")]
    [InlineData(1, "ett möte, 1 möte")]
    [InlineData(2, "två möten, 2 möten")]
    [InlineData(12, "tolv möten, 12 möten")]
    [InlineData(1_300, "1\u00a0300 möten, 1\u00a0300 möten")]
    public void A_number_decides_the_form(int number, string said) => Said("{0:ett} {0|möte|möten}, {0} {0|1=möte|möten}", number).ShouldBe(said);

    [Theory]
    [InlineData(2, 12, "två av tolv")]
    [InlineData(2, 13, "2 av 13")]
    [InlineData(0, 13, "inget av 13")]
    public void Numbers_that_are_said_together_are_all_in_words_or_none(int few, int many, string said) => Said("minst {0:ett} av {1:ett}", few, many).ShouldBe($"minst {said}");

    [Theory]
    [InlineData(3, 12, "tre svar väntar och tolv dröjer")]
    [InlineData(3, 13, "tre svar väntar och 13 dröjer")]
    [InlineData(13, 3, "13 svar väntar och 3 dröjer")]
    public void A_number_that_comes_first_is_in_words_as_far_as_there_are_words(int first, int other, string said) =>
        Said("{0:ett} svar väntar och {1:ett} dröjer", first, other).ShouldBe(said);

    [Fact]
    public void A_noun_has_its_gender_with_it()
    {
        Said("{0:1}; {0:#1}; {1:a}; {1:one}; {1:many}; {1:the}", 1, MeetingKind.Annual).ShouldBe("ett årligt möte; ett; ett årligt möte; årligt möte; årliga möten; det årliga mötet");
        Said("{0:1}; {0:#1}", 1, MeetingKind.Conference).ShouldBe("en konferens; en");
        Said("{0:1}; {1:the}", 0, new MeetingKind("study-visit")).ShouldBe("ingen ”study visit”; ”study visit”");
    }

    [Fact]
    public void Several_are_listed()
    {
        ValueList<object> three = [Norrbotten.Samforma, Norrbotten.Region, Norrbotten.County];
        Said("{0}", three).ShouldBe("Samforma, Region Norrbotten och Länsstyrelsen Norrbotten");
        Said("{0:or}", three).ShouldBe("Samforma, Region Norrbotten eller Länsstyrelsen Norrbotten");
        Said("{0:or från %}", three).ShouldBe("från Samforma, från Region Norrbotten eller från Länsstyrelsen Norrbotten");
        Said("{0:;}", three).ShouldBe("Samforma; Region Norrbotten; Länsstyrelsen Norrbotten");
        Said("{0}", Enumerable.Range(1, 9).Cast<object>().ToValueList()).ShouldBe("1, 2, 3, 4, 5 och fyra till");
        Said("{0|den|de}", three).ShouldBe("de");
    }

    [Fact]
    public void What_has_no_value_is_left_out()
    {
        Said("a[ b {0}][ c {1}]", Day).ShouldBe("a b 27 juli 2026");
        Said("[0?känd][!0?okänd], [1?känd][!1?okänd]", Day).ShouldBe("känd, okänd");
        Said("[0?yttre[ inre {1}]]", Day).ShouldBe("yttre");
    }

    [Fact]
    public void A_phrase_can_hold_others_and_texts_and_periods()
    {
        Phrase held = new("held", [MeetingKind.Annual, new Phrase("unsaid", [new Text("ja", "yes")])]);
        Words words = new(Norrbotten.Rules, Compact.Empty, Language.Swedish.With(new(("held", "{0:the} ({1})"), ("in", "{0} under {1}"))));

        words.Of(new Phrase("in", [held, new DateInterval(new(2026, 1, 1), new(2026, 12, 31))])).ShouldBe("det årliga mötet (unsaid (ja)) under 2026");
        words.Of(new Phrase("in", [held, new DateInterval(new(2026, 3, 1), new(2026, 12, 31))])).ShouldEndWith("under 1 mars–31 december 2026");
        words.Of(new Phrase("by-some-day", [])).ShouldBe("by some day");
    }

    [Fact]
    public void A_phrase_of_a_host_is_said_within_a_phrase_of_the_library_too()
    {
        Language language = Language.Swedish.With(new Phrasebook(("seat.own-test", "platsen är {0} år gammal")));

        new Words(Norrbotten.Rules, Compact.Empty, language).Of(new Phrase("that", [new Phrase("signatories"), new Phrase("seat.own-test", [3])]))
            .ShouldBe("undertecknare för vilka platsen är 3 år gammal");
    }

    [Fact]
    public void Phrases_of_a_hosts_own_come_first_and_the_others_after()
    {
        Language plain = Language.Swedish.With(new Phrasebook(("outcome.kept", "Ja")));

        Samples.Norrbotten.ToText(plain, ReportForm.Whole).ShouldContain("Ja enligt fakta.");
        Samples.Norrbotten.ToText(plain, ReportForm.Whole).ShouldContain("Kan inte avgöras.");
        Samples.Norrbotten.InWords(new Phrase("outcome.kept"), plain).ShouldBe("Ja");
    }

    [Theory]
    [InlineData("{who")]
    [InlineData("who}")]
    [InlineData("[who")]
    [InlineData("who]")]
    [InlineData("{}")]
    [InlineData("{n|one|}}")]
    [InlineData("{n|1=one}")]
    [InlineData("{n|a|b")]
    public void A_phrase_that_cannot_be_read_is_refused_with_its_code(string phrase)
    {
        Should.Throw<ArgumentException>(() => new Phrasebook(("some-code", phrase))).Message.ShouldContain("\"some-code\"");
        RuleSet rules = Norrbotten.Rules.Calling(new Label(new BreachReason("own"), phrase, phrase));
        Should.Throw<ArgumentException>(() => new Words(rules, Compact.Empty, Language.Swedish)).Message.ShouldContain("\"reason.own\"");
    }

    [Fact]
    public void A_code_with_two_phrases_is_refused() => Should.Throw<ArgumentException>(() => new Phrasebook(("a", "en"), ("a", "två"))).Message.ShouldContain("\"a\"");

    [Fact]
    public void A_language_has_a_tag_a_grammar_phrases_and_a_language_to_fall_back_on()
    {
        Grammar grammar = Language.Swedish.Grammar;
        Should.Throw<ArgumentException>(() => new Language("på svenska", grammar, new Phrasebook(), Language.English)).ParamName.ShouldBe("tag");
        Should.Throw<ArgumentNullException>(() => new Language("nb", null!, new Phrasebook(), Language.English)).ParamName.ShouldBe("grammar");
        Should.Throw<ArgumentNullException>(() => new Language("nb", grammar, null!, Language.English)).ParamName.ShouldBe("phrases");
        Should.Throw<ArgumentNullException>(() => new Language("nb", grammar, new Phrasebook(), null!)).ParamName.ShouldBe("fallback");
        Should.Throw<ArgumentException>(() => grammar with { Months = ["januari"] }).ParamName.ShouldBe("Months");
        Should.Throw<ArgumentException>(() => grammar with { Numbers = [] }).ParamName.ShouldBe("Numbers");
    }

    private static string Said(string phrase, params ReadOnlySpan<object> with) =>
        new Words(Norrbotten.Rules, Compact.Empty, Language.Swedish.With(new Phrasebook(("said", phrase)))).Of(new Phrase("said", [.. with]));
}
