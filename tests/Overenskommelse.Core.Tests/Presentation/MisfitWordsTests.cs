using System.Text.RegularExpressions;
using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;
using Overenskommelse.Regions;
using Overenskommelse.Rules;

namespace Overenskommelse.Presentation;

/// <summary>What does not fit is told with its place, its value and what was expected, in both languages.</summary>
public sealed partial class MisfitWordsTests
{
    [Fact]
    public void A_day_after_the_last_is_told_with_both()
    {
        CompactFacts facts = Given.Norrbotten with { LastDay = 31.December(2025) };
        SeatTaken change = new(Norrbotten.DevelopmentGroup, new(Given.Association(1), SeatKind.Regular) { FirstDay = 1.January(2026) });
        Told(facts, change).ShouldBe((
            "Går inte att genomföra:\n- Platsens första dag är den 1 januari 2026. Det ska vara den 31 december 2025, överenskommelsens sista dag, eller tidigare.",
            "Cannot be done:\n- The first day of the seat is 1 January 2026. It should be 31 December 2025, the last day of the compact, or earlier."));
    }

    [Fact]
    public void Every_problem_is_told_and_no_person_is_named()
    {
        SeatTaken change = new(new("choir"), new(new OrganisationId("nobody"), SeatKind.Regular) { FirstDay = Given.Today, Holder = Given.Person("secret") });
        (string swedish, string english) = Told(Given.Norrbotten, change, new SeatEnded(Norrbotten.DevelopmentGroup, Given.Person("secret"), Given.Today));
        swedish.ShouldBe("""
            Går inte att genomföra:
            - Organisationen är ”nobody”. Det ska vara en organisation bland uppgifterna.
            - Gruppen är ”choir”. Det ska vara en grupp i överenskommelsen.
            - Platsen stämmer inte. Det ska vara någon som har en plats i utvecklingsgruppen den 15 juni 2024, eller platsen själv.
            """.ReplaceLineEndings("\n"));
        english.ShouldNotContain("secret");
    }

    [Theory]
    [InlineData("development-gruop", "development-group")]
    [InlineData("Development-Group", "development-group")]
    [InlineData("development-groups", "development-group")]
    [InlineData("anything", null)]
    public void A_misspelt_group_of_a_proposal_suggests_the_one_that_is_meant(string told, string? meant)
    {
        SeatTaken change = new(new(told), new(Given.Association(1), SeatKind.Regular) { FirstDay = Given.Today });
        (string swedish, string english) = Told(Given.Norrbotten, change);
        swedish.ShouldEndWith(meant is null ? "en grupp i överenskommelsen." : $"en grupp i överenskommelsen, kanske ”{meant}”.");
        english.ShouldEndWith(meant is null ? "a group of the compact." : $"a group of the compact; perhaps “{meant}”.");
    }

    [Fact]
    public void A_misspelt_organisation_suggests_the_one_that_is_meant_at_every_door()
    {
        OrganisationId told = new("chior");
        CompactFacts facts = Given.Norrbotten with { Organisations = [.. Given.Norrbotten.Organisations.Known, new(new("choir"))] };
        Seat seat = new(told, SeatKind.Regular) { FirstDay = Given.Today };
        Told(facts, new SeatTaken(Norrbotten.DevelopmentGroup, seat)).English.ShouldContain("perhaps “choir”");
        Told(facts, new OrganisationApplied(told, Given.Today)).English.ShouldContain("perhaps “choir”");
        Compact.TryFrom(facts.WithSeats(Norrbotten.DevelopmentGroup, [seat]), out _, out ValueList<Problem> problems).ShouldBeFalse();
        problems.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            problem => problem.Perhaps.ShouldBe(["choir"]),
            problem => $"{problem}".ShouldEndWith("; perhaps \"choir\"."));
        Should.Throw<ArgumentException>(() => Norrbotten.Rules.Joining(Compact.From(facts), told, Norrbotten.Joining, Given.Today)).Message.ShouldContain("Did you mean \"choir\"?");
        Should.Throw<ArgumentException>(() => Norrbotten.Rules.NominationRound(Compact.From(facts), new("development-gruop"), Given.Today)).Message.ShouldContain("Did you mean \"development-group\"?");
    }

    [Fact]
    public void A_record_tells_who_may()
    {
        JudgementRecorded change = new(new("development-group.whole-sector", Verdict.Kept, Given.County, Given.Today));
        Told(Given.Norrbotten, change).Swedish.ShouldBe(
            "Går inte att genomföra:\n- Den som bedömer är Länsstyrelsen Norrbotten. Det ska vara den som får bedöma normen: ledningsgruppen.");
    }

    [Fact]
    public void A_place_among_the_facts_is_told_as_it_is_written()
    {
        Compact.TryFrom(Given.Compact.WithSeats(Given.Panel, [new Seat(new OrganisationId("nobody"), SeatKind.Regular)]), out _, out ValueList<Problem> problems).ShouldBeFalse();
        Words words = new(Norrbotten.Rules, Compact.Empty, Language.Swedish);
        words.Of(problems.ShouldHaveSingleItem()).ShouldBe("”Groups[panel].Seats[0].Organisation” är ”nobody”. Det ska vara id för en organisation bland uppgifterna.");
    }

    [Fact]
    public void Whatever_the_code_expects_has_words_in_both_languages()
    {
        string[] codes =
        [
            .. Repository.Files("src", "*.cs")
                .SelectMany(path => Expected().Matches(File.ReadAllText(Repository.File(path))))
                .Select(match => match.Groups[1].Value)
                .Distinct(),
        ];
        codes.Length.ShouldBeGreaterThan(40);
        codes.Where(code => Language.Swedish.Phrases.Find(code) is null || Language.English.Phrases.Find(code) is null).ShouldBeEmpty();
    }

    private static (string Swedish, string English) Told(CompactFacts facts, params Change[] changes)
    {
        Compact compact = Compact.From(facts);
        Consideration considered = Norrbotten.Rules.Consider(compact, [.. changes], Given.Today);
        return (new Words(Norrbotten.Rules, compact, Language.Swedish).Of(considered), new Words(Norrbotten.Rules, compact, Language.English).Of(considered));
    }

    [GeneratedRegex("\"(expected\\.[a-z-]+)\"")]
    private static partial Regex Expected();

    [Theory]
    [InlineData(true, "Det ska vara den 15 mars 2024 (InForceFrom) eller senare.", "It should be 15 March 2024 (InForceFrom) or later.")]
    [InlineData(false, "Det ska vara mars 2024 (InForceFrom) eller senare.", "It should be March 2024 (InForceFrom) or later.")]
    public void A_day_that_was_expected_is_told_in_words_and_so_is_a_month(bool isExact, string swedish, string english)
    {
        CompactFacts facts = new() { InForceFrom = isExact ? 15.March(2024) : DayFact.InMonth(2024, 3), LastDay = 1.February(2024) };

        Compact.TryFrom(facts, out _, out var problems).ShouldBeFalse();
        new Words(Norrbotten.Rules, Compact.Empty, Language.Swedish).Of(problems.ShouldHaveSingleItem()).ShouldEndWith(swedish);
        new Words(Norrbotten.Rules, Compact.Empty, Language.English).Of(problems[0]).ShouldEndWith(english);
    }
}
