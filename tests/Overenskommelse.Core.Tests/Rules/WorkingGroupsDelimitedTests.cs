namespace Overenskommelse.Rules;

public sealed class WorkingGroupsDelimitedTests
{
    private static readonly WorkingGroupsDelimited Rule = new(Given.Clause(strength: Strength.May), Given.Panel);
    private static readonly Group WorkingGroup = new(new("working-group")) { WorkingGroupOf = Given.Panel, Question = "En avgränsad fråga" };

    [Fact]
    public void A_working_group_with_a_question_keeps_it() => Ask(WorkingGroup).ShouldBeKept();

    [Fact]
    public void A_working_group_without_a_question_breaks_it()
        => Ask(WorkingGroup with { Question = Fact.None }).ShouldBeBroken((BreachReason.NoQuestion, WorkingGroup.Id));

    [Fact]
    public void A_question_that_nobody_has_told_is_asked_for()
        => Ask(WorkingGroup with { Question = Fact.NotKnown }).Missing
            .Select(fact => (fact.Kind, fact.Subject)).ShouldBe([(FactKind.Question, (Id)WorkingGroup.Id)]);

    [Fact]
    public void A_working_group_of_another_group_does_not_matter()
        => Rule.Asked(Given.Compact.With(new Group(Given.OtherPanel)).With(WorkingGroup with { WorkingGroupOf = Given.OtherPanel, Question = Fact.None }))
            .ShouldBeNotApplicable(NothingReason.NoWorkingGroups);

    [Fact]
    public void Without_working_groups_there_is_nothing_to_judge()
        => Rule.Asked(Given.Compact.With(new Group(Given.Panel))).ShouldBeNotApplicable(NothingReason.NoWorkingGroups);

    [Fact]
    public void When_the_groups_are_not_known_neither_are_the_working_groups()
    {
        var finding = Rule.Asked(Given.Compact with { Groups = Fact.NotKnown });

        finding.Outcome.ShouldBe(Outcome.Undetermined);
        finding.Missing.Select(fact => (fact.Kind, fact.Subject)).ShouldBe([(FactKind.WorkingGroups, (Id)Given.Panel)]);
    }

    [Fact]
    public void A_group_without_a_question_may_be_a_working_group_when_that_is_not_known()
        => Ask(WorkingGroup with { WorkingGroupOf = Fact.NotKnown, Question = Fact.None }).Outcome.ShouldBe(Outcome.Undetermined);

    [Fact]
    public void One_without_a_question_breaks_it_whatever_is_missing()
        => Rule.Asked(Given.Compact with
        {
            Groups = Register.AtLeast(new Group(Given.Panel), WorkingGroup with { Question = Fact.None }),
        }).ShouldBeBroken((BreachReason.NoQuestion, WorkingGroup.Id));

    [Fact]
    public void Every_working_group_is_counted()
        => Rule.Asked(Given.Compact.With(new Group(Given.Panel)).With(WorkingGroup).With(Perhaps)).ShouldBeKept().Evidence.ShouldBe(new Breaches(1, []));

    [Fact]
    public void A_group_with_a_question_that_may_be_a_working_group_matters_only_when_there_is_no_other()
    {
        Ask(Perhaps).ShouldBeUndetermined((FactKind.WorkingGroups, Given.Panel, Given.Panel));
        Rule.Asked(Given.Compact.With(new Group(Given.Panel)).With(WorkingGroup).With(Perhaps)).ShouldBeKept();
    }

    [Fact]
    public void A_group_without_a_question_that_may_be_a_working_group_matters_beside_another()
        => Rule.Asked(Given.Compact.With(new Group(Given.Panel)).With(WorkingGroup).With(Perhaps with { Question = Fact.None }))
            .ShouldBeUndetermined((FactKind.WorkingGroups, Given.Panel, Given.Panel));

    private static Group Perhaps => WorkingGroup with { Id = new("perhaps"), WorkingGroupOf = Fact.NotKnown };

    private static Finding Ask(Group group) => Rule.Asked(Given.Compact.With(new Group(Given.Panel)).With(group));
}
