using Overenskommelse.Examination;
using Overenskommelse.Regions;

namespace Overenskommelse.Presentation;

/// <summary>Whatever a rule may find has words in both languages.</summary>
public sealed class WordsTests
{
    private static readonly LocalDate Day = new(2026, 7, 27);
    private static readonly LocalDate Limit = new(2026, 7, 26);

    public static TheoryData<string> BreachReasons => [.. Shipped.All<BreachReason>().Select(each => each.Value)];

    public static TheoryData<string> FactKinds => [.. Shipped.All<FactKind>().Select(each => each.Value)];

    public static TheoryData<string> NothingReasons => [.. Shipped.All<NothingReason>().Select(each => each.Value)];

    public static TheoryData<string> Units => [.. Shipped.All<Unit>().Select(each => each.Value)];

    public static TheoryData<Outcome> Outcomes => [.. Enum.GetValues<Outcome>()];

    [Theory]
    [MemberData(nameof(BreachReasons))]
    public void Every_breach_has_words(string code)
    {
        BreachReason reason = new(code);
        Breach[] breaches =
        [
            .. new Id?[] { Telling.Named, Telling.Unnamed, Telling.Office, Telling.Group, Telling.Person, null }
                .SelectMany(subject => new Breach[]
                {
                    new(reason, subject),
                    new(reason, subject) { Day = Day },
                    new(reason, subject) { Day = Day.PlusDays(1), Limit = Limit },
                }),
        ];
        foreach (Strength strength in Enum.GetValues<Strength>())
        {
            foreach (Breach breach in breaches)
            {
                Telling.Findings(strength, Outcome.Broken, new Breaches(3, [breach])).ShouldRead();
                Telling.Findings(strength, Outcome.Pending, new Breaches(3, [breach])).ShouldRead();
            }

            Telling.Findings(strength, Outcome.Broken, new Breaches(18, [.. breaches])).ShouldRead();
        }
    }

    [Theory]
    [MemberData(nameof(FactKinds))]
    public void Every_missing_fact_has_words_and_somebody_who_knows(string code)
    {
        FactKind kind = new(code);
        foreach (Id subject in new Id[] { Telling.Named, Telling.Unnamed, Telling.Group, Telling.Office, Telling.Person })
        {
            foreach (MeetingKind? meeting in Shipped.All<MeetingKind>().Append(null))
            {
                MissingFact fact = new(kind, subject, Telling.Group) { Meeting = meeting };
                MissingFact dated = fact with { Day = Day, Within = Telling.Office };
                Telling.Findings(Strength.Must, Outcome.Undetermined, TooLittleKnown.Instance, fact).ShouldRead();
                Telling.Findings(Strength.Must, Outcome.Undetermined, TooLittleKnown.Instance, fact, dated, fact with { Subject = Telling.Named, KnownBy = Telling.Named }).ShouldRead();
                Telling.Findings(Strength.Must, Outcome.Broken, new Breaches(1, [new(new("own-reason"), subject)]), dated).ShouldRead();
            }
        }
    }

    [Theory]
    [MemberData(nameof(NothingReasons))]
    public void Every_reason_for_nothing_has_words(string code) =>
        Telling.Findings(Strength.Must, Outcome.NotApplicable, new NothingToJudge(new(code))).ShouldRead();

    [Theory]
    [MemberData(nameof(Units))]
    public void Every_count_has_words(string code)
    {
        Unit unit = new(code);
        MissingFact missing = new(new("own-fact"), Telling.Named, Telling.Named);
        foreach (Outcome outcome in Enum.GetValues<Outcome>())
        {
            foreach (int observed in new[] { 0, 1, 2, 12, 13, 12_000 })
            {
                foreach (int required in new[] { 0, 1, 2, 12, 13 })
                {
                    Tally tally = new(unit, observed, required) { Days = [.. Enumerable.Repeat(Day, Math.Min(1, observed))] };
                    Telling.Findings(Strength.Must, outcome, tally, missing).ShouldRead();
                    Telling.Findings(Strength.Should, outcome, tally with { Days = [Limit, Day] }, missing).ShouldRead();
                    Telling.Findings(Strength.Must, outcome, tally with { AtLeast = null, AtMost = required }, missing).ShouldRead();
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void Evidence_of_a_hosts_own_has_words(Outcome outcome)
    {
        Telling.Findings(Strength.Should, outcome, new Own(), new MissingFact(new("own-fact"), Telling.Named, Telling.Named)).ShouldRead();
        Telling.Findings(Strength.Should, Outcome.Broken, new Own()).ShouldRead();
    }

    [Theory]
    [MemberData(nameof(Outcomes))]
    public void Sides_have_words(Outcome outcome)
    {
        foreach (Sector sector in Enum.GetValues<Sector>())
        {
            SideCount[] counts = [new(sector, 1, 1), new(new PartyId("raw-party"), 2, 4), new(sector, 0, 0)];
            SideDifference[] remedies = [new(sector, 1), new(sector, -1), new(new PartyId("raw-party"), 2), new(sector, -13)];
            MissingFact missing = new(FactKind.Seats, Telling.Group, Telling.Group);
            Telling.Findings(Strength.Must, outcome, new Sides(Unit.Seats, [.. counts]) { Remedies = [.. remedies] }, missing).ShouldRead();
            Telling.Findings(Strength.Must, outcome, new Sides(Unit.Seats, [.. counts]), missing).ShouldRead();
        }
    }

    [Fact]
    public void Every_finding_of_both_regions_has_words_on_every_kind_of_day()
    {
        foreach ((RuleSet rules, Compact compact) in Questions())
        {
            foreach (LocalDate on in new LocalDate[] { new(2019, 1, 1), new(2021, 6, 1), new(2022, 3, 1), new(2025, 12, 31), new(2026, 9, 30), new(2027, 1, 1) })
            {
                Report report = rules.Examine(compact, on);
                report.ShouldRead(rules, compact);
                report.ToText(Language.Swedish, ReportForm.Whole).ShouldNotBe(report.ToText(Language.English, ReportForm.Whole));
            }
        }
    }

    [Fact]
    public void What_is_kept_is_said_in_the_terms_of_the_rule()
    {
        foreach ((RuleSet rules, Compact compact) in new[] { (Norrbotten.Rules, KeptSamples.Norrbotten), (Halland.Rules, KeptSamples.Halland) })
        {
            Report report = rules.Examine(compact, Samples.Asked);
            report.With(Outcome.Broken).ShouldBeEmpty();
            report.With(Outcome.Undetermined).ShouldBeEmpty();
            foreach (Finding finding in report.With(Outcome.Kept))
            {
                report.InWords(finding, Language.Swedish).ShouldNotContain("som har prövats");
                report.InWords(finding, Language.English).ShouldNotContain("that was examined");
            }
        }
    }

    [Fact]
    public void Rules_for_other_meetings_and_numbers_have_words()
    {
        Citation citation = Norrbotten.Rules.Sources[0].Cite(23);
        List<Rule> rules = [];
        Clause Clause(string id) => Texts.Clause.Must(id, citation, [Norrbotten.Samforma], "Ett krav", "A demand");
        foreach (MeetingKind kind in Shipped.All<MeetingKind>())
        {
            rules.Add(new Rules.MeetingsHeld(Clause($"held.{kind}"), kind, 1) { Yearly = Rules.Readings.Yearly.RollingTwelveMonths });
            rules.Add(new Rules.MeetingsHeld(Clause($"held-twice.{kind}"), kind, 2));
            rules.Add(new Rules.PartiesAttended(Clause($"attended.{kind}"), kind, [Norrbotten.Samforma]));
            rules.Add(new Rules.BroadlyAttended(Clause($"broad.{kind}"), kind, new Text("Det är brett.", "It is broad.")) { Breadth = Rules.Readings.Breadth.AtLeast(1) });
        }

        rules.Add(new Rules.SeatedInCapacity(Clause("capacities"), Norrbotten.LeadershipGroup, [new(Norrbotten.Region, [.. Shipped.All<Capacity>()])]));
        rules.Add(new Told(Clause("host")));
        RuleSet set = new(new("s"), new Text("Regler", "Rules"), Norrbotten.Rules.Sources, Norrbotten.Rules.Vocabulary, [.. rules]);

        foreach (LocalDate on in new LocalDate[] { new(2021, 8, 1), Samples.Asked })
        {
            set.Examine(Samples.NorrbottenCompact, on).ShouldRead(set, Samples.NorrbottenCompact);
        }

        string catalogue = Catalogue.ToMarkdown(set);
        catalogue.ShouldContain("| Prövas av en regel som har lagts till utanför biblioteket. | Examined by a rule that was added from outside the library. |");
        catalogue.ShouldContain("styrelseledamot, tjänsteperson, tjänsteperson i ledande befattning eller förtroendevald");
    }

    [Fact]
    public void A_long_list_of_missing_facts_is_cut_with_a_count()
    {
        MissingFact[] facts = [.. Enumerable.Range(1, 9).Select(number => new MissingFact(FactKind.Seats, new GroupId($"g{number}"), new GroupId($"k{number}")))];
        ValueList<Finding> findings = Telling.Findings(Strength.Must, Outcome.Undetermined, TooLittleKnown.Instance, facts);

        findings.ShouldRead();
        new Words(Norrbotten.Rules, Telling.Facts, Language.Swedish).Why(findings[0]).ShouldEndWith("Ytterligare tre uppgifter saknas.");
        new Words(Norrbotten.Rules, Telling.Facts, Language.English).Why(findings[0]).ShouldEndWith("There are three more facts missing.");
    }

    [Fact]
    public void A_long_list_of_breaches_is_cut_with_a_count()
    {
        Breach[] breaches = [.. Enumerable.Range(1, 8).Select(day => new Breach(BreachReason.JoinedLater, Telling.Named) { Day = Day, Limit = Day.PlusDays(day) })];
        ValueList<Finding> findings = Telling.Findings(Strength.Must, Outcome.Broken, new Breaches(9, [.. breaches]));

        findings.ShouldRead();
        new Words(Norrbotten.Rules, Telling.Facts, Language.Swedish).Why(findings[0]).ShouldContain("Därtill kommer två liknande fall.");
    }

    [Fact]
    public void Every_reading_of_both_regions_has_words()
    {
        foreach ((RuleSet rules, Compact compact) in Questions())
        {
            foreach (Rule rule in rules)
            {
                foreach (Reading reading in rule.Alternatives)
                {
                    RuleSet other = rules.Adjust<Rule>(rule.Clause.Id, each => each.Under(reading));
                    other.Examine(compact, Samples.Asked)[rule.Clause.Id].ShouldRead(other, compact);
                }
            }
        }
    }

    private static IEnumerable<(RuleSet Rules, Compact Compact)> Questions()
    {
        CompactFacts nothing = new()
        {
            Parties = [],
            Organisations = [],
            Signatories = [],
            Groups = [],
            Offices = [],
            Meetings = [],
            Decisions = [],
            Reports = [],
        };
        foreach (RuleSet rules in new[] { Norrbotten.Rules, Halland.Rules })
        {
            yield return (rules, Compact.Empty);
            yield return (rules, Compact.From(nothing));
            yield return (rules, Compact.From(nothing with { InForceFrom = new LocalDate(2026, 3, 1) }));
            yield return (rules, Samples.NorrbottenCompact);
            yield return (rules, Samples.HallandCompact);
            yield return (rules, KeptSamples.Norrbotten);
            yield return (rules, KeptSamples.Halland);
        }
    }

    private sealed record Own : Evidence;
}
