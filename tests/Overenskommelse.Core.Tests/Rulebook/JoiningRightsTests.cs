using Overenskommelse.Regions;

namespace Overenskommelse.Rulebook;

/// <summary>What an organisation may do, by having joined or without having to.</summary>
public sealed class JoiningRightsTests
{
    private static readonly OrganisationId Newcomer = new("newcomer");

    private static readonly CompactFacts North = Given.Norrbotten.With(new Organisation(Newcomer) { Party = Given.Umbrella });

    private static readonly CompactFacts South = Given.Halland.With(new Organisation(Newcomer) { Party = Halland.CivilSociety });

    [Theory]
    [InlineData("2024-04-30", false)]
    [InlineData("2024-05-01", true)]
    [InlineData("2024-05-02", true)]
    [InlineData("2024-08-30", true)]
    [InlineData("2024-08-31", true)]
    [InlineData("2024-09-01", false)]
    public void From_the_day_it_signs_to_its_last_day_it_may_nominate_and_hold_a_seat(string on, bool may)
    {
        var joining = Of(Norrbotten.Joining, North.With(new Signatory(Newcomer, 1.May(2024)) { LastDay = 31.August(2024) }), Given.Day(on));

        (joining.HasJoined, joining.MayNominate, joining.MayHoldSeat).ShouldBe((may, may, may));
    }

    [Fact]
    public void A_public_organisation_that_has_signed_may_not_nominate()
    {
        var joining = Of(Norrbotten.Joining, North.With(new Organisation(Newcomer) { Party = Given.Region }).With(new Signatory(Newcomer, 1.May(2024))));

        (joining.HasJoined, joining.MayNominate).ShouldBe((true, false));
    }

    [Fact]
    public void What_belongs_to_the_region_has_its_seats_by_the_text_and_no_step_to_take()
    {
        var joining = Of(Norrbotten.Joining, North.With(new Organisation(Newcomer) { Party = Given.Region }));

        (joining.NeedsNoJoining, joining.HasJoined, joining.MayNominate, joining.MayHoldSeat, joining.Next).ShouldBe((true, false, false, true, null));
    }

    [Fact]
    public void Where_its_party_is_not_known_neither_is_whether_it_has_to_join()
    {
        var joining = Of(Norrbotten.Joining, North.With(new Organisation(Newcomer)));

        (joining.NeedsNoJoining, joining.MayHoldSeat).ShouldBe((null, null));
        joining.Next!.Step.ShouldBe(JoiningStep.Application);
    }

    [Fact]
    public void One_of_civil_society_belongs_to_no_public_party_and_has_to_join_though_its_party_is_not_known()
    {
        var joining = Of(Norrbotten.Joining, North.With(new Organisation(Newcomer) { Sector = Sector.CivilSociety }));

        (joining.NeedsNoJoining, joining.MayNominate, joining.MayHoldSeat).ShouldBe((false, false, false));
        Of(Norrbotten.Joining, North.With(new Organisation(Newcomer) { Sector = Sector.Public })).NeedsNoJoining.ShouldBeNull();
    }

    [Fact]
    public void Where_it_may_belong_to_one_of_several_parties_it_is_not_known_whether_it_has_to_join()
    {
        var path = Norrbotten.Joining with { NeedNotJoin = [Given.Region, Given.Umbrella] };

        Of(path, North.With(new Organisation(Newcomer) { Sector = Sector.CivilSociety })).NeedsNoJoining.ShouldBeNull();
        Of(path, North.With(new Organisation(Newcomer) { Sector = Sector.Neither })).NeedsNoJoining.ShouldBe(false);
    }

    [Fact]
    public void A_party_that_is_not_among_the_facts_may_be_its_party_only_while_there_may_be_others()
    {
        var path = Norrbotten.Joining with { NeedNotJoin = [new("municipality")] };
        var unknown = North.With(new Organisation(Newcomer));

        Of(path, unknown).NeedsNoJoining.ShouldBe(false);
        Of(path, unknown with { Parties = Register.AtLeast([.. unknown.Parties.Known]) }).NeedsNoJoining.ShouldBeNull();
    }

    [Fact]
    public void The_text_of_Halland_ties_neither_nominating_nor_seats_to_joining()
    {
        var joining = Of(Halland.Joining, South.With(new Signatory(Newcomer, 1.May(2024))));

        (joining.HasJoined, joining.NeedsNoJoining, joining.MayNominate, joining.MayHoldSeat).ShouldBe((true, false, null, null));
        Halland.Joining.Grants.ShouldBeEmpty();
    }

    [Fact]
    public void Where_its_side_is_not_known_neither_is_whether_it_may_nominate()
        => Of(Norrbotten.Joining, North.With(new Organisation(Newcomer)).With(new Signatory(Newcomer, 1.May(2024)))).MayNominate.ShouldBeNull();

    private static Joining Of(JoiningPath path, CompactFacts facts, LocalDate? on = null) => path.Of(Newcomer, Compact.From(facts), on ?? Given.Today);
}
