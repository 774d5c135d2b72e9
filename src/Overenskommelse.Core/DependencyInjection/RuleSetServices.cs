using Microsoft.Extensions.DependencyInjection;

namespace Overenskommelse.DependencyInjection;

/// <summary>Registers rule sets among the services of a host.</summary>
public static class RuleSetServices
{
    /// <summary>Registers a rule set, for everybody that asks with its id, as a string, as the key, and for everybody that asks for all of them.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="rules">The rule set; <c>Norrbotten.Rules</c>, say.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="InvalidOperationException">A rule set with that id is registered already.</exception>
    public static IServiceCollection AddRuleSet(this IServiceCollection services, RuleSet rules)
    {
        Guard.Against.Null(services);
        Guard.Against.Null(rules);
        if (services.Any(service => service.IsKeyedService && Equals(service.ServiceKey, rules.Id.Value) && service.ServiceType == typeof(RuleSet)))
        {
            throw new InvalidOperationException($"A rule set with the id \"{rules.Id}\" is registered already; an id occurs once.");
        }

        return services.AddKeyedSingleton(rules.Id.Value, rules).AddSingleton(rules);
    }
}
