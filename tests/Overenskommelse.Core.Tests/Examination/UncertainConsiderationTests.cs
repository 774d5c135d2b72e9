using Overenskommelse.Compacts.Changes;
using Overenskommelse.Regions;

namespace Overenskommelse.Examination;

/// <summary>What a proposal is told where a list may lack something, or a group may be gone: never what telling the rest could turn round.</summary>
public sealed class UncertainConsiderationTests
{
    private static readonly Meeting Attended = Given.AnnualMeeting(1.October(2023)) with { Attended = [Given.Umbrella, Given.Region] };
    private static readonly Nomination ByTheRegion = new(Given.RegionOffice, 31.December(2023));

    [Theory]
    [InlineData(true, ProposalAnswer.Refused)]
    [InlineData(false, ProposalAnswer.Undecided)]
    public void A_meeting_that_a_party_stayed_away_from_breaks_nothing_for_certain_while_there_may_have_been_another(bool areAllTold, ProposalAnswer answer)
    {
        var considered = (Given.Norrbotten with { Meetings = areAllTold ? [] : Register.AtLeast<Meeting>() }).Consider(15.January(2024), new MeetingTookPlace(null, Attended));

        considered.Answer.ShouldBe(answer);
        considered.Deciding.Select(missing => missing.Kind).Distinct().ShouldBe(areAllTold ? [] : [FactKind.Meetings]);
    }

    [Theory]
    [InlineData(true, ProposalAnswer.Accepted)]
    [InlineData(false, ProposalAnswer.Undecided)]
    public void A_decision_that_moves_a_breach_to_another_round_is_not_refused_for_it(bool areAllTold, ProposalAnswer answer)
    {
        Decision earlier = new(Norrbotten.RegionalCouncil, 20.April(2023)) { About = Norrbotten.RoundOfNominations };
        CompactFacts facts = Given.Norrbotten.WithNominations(Norrbotten.DevelopmentGroup, [ByTheRegion]) with
        {
            Decisions = areAllTold ? [earlier] : Register.AtLeast(earlier),
        };

        facts.Consider(31.December(2023), new DecisionRecorded(earlier with { Day = 30.December(2023) })).Answer.ShouldBe(answer);
    }

    [Theory]
    [InlineData(11, ProposalAnswer.DoesNotFit)]
    [InlineData(12, ProposalAnswer.Undecided)]
    [InlineData(1, ProposalAnswer.Accepted)]
    public void To_a_group_that_may_be_gone_nobody_is_told_that_they_may_nominate_or_sit(int month, ProposalAnswer answer)
    {
        CompactFacts facts = Given.Norrbotten.WithNominations(Norrbotten.DevelopmentGroup, []) with
        {
            Decisions = [new(Norrbotten.RegionalCouncil, 1.October(2023)) { About = Norrbotten.RoundOfNominations }],
        };
        DayFact last = DayFact.InMonth(month == 1 ? 2024 : 2023, month);
        Compact compact = Compact.From(facts with
        {
            Groups = [.. facts.Groups.Known.Select(group => group.Id == Norrbotten.DevelopmentGroup ? group with { LastDay = last } : group)],
        });

        Norrbotten.Rules.MayNominate(compact, Given.Association(1), Norrbotten.DevelopmentGroup, 5.December(2023)).Answer.ShouldBe(answer);
        Norrbotten.Rules.MayHoldSeat(compact, Given.Association(1), Norrbotten.DevelopmentGroup, 5.December(2023)).Answer.ShouldBe(answer);
    }

    [Fact]
    public void Who_has_not_joined_is_not_told_that_it_may_sit_in_a_group_that_may_be_gone()
    {
        CompactFacts facts = Given.Norrbotten with { Signatories = [] };
        Compact compact = Compact.From(facts with
        {
            Groups = [.. facts.Groups.Known.Select(group => group.Id == Norrbotten.DevelopmentGroup ? group with { LastDay = DayFact.InYear(2024) } : group)],
        });

        Norrbotten.Rules.MayHoldSeat(compact, Given.Association(1), Norrbotten.DevelopmentGroup, 5.December(2024)).Answer.ShouldBe(ProposalAnswer.Undecided);
    }

    /// <summary>What nobody knows of the seats that were there already decides nothing about one more.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_a_seat_proposed_only_what_is_missing_of_it_decides(bool mayThereBeOtherSeats)
    {
        CompactFacts facts = Given.Norrbotten.With(new Signatory(Given.Association(1), Fact.NotKnown)).With(new Signatory(Given.Association(2), Fact.NotKnown));
        ValueList<Seat> seats = facts.Groups.Known.Single(group => group.Id == Norrbotten.DevelopmentGroup).Seats.Known;
        facts = mayThereBeOtherSeats ? facts.WithSeats(Norrbotten.DevelopmentGroup, Register.AtLeast([.. seats])) : facts;
        SeatTaken proposed = new(Norrbotten.DevelopmentGroup, new(Given.Association(2), SeatKind.Regular) { Capacity = Capacity.BoardMember, FirstDay = Given.Today });

        var considered = Norrbotten.Rules.Without(new ClauseId("development-group.balance")).Consider(Compact.From(facts), [proposed], Given.Today);

        considered.After!.FindingOf("development-group.members").Missing.ShouldContain(fact => fact.Subject == Given.Association(1));
        considered.Deciding.ShouldHaveSingleItem().Subject.ShouldBe(Given.Association(2));
        considered.Undecided.ShouldHaveSingleItem().Missing.ShouldBe(considered.Deciding);
    }

    /// <summary>Whichever of two facts it is, the answer depends on the other: both are named.</summary>
    [Fact]
    public void Two_facts_that_decide_only_together_are_both_named()
    {
        var considered = Given.Norrbotten.Consider(
            Given.Today,
            new SeatTaken(Norrbotten.LeadershipGroup, new(Given.UmbrellaOffice, Fact.NotKnown) { Capacity = Capacity.BoardMember, CapacityOf = Given.UmbrellaOffice, FirstDay = Given.Today }),
            new SeatTaken(Norrbotten.LeadershipGroup, new(Given.RegionOffice, Fact.NotKnown) { Capacity = Capacity.Manager, FirstDay = Given.Today }));

        considered.Answer.ShouldBe(ProposalAnswer.Undecided);
        considered.Deciding.Select(fact => (fact.Kind, fact.Subject)).ShouldBe([(FactKind.SeatKind, Given.UmbrellaOffice), (FactKind.SeatKind, Given.RegionOffice)], ignoreOrder: true);
    }

    /// <summary>Where nobody was in office it was broken already, by that; this leader breaks it by sitting nowhere.</summary>
    [Theory]
    [InlineData("may lack some")]
    [InlineData("nobody")]
    [InlineData("region-1")]
    public void Whoever_fills_an_office_and_does_not_fit_is_refused_whoever_was_in_office(string inOffice)
    {
        Appointment LeaderFrom(OrganisationId organisation, string person) => new(organisation, 1.January(2024)) { Holder = Given.Person(person), AppointedBy = Norrbotten.LeadershipGroup };
        Register<Appointment> leaders = inOffice switch
        {
            "nobody" => [],
            "region-1" => [LeaderFrom(Given.RegionOffice, "region-1")],
            _ => Register.AtLeast<Appointment>(),
        };
        var considered = Given.Norrbotten.WithAppointments(Norrbotten.MeetingLeaders, leaders)
            .Consider(Given.Today, new Appointed(Norrbotten.MeetingLeaders, LeaderFrom(Given.UmbrellaOffice, "sits-nowhere")));

        considered.Answer.ShouldBe(ProposalAnswer.Refused);
        considered.Refusals.SelectMany(finding => considered.NewBreachesIn(finding)).ShouldContain(breach => breach.Reason == BreachReason.NotInGroup);
    }

    /// <summary>It came in before the round that the change opens; whether an earlier one was open is not known, though another was amiss either way.</summary>
    [Fact]
    public void A_question_that_the_changes_bring_up_is_held_against_all_that_was_in_doubt_before()
    {
        Decision earlier = new(Norrbotten.RegionalCouncil, 22.December(2022)) { About = Fact.NotKnown };
        CompactFacts facts = Given.Norrbotten.WithNominations(Norrbotten.DevelopmentGroup, [new(Given.Association(1), 1.June(2023)), new(Given.CountyOffice, 2.June(2023))]) with { Decisions = [earlier] };
        DecisionRecorded change = new(new(Norrbotten.RegionalCouncil, 19.July(2023)) { About = Norrbotten.RoundOfNominations });
        CompactFacts About(Id matter) => facts with { Decisions = [earlier with { About = matter }] };

        About(Norrbotten.RoundOfNominations).Consider(29.July(2023), change).Answer.ShouldBe(ProposalAnswer.Accepted);
        About(Norrbotten.Direction).Consider(29.July(2023), change).Answer.ShouldBe(ProposalAnswer.Accepted);
        facts.Consider(29.July(2023), change).Answer.ShouldNotBe(ProposalAnswer.Refused);
    }

    /// <summary>The day cannot be filled in by a few values, so its side is not tried either; it matters all the same.</summary>
    [Fact]
    public void What_lies_behind_a_fact_that_nobody_can_fill_in_is_named_with_it()
    {
        CompactFacts facts = Given.Norrbotten.With(new Organisation(Given.Association(1))) with
        {
            Decisions = [new(Norrbotten.RegionalCouncil, 10.April(2023)) { About = Norrbotten.RoundOfNominations }],
        };

        facts.Consider(29.July(2023), new NominationSubmitted(Norrbotten.DevelopmentGroup, new(Given.Association(1), Fact.NotKnown)))
            .Deciding.Select(fact => fact.Kind).ShouldBe([FactKind.NominationDays, FactKind.SectorOf], ignoreOrder: true);
    }
}
