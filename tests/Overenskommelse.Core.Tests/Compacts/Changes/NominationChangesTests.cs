namespace Overenskommelse.Compacts.Changes;

/// <summary>A nomination is submitted or withdrawn. Whether it came in time is for the region's rules to say.</summary>
public sealed class NominationChangesTests
{
    private static readonly Nomination Nomination = new(Given.Association(1), 26.July(2024)) { Nominee = Given.Person("nominee") };

    private static readonly CompactFacts Facts = With(Nomination);

    [Fact]
    public void A_nomination_is_added_to_those_of_the_group()
    {
        var another = Nomination with { Nominee = Given.Person("another") };

        Facts.After(new NominationSubmitted(Given.Panel, another)).ShouldBe(With(Nomination, another));
    }

    [Fact]
    public void A_nomination_to_an_unknown_group_is_neither_submitted_nor_withdrawn()
    {
        Facts.ShouldRefuse(new NominationSubmitted(Changing.Nowhere, Nomination), "Group", "nowhere");
        Facts.ShouldRefuse(new NominationWithdrawn(Changing.Nowhere, Nomination, 27.July(2024)), "Group", "nowhere");
    }

    [Fact]
    public void A_nomination_by_an_unknown_organisation_is_refused()
        => Facts.ShouldRefuse(new NominationSubmitted(Given.Panel, Nomination with { By = Changing.UnheardOf }), "Organisation", "unheard-of");

    [Theory]
    [InlineData("2024-07-26")]
    [InlineData("2024-07-27")]
    public void It_is_withdrawn_on_the_day_it_came_in_or_later(string day)
        => Facts.After(new NominationWithdrawn(Given.Panel, Nomination, Given.Day(day))).ShouldBe(With(Nomination with { WithdrawnOn = Given.Day(day) }));

    [Fact]
    public void It_is_not_withdrawn_before_it_came_in()
        => Facts.Misfits(new NominationWithdrawn(Given.Panel, Nomination, 25.July(2024))).ShouldHaveSingleItem().Value.ShouldBe("2024-07-25");

    [Fact]
    public void A_nomination_that_did_not_come_in_cannot_be_withdrawn()
    {
        Nomination[] others = [Nomination with { By = Given.Association(2) }, Nomination with { Day = 25.July(2024) }, Nomination with { Nominee = Given.Person("another") }];
        foreach (var other in others)
        {
            Facts.Misfits(new NominationWithdrawn(Given.Panel, other, 27.July(2024))).ShouldHaveSingleItem()
                .ShouldSatisfyAllConditions(
                    problem => problem.Place.ShouldBe("NominationWithdrawn.Nomination"),
                    problem => problem.Value.ShouldContain(other.By.Value));
        }
    }

    [Fact]
    public void It_cannot_be_withdrawn_twice()
    {
        var withdrawn = Nomination with { WithdrawnOn = 27.July(2024) };

        With(withdrawn).Misfits(new NominationWithdrawn(Given.Panel, withdrawn, 28.July(2024))).ShouldHaveSingleItem().Place.ShouldBe("NominationWithdrawn.Nomination");
        With(withdrawn).Misfits(new NominationWithdrawn(Given.Panel, Nomination, 28.July(2024))).ShouldHaveSingleItem().Place.ShouldBe("NominationWithdrawn.Nomination");
    }

    [Fact]
    public void Of_two_equal_nominations_one_is_withdrawn()
    {
        Nomination unnamed = Nomination with { Nominee = Fact.NotKnown };

        With(unnamed, unnamed).After(new NominationWithdrawn(Given.Panel, unnamed, 27.July(2024)))
            .ShouldBe(With(unnamed, unnamed with { WithdrawnOn = 27.July(2024) }));
    }

    [Fact]
    public void A_nomination_may_come_before_the_compact_and_not_after_it()
    {
        Func<LocalDate, Change> submitted = day => new NominationSubmitted(Given.Panel, Nomination with { Day = day });

        Facts.ShouldEndWithTheCompact("Nomination.Day", submitted);
        Facts.MayPrecedeTheCompact(submitted);
    }

    [Fact]
    public void A_nomination_is_not_withdrawn_after_the_last_day_of_the_compact()
        => Facts.ShouldEndWithTheCompact("On", day => new NominationWithdrawn(Given.Panel, Nomination, day));

    private static CompactFacts With(params Nomination[] nominations) => Given.Compact.WithNominations(Given.Panel, nominations.ToRegister());
}
