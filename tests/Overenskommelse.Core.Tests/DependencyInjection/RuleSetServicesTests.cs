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
    public void Null_is_refused()
    {
        Should.Throw<ArgumentNullException>(() => ((IServiceCollection)null!).AddRuleSet(Norrbotten.Rules)).ParamName.ShouldBe("services");
        Should.Throw<ArgumentNullException>(() => new ServiceCollection().AddRuleSet(null!)).ParamName.ShouldBe("rules");
    }
}
