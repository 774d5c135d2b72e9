using System.Globalization;
using Overenskommelse.Examination;
using Overenskommelse.Regions;
using Overenskommelse.Rules;

namespace Overenskommelse.Presentation;

/// <summary>What a host names is said as well as what the library names, and what nobody has a phrase for is said from what is known of it.</summary>
public sealed class OwnNamesTests
{
    private static readonly BreachReason SeveralSeats = new("several-seats");
    private static readonly FactKind Fee = new("fee-paid");
    private static readonly NothingReason NoCourses = new("no-courses");
    private static readonly Unit Courses = new("courses");
    private static readonly MeetingKind Seminar = new("seminar");
    private static readonly Capacity Treasurer = new("treasurer");
    private static readonly LocalDate Day = new(2026, 7, 27);

    private static readonly RuleSet Rules = Norrbotten.Rules.Calling(
        new Label(SeveralSeats, "{who} har flera platser[ sedan den {day}]", "{who} {who|has|have} several seats[ since {day}]"),
        new Label(Fee, "om {who} har betalat[ till {within}]", "whether {who} {who|has|have} paid[ to {within}]"),
        new Label(NoCourses, "Inga kurser har ordnats, så det finns inget att pröva", "No courses have been arranged, so there is nothing to examine"),
        new Label(Courses, "en kurs|kurser|kursen|har ordnats|ordnades|ordna", "a course|courses|the course|arranged"),
        new Label(Seminar, "ett seminarium|seminarier|seminariet", "a seminar|seminars|the seminar"),
        new Label(Treasurer, "kassör", "treasurer"));

    [Fact]
    public void A_reason_of_ones_own_is_said()
    {
        Breach breach = new(SeveralSeats, Telling.Named) { Day = Day };
        Told(Outcome.Broken, new Breaches(4, [breach])).ShouldBe((
            "Föreningen Alfa har flera platser sedan den 27 juli 2026. Föreningen Alfa behöver rätta till det.",
            "Föreningen Alfa has several seats since 27 July 2026. Föreningen Alfa must put it right."));
        Told(Outcome.Broken, new Breaches(4, [breach, breach with { Subject = Telling.Unnamed }])).English
            .ShouldStartWith("Föreningen Alfa and “raw-unnamed” have several seats since 27 July 2026.");
    }

    [Fact]
    public void A_missing_fact_of_ones_own_is_asked_for() =>
        Told(Outcome.Undetermined, TooLittleKnown.Instance, new MissingFact(Fee, Telling.Named, Norrbotten.Samforma) { Within = Norrbotten.Region }).ShouldBe((
            "Det är inte känt om Föreningen Alfa har betalat till Region Norrbotten; det vet Samforma.",
            "It is not known whether Föreningen Alfa has paid to Region Norrbotten; Samforma can say."));

    [Fact]
    public void A_reason_of_ones_own_why_there_is_nothing_to_judge_is_said() =>
        Told(Outcome.NotApplicable, new NothingToJudge(NoCourses)).ShouldBe((
            "Inga kurser har ordnats, så det finns inget att pröva.",
            "No courses have been arranged, so there is nothing to examine."));

    [Theory]
    [InlineData(0, "Ingen kurs har ordnats.", "No course has been arranged.")]
    [InlineData(1, "En av tre kurser har ordnats.", "One of three courses has been arranged.")]
    [InlineData(2, "Två av tre kurser har ordnats.", "Two of three courses have been arranged.")]
    [InlineData(3, "Alla tre kurser har ordnats.", "All three courses have been arranged.")]
    [InlineData(4, "Fyra kurser har ordnats; tre räcker.", "Four courses have been arranged; three are enough.")]
    [InlineData(13, "13 kurser har ordnats; tre räcker.", "13 courses have been arranged; three are enough.")]
    public void A_unit_of_ones_own_is_counted(int observed, string swedish, string english)
    {
        (string Swedish, string English) told = Told(Outcome.Broken, new Tally(Courses, observed, 3));

        told.Swedish.ShouldStartWith(swedish);
        told.English.ShouldStartWith(english);
    }

    [Theory]
    [InlineData(2, null, 3, "Två kurser har ordnats. Högst tre får det vara.", "Two courses have been arranged. There may be at most three.")]
    [InlineData(4, null, 3, "Fyra kurser har ordnats. Högst tre får det vara.", "Four courses have been arranged. There may be at most three.")]
    [InlineData(4, 2, 3, "Fyra kurser har ordnats. Högst tre får det vara.", "Four courses have been arranged. There may be at most three.")]
    [InlineData(1, 2, 3, "En av två kurser har ordnats. Högst tre får det vara.", "One of two courses has been arranged. There may be at most three.")]
    public void The_most_that_there_may_be_is_said(int observed, int? atLeast, int atMost, string swedish, string english)
    {
        (string Swedish, string English) told = Told(Outcome.Broken, new Tally(Courses, observed, atLeast) { AtMost = atMost });

        told.Swedish.ShouldStartWith(swedish);
        told.English.ShouldStartWith(english);
        Told(Outcome.Broken, new Tally(new("tree-plantings"), observed, null) { AtMost = atMost }).English.ShouldStartWith($"“tree plantings”: {observed}. There may be at most {atMost}.");
    }

    [Theory]
    [InlineData(Strength.Must, "Högst en får det vara.", "There may be at most one.")]
    [InlineData(Strength.Should, "Högst en bör det vara.", "There should be at most one.")]
    [InlineData(Strength.May, "Högst en får det vara.", "There may be at most one.")]
    public void What_a_recommendation_says_is_the_most_is_not_told_as_though_it_bound(Strength strength, string swedish, string english)
    {
        RuleSet rules = Given.RuleSet(new MadeOf(Given.Clause(strength: strength), new Norms.Count(Norms.Number.Of(Norms.Seats.In(Given.Panel)), atMost: 1)));
        Report report = rules.Examine(Compact.From(new CompactFacts { Organisations = [new(new("a")), new(new("b"))], Groups = [new(Given.Panel) { Seats = [new(new OrganisationId("a"), SeatKind.Regular), new(new OrganisationId("b"), SeatKind.Regular)] }] }), Given.Today);

        report.InWords(report[0], Language.Swedish).ShouldContain(swedish);
        report.InWords(report[0], Language.English).ShouldContain(english);
    }

    [Theory]
    [InlineData(1, "ett seminarium hålls", "one seminar is held")]
    [InlineData(2, "två seminarier hålls", "two seminars are held")]
    [InlineData(13, "13 seminarier hålls", "13 seminars are held")]
    public void A_kind_of_meeting_of_ones_own_is_asked_for(int times, string swedish, string english)
    {
        Citation citation = Norrbotten.Rules.Sources[0].Cite(23);
        RuleSet rules = new(new("s"), new Text("Regler", "Rules"), Rules.Sources, Rules.Vocabulary, [new MeetingsHeld(
            Clause.Must("seminars", citation, [Norrbotten.Samforma], "Seminarier", "Seminars"), Seminar, times)]);

        Catalogue.ToMarkdown(rules).ShouldContain($"| Prövar att minst {swedish} varje år. | Checks that at least {english} every year. |");
        Told(Outcome.Kept, new Tally(Unit.Of(Seminar), 1, 1) { Days = [Day] }).ShouldBe(("Ett seminarium hölls den 27 juli 2026.", "One seminar was held on 27 July 2026."));
        Told(Outcome.Undetermined, TooLittleKnown.Instance, new MissingFact(FactKind.MeetingHeld, Telling.Group, Telling.Group) { Meeting = Seminar, Day = Day })
            .Swedish.ShouldStartWith("Det är inte känt om seminariet den 27 juli 2026 blev av;");
    }

    [Fact]
    public void A_capacity_of_ones_own_is_said_and_one_of_the_librarys_can_be_called_something_else()
    {
        Words swedish = new(Rules.Calling(new Label(Capacity.Official, "tjänsteman", "civil servant")), Telling.Facts, Language.Swedish);

        swedish.NameOf(Treasurer).ShouldBe("kassör");
        swedish.NameOf(Capacity.Official).ShouldBe("tjänsteman");
        swedish.NameOf(Capacity.Politician).ShouldBe("förtroendevald");
    }

    [Fact]
    public void A_breach_that_nobody_has_a_phrase_for_tells_whom_when_the_limit_and_the_reason() =>
        Told(Outcome.Broken, new Breaches(1, [new(new("too-late"), Telling.Named) { Day = Day, Limit = Day.PlusDays(-1) }])).ShouldBe((
            "Föreningen Alfa, den 27 juli 2026: ”too late” (gränsen är den 26 juli 2026). Föreningen Alfa behöver rätta till det.",
            "Föreningen Alfa, on 27 July 2026: “too late” (the limit is 26 July 2026). Föreningen Alfa must put it right."));

    [Fact]
    public void A_missing_fact_that_nobody_has_a_phrase_for_tells_of_whom_where_and_when() =>
        Told(Outcome.Undetermined, TooLittleKnown.Instance, new MissingFact(new("eye-colour"), Telling.Named, Telling.Named) { Within = Norrbotten.LeadershipGroup, Meeting = Seminar, Day = Day }).ShouldBe((
            "Det är inte känt vad som gäller för Föreningen Alfa i ledningsgruppen vid seminariet den 27 juli 2026 (”eye colour”); det vet organisationen själv.",
            "It is not known how things stand with Föreningen Alfa in the leadership group at the seminar on 27 July 2026 (“eye colour”); the organisation itself can say."));

    [Theory]
    [InlineData(0, 3, "”tree plantings”: 0 av 3.", "“tree plantings”: 0 of 3.")]
    [InlineData(2, 0, "”tree plantings”: 2.", "“tree plantings”: 2.")]
    public void A_tally_that_nobody_has_a_phrase_for_tells_how_many(int observed, int required, string swedish, string english)
    {
        (string Swedish, string English) told = Told(Outcome.Broken, new Tally(new("tree-plantings"), observed, required));

        told.Swedish.ShouldStartWith(swedish);
        told.English.ShouldStartWith(english);
        Told(Outcome.Undetermined, new Tally(new("tree-plantings"), 1, 3) { Days = [Day], MayBeMore = true }, new MissingFact(FactKind.Seats, Telling.Group, Telling.Group))
            .Swedish.ShouldStartWith("”tree plantings”: minst 1 av 3 (den 27 juli 2026).");
    }

    [Fact]
    public void A_reason_why_there_is_nothing_to_judge_that_nobody_has_a_phrase_for_is_told_by_its_code() =>
        Told(Outcome.NotApplicable, new NothingToJudge(new("under-water"))).ShouldBe(("Det finns inget att pröva: ”under water”.", "There is nothing to examine: “under water”."));

    [Fact]
    public void A_kind_of_rule_of_ones_own_has_phrases_of_its_own()
    {
        Language swedish = Language.Swedish.With(new(
            ("Overenskommelse.Presentation.Told.asks", "Prövar det som har sagts"),
            ("Overenskommelse.Presentation.Told.kept", "{examined|Den enda saken är|Alla {examined:en} saker är} som sagt"),
            ("Overenskommelse.Presentation.Told.no-seat", "{who} står upp")));
        Words words = new(Rules, Telling.Facts, swedish);

        words.Why(Telling.Findings(Strength.Must, Outcome.Kept, new Breaches(3, []))[0]).ShouldBe("Alla tre saker är som sagt.");
        words.Why(Telling.Findings(Strength.Must, Outcome.Broken, new Breaches(3, [new(BreachReason.NoSeat, Telling.Named)]))[0]).ShouldStartWith("Föreningen Alfa står upp.");
    }

    [Fact]
    public void A_phrase_in_another_language_is_better_than_a_code() =>
        new Words(Norrbotten.Rules.Calling(new Label(Treasurer, Text.Only("sv", "kassör"))), Telling.Facts, Language.English).NameOf(Treasurer).ShouldBe("kassör");

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    [InlineData("tr-TR")]
    public void The_culture_of_the_host_does_not_leak(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            A_breach_that_nobody_has_a_phrase_for_tells_whom_when_the_limit_and_the_reason();
            Told(Outcome.Broken, new Tally(new("is-inne"), 12_000, 13_000)).Swedish.ShouldStartWith("”is inne”: 12\u00a0000 av 13\u00a0000.");
            new Words(Rules, Telling.Facts, Language.English).Of(new Phrase("given-in", [Day, 1_200, "item"])).ShouldBe("given in (27 July 2026, 1,200 and item)");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(1, "Alla tre möten hölls, bland annat den 27 juli 2026.", "All three meetings were held, among them on 27 July 2026.")]
    [InlineData(2, "Alla tre möten hölls, bland annat den 27 juli 2026 och den 28 juli 2026.", "All three meetings were held, among them on 27 July 2026 and 28 July 2026.")]
    [InlineData(3, "Alla tre möten hölls: den 27 juli 2026, den 28 juli 2026 och den 29 juli 2026.", "All three meetings were held: on 27 July 2026, 28 July 2026 and 29 July 2026.")]
    public void Days_that_are_fewer_than_what_happened_are_told_as_some_of_them(int known, string swedish, string english)
        => Told(Outcome.Kept, new Tally(Unit.GroupMeetings, 3, 3) { Days = [.. Enumerable.Range(0, known).Select(Day.PlusDays)] }).ShouldBe((swedish, english));

    private static (string Swedish, string English) Told(Outcome outcome, Evidence evidence, params ReadOnlySpan<MissingFact> missing)
    {
        Finding finding = Telling.Findings(Strength.Must, outcome, evidence, missing)[0];
        return (new Words(Rules, Telling.Facts, Language.Swedish).Why(finding), new Words(Rules, Telling.Facts, Language.English).Why(finding));
    }
}
