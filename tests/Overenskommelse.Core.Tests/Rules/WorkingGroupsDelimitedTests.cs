using Overenskommelse.Examination;

namespace Overenskommelse.Rules;

public sealed class WorkingGroupsDelimitedTests
{
    private static readonly WorkingGroupsDelimited Rule = new(Given.Clause(strength: Strength.May), Given.Panel);
    private static readonly Group WorkingGroup = new(new("working-group")) { Question = "En avgränsad fråga" };

    [Fact]
    public void A_working_group_with_a_question_keeps_it() => Ask(WorkingGroup).ShouldBeKept();

    [Fact]
    public void A_working_group_without_a_question_breaks_it()
        => Ask(WorkingGroup with { Question = Fact.None }).ShouldBeBroken((BreachReason.NoQuestion, WorkingGroup.Id));

    [Fact]
    public void A_question_that_is_taken_away_breaks_it_though_the_group_itself_has_not_changed()
    {
        var compact = Compact.From(Given.Compact.WithWorkingGroups(Given.Panel, WorkingGroup));
        Given.RuleSet(Rule).Examine(compact, Given.Today).ShouldHaveSingleItem().ShouldBeKept();

        var without = compact.With(facts => facts with
        {
            Groups = facts.Groups.Known.Select(group => group.Id == WorkingGroup.Id ? group with { Question = Fact.None } : group).ToDirectory(),
        });
        Given.RuleSet(Rule).Examine(without, Given.Today).ShouldHaveSingleItem().ShouldBeBroken((BreachReason.NoQuestion, WorkingGroup.Id));
    }

    [Fact]
    public void A_question_that_nobody_has_told_is_asked_for()
        => Ask(WorkingGroup with { Question = Fact.NotKnown }).Missing
            .Select(fact => (fact.Kind, fact.Subject)).ShouldBe([(FactKind.Question, (Id)WorkingGroup.Id)]);

    [Fact]
    public void A_working_group_of_another_group_does_not_matter()
        => Rule.Asked(Given.Compact.WithWorkingGroups(Given.OtherPanel, WorkingGroup with { Question = Fact.None }).WithWorkingGroups(Given.Panel))
            .ShouldBeNotApplicable(NothingReason.NoWorkingGroups);

    [Fact]
    public void Without_working_groups_there_is_nothing_to_judge()
        => Rule.Asked(Given.Compact.WithWorkingGroups(Given.Panel)).ShouldBeNotApplicable(NothingReason.NoWorkingGroups);

    [Fact]
    public void Of_a_group_that_is_not_named_the_working_groups_are_not_known()
        => Rule.Asked(Given.Compact).ShouldBeUndetermined((FactKind.WorkingGroups, Given.Panel, Given.Panel));

    [Fact]
    public void Nor_of_one_that_does_not_say()
        => Rule.Asked(Given.Compact.With(new Group(Given.Panel))).ShouldBeUndetermined((FactKind.WorkingGroups, Given.Panel, Given.Panel));

    [Fact]
    public void One_without_a_question_breaks_it_whatever_is_missing()
        => Rule.Asked(Given.Compact.With(WorkingGroup with { Question = Fact.None }).With(new Group(Given.Panel) { WorkingGroups = Register.AtLeast(WorkingGroup.Id) }))
            .ShouldBeBroken((BreachReason.NoQuestion, WorkingGroup.Id));

    [Fact]
    public void Every_working_group_is_counted()
        => Ask(WorkingGroup, WorkingGroup with { Id = new("another") }).ShouldBeKept().Evidence.ShouldBe(new Breaches(2, []));

    [Fact]
    public void One_that_has_ceased_is_not_looked_at()
    {
        Ask(WorkingGroup with { Question = Fact.None, LastDay = Given.Today }).ShouldBeBroken((BreachReason.NoQuestion, WorkingGroup.Id));
        Ask(WorkingGroup with { Question = Fact.None, LastDay = Given.Today.PlusDays(-1) }).ShouldBeNotApplicable(NothingReason.NoWorkingGroups);
        Ask(WorkingGroup with { Question = Fact.None, FirstDay = Given.Today.PlusDays(1) }).ShouldBeNotApplicable(NothingReason.NoWorkingGroups);
    }

    [Fact]
    public void One_that_may_have_ceased_matters_when_it_has_no_question_or_there_is_no_other()
    {
        Ask(Perhaps).ShouldBeUndetermined((FactKind.GroupDays, Perhaps.Id, Given.Panel));
        Ask(Perhaps, WorkingGroup).ShouldBeKept();
        Ask(Perhaps with { Question = Fact.None }, WorkingGroup).ShouldBeUndetermined((FactKind.GroupDays, Perhaps.Id, Given.Panel));
        Ask(Perhaps with { Question = Fact.NotKnown }, WorkingGroup)
            .ShouldBeUndetermined((FactKind.GroupDays, Perhaps.Id, Given.Panel), (FactKind.Question, Perhaps.Id, Given.Panel));
    }

    private static Group Perhaps => WorkingGroup with { Id = new("perhaps"), LastDay = Fact.NotKnown };

    private static Finding Ask(params Group[] groups) => Rule.Asked(Given.Compact.WithWorkingGroups(Given.Panel, groups));
}
