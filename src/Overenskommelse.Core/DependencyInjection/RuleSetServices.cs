using Microsoft.Extensions.DependencyInjection;

namespace Overenskommelse.DependencyInjection;

/// <summary>Registers rule sets, and editions of a text, among the services of a host.</summary>
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
        return services.Add(rules.Id, rules, "A rule set");
    }

    /// <summary>Registers the editions of a text, for everybody that asks with an id, as a string, as the key, and for everybody that asks for all of them.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="id">The id that they are asked for with: mostly that of the rule sets of the text, which may be registered by themselves too.</param>
    /// <param name="editions">The editions, which answer each period by the one that was in force in it.</param>
    /// <returns>The same services.</returns>
    /// <exception cref="InvalidOperationException">Editions with that id are registered already.</exception>
    public static IServiceCollection AddEditions(this IServiceCollection services, RuleSetId id, Editions editions)
    {
        Guard.Against.Null(services);
        Guard.Against.Null(id);
        Guard.Against.Null(editions);
        return services.Add(id, editions, "A set of editions");
    }

    private static IServiceCollection Add<T>(this IServiceCollection services, RuleSetId id, T registered, string what)
        where T : class
    {
        if (services.Any(service => service.IsKeyedService && Equals(service.ServiceKey, id.Value) && service.ServiceType == typeof(T)))
        {
            throw new InvalidOperationException($"{what} with the id \"{id}\" is registered already; an id occurs once.");
        }

        return services.AddKeyedSingleton(id.Value, registered).AddSingleton(registered);
    }
}
