using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;
using Overenskommelse.Regions;
using Outcome = Overenskommelse.Findings.Outcome;

namespace Overenskommelse.Testing;

/// <summary>Compacts that fit a rule set, with as much left unknown as was asked for.</summary>
public sealed class GeneratorsTests
{
    private const int Some = 300;

    private static readonly RuleSetGenerators Generators = new(Norrbotten.Rules);

    private static IReadOnlyList<LawCase> Sample(double unknown) => [.. Generators.Cases(unknown).Generator.Sample(Some)];

    [Fact]
    public void Compacts_have_what_the_rules_name()
    {
        Compact[] compacts = [.. Sample(0).Select(each => each.Compact)];

        compacts.ShouldAllBe(compact => compact.Group(Norrbotten.DevelopmentGroup) != null && compact.Office(Norrbotten.MeetingLeaders) != null && compact.Party(Norrbotten.Samforma) != null);
        compacts.SelectMany(compact => compact.Facts.Groups.Known).SelectMany(group => group.Seats.Known).Count(seat => seat.Capacity.Is(Capacity.Manager) == true).ShouldBeGreaterThan(Some / 10);
        compacts.SelectMany(compact => compact.Facts.Decisions.Known).Count(decision => decision.About.Is(Norrbotten.RoundOfNominations) == true).ShouldBeGreaterThan(Some / 10);
    }

    [Fact]
    public void Every_clause_is_kept_and_broken_and_much_is_told_apart_by_a_day()
    {
        ILookup<ClauseId, Outcome> outcomes = Sample(0).SelectMany(each => Norrbotten.Rules.Examine(each.Compact, each.On)).ToLookup(finding => finding.Clause.Id, finding => finding.Outcome);

        outcomes.Count(clause => clause.Contains(Outcome.Kept)).ShouldBeGreaterThan(Norrbotten.Rules.Count * 3 / 4);
        outcomes.Count(clause => clause.Contains(Outcome.Broken)).ShouldBeGreaterThan(Norrbotten.Rules.Count * 3 / 4);
        outcomes.Count(clause => clause.Contains(Outcome.Pending)).ShouldBeGreaterThan(3);
    }

    [Fact]
    public void The_more_is_left_unknown_the_more_is_undetermined()
    {
        int[] undetermined = [.. new[] { 0, 0.05, 0.3, 1 }.Select(unknown => Sample(unknown).Sum(each => Norrbotten.Rules.Examine(each.Compact, each.On).With(Outcome.Undetermined).Count))];

        undetermined.ShouldBe([.. undetermined.Order()]);
        undetermined[1].ShouldBeGreaterThan(undetermined[0]);
        undetermined[^1].ShouldBeGreaterThan(Some * Norrbotten.Rules.Count / 3);
    }

    [Fact]
    public void What_is_left_unknown_is_told_in_the_whole()
    {
        foreach (LawCase each in Sample(0.3))
        {
            each.Whole.Facts.Groups.Known.SelectMany(group => group.Seats.Known).ShouldAllBe(seat => seat.Kind.IsKnown && seat.Capacity.IsKnown && seat.LastDay.IsKnown);
            each.Whole.Facts.Signatories.IsComplete.ShouldBeTrue();
        }
    }

    [Fact]
    public void Changes_are_of_every_kind_and_mostly_fit()
    {
        (Change Change, bool Fits)[] changes =
        [
            .. Sample(0).SelectMany(each => Generators.Changes(each).Sample(8).Select(change => (change, Norrbotten.Rules.Consider(each.Compact, [change], each.On).Misfits.Count == 0))),
        ];

        string[] kinds = [.. typeof(Change).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Change)) && !type.IsAbstract).Select(type => type.Name)];
        changes.Select(each => each.Change.GetType().Name).Distinct().Order().ShouldBe(kinds.Order());
        changes.Where(each => each.Fits).Select(each => each.Change.GetType().Name).Distinct().Count().ShouldBeGreaterThanOrEqualTo(kinds.Length - 3);
        changes.Count(each => each.Fits).ShouldBeGreaterThan(changes.Length / 4);
    }

    [Fact]
    public void A_case_becomes_smaller()
    {
        Arbitrary<LawCase> cases = Generators.Cases(0.2);
        LawCase one = cases.Generator.Sample(1).Single();

        cases.Shrinker(one).ShouldAllBe(smaller => smaller.ToCode() != one.ToCode() || smaller.Whole != one.Whole);
        cases.Shrinker(one).Count().ShouldBeGreaterThan(20);
    }

    [Fact]
    public void The_same_seed_makes_the_same_compacts()
    {
        LawOptions once = new() { Cases = 20, Seed = 3, Laws = [Law.CanBeKept], MostSearched = 0 };

        $"{RuleSetLaws.Try(Halland.Rules, once).Witnesses[1]}".ShouldBe($"{RuleSetLaws.Try(Halland.Rules, once).Witnesses[1]}");
        $"{RuleSetLaws.Try(Halland.Rules, once).Witnesses[1]}".ShouldNotBe($"{RuleSetLaws.Try(Halland.Rules, once with { Seed = 4 }).Witnesses[1]}");
    }

    /// <summary>FsCheck.Xunit takes a type whose static members give what it generates; the package needs to know nothing of it.</summary>
    [Property(Arbitrary = [typeof(HallandCases)], MaxTest = 50)]
    public void A_framework_takes_the_cases_by_a_type_of_the_hosts_own(LawCase one) => Halland.Rules.Examine(one.Compact, one.On).Count.ShouldBeGreaterThanOrEqualTo(Halland.Rules.Count);

    private static class HallandCases
    {
        public static Arbitrary<LawCase> Cases() => new RuleSetGenerators(Halland.Rules).Cases(unknown: 0.25);
    }
}
