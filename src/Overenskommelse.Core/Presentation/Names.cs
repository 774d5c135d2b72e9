using Overenskommelse.Presentation.Accounts;
using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation;

/// <summary>What things are called: in the rule set's vocabulary or else in the compact. People are never named.</summary>
internal sealed class Names(RuleSet rules, Compact compact)
{
    private readonly HashSet<OfficeId> _shared = [.. rules.Select(rule => Part.ValueOf(KindPlaces.Of(rule), "shared")).OfType<OfficeId>()];

    public Compact Compact { get; } = compact;

    public ValueList<Label> Labels => rules.Vocabulary.Labels;

    /// <summary>The name of something; null when neither the rules nor the facts name it.</summary>
    public string? Find(Id id, Language language) => rules.Vocabulary.Find(id)?.In(language) ?? id switch
    {
        OrganisationId organisation => Compact.Organisation(organisation)?.Name,
        PartyId party => Compact.Party(party)?.Name,
        ForumId forum => Compact.Forum(forum)?.Name,
        GroupId group => Compact.Group(group)?.Name,
        _ => null,
    };

    /// <summary>Whether the rules ask that the office be shared, so that its name stands for several people.</summary>
    public bool IsShared(OfficeId office) => _shared.Contains(office);
}
