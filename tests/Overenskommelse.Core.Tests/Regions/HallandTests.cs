using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Regions;

public sealed class HallandTests
{
    private static readonly CompactFacts Compact = Given.Halland;

    [Theory]
    [InlineData(1)]
    [InlineData(2, "principles.fair-collaboration")]
    [InlineData(3, "meetings.regular")]
    [InlineData(4)]
    [InlineData(5, "signatories.invited")]
    [InlineData(6, "signatories.guided")]
    [InlineData(7, "compact.strategic-and-operative")]
    [InlineData(8, "working-group.in-place", "working-group.coordinates-and-runs")]
    [InlineData(9, "signatories.contact-person", "signatories.work-with-the-compact")]
    [InlineData(10, "implementation.shared")]
    [InlineData(11, "network-group.in-place")]
    [InlineData(12, "network-group.tasks", "annual-conference.held")]
    [InlineData(13, "process-leader.organisation")]
    [InlineData(14)]
    [InlineData(15)]
    public void Each_sentence_has_its_clauses(int sentence, params string[] clauses)
        => Halland.Rules.Where(rule => rule.Clause.Citation.Sentences.Contains(sentence)).Select(rule => rule.Clause.Id.Value).ShouldBe(clauses);

    [Fact]
    public void HA_1_4_14_and_15_are_informative_and_nothing_else_is()
        => Halland.Rules.Sources.ShouldHaveSingleItem().Sentences.Where(sentence => sentence.IsInformative).Select(sentence => sentence.Number)
            .ShouldBe([1, 4, 14, 15]);

    [Theory]
    [InlineData("principles.fair-collaboration")]
    [InlineData("signatories.guided")]
    [InlineData("working-group.coordinates-and-runs")]
    [InlineData("meetings.regular")]
    [InlineData("signatories.invited")]
    [InlineData("compact.strategic-and-operative")]
    [InlineData("signatories.work-with-the-compact")]
    [InlineData("implementation.shared")]
    [InlineData("network-group.tasks")]
    public void HA_2_3_5_6_7_8_9_10_and_12_leave_something_to_judgement(string clause) => Compact.InHalland(clause).ShouldNeedJudgement();

    [Fact]
    public void HA_8_the_working_group_is_the_network_group_unless_read_as_another()
    {
        var report = Compact.InHalland();
        var finding = report.FindingOf("working-group.in-place").ShouldBeKept();

        report.SensitivityOf(finding).Alternatives.Select(alternative => (alternative.Reading.Name, alternative.Outcome))
            .ShouldBe([("two-groups", Outcome.Undetermined)]);
    }

    [Fact]
    public void HA_9_every_signatory_has_a_contact_person_from_the_day_it_signs()
    {
        Compact.InHalland("signatories.contact-person").ShouldBeKept();
        Contacts([]).InHalland("signatories.contact-person").ShouldBeBroken((BreachReason.NoContactPerson, Given.Association(1)));
        Contacts(Fact.NotKnown).InHalland("signatories.contact-person")
            .ShouldBeUndetermined((FactKind.ContactPerson, Given.Association(1), Given.Association(1)));
    }

    [Fact]
    public void HA_11_a_network_group_is_in_place()
    {
        Compact.InHalland("network-group.in-place").ShouldBeKept().ShouldCount(Unit.Members, observed: 15, required: 1);
        Compact.WithSeats(Halland.NetworkGroup, []).InHalland("network-group.in-place").ShouldBeBroken();
    }

    [Fact]
    public void HA_12_a_conference_is_held_every_year_by_the_network_group()
    {
        Compact.InHalland("annual-conference.held").ShouldBeKept();
        (Compact with { Meetings = [] }).InHalland("annual-conference.held", 30.June(2024)).ShouldBePending(31.December(2024));
        (Compact with { Meetings = [] }).InHalland(2.January(2024))["annual-conference.held"][0].ShouldBeBroken();
        (Compact with { Meetings = [new(MeetingKind.Conference, 1.October(2023)) { ArrangedBy = Halland.Region }] })
            .InHalland(2.January(2024))["annual-conference.held"][0].ShouldBeBroken();
    }

    [Fact]
    public void HA_13_the_process_leader_comes_from_the_organisation_named()
    {
        Compact.InHalland("process-leader.organisation").ShouldBeKept();
        Compact.WithAppointments(Halland.ProcessLeader, [new Appointment(Given.Association(1), 1.January(2024))])
            .InHalland("process-leader.organisation").ShouldBeBroken((BreachReason.OtherHolder, Given.Association(1)));
    }

    [Fact]
    public void HA_13_the_process_leader_holds_an_office_and_a_seat_and_is_counted_once()
    {
        var rule = Halland.Rules["network-group.in-place"];

        rule.Readings.ShouldContain(reading => reading.Is(Counting.RegularSeats));
        rule.Alternatives.ShouldHaveSingleItem().ShouldBe(Counting.WithoutHoldersOf(Halland.ProcessLeader));
    }

    [Fact]
    public void HA_14_a_member_list_is_no_rule_and_nothing_is_said_of_balance()
    {
        Compact.InHalland().Where(finding => finding.Evidence is Sides).ShouldBeEmpty();
        Halland.Rules.OfType<Rules.BalancedSectors>().ShouldBeEmpty();
        Halland.Rules.Sources[0].Sentences[13].Reading.ShouldNotBeNull().Name.ShouldBe("list-is-not-a-rule");
    }

    [Theory]
    [InlineData(2, Strength.Must)]
    [InlineData(9, Strength.Must)]
    [InlineData(13, Strength.Must)]
    public void What_Halland_states_plainly_is_a_commitment(int sentence, Strength strength)
        => Halland.Rules.Where(rule => rule.Clause.Citation.Sentences.Contains(sentence)).ShouldAllBe(rule => rule.Clause.Strength == strength);

    [Fact]
    public void Every_bearer_and_judge_has_words()
        => Halland.Rules.SelectMany(rule => rule.Clause.Bearers.Concat(rule.Clause.Judges)).ShouldAllBe(id => Halland.Rules.Vocabulary.Find(id) != null);

    [Fact]
    public void There_are_fifteen_sentences()
        => Halland.Rules.Sources[0].Sentences.Select(sentence => sentence.Number).ShouldBe(Enumerable.Range(1, 15));

    private static CompactFacts Contacts(Register<ContactPerson> contacts) =>
        Compact.With(new Signatory(Given.Association(1), 19.May(2021)) { ContactPersons = contacts });
}
