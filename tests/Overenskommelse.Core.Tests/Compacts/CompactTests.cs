namespace Overenskommelse.Compacts;

public sealed class CompactTests
{
    private static readonly OrganisationId Association = Given.Association(1);
    private static readonly OrganisationId Outsider = new("outsider");

    [Fact]
    public void An_empty_compact_knows_nothing()
    {
        Compact.Empty.Facts.ShouldBe(new CompactFacts());
        Compact.Empty.Group(Given.Panel).ShouldBeNull();
        Compact.Empty.Office(Given.Chair).ShouldBeNull();
        Compact.Empty.Forum(Given.Council).ShouldBeNull();
        Compact.Empty.Party(Given.County).ShouldBeNull();
        Compact.Empty.Organisation(Association).ShouldBeNull();
        Compact.Empty.SectorOf(Association).IsKnown.ShouldBeFalse();
        Compact.Empty.HadJoined(Association, Given.Today).ShouldBeNull();
        Compact.Empty.IsInForceOn(Given.Today).ShouldBeTrue();
    }

    [Fact]
    public void Facts_from_outside_make_a_compact_or_tell_every_problem()
    {
        Compact.TryFrom(Given.Compact, out var compact, out var none).ShouldBeTrue();
        compact.ShouldBe(Compact.From(Given.Compact));
        none.ShouldBeEmpty();

        var backward = Given.Compact with { InForceFrom = 2.May(2024), LastDay = 1.May(2024), Parties = [] };
        Compact.TryFrom(backward, out var nothing, out var problems).ShouldBeFalse();
        nothing.ShouldBeNull();
        problems.ShouldBe(Should.Throw<InvalidCompactException>(() => Compact.From(backward)).Problems);
    }

    [Fact]
    public void A_group_exists_from_its_first_day_to_its_last()
    {
        var group = new Group(Given.Panel) { FirstDay = 1.April(2024), LastDay = 30.April(2024) };

        new[] { 31.March(2024), 1.April(2024), 30.April(2024), 1.May(2024) }.Select(group.ExistsOn).ShouldBe([false, true, true, false]);
        new Group(Given.Panel).ExistsOn(Given.Today).ShouldBe(true);
        (group with { LastDay = Fact.NotKnown }).ExistsOn(Given.Today).ShouldBeNull();
    }

    [Fact]
    public void A_compact_is_in_force_unless_it_is_known_that_it_was_not()
    {
        var compact = Compact.From(Given.Compact with { InForceFrom = DayFact.InMonth(2021, 5), LastDay = DayFact.InYear(2025) });

        new[] { 30.April(2021), 1.May(2021), 31.December(2025), 1.January(2026) }.Select(compact.IsInForceOn).ShouldBe([false, true, true, false]);
    }

    [Fact]
    public void What_began_in_a_month_holds_for_certain_from_its_last_day()
    {
        var seat = new Seat(Given.University, SeatKind.Regular) { FirstDay = DayFact.InMonth(2024, 2) };

        new[] { 31.January(2024), 1.February(2024), 28.February(2024), 29.February(2024) }.Select(seat.IsHeldOn).ShouldBe([false, null, null, true]);
        new[] { 5.March(2024), 6.March(2024) }.Select((seat with { LastDay = 5.March(2024) }).IsHeldOn).ShouldBe([true, false]);
    }

    [Fact]
    public void What_the_facts_mention_is_found_by_its_id()
    {
        var compact = Compact.From(Given.Compact.With(new Group(Given.Panel)).With(new Office(Given.Chair)) with { Forums = [new(Given.Council)] });

        compact.Forum(Given.Council).ShouldBe(new Forum(Given.Council));
        compact.Group(Given.Panel).ShouldBe(new Group(Given.Panel));
        compact.Office(Given.Chair).ShouldBe(new Office(Given.Chair));
        compact.Party(Given.County).ShouldBe(new Party(Given.County, Sector.Public));
        compact.Organisation(Given.CountyOffice).ShouldBe(new Organisation(Given.CountyOffice) { Party = Given.County });
        compact.Group(Given.OtherPanel).ShouldBeNull();
        compact.Office(new("other")).ShouldBeNull();
        compact.Party(new("other")).ShouldBeNull();
    }

    [Fact]
    public void The_sector_is_the_partys_or_else_the_organisations_own()
    {
        var compact = Compact.From(Given.Compact.With(new Organisation(Outsider)));

        compact.SectorOf(Given.CountyOffice).Is(Sector.Public).ShouldBe(true);
        compact.SectorOf(Association).Is(Sector.CivilSociety).ShouldBe(true);
        compact.SectorOf(Given.University).Is(Sector.Neither).ShouldBe(true);
        compact.SectorOf(Outsider).IsKnown.ShouldBeFalse();
    }

    [Theory]
    [InlineData("2021-05-18", false)]
    [InlineData("2021-05-19", true)]
    [InlineData("2023-12-31", true)]
    [InlineData("2024-01-01", false)]
    public void An_organisation_has_joined_from_the_day_it_signs_to_its_last_day(string day, bool joined)
        => Compact.From(Given.Compact.With(new Signatory(Association, 19.May(2021)) { LastDay = 31.December(2023) }))
            .HadJoined(Association, Given.Day(day)).ShouldBe(joined);

    [Fact]
    public void An_organisation_that_has_not_signed_has_not_joined()
        => Compact.From(Given.Compact.With(new Signatory(Association, Fact.None))).HadJoined(Association, Given.Today).ShouldBe(false);

    [Fact]
    public void Who_is_not_on_a_complete_list_of_signatories_has_not_joined()
        => Compact.From(Given.Compact).HadJoined(Given.University, Given.Today).ShouldBe(false);

    [Fact]
    public void Who_is_not_on_a_list_that_may_lack_some_has_perhaps_joined()
        => Compact.From(Given.Compact with { Signatories = Register.AtLeast(new Signatory(Association, Given.Signing)) })
            .HadJoined(Given.University, Given.Today).ShouldBeNull();

    [Fact]
    public void When_the_day_of_signing_is_not_known_it_is_not_known_who_has_joined()
    {
        var compact = Compact.From(Given.Compact.With(new Signatory(Association, Fact.NotKnown) { LastDay = 31.December(2023) }));

        compact.HadJoined(Association, 30.December(2023)).ShouldBeNull();
        compact.HadJoined(Association, 1.January(2024)).ShouldBe(false);
    }

    [Fact]
    public void When_the_last_day_is_not_known_an_organisation_had_joined_on_the_day_it_signed()
    {
        var compact = Compact.From(Given.Compact.With(new Signatory(Association, 19.May(2021)) { LastDay = Fact.NotKnown }));

        compact.HadJoined(Association, 18.May(2021)).ShouldBe(false);
        compact.HadJoined(Association, 19.May(2021)).ShouldBe(true);
        compact.HadJoined(Association, 20.May(2021)).ShouldBeNull();
    }

    [Theory]
    [InlineData("2021-05-18", false)]
    [InlineData("2021-05-19", true)]
    [InlineData("2026-12-31", true)]
    [InlineData("2027-01-01", false)]
    public void A_compact_is_in_force_from_its_first_day_to_its_last(string day, bool inForce)
        => Compact.From(Given.Compact with { InForceFrom = 19.May(2021), LastDay = 31.December(2026) })
            .IsInForceOn(Given.Day(day)).ShouldBe(inForce);

    [Fact]
    public void A_compact_whose_first_day_is_not_known_is_taken_to_be_in_force()
        => Compact.From(Given.Compact with { InForceFrom = Fact.NotKnown }).IsInForceOn(1.January(1900)).ShouldBeTrue();

    [Fact]
    public void Compacts_of_equal_facts_are_equal()
    {
        Compact one = Compact.From(Given.Compact.WithSeats(Given.Panel, Given.Seats(civil: 2)));
        Compact same = Compact.From(Given.Compact.WithSeats(Given.Panel, Given.Seats(civil: 2)));

        one.Equals(same).ShouldBeTrue();
        one.Equals((object)same).ShouldBeTrue();
        one.GetHashCode().ShouldBe(same.GetHashCode());
    }

    [Fact]
    public void A_fact_apart_makes_another_compact()
    {
        Compact one = Compact.From(Given.Compact.WithSeats(Given.Panel, Given.Seats(civil: 2)));

        one.Equals(Compact.From(Given.Compact.WithSeats(Given.Panel, Given.Seats(civil: 3)))).ShouldBeFalse();
        one.Equals(null).ShouldBeFalse();
        one.Equals((object)one.Facts).ShouldBeFalse();
    }

    [Fact]
    public void To_change_a_compact_leaves_the_old_one_as_it_was()
    {
        Compact old = Compact.From(Given.Compact);

        Compact changed = old.With(facts => facts with { LastDay = 31.December(2026) });

        changed.Facts.LastDay.Is(31.December(2026)).ShouldBe(true);
        old.Facts.ShouldBe(Given.Compact);
    }

    [Fact]
    public void A_change_that_contradicts_the_rest_is_refused()
        => Should.Throw<InvalidCompactException>(() => Compact.From(Given.Compact).With(facts => facts with { LastDay = 18.May(2021) }))
            .Problems.ShouldHaveSingleItem().Place.ShouldBe("LastDay");

    [Fact]
    public void A_compact_shows_its_name() => Compact.From(new CompactFacts { Name = "Avtalet" }).ToString().ShouldBe("Avtalet");
}
