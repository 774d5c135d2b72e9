using Overenskommelse.Examination;
using Overenskommelse.Presentation;
using Overenskommelse.Regions;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>Whom a count is of: those of a constituency, those whom somebody has appointed, those in an office, those in another group too.</summary>
public sealed class WhoseTests
{
    private static readonly ConstituencyId Youth = new("youth");
    private static readonly MembersCounted Rule = new(Given.Clause(), Given.Panel);
    private static readonly Seat CivilSeat = new(Given.UmbrellaOffice, SeatKind.Regular) { Capacity = Capacity.BoardMember };
    private static readonly Seat RegionSeat = new(Given.RegionOffice, SeatKind.Regular) { Capacity = Capacity.Politician };

    /// <summary>Constituencies, those who appointed, another office and another group.</summary>
    [Fact]
    public void Those_of_a_constituency_an_appointer_an_office_or_another_group_are_counted()
    {
        CompactFacts facts = Given.Compact with { Constituencies = [new(Youth), new(new("sports"))] };
        facts = facts
            .WithSeats(Given.Panel,
            [
                CivilSeat with { Holder = Given.Person("anna"), Constituency = Youth, AppointedBy = Given.Umbrella },
                CivilSeat with { Holder = Given.Person("bo"), Constituency = new ConstituencyId("sports"), AppointedBy = Given.Umbrella },
                RegionSeat with { Holder = Given.Person("cia"), Constituency = Fact.None, AppointedBy = Given.Council },
                CivilSeat with { Holder = Fact.None, Constituency = Youth },
            ])
            .WithSeats(Given.OtherPanel, [RegionSeat with { Holder = Given.Person("cia") }, RegionSeat with { Holder = Given.Person("bo"), Kind = SeatKind.CoOpted }])
            .WithAppointments(Given.Chair, [new(Given.UmbrellaOffice, 1.January(2024)) { Holder = Given.Person("bo") }]);

        Observed(Whose.Constituency(Youth)).ShouldBe((1, 1));
        Observed(Whose.AppointedBy(Given.Umbrella)).ShouldBe((2, 0));
        Observed(Whose.AppointedBy(Given.Council)).ShouldBe((1, 0));
        Observed(Whose.InOffice(Given.Chair)).ShouldBe((1, 0));
        Observed(Whose.AlsoIn(Given.OtherPanel)).ShouldBe((1, 0));
        ((Tally)((MembersCounted)(Rule with { Whose = Whose.AlsoIn(Given.OtherPanel), AtLeast = 1 }).Under(Counting.WithCoOpted)).Asked(facts).Evidence).Observed.ShouldBe(2);

        (int, int) Observed(Whose whose) => (Rule with { Whose = whose, AtLeast = 1 }).Asked(facts).Evidence is Tally tally ? (tally.Observed, tally.Vacant.Count) : default;
    }

    [Theory]
    [InlineData("constituency", Outcome.Undetermined)]
    [InlineData("seat-appointed-by", Outcome.Undetermined)]
    public void Of_whom_it_is_not_known_is_asked_of_the_group(string kind, Outcome outcome)
    {
        CompactFacts facts = (Given.Compact with { Constituencies = [new(Youth)] }).WithSeats(Given.Panel, [CivilSeat]);
        Whose whose = kind == "constituency" ? Whose.Constituency(Youth) : Whose.AppointedBy(Given.Umbrella);

        Finding finding = (Rule with { Whose = whose, AtLeast = 1 }).Asked(facts);

        finding.Outcome.ShouldBe(outcome);
        finding.ShouldBeUndetermined((new FactKind(kind), Given.UmbrellaOffice, Given.Panel));
    }

    [Fact]
    public void A_constituency_that_the_facts_do_not_name_is_refused_and_one_that_may_be_meant_is_suggested()
    {
        CompactFacts facts = (Given.Compact with { Constituencies = [new(Youth), new(Youth)] })
            .With(new Group(Given.Panel) { Seats = [CivilSeat with { Constituency = new ConstituencyId("yuoth") }] });

        Compact.TryFrom(facts, out _, out var problems).ShouldBeFalse();
        problems.Select(problem => (problem.Place, problem.Value)).ShouldBe(
        [
            ("Constituencies[youth]", "youth"), ("Groups[panel].Seats[0].Constituency", "yuoth"),
        ]);
        problems[1].Perhaps.ShouldBe(["youth"]);
    }

    [Theory]
    [InlineData("sv", "för valkretsen Ungdomsföreningarna", "har utsett", "som har uppdraget", "som också sitter i")]
    [InlineData("en", "for the constituency Ungdomsföreningarna", "appointed by", "in the office", "with a seat in")]
    public void Whom_it_counts_is_said(string language, params string[] said)
    {
        Compact compact = Compact.From((Given.Compact with { Constituencies = [new(Youth) { Name = "Ungdomsföreningarna" }] }).WithSeats(Given.Panel, []));
        Whose[] all = [Whose.Constituency(Youth), Whose.AppointedBy(Given.Umbrella), Whose.InOffice(Given.Chair), Whose.AlsoIn(Given.OtherPanel)];

        all.Select((whose, place) => new Words(Given.RuleSet(Rule with { Whose = whose, AtLeast = 1 }), compact, language == "sv" ? Language.Swedish : Language.English).Of(whose.Says).Contains(said[place], StringComparison.Ordinal))
            .ShouldAllBe(isSaid => isSaid);
    }

    /// <summary>Whoever is not named may sit in the other group, or be in the office; so may whoever a list lacks.</summary>
    [Theory]
    [InlineData(true, true, Outcome.Broken)]
    [InlineData(false, true, Outcome.Undetermined)]
    [InlineData(true, false, Outcome.Undetermined)]
    public void Who_sits_elsewhere_is_not_known_of_one_without_a_name_or_while_a_list_may_lack_somebody(bool isNamed, bool areAllTold, Outcome outcome)
    {
        Seat other = RegionSeat with { Holder = Given.Person("cia") };
        Appointment chair = new(Given.RegionOffice, 1.January(2024)) { Holder = Given.Person("cia") };
        CompactFacts facts = Given.Compact
            .WithSeats(Given.Panel, [CivilSeat with { Holder = isNamed ? Given.Person("anna") : Fact.NotKnown }])
            .WithSeats(Given.OtherPanel, areAllTold ? [other] : Register.AtLeast(other))
            .WithAppointments(Given.Chair, areAllTold ? [chair] : Register.AtLeast(chair));

        (Rule with { Whose = Whose.AlsoIn(Given.OtherPanel), AtLeast = 1 }).Asked(facts).Outcome.ShouldBe(outcome);
        (Rule with { Whose = Whose.InOffice(Given.Chair), AtLeast = 1 }).Asked(facts).Outcome.ShouldBe(outcome);
    }

    [Theory]
    [InlineData("sv", "Reglerna nämner valkretsen ”youth”, men det gör inte uppgifterna: där står ”yuoth”.")]
    [InlineData("en", "The rules name the constituency “youth”")]
    public void A_constituency_that_the_facts_lack_does_not_fit(string language, string said)
    {
        RuleSet rules = Given.RuleSet(Rule with { Whose = Whose.Constituency(Youth), AtLeast = 1 });
        Compact compact = Compact.From((Given.Compact with { Constituencies = [new(new("yuoth"))] }).WithSeats(Given.Panel, []));

        new Words(rules, compact, language == "sv" ? Language.Swedish : Language.English).Of(rules.Fit(compact)).ShouldContain(said);
    }

    /// <summary>Which constituency a seat is for, and who appoints to it, are questions about the seat, and not about whoever it is for.</summary>
    [Fact]
    public void Whether_an_organisation_may_sit_does_not_depend_on_what_is_told_of_the_seat()
    {
        Rule Most(string clause, Whose whose) => (Rule with { Clause = Given.Clause(clause), Group = Norrbotten.DevelopmentGroup, Whose = whose, AtMost = 1 });
        RuleSet rules = Norrbotten.Rules.Citing(Given.Source).With(Most("youth", Whose.Constituency(Youth))).With(Most("appointed", Whose.AppointedBy(Norrbotten.Samforma)));
        CompactFacts facts = Given.Norrbotten.With(Given.DevelopmentGroup(civil: 2, county: 1, region: 1)) with { Constituencies = [new(Youth)] };

        rules.MayHoldSeat(Compact.From(facts), Given.Association(1), Norrbotten.DevelopmentGroup, Given.Today).Answer.ShouldBe(ProposalAnswer.Accepted);
    }
}
