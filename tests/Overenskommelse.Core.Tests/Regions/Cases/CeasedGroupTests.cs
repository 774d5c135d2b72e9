using Overenskommelse.Examination;
using Overenskommelse.Presentation;
using Overenskommelse.Rules;

namespace Overenskommelse.Regions.Cases;

/// <summary>A development group that has ceased: nothing more is asked of it, and that there is none is told once.</summary>
public sealed class CeasedGroupTests
{
    private static readonly CompactFacts Ceased = Given.Norrbotten with
    {
        Groups = [.. Given.Norrbotten.Groups.Known.Select(group => group.Id == Norrbotten.DevelopmentGroup ? group with { LastDay = 31.May(2024) } : group)],
    };

    [Fact]
    public void Of_a_group_that_has_ceased_only_that_it_is_there_is_asked()
        => Ceased.InNorrbotten(15.June(2024))
            .Where(finding => finding.Period != Days.Year(2023) && $"{finding.Clause.Id}".StartsWith("development-group.", StringComparison.Ordinal))
            .Where(finding => finding.Outcome != Outcome.NotApplicable).Select(finding => (finding.Clause.Id.Value, finding.Outcome))
            .ShouldBe([("development-group.in-place", Outcome.Broken)]);

    [Fact]
    public void Of_a_group_that_has_ceased_it_is_said_when_in_both_languages()
    {
        Report report = Ceased.InNorrbotten(15.June(2024));
        Finding finding = report.FindingOf("development-group.balance");

        new Words(Norrbotten.Rules, Compact.From(Ceased), Language.Swedish).Why(finding).ShouldBe("Utvecklingsgruppen upphörde den 31 maj 2024, så det finns inget att pröva.");
        new Words(Norrbotten.Rules, Compact.From(Ceased), Language.English).Why(finding).ShouldBe("The development group ceased on 31 May 2024, so there is nothing to examine.");
    }

    /// <summary>The round was over on 26 July 2023: a group that ceased before then had no round to answer for.</summary>
    [Theory]
    [InlineData(6, Outcome.NotApplicable)]
    [InlineData(7, Outcome.Undetermined)]
    [InlineData(8, Outcome.Broken)]
    public void A_round_is_answered_for_where_the_group_was_there_when_it_closed(int month, Outcome outcome)
    {
        var finding = OfTheRound(group => group with { LastDay = DayFact.InMonth(2023, month) }, new Nomination(Given.Association(1), 1.April(2023)));

        finding.Outcome.ShouldBe(outcome);
        finding.Missing.Select(missing => missing.Kind).ShouldBe(outcome == Outcome.Undetermined ? [FactKind.GroupDays] : []);
    }

    [Theory]
    [InlineData(6, Outcome.Broken)]
    [InlineData(7, Outcome.Undetermined)]
    public void So_it_is_where_the_group_was_there_already(int month, Outcome outcome)
    {
        var finding = OfTheRound(group => group with { FirstDay = DayFact.InMonth(2023, month) }, new Nomination(Given.Association(1), 1.August(2023)));

        finding.Outcome.ShouldBe(outcome);
        finding.Missing.Select(missing => missing.Kind).ShouldBe(outcome == Outcome.Undetermined ? [FactKind.GroupDays] : []);
    }

    private static Finding OfTheRound(Func<Group, Group> change, Nomination nomination)
    {
        CompactFacts facts = Given.Norrbotten.WithNominations(Norrbotten.DevelopmentGroup, [nomination]) with
        {
            Decisions = [new(Norrbotten.RegionalCouncil, 20.April(2023)) { About = Norrbotten.RoundOfNominations }],
        };
        facts = facts with { Groups = [.. facts.Groups.Known.Select(group => group.Id == Norrbotten.DevelopmentGroup ? change(group) : group)] };
        return facts.InNorrbotten(15.June(2024))[new ClauseId("development-group.nominations")][0];
    }

    /// <summary>A round that closed while the group was there is answered for; where it is not known whether there was one, that is asked.</summary>
    [Theory]
    [InlineData(true, 5, Outcome.Undetermined)]
    [InlineData(false, 5, Outcome.NotApplicable)]
    [InlineData(true, null, Outcome.NotApplicable)]
    public void A_round_that_may_have_closed_while_the_group_was_there_is_asked_about(bool mayLackDecisions, int? month, Outcome outcome)
    {
        CompactFacts facts = Given.Norrbotten.WithNominations(Norrbotten.DevelopmentGroup, month is { } came ? [new Nomination(Given.Association(1), new LocalDate(2023, came, 5))] : []) with
        {
            Decisions = mayLackDecisions ? Register.AtLeast<Decision>() : [],
        };
        facts = facts with { Groups = [.. facts.Groups.Known.Select(group => group.Id == Norrbotten.DevelopmentGroup ? group with { LastDay = 1.November(2023) } : group)] };

        Finding finding = facts.InNorrbotten(13.November(2023))[new ClauseId("development-group.nominations")].ShouldHaveSingleItem();
        finding.Outcome.ShouldBe(outcome);
        finding.Missing.Any(missing => missing.Kind == FactKind.Decisions).ShouldBe(outcome == Outcome.Undetermined);
    }

    /// <summary>Of a decision of which not even the day is known, the round may have closed in any year; of one from 2 August 2023 it had not closed when the group ceased.</summary>
    [Theory]
    [InlineData(null, Outcome.Undetermined)]
    [InlineData("2023-07-25", Outcome.Undetermined)]
    [InlineData("2023-08-02", Outcome.NotApplicable)]
    public void Where_it_is_not_known_what_was_decided_it_matters_whether_the_round_closed_while_the_group_was_there(string? day, Outcome outcome)
    {
        CompactFacts facts = Given.Norrbotten.WithNominations(Norrbotten.DevelopmentGroup, [new Nomination(Given.Association(1), 5.May(2023))]) with
        {
            Decisions = [new Decision(Norrbotten.RegionalCouncil, day is null ? Fact.NotKnown : Given.Day(day)) { About = Fact.NotKnown }],
        };
        facts = facts with { Groups = [.. facts.Groups.Known.Select(group => group.Id == Norrbotten.DevelopmentGroup ? group with { LastDay = 1.November(2023) } : group)] };

        facts.InNorrbotten(13.November(2023))[new ClauseId("development-group.nominations")].ShouldHaveSingleItem().Outcome.ShouldBe(outcome);
    }

    [Fact]
    public void Nobody_may_nominate_to_a_group_that_has_ceased()
    {
        NominationRound round = Norrbotten.Rules.NominationRound(Compact.From(Ceased.WithNominations(Norrbotten.DevelopmentGroup, [])), Norrbotten.DevelopmentGroup, 15.June(2024));

        (round.MayHaveItsGroup, round.IsInForce, round.MayNominate.Known.Count).ShouldBe((false, true, 0));
    }
}
