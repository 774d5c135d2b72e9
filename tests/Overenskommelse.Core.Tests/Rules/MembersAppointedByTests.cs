using Overenskommelse.Examination;
using Overenskommelse.Presentation;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>Whoever sits there was appointed by the council.</summary>
public sealed class MembersAppointedByTests
{
    private static readonly MembersAppointedBy Rule = new(Given.Clause(), Given.Panel, Given.Council);
    private static readonly Seat Chosen = new(Given.RegionOffice, SeatKind.Regular) { AppointedBy = Given.Council };
    private static readonly Seat Sent = new(Given.UmbrellaOffice, SeatKind.Regular) { AppointedBy = Given.Umbrella };

    [Fact]
    public void Each_seat_is_looked_at_by_itself()
    {
        Ask(Rule, Chosen, Chosen).ShouldBeKept();
        Ask(Rule, Chosen, Sent).ShouldBeBroken((BreachReason.AppointedByOther, Given.UmbrellaOffice));
        Ask(Rule, Chosen, Chosen with { AppointedBy = Fact.None }).ShouldBeBroken((BreachReason.AppointedByOther, Given.RegionOffice));
    }

    [Fact]
    public void Of_those_of_one_party_the_others_are_not_looked_at()
    {
        MembersAppointedBy regions = Rule with { Whose = Whose.Party(Given.Region) };

        Ask(regions, Chosen, Sent).ShouldBeKept();
        Ask(regions, Chosen with { AppointedBy = Given.Region }, Sent).ShouldBeBroken((BreachReason.AppointedByOther, Given.RegionOffice));
        Ask(regions, Sent).Outcome.ShouldBe(Outcome.NotApplicable);
    }

    [Fact]
    public void A_substitute_a_vacant_seat_and_one_that_is_over_are_not_looked_at()
    {
        Seat substitute = Sent with { Kind = SeatKind.Substitute };

        Ask(Rule, Chosen, substitute, Sent with { Holder = Fact.None }, Sent with { LastDay = 14.June(2024) }).ShouldBeKept();
        Ask(Rule, Chosen, Sent with { LastDay = 15.June(2024) }).ShouldBeBroken();
        Ask((MembersAppointedBy)Rule.Under(Counting.WithSubstitutes), Chosen, substitute).ShouldBeBroken();
        Ask((MembersAppointedBy)Rule.Under(Counting.OnlySubstitutes), Sent, substitute with { AppointedBy = Given.Council }).ShouldBeKept();
    }

    [Fact]
    public void Who_did_is_asked_of_the_group()
    {
        Ask(Rule, Chosen, Chosen with { AppointedBy = Fact.NotKnown }).ShouldBeUndetermined((FactKind.SeatAppointedBy, Given.RegionOffice, Given.Panel));
        Ask(Rule, Sent, Chosen with { AppointedBy = Fact.NotKnown }).ShouldBeBroken();
        Ask(Rule).Outcome.ShouldBe(Outcome.NotApplicable);
    }

    [Theory]
    [InlineData("sv", "Den som företräder ”samforma” i ”panel” är inte utsedd av ”council”.", "Båda platserna som har prövats innehas av någon som ”council” har utsett.", "Prövar att de som har ordinarie plats i ”panel” är utsedda av ”council”.")]
    [InlineData("en", "Whoever sits for “samforma” in “panel” was not appointed by “council”.", "Both seats examined are held by somebody appointed by “council”.", "Checks that those with regular seats in “panel” were appointed by “council”.")]
    public void It_is_said_who_was_not(string language, string broken, string kept, string asks)
    {
        Why(language, Chosen, Sent).ShouldStartWith(broken);
        Why(language, Chosen, Chosen).ShouldBe(kept);
        Catalogue.ToMarkdown(Given.RuleSet(Rule)).ShouldContain(asks);
    }

    [Fact]
    public void Of_whom_it_is_asked_is_said()
    {
        string asks = Catalogue.ToMarkdown(Given.RuleSet(Rule with { Whose = Whose.Side(Sector.Public), Counting = Counting.OnlySubstitutes }));

        asks.ShouldContain("Prövar att ersättarna i ”panel” från den offentliga sidan är utsedda av ”council”.");
        asks.ShouldContain("Checks that the substitutes of “panel” from the public side were appointed by “council”.");
    }

    private static string Why(string language, params Seat[] seats)
    {
        Compact compact = Compact.From(Facts(seats));
        RuleSet rules = Given.RuleSet(Rule);
        return new Words(rules, compact, language == "sv" ? Language.Swedish : Language.English).Why(rules.Examine(compact, Given.Today)[0]);
    }

    private static Finding Ask(MembersAppointedBy rule, params Seat[] seats) => rule.Asked(Facts(seats));

    private static CompactFacts Facts(Seat[] seats) => Given.Compact.WithSeats(Given.Panel, [.. seats]);
}
