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
        witness.Broken!.ToCode().ShouldBe("""
            new CompactFacts
            {
                Groups = [new Group(new GroupId("garden-group")) { Seats = [] }],
            }
            """.ReplaceLineEndings("\n"));
        witness.Kept!.ToCode().Split('\n')[0].ShouldBe("new CompactFacts");
        witness.Kept.ToCode().ShouldContain("Seats = Register.AtLeast(new Seat(new OrganisationId(\"organisation-");
    }
}
