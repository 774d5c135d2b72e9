using Overenskommelse.Examination;
using Overenskommelse.Rules;

namespace Overenskommelse.Compacts;

/// <summary>Of what was before the facts were kept, no list is complete: nothing is broken for what nobody has recorded.</summary>
public sealed class RecordedFromTests
{
    private static readonly LocalDate Start = 1.January(2024);
    private static readonly CompactFacts Facts = Given.Compact with { RecordedFrom = Start };

    [Fact]
    public void Facts_are_kept_from_a_day_on_which_there_was_a_compact()
    {
        string[] PlacesOf(CompactFacts facts) => Compact.TryFrom(facts, out _, out var problems) ? [] : [.. problems.Select(problem => problem.Place)];

        PlacesOf(Facts with { LastDay = Start, RecordedFrom = Start }).ShouldBeEmpty();
        PlacesOf(Facts with { LastDay = Start, RecordedFrom = Start.PlusDays(1) }).ShouldBe(["RecordedFrom"]);
    }

    [Fact]
    public void A_year_before_is_asked_about_and_not_broken()
    {
        MeetingsHeld rule = new(Given.Clause(), MeetingKind.Annual, Times: 1);

        Years(rule, Facts).ShouldBe([(2023, Outcome.Undetermined), (2024, Outcome.Pending)]);
        Years(rule, Given.Compact).ShouldBe([(2023, Outcome.Broken), (2024, Outcome.Pending)]);
        Years(rule, Facts with { RecordedFrom = 2.January(2023) }).ShouldBe([(2023, Outcome.Undetermined), (2024, Outcome.Pending)]);
        Years(rule, Facts with { RecordedFrom = 1.January(2023) }).ShouldBe([(2023, Outcome.Broken), (2024, Outcome.Pending)]);
    }

    [Fact]
    public void What_is_recorded_counts_also_of_a_day_before()
        => Years(new MeetingsHeld(Given.Clause(), MeetingKind.Annual, Times: 1), Facts with { Meetings = [new(MeetingKind.Annual, 1.May(2023))] })
            .ShouldBe([(2023, Outcome.Kept), (2024, Outcome.Pending)]);

    [Theory]
    [InlineData("2023-12-31", Outcome.Undetermined)]
    [InlineData("2024-01-01", Outcome.Broken)]
    public void Who_sits_on_a_day_before_is_not_told_whole(string on, Outcome outcome)
        => new GroupInPlace(Given.Clause(), Given.Panel).Asked(Facts.WithSeats(Given.Panel, []), Given.Day(on)).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2023-12-31", Outcome.Undetermined)]
    [InlineData("2024-01-01", Outcome.Broken)]
    public void Who_is_in_office_who_has_joined_and_who_is_the_contact_neither(string on, Outcome outcome)
    {
        new OfficeHeldBy(Given.Clause(), Given.Chair, Whose.Anybody).Asked(Facts.WithAppointments(Given.Chair, []), Given.Day(on)).Outcome.ShouldBe(outcome);
        new SignatoriesCounted(Given.Clause()) { AtLeast = Given.Associations + 1 }.Asked(Facts, Given.Day(on)).Outcome.ShouldBe(outcome);
        new PlanInForce(Given.Clause()).Asked(Facts, Given.Day(on)).Outcome.ShouldBe(outcome);
        new ContactPersonNamed(Given.Clause()).Asked(Facts with { Signatories = [new(Given.Association(1), Given.Signing) { ContactPersons = [] }] }, Given.Day(on)).Outcome.ShouldBe(outcome);
    }

    /// <summary>Somebody may have been appointed before the facts were kept, and have left: then there is no time to appoint the first.</summary>
    [Theory]
    [InlineData("2021-05-19", Outcome.Pending)]
    [InlineData("2021-05-20", Outcome.Undetermined)]
    public void Whether_anybody_was_appointed_before_is_not_told_whole(string recorded, Outcome outcome)
        => new AppointedForTerm(Given.Clause(), Given.Chair).Asked(Given.Compact.WithAppointments(Given.Chair, []) with { InForceFrom = 19.May(2021), RecordedFrom = Given.Day(recorded) }, 1.March(2022)).Outcome.ShouldBe(outcome);

    [Fact]
    public void What_is_asked_of_the_whole_life_of_the_compact_is_told_whole_only_if_that_is()
    {
        DecisionMade rule = new(Given.Clause(), Given.Council, Given.Round);

        rule.Asked(Facts).Outcome.ShouldBe(Outcome.Undetermined);
        rule.Asked(Facts with { RecordedFrom = Given.Signing }).ShouldBeBroken();
        rule.Asked(Facts with { RecordedFrom = Given.Signing.PlusDays(1) }).Outcome.ShouldBe(Outcome.Undetermined);
    }

    [Fact]
    public void The_day_on_which_the_record_begins_is_one_on_which_answers_turn()
    {
        RuleSet rules = Given.RuleSet(new GroupInPlace(Given.Clause(), Given.Panel));
        Report report = rules.Examine(Compact.From(Facts.WithSeats(Given.Panel, [])), 1.December(2023));

        report.StandsUntil(report[0]).LastDay.ShouldBe((DayFact)31.December(2023));
    }

    [Fact]
    public void It_is_a_day_that_the_library_works_with()
    {
        Compact.TryFrom(Facts with { RecordedFrom = new LocalDate(1800, 1, 1) }, out _, out var problems).ShouldBeFalse();
        problems.ShouldHaveSingleItem().Place.ShouldBe("RecordedFrom");
    }

    private static IEnumerable<(int Year, Outcome Outcome)> Years(Rule rule, CompactFacts facts) =>
        Given.RuleSet(rule).Examine(Compact.From(facts), Given.Today).Select(finding => (finding.Period!.Start.Year, finding.Outcome));
}
