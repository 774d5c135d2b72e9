namespace Overenskommelse.Compacts.Changes;

/// <summary>An organisation applies, is approved, signs and leaves.</summary>
public sealed class SignatoryChangesTests
{
    private static readonly OrganisationId Newcomer = Changing.Newcomer;
    private static readonly OrganisationId Member = Given.Association(1);

    private static readonly CompactFacts Facts = Given.Compact.With(new Organisation(Newcomer) { Party = Given.Umbrella });

    private static readonly Signatory Applied = new(Newcomer, Fact.None) { AppliedOn = 1.March(2024), ApprovedOn = Fact.None, ContactPersons = [] };

    private static readonly CompactFacts WithApplication = Facts.With(Applied);

    [Fact]
    public void It_signs_in_a_tier_and_what_was_told_of_it_before_stands_where_none_is_said()
    {
        TierId supporter = new("supporter");
        WithApplication.After(new OrganisationSigned(Newcomer, 1.April(2024)) { Tier = supporter }).Signatories.Known[^1].Tier.ShouldBe(supporter);
        CompactFacts told = WithApplication.With(Applied with { Tier = supporter });
        told.After(new OrganisationSigned(Newcomer, 1.April(2024))).Signatories.Known[^1].Tier.ShouldBe(supporter);
        told.After(new OrganisationSigned(Newcomer, 1.April(2024)) { Tier = Fact.None }).Signatories.Known[^1].Tier.IsNone.ShouldBeTrue();
    }

    [Fact]
    public void An_organisation_that_applies_is_on_its_way_in_and_has_neither_been_approved_nor_signed()
        => Facts.After(new OrganisationApplied(Newcomer, 1.March(2024))).ShouldBe(Facts.With(Applied));

    [Fact]
    public void Where_not_every_signatory_is_known_the_days_before_stay_not_known()
    {
        var partly = Facts with { Signatories = Fact.NotKnown };

        partly.After(new OrganisationSigned(Newcomer, 1.March(2024))).Signatories.ShouldBe(Register.AtLeast(new Signatory(Newcomer, 1.March(2024))));
    }

    [Fact]
    public void Where_not_every_signatory_is_known_one_that_leaves_may_have_signed_and_so_may_one_that_names_a_contact_person()
    {
        var partly = Facts with { Signatories = Fact.NotKnown };

        partly.After(new OrganisationLeft(Newcomer, 1.March(2024))).Signatories
            .ShouldBe(Register.AtLeast(new Signatory(Newcomer, Fact.NotKnown) { LastDay = 1.March(2024) }));
        partly.After(new ContactChosen(Newcomer, Given.Person("contact"), 1.March(2024))).Signatories.Known.ShouldHaveSingleItem().SignedOn.ShouldBe(Fact.NotKnown);
    }

    [Fact]
    public void It_cannot_apply_or_be_approved_twice_or_take_a_step_before_an_earlier_one()
    {
        var approved = WithApplication.After(new OrganisationApproved(Newcomer, 10.March(2024)));

        WithApplication.ShouldRefuse(new OrganisationApplied(Newcomer, 2.March(2024)), "Organisation", "newcomer").Expected.ToString().ShouldContain("2024-03-01");
        approved.ShouldRefuse(new OrganisationApproved(Newcomer, 11.March(2024)), "Organisation", "newcomer").Expected.ToString().ShouldContain("2024-03-10");
        approved.ShouldRefuse(new OrganisationSigned(Newcomer, 9.March(2024)), "On", "2024-03-09").Expected.ToString().ShouldContain("2024-03-10");
        approved.After(new OrganisationSigned(Newcomer, 10.March(2024))).ShouldNotBe(approved);
        Facts.With(new Signatory(Newcomer, Fact.None) { ApprovedOn = 10.March(2024) })
            .ShouldRefuse(new OrganisationApplied(Newcomer, 11.March(2024)), "On", "2024-03-11").Expected.ToString().ShouldContain("2024-03-10");
    }

    [Fact]
    public void A_step_that_was_taken_in_a_month_has_been_taken()
    {
        var inMay = Facts.With(Applied with { AppliedOn = DayFact.InMonth(2024, 5) });

        inMay.ShouldRefuse(new OrganisationApplied(Newcomer, 1.June(2024)), "Organisation", "newcomer").Expected.ToString().ShouldContain("2024-05");
        inMay.ShouldRefuse(new OrganisationApproved(Newcomer, 30.April(2024)), "On", "2024-04-30").Expected.ToString().ShouldContain("2024-05");
        inMay.After(new OrganisationApproved(Newcomer, 1.May(2024))).ShouldNotBe(inMay);
        Facts.With(Applied with { SignedOn = DayFact.InYear(2024) }).ShouldRefuse(new OrganisationSigned(Newcomer, 1.June(2025)), "Organisation", "newcomer");
    }

    [Theory]
    [InlineData("2024-03-01")]
    [InlineData("2024-03-02")]
    public void It_is_approved_on_the_day_of_the_application_or_later(string day)
        => WithApplication.After(new OrganisationApproved(Newcomer, Given.Day(day))).ShouldBe(WithApplication.With(Applied with { ApprovedOn = Given.Day(day) }));

    [Fact]
    public void It_cannot_be_approved_before_it_has_applied()
        => WithApplication.ShouldRefuse(new OrganisationApproved(Newcomer, 29.February(2024)), "On", "2024-02-29").Expected.ToString().ShouldContain("2024-03-01");

    [Fact]
    public void An_organisation_that_has_not_applied_cannot_be_approved()
        => Facts.ShouldRefuse(new OrganisationApproved(Newcomer, 1.March(2024)), "Organisation", "newcomer");

    [Fact]
    public void An_organisation_that_has_signed_cannot_be_approved()
        => Facts.ShouldRefuse(new OrganisationApproved(Member, 1.March(2024)), "Organisation", "association-1");

    [Fact]
    public void It_signs_and_has_joined_from_that_day()
    {
        var signed = WithApplication.After(new OrganisationSigned(Newcomer, 1.April(2024)));

        signed.ShouldBe(WithApplication.With(Applied with { SignedOn = 1.April(2024) }));
        Compact.From(signed).HadJoined(Newcomer, 31.March(2024)).ShouldBe(false);
        Compact.From(signed).HadJoined(Newcomer, 1.April(2024)).ShouldBe(true);
    }

    [Fact]
    public void It_cannot_sign_twice()
        => Facts.ShouldRefuse(new OrganisationSigned(Member, 1.March(2024)), "Organisation", "association-1").Expected.ToString().ShouldContain("2021-05-19");

    [Fact]
    public void It_cannot_sign_twice_in_one_proposal()
        => Facts.Misfits(new OrganisationSigned(Newcomer, 1.March(2024)), new OrganisationSigned(Newcomer, 2.March(2024)))
            .ShouldHaveSingleItem().Value.ShouldBe("newcomer");

    [Fact]
    public void It_cannot_apply_when_it_has_signed()
        => Facts.ShouldRefuse(new OrganisationApplied(Member, 1.March(2024)), "Organisation", "association-1").Expected.ToString().ShouldContain("2021-05-19");

    [Theory]
    [InlineData("2021-05-19")]
    [InlineData("2021-05-20")]
    public void It_leaves_on_the_day_it_signed_or_later_and_that_is_its_last_day(string day)
    {
        var left = Facts.After(new OrganisationLeft(Member, Given.Day(day)));

        left.ShouldBe(Facts.With(Facts.Signatories.Known[0] with { LastDay = Given.Day(day) }));
        Compact.From(left).HadJoined(Member, Given.Day(day)).ShouldBe(true);
        Compact.From(left).HadJoined(Member, Given.Day(day).PlusDays(1)).ShouldBe(false);
    }

    [Fact]
    public void It_cannot_leave_before_it_has_signed()
        => Facts.ShouldRefuse(new OrganisationLeft(Member, 18.May(2021)), "Organisation", "association-1").Expected.ToString().ShouldContain("2021-05-18");

    [Fact]
    public void An_organisation_that_has_applied_only_cannot_leave()
        => WithApplication.ShouldRefuse(new OrganisationLeft(Newcomer, 1.April(2024)), "Organisation", "newcomer");

    [Fact]
    public void An_organisation_that_is_no_signatory_cannot_leave()
        => Facts.ShouldRefuse(new OrganisationLeft(Newcomer, 1.April(2024)), "Organisation", "newcomer");

    [Fact]
    public void It_cannot_leave_when_it_has_left()
        => Facts.After(new OrganisationLeft(Member, 31.March(2024)))
            .ShouldRefuse(new OrganisationLeft(Member, 1.April(2024)), "Organisation", "association-1").Expected.ToString().ShouldContain("2024-04-01");

    [Fact]
    public void An_unknown_organisation_neither_applies_nor_is_approved_nor_signs_nor_leaves()
    {
        Change[] changes =
        [
            new OrganisationApplied(Changing.UnheardOf, Given.Today),
            new OrganisationApproved(Changing.UnheardOf, Given.Today),
            new OrganisationSigned(Changing.UnheardOf, Given.Today),
            new OrganisationLeft(Changing.UnheardOf, Given.Today),
            new ContactChosen(Changing.UnheardOf, Given.Person("somebody"), Given.Today),
        ];

        foreach (var change in changes)
        {
            Facts.ShouldRefuse(change, "Organisation", "unheard-of");
        }
    }

    [Fact]
    public void The_way_in_may_begin_before_the_compact_and_ends_with_it()
    {
        Func<LocalDate, Change>[] changes =
        [
            day => new OrganisationApplied(Newcomer, day), day => new OrganisationSigned(Newcomer, day), day => new OrganisationLeft(Member, day),
        ];

        foreach (var change in changes)
        {
            Facts.ShouldEndWithTheCompact("On", change);
            Facts.MayPrecedeTheCompact(change);
        }

        WithApplication.ShouldEndWithTheCompact("On", day => new OrganisationApproved(Newcomer, day));
    }
}
