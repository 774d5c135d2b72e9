using Overenskommelse.Compacts.Changes;
using Overenskommelse.Regions;

namespace Overenskommelse.Examination;

/// <summary>Considers changes against the text of a region, and says what is expected of the answer.</summary>
[ShouldlyMethods]
internal static class Considering
{
    public static Consideration Consider(this CompactFacts facts, LocalDate on, params Change[] changes) =>
        Norrbotten.Rules.Consider(Compact.From(facts), [.. changes], on);

    public static Consideration ConsiderInHalland(this CompactFacts facts, LocalDate on, params Change[] changes) =>
        Halland.Rules.Consider(Compact.From(facts), [.. changes], on);

    /// <summary>Accepted, and there is a compact to go on with.</summary>
    public static Consideration ShouldBeAccepted(this Consideration considered)
    {
        considered.Misfits.ShouldBeEmpty();
        considered.Refusals.ShouldBeEmpty();
        considered.IsAccepted.ShouldBeTrue();
        considered.Compact.ShouldBeSameAs(considered.After.ShouldNotBeNull().Compact);
        return considered;
    }

    /// <summary>Refused though it fits, for these duties and no others.</summary>
    public static Consideration ShouldBeRefusedFor(this Consideration considered, params string[] clauses)
    {
        considered.Misfits.ShouldBeEmpty();
        considered.Refusals.Select(finding => finding.Clause.Id.Value).ShouldBe(clauses);
        considered.IsAccepted.ShouldBeFalse();
        return considered;
    }

    /// <summary>Refused because it does not fit, for one reason, which names the place and the value that stands there.</summary>
    public static Problem ShouldNotFit(this Consideration considered, string place, string value)
    {
        considered.IsAccepted.ShouldBeFalse();
        considered.Compact.ShouldBeNull();
        var problem = considered.Misfits.ShouldHaveSingleItem();
        (problem.Place, problem.Value).ShouldBe((place, value));
        return problem;
    }
}
