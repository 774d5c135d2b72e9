namespace Overenskommelse.Compacts.Changes;

/// <summary>Applies changes to facts, and says what is expected of the refusals.</summary>
[ShouldlyMethods]
internal static class Changing
{
    public static readonly OrganisationId Newcomer = new("newcomer");
    public static readonly OrganisationId UnheardOf = new("unheard-of");
    public static readonly GroupId Nowhere = new("nowhere");
    public static readonly OfficeId Nothing = new("no-such-office");

    /// <summary>The facts after the changes. The compact that they are applied to is as it was.</summary>
    public static CompactFacts After(this CompactFacts facts, params Change[] changes)
    {
        var before = Compact.From(facts);
        var after = before.Apply(changes);
        before.Facts.ShouldBe(facts);
        return after.Facts;
    }

    /// <summary>Everything that does not fit; the compact is as it was.</summary>
    public static ValueList<Problem> Misfits(this CompactFacts facts, params Change[] changes)
    {
        var before = Compact.From(facts);
        var problems = Should.Throw<InvalidCompactException>(() => before.Apply(changes)).Problems;
        before.Facts.ShouldBe(facts);
        return problems;
    }

    /// <summary>Refused with one reason, which names the place, and the value that stands there.</summary>
    public static Problem ShouldRefuse(this CompactFacts facts, Change change, string member, string value)
    {
        var problem = facts.Misfits(change).ShouldHaveSingleItem();
        (problem.Place, problem.Value).ShouldBe(($"{change.GetType().Name}.{member}", value));
        return problem;
    }

    /// <summary>A compact in force through 2024, as far as it is about days that lie outside.</summary>
    public static CompactFacts InForceThrough2024(this CompactFacts facts) =>
        facts with { InForceFrom = 1.January(2024), LastDay = 31.December(2024) };

    /// <summary>Applied on the first and the last day of the compact, and refused on the days just outside, with the day named.</summary>
    public static void ShouldTakeOnlyDaysOfItsLife(this CompactFacts facts, string member, Func<LocalDate, Change> on)
    {
        facts.ShouldEndWithTheCompact(member, on);
        var inLife = facts.InForceThrough2024();
        inLife.After(on(1.January(2024))).ShouldNotBe(inLife);
        inLife.ShouldRefuse(on(31.December(2023)), member, "2023-12-31").Expected.ToString().ShouldContain("2024-01-01");
    }

    /// <summary>As before, for what may come before the compact is in force: an application, a decision.</summary>
    public static void ShouldEndWithTheCompact(this CompactFacts facts, string member, Func<LocalDate, Change> on)
    {
        var inLife = facts.InForceThrough2024();
        inLife.After(on(30.December(2024))).ShouldNotBe(inLife);
        inLife.After(on(31.December(2024))).ShouldNotBe(inLife);
        inLife.ShouldRefuse(on(1.January(2025)), member, "2025-01-01").Expected.ToString().ShouldContain("2024-12-31");
    }

    public static void MayPrecedeTheCompact(this CompactFacts facts, Func<LocalDate, Change> on)
    {
        var inLife = facts.InForceThrough2024();
        inLife.After(on(31.December(2023))).ShouldNotBe(inLife);
    }
}
