using Overenskommelse.Testing.Unsound;

namespace Overenskommelse.Testing;

/// <summary>What is asked of the laws, and what they are refused.</summary>
public sealed class OptionsTests
{
    [Theory]
    [InlineData(-0.01)]
    [InlineData(1.01)]
    public void A_share_is_from_nothing_to_all(double share)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new LawOptions { Unknown = share }).ParamName.ShouldBe("Unknown");
        Should.Throw<ArgumentOutOfRangeException>(() => new RuleSetGenerators(UnsoundRules.NeverTurns).Cases(share)).ParamName.ShouldBe("unknown");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Nothing_and_all_are_shares(double share) => RuleSetLaws.Try(UnsoundRules.NeverTurns, new() { Cases = 3, Unknown = share, Laws = [Law.NeverThrows] }).Cases.ShouldBe(3);

    [Fact]
    public void No_cases_are_refused() => Should.Throw<ArgumentException>(() => new LawOptions { Cases = 0 }).ParamName.ShouldBe("Cases");

    [Fact]
    public void Only_the_laws_that_are_asked_for_are_tried()
    {
        LawReport report = RuleSetLaws.Try(UnsoundRules.HasNoWords, new() { Cases = 30, Laws = [Law.NeverThrows] });

        report.Broken.ShouldBeEmpty();
        report.Witnesses.ShouldBeEmpty();
        report.Cases.ShouldBe(30);
    }

    [Fact]
    public void What_holds_is_returned_and_what_does_not_is_thrown_with_the_clause_the_day_and_the_compact()
    {
        RuleSetLaws.Hold(UnsoundRules.UnknownKindIsForgotten, new() { Cases = 30, Laws = [Law.NeverThrows] }).Holds.ShouldBeTrue();

        LawBrokenException thrown = Should.Throw<LawBrokenException>(() => RuleSetLaws.Hold(UnsoundRules.UnknownKindIsForgotten, new() { Laws = [Law.DecidedStays] }));
        BrokenLaw broken = thrown.Report.Broken.ShouldHaveSingleItem();
        LawCase small = broken.Case.ShouldNotBeNull();
        (broken.Law, broken.Clause).ShouldBe((Law.DecidedStays, new ClauseId("garden-group")));
        thrown.Message.ShouldContain("garden-group");
        thrown.Message.ShouldContain($"{small.On:uuuu-MM-dd}");
        thrown.Message.ShouldContain(small.ToCode());
    }

    /// <summary>The smallest compact in which a seat of unknown kind can be forgotten has a group, and a seat in it that is held for no organisation that is known.</summary>
    [Fact]
    public void The_compact_is_the_smallest_there_is()
    {
        BrokenLaw broken = RuleSetLaws.Try(UnsoundRules.UnknownKindIsForgotten, new() { Laws = [Law.DecidedStays] }).Broken.Single();

        Register<Seat> seats = broken.Case!.Compact.Facts.Groups.Known[0].Seats;
        Seat seat = new(seats.Known[0].Organisation.IsNone ? Fact.None : Fact.NotKnown, Fact.NotKnown);
        broken.Case.Compact.Facts.ShouldBe(new CompactFacts { Groups = [new Group(Ekdala.Garden) { Seats = seats.IsComplete ? [seat] : Register.AtLeast(seat) }] });
    }
}
