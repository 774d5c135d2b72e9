namespace Overenskommelse.Rules;

public sealed class ContactPersonNamedTests
{
    private static readonly ContactPersonNamed Rule = new(Given.Clause());
    private static readonly OrganisationId Association = Given.Association(1);
    private static readonly ContactPerson Contact = new(Given.Person("p"));
    private static readonly Signatory Signatory = new(Association, Given.Signing);

    [Fact]
    public void A_signatory_with_a_contact_person_keeps_it() => Ask(Signatory with { ContactPersons = [Contact] }).ShouldBeKept();

    [Fact]
    public void A_signatory_without_a_contact_person_breaks_it_and_must_act()
        => Ask(Signatory with { ContactPersons = [] }).ShouldBeBroken((BreachReason.NoContactPerson, Association)).MustAct.ShouldBe([Association]);

    [Fact]
    public void Where_the_text_says_in_which_tier_those_of_another_need_none()
    {
        ContactPersonNamed rule = Rule with { Tier = new("partner") };
        Signatory without = Signatory with { ContactPersons = [] };

        rule.Asked(Given.Compact with { Signatories = [without with { Tier = new TierId("partner") }] }).ShouldBeBroken((BreachReason.NoContactPerson, Association));
        rule.Asked(Given.Compact with { Signatories = [without with { Tier = new TierId("supporter") }, new(Given.Association(2), Given.Signing) { Tier = new TierId("partner"), ContactPersons = [Contact] }] }).ShouldBeKept();
        rule.Asked(Given.Compact with { Signatories = [without] }).ShouldBeUndetermined((FactKind.SignatoryTier, Association, Association));
    }

    [Fact]
    public void That_there_is_no_person_is_to_have_no_contact_person()
        => Ask(Signatory with { ContactPersons = [new ContactPerson(Fact.None)] }).ShouldBeBroken((BreachReason.NoContactPerson, Association));

    [Theory]
    [InlineData("2021-05-18", Outcome.NotApplicable)]
    [InlineData("2021-05-19", Outcome.Broken)]
    [InlineData("2021-05-20", Outcome.Kept)]
    public void The_contact_person_is_there_from_the_day_of_signing(string on, Outcome outcome)
        => Ask(Signatory with { ContactPersons = [Contact with { FirstDay = 20.May(2021) }] }, on).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2024-03-31", Outcome.Kept)]
    [InlineData("2024-04-01", Outcome.Broken)]
    [InlineData("2024-04-30", Outcome.Broken)]
    [InlineData("2024-05-01", Outcome.Kept)]
    public void Between_two_contact_persons_there_is_none(string on, Outcome outcome)
        => Ask(Signatory with { ContactPersons = [Contact with { LastDay = 31.March(2024) }, Contact with { FirstDay = 1.May(2024) }] }, on)
            .Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("2023-12-31", Outcome.Broken)]
    [InlineData("2024-01-01", Outcome.NotApplicable)]
    public void Who_has_left_is_not_asked_for_a_contact_person(string on, Outcome outcome)
        => Ask(Signatory with { ContactPersons = [], LastDay = 31.December(2023) }, on).Outcome.ShouldBe(outcome);

    [Fact]
    public void Who_has_not_signed_is_not_asked_for_a_contact_person()
        => Ask(Signatory with { ContactPersons = [], SignedOn = Fact.None }).ShouldBeNotApplicable(NothingReason.NoSignatories);

    [Fact]
    public void Every_signatory_without_one_is_named_and_all_are_counted()
    {
        var finding = Rule.Asked(Given.Compact.With(Signatory with { ContactPersons = [] }).With(new Signatory(Given.Association(2), Given.Signing) { ContactPersons = [] }));

        finding.ShouldBeBroken((BreachReason.NoContactPerson, Association), (BreachReason.NoContactPerson, Given.Association(2)));
        finding.Evidence.ShouldBeOfType<Breaches>().Examined.ShouldBe(Given.Associations);
    }

    [Fact]
    public void Without_signatories_there_is_nothing_to_judge()
        => Rule.Asked(Given.Compact with { Signatories = [] }).ShouldBeNotApplicable(NothingReason.NoSignatories);

    [Fact]
    public void Whether_there_is_a_contact_person_is_asked_of_the_signatory()
    {
        Ask(Signatory).ShouldBeUndetermined((FactKind.ContactPerson, Association, Association)).MustAct.ShouldBe([Association]);
        Ask(Signatory with { ContactPersons = [new ContactPerson(Fact.NotKnown)] }).ShouldBeUndetermined((FactKind.ContactPerson, Association, Association));
        Ask(Signatory with { ContactPersons = [Contact with { LastDay = Fact.NotKnown }] })
            .ShouldBeUndetermined((FactKind.ContactPerson, Association, Association));
    }

    [Fact]
    public void One_without_a_contact_person_breaks_it_whatever_is_missing()
    {
        var finding = Rule.Asked(Given.Compact.With(Signatory).With(new Signatory(Given.Association(2), Given.Signing) { ContactPersons = [] }));

        finding.ShouldBeBroken((BreachReason.NoContactPerson, Given.Association(2)));
        finding.Missing.Select(fact => fact.Subject).ShouldBe([Association]);
    }

    [Fact]
    public void A_signatory_that_perhaps_has_not_signed_is_asked_when_it_did()
        => Ask(Signatory with { SignedOn = Fact.NotKnown, ContactPersons = [] }).Missing
            .Select(fact => (fact.Kind, fact.Subject)).ShouldBe([(FactKind.SigningDays, (Id)Association)]);

    [Fact]
    public void When_the_signatories_are_not_known_they_are_asked_of_whoever_keeps_the_list()
    {
        var facts = Given.Compact with { Signatories = Fact.NotKnown };

        Rule.Asked(facts).ShouldBeUndetermined((FactKind.Signatories, Given.Bearer, Given.Bearer));
        (Rule with { Clause = Rule.Clause with { KnownBy = Given.Chair } }).Asked(facts).Missing.ShouldHaveSingleItem().KnownBy.ShouldBe(Given.Chair);
    }

    [Fact]
    public void Signatories_that_may_lack_some_are_not_kept_by_those_that_are_known()
        => Rule.Asked(Given.Compact with { Signatories = Register.AtLeast(Signatory with { ContactPersons = [Contact] }) })
            .Missing.ShouldHaveSingleItem().Kind.ShouldBe(FactKind.Signatories);

    [Fact]
    public void Two_contact_persons_are_as_good_as_one()
        => Ask(Signatory with { LastDay = Fact.NotKnown, ContactPersons = [Contact, Contact with { Person = Given.Person("q") }] }, "2021-05-19").ShouldBeKept();

    [Fact]
    public void Nothing_is_asked_of_one_that_has_left()
        => Rule.Asked(Given.Compact.With(Signatory with { LastDay = Given.Today.PlusDays(-1), ContactPersons = Fact.NotKnown })).ShouldBeKept()
            .Evidence.ShouldBe(new Breaches(Given.Associations - 1, []));

    [Fact]
    public void A_signatory_with_a_contact_person_that_may_not_have_signed_matters_only_when_there_is_no_other()
    {
        var perhaps = Signatory with { SignedOn = Fact.NotKnown, ContactPersons = [Contact] };

        Ask(perhaps).ShouldBeUndetermined((FactKind.SigningDays, Association, Association)).Evidence.ShouldBe(new Breaches(0, []));
        Rule.Asked(Given.Compact.With(perhaps)).ShouldBeKept().Evidence.ShouldBe(new Breaches(Given.Associations - 1, []));
    }

    [Fact]
    public void A_signatory_without_a_contact_person_that_may_not_have_signed_matters_beside_others_and_is_not_counted()
        => Rule.Asked(Given.Compact.With(Signatory with { SignedOn = Fact.NotKnown, ContactPersons = [] }))
            .ShouldBeUndetermined((FactKind.SigningDays, Association, Association)).Evidence.ShouldBe(new Breaches(Given.Associations - 1, []));

    [Theory]
    [InlineData("2021-06-17", Outcome.Pending)]
    [InlineData("2021-06-18", Outcome.Pending)]
    [InlineData("2021-06-19", Outcome.Broken)]
    public void Within_thirty_days_from_signing_there_is_time(string on, Outcome outcome)
    {
        Finding finding = (Rule with { Within = Period.FromDays(30) }).Asked(Given.Compact with { InForceFrom = 1.January(2021), Signatories = [Signatory with { ContactPersons = [] }] }, Given.Day(on));

        (finding.Outcome, finding.Deadline).ShouldBe((outcome, outcome == Outcome.Pending ? 18.June(2021) : (LocalDate?)null));
    }

    /// <summary>The compact has this signatory alone, and was in force before it signed.</summary>
    private static Finding Ask(Signatory signatory, string on = "2024-06-15") =>
        Rule.Asked(Given.Compact with { InForceFrom = 1.January(2021), Signatories = [signatory] }, Given.Day(on));
}
