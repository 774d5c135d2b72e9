using Overenskommelse.Rules;

namespace Overenskommelse.Rulebook;

public sealed class FindingTests
{
    private static readonly GroupInPlace Rule = new(Given.Clause(), Given.Panel);
    private static readonly MeetingsHeld Yearly = new(Given.Clause(), MeetingKind.Group, Times: 1) { Group = Given.Panel };
    private static readonly CompactFacts Compact = Given.Compact.WithSeats(Given.Panel, Given.Seats(civil: 1));

    [Fact]
    public void A_finding_names_its_rule_its_clause_and_its_day()
    {
        var finding = Rule.Asked(Compact, 1.March(2024));

        (finding.Rule, finding.Clause, finding.On).ShouldBe((Rule, Rule.Clause, 1.March(2024)));
        finding.Period.ShouldBeNull();
    }

    [Fact]
    public void Findings_that_say_the_same_are_equal()
    {
        var finding = Rule.Asked(Compact);
        var same = Rule.Asked(Compact);

        finding.Equals(same).ShouldBeTrue();
        finding.Equals((object)same).ShouldBeTrue();
        finding.GetHashCode().ShouldBe(same.GetHashCode());
    }

    [Fact]
    public void Findings_of_another_day_period_rule_outcome_evidence_or_lack_differ()
    {
        var finding = Rule.Asked(Compact);

        finding.Equals(Rule.Asked(Compact, Given.Today.PlusDays(1))).ShouldBeFalse();
        finding.Equals((Rule with { Counting = Rules.Readings.Counting.WithCoOpted }).Asked(Compact)).ShouldBeFalse();
        finding.Equals(Rule.Asked(Given.Compact)).ShouldBeFalse();
        finding.Equals(null).ShouldBeFalse();
        finding.Equals("finding").ShouldBeFalse();
        var both = Yearly.Findings(Given.Compact);
        both[0].Equals(both[1]).ShouldBeFalse();
    }

    [Fact]
    public void Findings_that_lack_other_facts_differ_though_they_say_the_same()
    {
        Finding Lacking(params ValueList<MissingFact> missing) => new(Rule, Given.Today, null, Outcome.Undetermined, TooLittleKnown.Instance, missing);
        MissingFact seats = new(FactKind.Seats, Given.Panel, Given.Panel);
        MissingFact kind = new(FactKind.SeatKind, Given.RegionOffice, Given.Panel);

        Lacking(seats).Equals(Lacking(kind)).ShouldBeFalse();
        Lacking(seats).Equals(Lacking(seats, kind)).ShouldBeFalse();
        Lacking(seats, kind).Equals(Lacking(seats, kind)).ShouldBeTrue();
    }

    [Fact]
    public void Findings_with_another_deadline_or_explanation_differ()
    {
        var pending = Yearly.Asked(Compact);
        var explained = Explained(Strength.Should, Given.Today);

        pending.Equals(pending with { Deadline = 30.December(2024) }).ShouldBeFalse();
        explained.Equals(explained with { Explanation = null }).ShouldBeFalse();
        explained.Equals(explained with { Explanation = Explanation }).ShouldBeTrue();
    }

    [Fact]
    public void Only_what_is_pending_has_a_deadline()
    {
        Yearly.Asked(Compact).ShouldBePending(31.December(2024));
        Yearly.AskedOfTheYearBefore(Compact, Given.Today).ShouldBeBroken().Deadline.ShouldBeNull();
        Rule.Asked(Compact).Deadline.ShouldBeNull();
    }

    [Fact]
    public void Who_must_act_follows_from_the_outcome()
    {
        Rule.Asked(Compact).ShouldBeKept().MustAct.ShouldBeEmpty();
        Rule.Asked(Given.Compact.WithSeats(Given.Panel, [])).ShouldBeBroken().MustAct.ShouldBe([Given.Bearer]);
        Yearly.Asked(Compact).MustAct.ShouldBe([Given.Bearer]);
        Rule.Asked(Given.Compact.WithSeats(Given.Panel, Fact.NotKnown)).MustAct.ShouldBe([Given.Panel]);
        new OpenNorm(Given.Clause(), Given.Norm).Asked(Compact).MustAct.ShouldBe([Given.Judge]);
        new Permitted(Given.Clause()).Asked(Compact).MustAct.ShouldBeEmpty();
    }

    [Fact]
    public void Whoever_knows_two_missing_facts_must_act_once()
        => new GroupInPlace(Given.Clause(), Given.Panel)
            .Asked(Given.Compact.WithSeats(Given.Panel, [new Seat(Given.RegionOffice, Fact.NotKnown), new Seat(Given.CountyOffice, Fact.NotKnown)]))
            .MustAct.ShouldBe([Given.Panel]);

    [Fact]
    public void Only_a_recommendation_that_is_not_followed_is_a_deviation()
    {
        Broken(Strength.Should).IsDeviation.ShouldBeTrue();
        Broken(Strength.Must).IsDeviation.ShouldBeFalse();
        Broken(Strength.May).IsDeviation.ShouldBeFalse();
        new GroupInPlace(Given.Clause(strength: Strength.Should), Given.Panel).Asked(Compact).IsDeviation.ShouldBeFalse();
    }

    [Theory]
    [InlineData("2024-02-29", false)]
    [InlineData("2024-03-01", true)]
    [InlineData("2024-12-31", true)]
    [InlineData("2025-01-01", false)]
    public void A_deviation_is_explained_from_the_day_of_the_explanation_to_its_last(string on, bool explained)
        => (Explained(Strength.Should, on: Given.Day(on)).Explanation is not null).ShouldBe(explained);

    [Fact]
    public void A_duty_is_never_explained_and_neither_is_what_is_kept()
    {
        Explained(Strength.Must, Given.Today).Explanation.ShouldBeNull();
        Explained(Strength.May, Given.Today).Explanation.ShouldBeNull();
        new GroupInPlace(Given.Clause(strength: Strength.Should), Given.Panel)
            .Asked(Compact.With(new Group(Given.Bearer)) with { Explanations = [Explanation] }).Explanation.ShouldBeNull();
    }

    [Fact]
    public void An_explanation_of_another_clause_or_of_uncertain_duration_explains_nothing()
    {
        Explained(Strength.Should, Given.Today, Explanation with { Clause = "another" }).Explanation.ShouldBeNull();
        Explained(Strength.Should, Given.Today, Explanation with { LastDay = Fact.NotKnown }).Explanation.ShouldBeNull();
        Explained(Strength.Should, Given.Today, Explanation with { LastDay = Fact.None }).Explanation.ShouldNotBeNull().Reason.ShouldBe("Reason");
    }

    [Fact]
    public void A_finding_shows_its_clause_its_year_and_its_outcome()
    {
        Rule.Asked(Compact).ToString().ShouldBe("clause: Kept");
        Yearly.Asked(Compact).ToString().ShouldBe("clause [2024-01-01, 2024-12-31]: Pending");
    }

    private static Explanation Explanation => new("clause", "Reason", Given.Bearer, 1.March(2024)) { LastDay = 31.December(2024) };

    private static Finding Broken(Strength strength) => new GroupInPlace(Given.Clause(strength: strength), Given.Panel).Asked(Given.Compact.WithSeats(Given.Panel, [])).ShouldBeBroken();

    private static Finding Explained(Strength strength, LocalDate on, Explanation? explanation = null) =>
        new GroupInPlace(Given.Clause(strength: strength), Given.Panel).Asked(Given.Compact.With(new Group(Given.Bearer)).WithSeats(Given.Panel, []) with { Explanations = [explanation ?? Explanation] }, on);
}
