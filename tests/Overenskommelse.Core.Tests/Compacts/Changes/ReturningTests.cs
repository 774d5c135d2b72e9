using Overenskommelse.Examination;
using Overenskommelse.Regions;

namespace Overenskommelse.Compacts.Changes;

/// <summary>An organisation leaves and comes back, or goes over from one tier to another.</summary>
public static class ReturningTests
{
    private static readonly OrganisationId Choir = Changing.Newcomer;
    private static readonly TierId Supporter = new("supporter");
    private static readonly TierId Partner = new("partner");
    private static readonly CompactFacts Nobody = Given.Compact.With(new Organisation(Choir) { Party = Given.Umbrella });
    private static readonly Signatory First = new(Choir, 1.May(2021)) { AppliedOn = 1.March(2021), LastDay = 31.December(2022) };
    private static readonly CompactFacts Left = Nobody.With(First);

    [Fact]
    public static void One_that_has_left_applies_again_is_approved_and_signs_and_the_first_time_stands()
    {
        CompactFacts back = Left.After(new OrganisationApplied(Choir, 1.March(2024)), new OrganisationApproved(Choir, 2.March(2024)), new OrganisationSigned(Choir, 3.March(2024)));

        back.Signatories.Known.TakeLast(2).ShouldBe([First, new Signatory(Choir, 3.March(2024)) { AppliedOn = 1.March(2024), ApprovedOn = 2.March(2024), ContactPersons = [] }]);
    }

    [Theory]
    [InlineData("2021-04-30", false)]
    [InlineData("2021-05-01", true)]
    [InlineData("2022-12-31", true)]
    [InlineData("2023-01-01", false)]
    [InlineData("2024-03-02", false)]
    [InlineData("2024-03-03", true)]
    public static void It_is_part_on_the_days_of_either_time_and_on_none_between(string day, bool isPart)
        => Compact.From(Left.And(new Signatory(Choir, 3.March(2024)))).HadJoined(Choir, Given.Day(day)).ShouldBe(isPart);

    [Fact]
    public static void It_may_sign_again_on_the_day_after_its_last_and_on_no_day_before()
    {
        Left.After(new OrganisationSigned(Choir, 1.January(2023))).Signatories.Known.Count(each => each.Organisation == Choir).ShouldBe(2);
        Left.ShouldRefuse(new OrganisationSigned(Choir, 31.December(2022)), "Organisation", "newcomer").Expected.ToString().ShouldContain("2021-05-01");
    }

    [Fact]
    public static void Two_times_that_have_a_day_in_common_are_refused_and_so_are_two_that_are_on_their_way()
    {
        Compact.From(Left.And(First with { SignedOn = 1.January(2023), LastDay = Fact.None })).ShouldNotBeNull();
        Problem(Left.And(First with { SignedOn = 31.December(2022), LastDay = Fact.None })).ShouldBe((At(Nobody, 1), "2022-12-31"));
        Problem(Nobody.With(First with { LastDay = Fact.None }).And(new Signatory(Choir, 1.March(2024)))).ShouldBe((At(Nobody, 1), "2024-03-01"));
        Problem(Nobody.With(new Signatory(Choir, Fact.None)).And(new Signatory(Choir, Fact.None) { AppliedOn = 1.March(2024) })).Place.ShouldBe(At(Nobody, 1));
        Compact.From(Left.And(new Signatory(Choir, Fact.None))).ShouldNotBeNull();
        Compact.From(Nobody.With(First with { LastDay = Fact.NotKnown }).And(new Signatory(Choir, 1.March(2024)))).ShouldNotBeNull();
    }

    [Fact]
    public static void It_leaves_and_names_a_contact_person_in_the_time_that_is_on_the_day()
    {
        CompactFacts back = Left.And(new Signatory(Choir, 3.March(2024)) { ContactPersons = [] });

        back.After(new OrganisationLeft(Choir, 30.June(2024))).Signatories.Known[^1].LastDay.ShouldBe(30.June(2024));
        back.After(new OrganisationLeft(Choir, 30.June(2022))).Signatories.Known[^2].LastDay.ShouldBe(30.June(2022));
        back.After(new ContactChosen(Choir, Given.Person("contact"), 3.March(2024))).Signatories.Known[^1].ContactPersons.Known.Count.ShouldBe(1);
        back.ShouldRefuse(new OrganisationLeft(Choir, 1.June(2023)), "Organisation", "newcomer");
    }

    [Fact]
    public static void One_in_a_tier_that_signs_in_another_goes_over_with_its_contact_persons()
    {
        ContactPerson contact = new(Given.Person("contact")) { FirstDay = 1.May(2021) };
        ContactPerson before = new(Given.Person("before")) { LastDay = 30.April(2021) };
        Signatory supports = new(Choir, 1.May(2021)) { Tier = Supporter, ContactPersons = [before, contact] };

        CompactFacts over = Nobody.With(supports).After(new OrganisationSigned(Choir, 1.March(2024)) { Tier = Partner });

        over.Signatories.Known.TakeLast(2).ShouldBe(
        [
            supports with { LastDay = 29.February(2024) },
            new Signatory(Choir, 1.March(2024)) { Tier = Partner, AppliedOn = Fact.None, ApprovedOn = Fact.None, ContactPersons = [contact] },
        ]);
        (Compact.From(over).HadJoined(Choir, 29.February(2024)), Compact.From(over).HadJoined(Choir, 1.March(2024))).ShouldBe((true, true));
    }

    [Fact]
    public static void One_that_signs_in_the_tier_that_it_is_in_or_in_none_that_is_told_has_signed_already()
    {
        CompactFacts supports = Nobody.With(new Signatory(Choir, 1.May(2021)) { Tier = Supporter });

        supports.ShouldRefuse(new OrganisationSigned(Choir, 1.March(2024)) { Tier = Supporter }, "Organisation", "newcomer");
        supports.ShouldRefuse(new OrganisationSigned(Choir, 1.March(2024)), "Organisation", "newcomer");
        supports.ShouldRefuse(new OrganisationSigned(Choir, 1.May(2021)) { Tier = Partner }, "Organisation", "newcomer");
        Nobody.With(new Signatory(Choir, 1.May(2021)) { Tier = Fact.None }).After(new OrganisationSigned(Choir, 1.March(2024)) { Tier = Partner }).Signatories.Known[^1].Tier.ShouldBe(Partner);
        Nobody.With(new Signatory(Choir, 1.May(2021))).ShouldRefuse(new OrganisationSigned(Choir, 1.March(2024)) { Tier = Partner }, "Organisation", "newcomer");
    }

    [Fact]
    public static void What_was_told_on_the_way_into_a_tier_and_of_the_last_day_stays_when_it_goes_over()
    {
        ContactPerson old = new(Given.Person("old"));
        ContactPerson told = new(Given.Person("told"));
        CompactFacts onItsWay = Nobody.With(new Signatory(Choir, 1.May(2021)) { Tier = Supporter, LastDay = 31.December(2024), ContactPersons = [old] }).And(new Signatory(Choir, Fact.None) { Tier = Partner, ContactPersons = [told] });

        Signatory over = onItsWay.After(new OrganisationSigned(Choir, 1.March(2024))).Signatories.Known[^1];

        (over.SignedOn.Is(1.March(2024)), over.LastDay.Is(31.December(2024)), over.Tier.Is(Partner)).ShouldBe((true, true, true));
        over.ContactPersons.ShouldBe([old, told]);
        Nobody.With(new Signatory(Choir, 1.May(2021)) { Tier = Supporter, ContactPersons = [] }).And(new Signatory(Choir, Fact.None) { Tier = Partner }).After(new OrganisationSigned(Choir, 1.March(2024)))
            .Signatories.Known[^1].ContactPersons.ShouldBe(Fact.NotKnown);
    }

    [Fact]
    public static void A_time_that_another_has_followed_on_is_over_though_its_last_day_is_not_known()
    {
        CompactFacts left = Nobody.With(new Signatory(Choir, 1.May(2018)) { LastDay = Fact.NotKnown }).And(First);

        left.After(new OrganisationSigned(Choir, 1.January(2023))).Signatories.Known.Count(each => each.Organisation == Choir).ShouldBe(3);
        Joining joining = Norrbotten.Rules.Joining(Compact.From(left), Choir, Norrbotten.Joining, Given.Today);
        (joining.HasLeft, joining.Next?.Step).ShouldBe((joining.HasJoined is null ? null : true, JoiningStep.Application));
    }

    [Fact]
    public static void Which_of_two_times_is_meant_does_not_hang_on_their_order()
    {
        Signatory one = new(Choir, Fact.NotKnown) { Tier = Supporter, LastDay = 1.January(2023) };
        Signatory other = new(Choir, Fact.NotKnown) { Tier = Partner };
        Change[] changes = [new OrganisationSigned(Choir, 1.June(2023)), new OrganisationLeft(Choir, 1.June(2023)), new OrganisationApplied(Choir, 1.June(2023))];
        foreach (Change change in changes)
        {
            Nobody.With(one).And(other).After(change).Signatories.Known.TakeLast(2).Reverse().ShouldBe(Nobody.With(other).And(one).After(change).Signatories.Known.TakeLast(2));
        }
    }

    [Fact]
    public static void The_way_in_begins_again_for_one_that_has_left()
    {
        Joining joining = Norrbotten.Rules.Joining(Compact.From(Left), Choir, Norrbotten.Joining, Given.Today);

        (joining.HasJoined, joining.HasLeft, joining.Next?.Step, joining.IsNextKnown, joining.Done.Count).ShouldBe((false, true, JoiningStep.Application, true, 0));
        Joining applied = Norrbotten.Rules.Joining(Compact.From(Left.After(new OrganisationApplied(Choir, 1.March(2024)))), Choir, Norrbotten.Joining, Given.Today);
        (applied.HasLeft, applied.Next?.Step).ShouldBe((true, JoiningStep.Approval));
        Joining back = Norrbotten.Rules.Joining(Compact.From(Left.And(new Signatory(Choir, 3.March(2024)))), Choir, Norrbotten.Joining, Given.Today);
        (back.HasJoined, back.HasLeft).ShouldBe((true, false));
    }

    /// <summary>Where the next but so many stands, if it is told when it signed.</summary>
    private static string At(CompactFacts facts, int more) => $"Signatories[{facts.Signatories.Known.Count + more}].SignedOn";

    /// <summary>One time more, beside those that are told.</summary>
    private static CompactFacts And(this CompactFacts facts, Signatory time) => facts with { Signatories = facts.Signatories.Add(time) };

    private static (string Place, string Value) Problem(CompactFacts facts)
    {
        Compact.TryFrom(facts, out _, out ValueList<Problem> problems).ShouldBeFalse();
        return (problems.ShouldHaveSingleItem().Place, problems[0].Value);
    }
}
