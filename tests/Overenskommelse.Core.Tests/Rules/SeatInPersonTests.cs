using Overenskommelse.Compacts.Changes;
using Overenskommelse.Examination;
using Overenskommelse.Presentation;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>A seat that is held in person, for no organisation; and one of which nobody has told for whom it is held.</summary>
public sealed class SeatInPersonTests
{
    private static readonly Seat InPerson = new(Fact.None, SeatKind.Regular) { Holder = Given.Person("anna") };
    private static readonly Seat NotTold = InPerson with { Organisation = Fact.NotKnown };
    private static readonly Seat CivilSeat = new(Given.UmbrellaOffice, SeatKind.Regular);
    private static readonly Seat RegionSeat = new(Given.RegionOffice, SeatKind.Regular);

    [Fact]
    public void It_counts_among_all_and_for_nobody()
    {
        MembersCounted counted = new(Given.Clause(), Given.Panel) { AtLeast = 2 };

        Ask(counted, [CivilSeat, InPerson]).ShouldBeKept().ShouldCount(Unit.Members, 2, 2);
        Ask(counted with { Whose = Whose.Side(Sector.CivilSociety) }, [CivilSeat, InPerson]).ShouldBeBroken().ShouldCount(Unit.Members, 1, 2);
        Ask(counted with { Whose = Whose.Side(Sector.Neither) }, [CivilSeat, InPerson]).ShouldCount(Unit.Members, 1, 2);
        Ask(counted with { Whose = Whose.Party(Given.Umbrella) }, [CivilSeat, InPerson]).ShouldCount(Unit.Members, 1, 2);
        Ask(counted with { Whose = Whose.PersonalMandate }, [CivilSeat, InPerson]).ShouldCount(Unit.Members, 1, 2);
        Ask(counted with { Whose = Whose.PersonalMandate }, [InPerson, InPerson with { Holder = Given.Person("bo") }]).ShouldBeKept();
    }

    [Fact]
    public void It_is_on_no_side_of_a_balance_under_either_reading()
    {
        BalancedSectors balance = new(Given.Clause(), Given.Panel);

        Ask(balance, [CivilSeat, RegionSeat, InPerson]).ShouldBeKept();
        Ask(balance with { Unaligned = Unaligned.OnPublicSide }, [CivilSeat, RegionSeat, InPerson]).ShouldBeKept();
        Ask(balance with { Between = Between.Parties }, [CivilSeat, RegionSeat, new(Given.CountyOffice, SeatKind.Regular), InPerson]).ShouldBeKept();
        Ask(balance, [InPerson]).Outcome.ShouldBe(Outcome.NotApplicable);
    }

    [Fact]
    public void It_is_nobodys_among_those_whom_parties_and_joined_organisations_send()
    {
        Ask(new MembersJoined(Given.Clause(), Given.Panel, [Given.Region]), [RegionSeat, InPerson])
            .ShouldBeBroken().Evidence.ShouldBeOfType<Breaches>().Found.Select(breach => (breach.Reason, breach.Subject)).ShouldBe([(BreachReason.OutsideTheParties, null)]);
        Ask(new SeatedForParties(Given.Clause(), Given.Panel, [Given.Region]), [RegionSeat, InPerson]).ShouldBeBroken();
        Ask(new EveryPartySeated(Given.Clause(), Given.Panel, [Given.Region]), [InPerson]).ShouldBeBroken((BreachReason.NoSeat, Given.Region));
        Ask(new SeatsEach(Given.Clause(), Given.Panel, AtMost: 1), [RegionSeat, InPerson, InPerson with { Holder = Given.Person("bo") }]).ShouldBeKept();
        Ask(new BroadlyComposed(Given.Clause(), Given.Panel, Given.Norm) { Breadth = Breadth.AtLeast(2) }, [CivilSeat, InPerson]).ShouldBeBroken();
    }

    [Fact]
    public void For_whom_it_is_held_is_asked_of_the_group_where_that_can_tell()
    {
        (FactKind, Id, Id) asked = (FactKind.SeatOrganisation, Given.Panel, Given.Panel);

        Ask(new SeatsEach(Given.Clause(), Given.Panel, AtMost: 1), [RegionSeat, NotTold]).ShouldBeUndetermined(asked);
        Ask(new SeatsEach(Given.Clause(), Given.Panel, AtMost: 2), [RegionSeat, NotTold]).ShouldBeKept();
        Ask(new MembersCounted(Given.Clause(), Given.Panel) { Whose = Whose.PersonalMandate, AtLeast = 1 }, [RegionSeat, NotTold]).ShouldBeUndetermined(asked);
        Ask(new SeatedForParties(Given.Clause(), Given.Panel, [Given.Region]), [RegionSeat, NotTold]).Missing.ShouldContain(new MissingFact(FactKind.SeatOrganisation, Given.Panel, Given.Panel) { Within = Given.Panel });
        Ask(new MembersJoined(Given.Clause(), Given.Panel, [Given.Region]), [RegionSeat, NotTold]).ShouldBeUndetermined(asked);
        Ask(new MembersJoined(Given.Clause(), Given.Panel, [Given.Region]), [RegionSeat, NotTold with { Kind = SeatKind.CoOpted }]).ShouldBeKept();
        Ask(new MembersCounted(Given.Clause(), Given.Panel) { AtLeast = 2 }, [RegionSeat, NotTold]).ShouldBeKept();
    }

    [Fact]
    public void What_else_is_not_known_of_it_is_asked_of_the_group()
        => Ask(new MembersCounted(Given.Clause(), Given.Panel) { AtLeast = 1 }, [InPerson with { Kind = Fact.NotKnown }]).ShouldBeUndetermined((FactKind.SeatKind, Given.Panel, Given.Panel));

    [Fact]
    public void It_is_taken_as_any_seat_is_and_nobody_takes_two()
    {
        RuleSet rules = Given.RuleSet(new MembersCounted(Given.Clause(), Given.Panel) { AtLeast = 1 });
        Compact compact = Compact.From(Given.Compact.WithSeats(Given.Panel, [CivilSeat]));
        SeatTaken taken = new(Given.Panel, InPerson with { FirstDay = Given.Today });

        Consideration considered = rules.Examine(compact, Given.Today).Consider([taken]);
        considered.Answer.ShouldBe(ProposalAnswer.Accepted);
        rules.Examine(considered.Compact!, Given.Today).Consider([taken]).Misfits.ShouldNotBeEmpty();
        rules.Examine(compact, Given.Today).Consider([new SeatTaken(Given.Panel, new Seat(new OrganisationId("unheard"), SeatKind.Regular) { FirstDay = Given.Today })]).Misfits.ShouldHaveSingleItem();
    }

    [Fact]
    public void Two_alike_in_everything_are_told_twice_only_where_it_is_known_for_whom()
    {
        Seat whole = InPerson with { Capacity = Fact.None, CapacityOf = Fact.None, AppointedBy = Fact.None };

        Compact.TryFrom(Given.Compact.WithSeats(Given.Panel, [whole, whole]), out _, out _).ShouldBeFalse();
        Compact.TryFrom(Given.Compact.WithSeats(Given.Panel, [whole with { Organisation = Fact.NotKnown }, whole with { Organisation = Fact.NotKnown }]), out _, out _).ShouldBeTrue();
    }

    [Theory]
    [InlineData("sv", "någon har en plats", "för vilken organisation en plats i ”panel” innehas, eller om det är ett personligt mandat", "med personligt mandat", "om en plats i ”panel” är ordinarie")]
    [InlineData("en", "omeone has a seat", "for which organisation a seat in “panel” is held, or whether it is a personal mandate", "with a personal mandate", "whether a seat in “panel” is a regular one")]
    public void It_is_said_in_words(string language, string amiss, string asked, string whose, string kind)
    {
        MembersJoined joined = new(Given.Clause(), Given.Panel, [Given.Region]);

        Why(joined, InPerson).ShouldContain(amiss, Case.Insensitive);
        Why(joined, NotTold).ShouldContain(asked);
        Why(new MembersCounted(Given.Clause(), Given.Panel) { Whose = Whose.PersonalMandate, AtMost = 0 }, InPerson).ShouldContain(whose);
        Why(new MembersCounted(Given.Clause(), Given.Panel) { AtLeast = 1 }, InPerson with { Kind = Fact.NotKnown }).ShouldContain(kind);

        string Why(Rule rule, Seat seat)
        {
            RuleSet rules = Given.RuleSet(rule);
            Compact compact = Compact.From(Given.Compact.WithSeats(Given.Panel, [seat]));
            return new Words(rules, compact, language == "sv" ? Language.Swedish : Language.English).Of(rules.Examine(compact, Given.Today)[0]);
        }
    }

    private static Finding Ask(Rule rule, Register<Seat> seats) => rule.Asked(Given.Compact.WithSeats(Given.Panel, seats));
}
