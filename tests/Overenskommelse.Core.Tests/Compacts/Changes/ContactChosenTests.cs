namespace Overenskommelse.Compacts.Changes;

public sealed class ContactChosenTests
{
    private static readonly OrganisationId Member = Given.Association(1);
    private static readonly PersonId Next = Given.Person("next");

    private static readonly ContactPerson Former = new(Given.Person("former")) { LastDay = 31.December(2022) };
    private static readonly ContactPerson Present = new(Given.Person("present")) { FirstDay = 1.January(2023) };

    private static readonly CompactFacts Facts = With(Former, Present);

    [Fact]
    public void The_one_chosen_begins_on_the_day_and_the_one_before_ends_on_the_day_before()
        => Facts.After(new ContactChosen(Member, Next, 1.June(2024)))
            .ShouldBe(With(Former, Present with { LastDay = 31.May(2024) }, new(Next) { FirstDay = 1.June(2024) }));

    [Fact]
    public void One_whose_time_was_to_end_later_ends_on_the_day_before_as_well()
        => With(Present with { LastDay = 1.June(2024) }).After(new ContactChosen(Member, Next, 1.June(2024)))
            .ShouldBe(With(Present with { LastDay = 31.May(2024) }, new ContactPerson(Next) { FirstDay = 1.June(2024) }));

    [Fact]
    public void One_who_ended_before_is_left_as_it_was()
        => With(Present with { LastDay = 31.May(2024) }).After(new ContactChosen(Member, Next, 1.June(2024)))
            .ShouldBe(With(Present with { LastDay = 31.May(2024) }, new ContactPerson(Next) { FirstDay = 1.June(2024) }));

    [Fact]
    public void A_first_contact_person_is_chosen_on_the_day_of_signing_at_the_earliest()
    {
        var none = With();

        none.After(new ContactChosen(Member, Next, Given.Signing)).ShouldBe(With(new ContactPerson(Next) { FirstDay = Given.Signing }));
        none.ShouldRefuse(new ContactChosen(Member, Next, 18.May(2021)), "Organisation", "association-1").Expected.ToString().ShouldContain("2021-05-18");
    }

    [Fact]
    public void One_who_was_chosen_for_the_same_day_gives_place_to_the_one_chosen_last()
    {
        var chosen = With().After(new ContactChosen(Member, Given.Person("first-choice"), 1.June(2024)), new ContactChosen(Member, Next, 1.June(2024)));

        chosen.Signatories.Known.Single(signatory => signatory.Organisation == Member).ContactPersons.Known.ShouldBe([new ContactPerson(Next) { FirstDay = 1.June(2024) }]);
    }

    [Fact]
    public void An_organisation_that_has_left_chooses_nobody()
    {
        var left = Facts.After(new OrganisationLeft(Member, 31.May(2024)));

        left.After(new ContactChosen(Member, Next, 31.May(2024))).ShouldNotBe(left);
        left.ShouldRefuse(new ContactChosen(Member, Next, 1.June(2024)), "Organisation", "association-1");
    }

    [Fact]
    public void An_organisation_that_has_not_signed_chooses_nobody()
        => Facts.With(new Organisation(Changing.Newcomer)).ShouldRefuse(new ContactChosen(Changing.Newcomer, Next, 1.June(2024)), "Organisation", "newcomer");

    [Fact]
    public void Nobody_is_chosen_after_the_last_day_of_the_compact()
        => Facts.ShouldEndWithTheCompact("On", day => new ContactChosen(Member, Next, day));

    private static CompactFacts With(params ContactPerson[] contacts) =>
        Given.Compact.With(new Signatory(Member, Given.Signing) { ContactPersons = contacts.ToRegister() });
}
