using Microsoft.Extensions.DependencyInjection;
using Overenskommelse.Regions;

namespace Overenskommelse.DependencyInjection;

public sealed class RuleSetServicesTests
{
    [Fact]
    public void A_rule_set_is_found_by_its_id_and_among_all_of_them()
    {
        using var provider = new ServiceCollection().AddRuleSet(Norrbotten.Rules).AddRuleSet(Halland.Rules).BuildServiceProvider();

        provider.GetRequiredKeyedService<RuleSet>("norrbotten").ShouldBeSameAs(Norrbotten.Rules);
        provider.GetRequiredKeyedService<RuleSet>("halland").ShouldBeSameAs(Halland.Rules);
        provider.GetServices<RuleSet>().Select(rules => rules.Id).ShouldBe([Norrbotten.Rules.Id, Halland.Rules.Id]);
        provider.GetKeyedService<RuleSet>("gotland").ShouldBeNull();
    }

    [Fact]
    public void A_rule_set_with_the_same_id_is_refused_with_the_id()
        => Should.Throw<InvalidOperationException>(() => new ServiceCollection().AddRuleSet(Norrbotten.Rules)
                .AddRuleSet(Norrbotten.Rules.Without("annual-meeting.held")))
            .Message.ShouldContain("norrbotten");

    [Fact]
    public void A_rule_set_derived_under_another_id_is_welcome()
    {
        var local = Norrbotten.Rules.Named(new RuleSetId("local"), Given.Norm);
        using var provider = new ServiceCollection().AddRuleSet(Norrbotten.Rules).AddRuleSet(local).BuildServiceProvider();

        provider.GetRequiredKeyedService<RuleSet>("local").ShouldBeSameAs(local);
    }

    [Fact]
    public void Other_services_do_not_stand_in_the_way()
        => new ServiceCollection().AddKeyedSingleton("norrbotten", "a text").AddSingleton(Halland.Rules).AddRuleSet(Norrbotten.Rules).Count.ShouldBe(4);

    [Fact]
    public void Editions_are_found_by_the_id_they_are_given_and_among_all_of_them()
    {
        Editions editions = new([new Edition(Norrbotten.Rules) { LastDay = 30.June(2026) }, new Edition(Norrbotten.Rules.Without("leadership-group.even-split")) { FirstDay = 1.July(2026) }]);
        Editions other = new([new Edition(Halland.Rules)]);
        using var provider = new ServiceCollection().AddRuleSet(Norrbotten.Rules).AddEditions(Norrbotten.Rules.Id, editions).AddEditions(new("halland"), other).BuildServiceProvider();

        provider.GetRequiredKeyedService<Editions>("norrbotten").ShouldBeSameAs(editions);
        provider.GetRequiredKeyedService<Editions>("halland").ShouldBeSameAs(other);
        provider.GetServices<Editions>().ShouldBe([editions, other]);
        provider.GetKeyedService<Editions>("gotland").ShouldBeNull();
        provider.GetRequiredKeyedService<RuleSet>("norrbotten").ShouldBeSameAs(Norrbotten.Rules);
    }

    [Fact]
    public void Editions_with_the_same_id_are_refused_with_the_id()
    {
        Editions editions = new([new Edition(Norrbotten.Rules)]);

        Should.Throw<InvalidOperationException>(() => new ServiceCollection().AddEditions(new("compact"), editions).AddEditions(new("compact"), editions)).Message.ShouldContain("compact");
    }

    [Fact]
    public void Null_is_refused()
    {
        Editions editions = new([new Edition(Norrbotten.Rules)]);
        Should.Throw<ArgumentNullException>(() => ((IServiceCollection)null!).AddEditions(new("compact"), editions)).ParamName.ShouldBe("services");
        Should.Throw<ArgumentNullException>(() => new ServiceCollection().AddEditions(null!, editions)).ParamName.ShouldBe("id");
        Should.Throw<ArgumentNullException>(() => new ServiceCollection().AddEditions(new("compact"), null!)).ParamName.ShouldBe("editions");

        Should.Throw<ArgumentNullException>(() => ((IServiceCollection)null!).AddRuleSet(Norrbotten.Rules)).ParamName.ShouldBe("services");
        Should.Throw<ArgumentNullException>(() => new ServiceCollection().AddRuleSet(null!)).ParamName.ShouldBe("rules");
    }
}
