using Overenskommelse.Testing.Unsound;

namespace Overenskommelse.Testing;

/// <summary>Facts are written as the C# that states them.</summary>
public sealed class WritingTests
{
    [Fact]
    public void A_witness_reads_as_code()
    {
        LawReport report = RuleSetLaws.Try(Ekdala.Of(new Overenskommelse.Norms.Count(Overenskommelse.Norms.Number.Of(Ekdala.Seated), atLeast: 1)), new() { Laws = [Law.CanBeKept, Law.CanBeBroken] });

        ClauseWitness witness = report.Witnesses.ShouldHaveSingleItem();
        witness.Standing.ShouldBe(ClauseStanding.Norm);
        witness.Broken!.ToCode().ShouldBe("new CompactFacts { Groups = [new Group(new GroupId(\"garden-group\")) { Seats = [] }] }");
        witness.Kept!.ToCode().Split('\n')[0].ShouldBe("new CompactFacts");
        witness.Kept.ToCode().ShouldContain("Seats = Register.AtLeast(new Seat(Fact.");
    }

    /// <summary>What is not said is as it is by default; what is known in part is written so.</summary>
    [Fact]
    public void A_case_is_written_with_its_day()
    {
        BrokenLaw broken = RuleSetLaws.Try(UnsoundRules.UnknownDayIsNone, new() { Laws = [Law.DecidedStays] }).Broken.ShouldHaveSingleItem();

        $"{broken}".Split('\n')[0].ShouldStartWith("DecidedStays, garden-group: it is ");
        $"{broken}".Split('\n')[1].ShouldBe($"On {broken.Case!.On:uuuu-MM-dd}, of");
        broken.Case.ToCode().ShouldMatch("LastDay = (Fact.NotKnown|DayFact.In(Year|Month)\\()");
    }
}
