using Overenskommelse.Rules;

namespace Overenskommelse.Presentation;

/// <summary>What things are called: in the rule set's vocabulary or else in the compact. People are never named.</summary>
internal sealed class Names(RuleSet rules, Compact compact)
{
    public Compact Compact { get; } = compact;

    /// <summary>The name of something; null when neither the rules nor the facts name it.</summary>
    public Text? Find(Id id) => rules.Vocabulary.Find(id) ?? Same(id switch
    {
        OrganisationId organisation => Compact.Organisation(organisation)?.Name,
        PartyId party => Compact.Party(party)?.Name,
        ForumId forum => Compact.Forum(forum)?.Name,
        GroupId group => Compact.Group(group)?.Name,
        _ => null,
    });

    /// <summary>Whether the rules ask that the office be shared.</summary>
    public bool IsShared(OfficeId office) => rules.OfType<SharedLeadership>().Any(rule => rule.Office == office);

    private static Text? Same(string? name) => name is null ? null : new Text(name, name);
}
