using System.Globalization;
using Overenskommelse.Regions;

namespace Overenskommelse.Presentation;

/// <summary>What things are called, who is never named, and what no reader should meet.</summary>
public sealed class NamesTests
{
    [Theory]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("sv-SE")]
    public void The_culture_of_the_host_does_not_leak(string culture)
    {
        string expected = Samples.Norrbotten.ToText(Language.English, ReportForm.Whole);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Samples.Norrbotten.ToText(Language.English, ReportForm.Whole).ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("Två  mellanslag.")]
    [InlineData("Ingen punkt")]
    [InlineData("Två punkter..")]
    [InlineData("Utfall: NobodyInOffice.")]
    [InlineData("Föreningen raw-named saknas.")]
    [InlineData("Personen heter ”raw-person”.")]
    [InlineData("En mening. en till.")]
    public void What_no_reader_should_meet_is_seen(string words) => Should.Throw<ShouldAssertException>(() => Telling.ShouldRead(words));

    [Fact]
    public void People_are_never_named()
    {
        Words words = new(Norrbotten.Rules, Compact.Empty, Language.Swedish);

        words.NameOf(new PersonId("p1")).ShouldBe("en person");
        words.Language.ShouldBe(Language.Swedish);
    }

    [Fact]
    public void A_forum_is_called_what_the_facts_call_it()
    {
        Compact compact = Compact.From(new CompactFacts { Forums = [new(new("committee")) { Name = "kulturnämnden" }] });

        new Words(Norrbotten.Rules, compact, Language.Swedish).NameOf(new ForumId("committee")).ShouldBe("kulturnämnden");
    }

    [Fact]
    public void The_rules_name_things_before_the_facts_do()
    {
        Compact compact = Compact.From(new CompactFacts
        {
            Parties = [new(Norrbotten.Samforma, Sector.CivilSociety) { Name = "Ett annat namn" }, new(new("other"), Sector.Public) { Name = "Kommunen" }],
            Groups = [new(new("g")) { Name = "skolgruppen" }],
        });
        Words words = new(Norrbotten.Rules, compact, Language.English);

        words.NameOf(Norrbotten.Samforma).ShouldBe("Samforma");
        words.NameOf(new PartyId("other")).ShouldBe("Kommunen");
        words.NameOf(new GroupId("g")).ShouldBe("skolgruppen");
        words.NameOf(new MatterId("nobody-says")).ShouldBe("“nobody-says”");
    }
}
