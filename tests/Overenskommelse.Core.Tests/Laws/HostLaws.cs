using Overenskommelse.Laws.Given;
using Overenskommelse.Regions;
using Overenskommelse.Testing;
using Hold = Overenskommelse.Testing.RuleSetLaws;

namespace Overenskommelse.Laws;

/// <summary>The laws that hosts are given, on the compacts that are made for each region by hand: nothing throws, the order of facts does not matter, a finding stands until it says, and considering is examining.</summary>
public sealed class HostLaws
{
    private static readonly int Cases = Math.Max(200, new LawAttribute().MaxTest);

    [Fact]
    public void Norrbotten_holds_to_the_laws_that_hosts_are_given() => Hold.Hold(Norrbotten.Rules, On(seed => new NorrbottenFacts(new(seed)).Make())).Holds.ShouldBeTrue();

    [Fact]
    public void Halland_holds_to_the_laws_that_hosts_are_given() => Hold.Hold(Halland.Rules, On(seed => new HallandFacts(new(seed)).Make())).Holds.ShouldBeTrue();

    /// <summary>Not all is known from the beginning of what is made by hand, and clauses that are kept and broken are looked for elsewhere.</summary>
    private static LawOptions On(Func<int, CompactFacts> facts) => new()
    {
        Facts = facts,
        Cases = Cases,
        Seed = (int)(ulong.Parse((SeededAttribute.FromOutside ?? "20210519,1").Split(',')[0], System.Globalization.CultureInfo.InvariantCulture) % int.MaxValue),
        Laws = [.. Enum.GetValues<Law>().Except([Law.CanBeKept, Law.CanBeBroken, Law.KnownIsDecided])],
    };
}
