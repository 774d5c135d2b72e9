namespace Overenskommelse.Presentation;

/// <summary>The catalogue says what a kind of a host's own examines, where the languages have a phrase for it.</summary>
public sealed class CatalogueTests
{
    private static readonly RuleSet Rules = Given.RuleSet(new Own(Given.Clause()));
    private static readonly Language Swedish = Language.Swedish.With(new Phrasebook(($"{typeof(Own)}.asks", "Prövar att allt är som vanligt")));
    private static readonly Language English = Language.English.With(new Phrasebook(($"{typeof(Own)}.asks", "Checks that all is as usual")));

    [Fact]
    public void A_kind_of_its_own_says_what_it_examines()
    {
        Catalogue.ToMarkdown(Swedish, English, Rules).ShouldContain("| Prövar att allt är som vanligt. | Checks that all is as usual. |");
        Catalogue.ToMarkdown(Rules).ShouldContain("Prövas av en regel som har lagts till utanför biblioteket.");
        Catalogue.ToMarkdown(Language.Swedish, Language.English, Rules).ShouldBe(Catalogue.ToMarkdown(Rules));
    }

    [Fact]
    public void Another_language_is_refused_with_its_tag()
    {
        Should.Throw<ArgumentException>(() => Catalogue.ToMarkdown(English, English, Rules)).ShouldSatisfyAllConditions(
            refusal => refusal.ParamName.ShouldBe("swedish"),
            refusal => refusal.Message.ShouldContain("The language is \"en\"; expected \"sv\""));
        Should.Throw<ArgumentException>(() => Catalogue.ToMarkdown(Swedish, Swedish, Rules)).ParamName.ShouldBe("english");
        Should.Throw<ArgumentNullException>(() => Catalogue.ToMarkdown(null!, English, Rules)).ParamName.ShouldBe("swedish");
    }

    private sealed record Own(Clause Clause) : Rule(Clause)
    {
        protected override Norms.Per State() => new Norms.Permission();
    }
}
