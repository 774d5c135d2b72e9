using Overenskommelse.Presentation.Accounts;
using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation;

/// <summary>What things are called: in the rule set's vocabulary or else in the compact. People are never named.</summary>
internal sealed class Names(RuleSet rules, Compact compact)
{
    private readonly HashSet<OfficeId> _shared = [.. rules.Select(rule => Part.ValueOf(KindPlaces.Of(rule), "shared")).OfType<OfficeId>()];
    private readonly Lazy<HashSet<Id>> _namesakes = new(() => NamesakesIn(compact.Facts));

    public Compact Compact { get; } = compact;

    public ValueList<Label> Labels => rules.Vocabulary.Labels;

    /// <summary>
    /// The name of something, on one line; null when neither the rules nor the facts name it. What the facts call by a name of the vocabulary is called so in every language.
    /// </summary>
    public string? Find(Id id, Language language) => Named(id, language) is { } name ? PlainText.Of(name) : null;

    /// <summary>The title of a clause, on one line; of one that there is not, its id.</summary>
    public string TitleOf(ClauseId clause, Language language) => PlainText.Of(rules.Find(clause)?.Clause.Title.In(language) ?? clause.Value);

    /// <summary>What so many who hold an office are called; null when the rules do not say.</summary>
    public string? HolderOf(OfficeId office, Language language, int number) =>
        rules.Vocabulary.FindHolder(office)?.In(language).Split('|') is { } forms ? forms[Math.Min(language.Grammar.PluralForm(number), forms.Length - 1)] : null;

    /// <summary>Whether the facts give another thing of its kind the same name.</summary>
    public bool HasNamesake(Id id) => id is OrganisationId or GroupId or ForumId && _namesakes.Value.Contains(id);

    /// <summary>Whether the rules ask that the office be shared, so that its name stands for several people.</summary>
    public bool IsShared(OfficeId office) => _shared.Contains(office);

    private string? Named(Id id, Language language)
    {
        if (rules.Vocabulary.Find(id) is { } label)
        {
            return label.In(language);
        }

        string? told = id switch
        {
            OrganisationId organisation => Compact.Organisation(organisation)?.Name,
            PartyId party => Compact.Party(party)?.Name,
            ForumId forum => Compact.Forum(forum)?.Name,
            GroupId group => Compact.Group(group)?.Name,
            _ => null,
        };
        return told is null ? null : rules.Vocabulary.FindNamed(told)?.In(language) ?? told;
    }

    private static HashSet<Id> NamesakesIn(CompactFacts facts) =>
    [
        .. Alike(facts.Organisations.Known.Select(each => ((Id)each.Id, each.Name))),
        .. Alike(facts.Groups.Known.Select(each => ((Id)each.Id, each.Name))),
        .. Alike(facts.Forums.Known.Select(each => ((Id)each.Id, each.Name))),
    ];

    private static IEnumerable<Id> Alike(IEnumerable<(Id Id, string? Name)> named) => named
        .Where(each => each.Name is not null)
        .GroupBy(each => Grammar.OneLine(PlainText.Of(each.Name!)), each => each.Id, StringComparer.OrdinalIgnoreCase)
        .Where(same => same.Skip(1).Any())
        .SelectMany(same => same);
}
