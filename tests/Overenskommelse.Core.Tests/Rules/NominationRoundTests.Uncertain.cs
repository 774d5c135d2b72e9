using Overenskommelse.Presentation;
using Overenskommelse.Regions;

namespace Overenskommelse.Rules;

/// <content>What is told of a round where another decision may have opened one: earlier, or since.</content>
public sealed partial class NominationRoundTests
{
    private static readonly Decision OfApril = new(Norrbotten.RegionalCouncil, 20.April(2022)) { About = Norrbotten.RoundOfNominations };

    /// <summary>The round of 20 April is over after 26 July; whether the council has decided again is not known.</summary>
    [Theory]
    [InlineData("2022-07-26", 0, false)]
    [InlineData("2022-07-27", 0, true)]
    [InlineData("2022-12-05", 0, true)]
    [InlineData("2022-12-05", 3, false)]
    [InlineData("2022-12-05", 12, true)]
    public void A_round_that_is_over_tells_whether_another_may_have_opened_since(string on, int month, bool mayHaveReopened)
    {
        Decision another = OfApril with { Day = month == 0 ? Fact.NotKnown : DayFact.InMonth(2022, month) };
        NominationRound round = RoundBy([OfApril, another], Given.Day(on));

        (round.MayHaveReopened, round.Closes).ShouldBe((mayHaveReopened, 26.July(2022)));
    }

    [Fact]
    public void So_does_one_where_there_may_be_a_decision_that_nobody_has_told_of()
    {
        RoundBy(Register.AtLeast(OfApril), 5.December(2022)).MayHaveReopened.ShouldBeTrue();
        RoundBy([OfApril], 5.December(2022)).MayHaveReopened.ShouldBeFalse();
    }

    [Theory]
    [InlineData("sv", "; den tiden är ute. Det är inte känt om nomineringen har öppnat igen sedan dess.")]
    [InlineData("en", "; that time is over. It is not known whether nominations have opened again since.")]
    public void It_says_so(string language, string said)
    {
        Compact compact = CompactWith(Register.AtLeast(OfApril));

        new Words(Norrbotten.Rules, compact, language == "sv" ? Language.Swedish : Language.English)
            .Of(Norrbotten.Rules.NominationRound(compact, Norrbotten.DevelopmentGroup, 5.December(2022))).Split('\n')[0].ShouldEndWith(said);
    }

    [Fact]
    public void A_decision_that_may_have_opened_a_round_earlier_leaves_open_when_it_opened()
    {
        Decision earlier = OfApril with { Day = 17.February(2022), About = Fact.NotKnown };

        RoundBy([OfApril, earlier], 1.June(2022)).Opens.ShouldBe(Fact.NotKnown);
        RoundBy([OfApril, earlier with { About = Fact.None }], 1.June(2022)).Opens.ShouldBe(20.April(2022));
        RoundBy([OfApril, earlier with { Day = 17.May(2022) }], 1.June(2022)).Opens.ShouldBe(20.April(2022));
    }

    private static NominationRound RoundBy(Register<Decision> decisions, LocalDate on) => Norrbotten.Rules.NominationRound(CompactWith(decisions), Norrbotten.DevelopmentGroup, on);

    private static Compact CompactWith(Register<Decision> decisions) =>
        Compact.From(Given.Norrbotten.WithNominations(Norrbotten.DevelopmentGroup, []) with { Decisions = decisions });
}
