using Overenskommelse.Presentation.Accounts;
using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation;

/// <summary>What things are called: in the rule set's vocabulary or else in the compact. People are never named.</summary>
internal sealed class Names(RuleSet rules, Compact compact)
{
    private readonly HashSet<OfficeId> _shared = [.. rules.Asked.Select(rule => Part.ValueOf(KindPlaces.Of(rule), "shared")).OfType<OfficeId>()];
    private readonly Lazy<HashSet<Id>> _namesakes = new(() => NamesakesIn(compact.Facts, rules.Vocabulary));

    public Compact Compact { get; } = compact;

    public ValueList<Label> Labels => rules.Vocabulary.Labels;

    /// <summary>
    /// The name of something, on one line; null when neither the rules nor the facts name it. What the facts call by a name of the vocabulary is called so in every language.
    /// </summary>
    public string? Find(Id id, Language language) => Named(id, language) is { } name ? PlainText.Of(name) : null;

    /// <summary>The title of a clause, on one line; of one that there is not, its id.</summary>
    public string TitleOf(ClauseId clause, Language language) => PlainText.Of(RuleOf(clause)?.Clause.Title.In(language) ?? clause.Value);

    /// <summary>The rule of a clause; null when there is none.</summary>
    public Rule? RuleOf(ClauseId clause) => rules.WithId(clause) ?? rules.Asked.LastOrDefault(rule => rule.Clause.Id == clause);

    /// <summary>What so many who hold an office are called; null when the rules do not say.</summary>
    public string? HolderOf(OfficeId office, Language language, int number) =>
        rules.Vocabulary.FindHolder(office)?.In(language).Split('|') is { } forms ? forms[Math.Min(language.Grammar.PluralForm(number), forms.Length - 1)] : null;

    /// <summary>Whether what the facts name is called as something else is: then it is told with its id.</summary>
    public bool HasNamesake(Id id) => id is OrganisationId or GroupId or ForumId or ConstituencyId && _namesakes.Value.Contains(id);

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
            ConstituencyId constituency => Compact.Constituency(constituency)?.Name,
            GroupId group => Compact.Group(group)?.Name,
            _ => null,
        };
        return told is null ? null : rules.Vocabulary.FindNamed(told)?.In(language) ?? told;
    }

    /// <summary>The vocabulary's names stand as they are. An organisation may be called as its party is: they are one body.</summary>
    private static HashSet<Id> NamesakesIn(CompactFacts facts, Vocabulary vocabulary)
    {
        ILookup<string, Id> labelled = vocabulary.Labels
            .Where(label => label.Id is PartyId or OrganisationId or GroupId or ForumId or OfficeId or ConstituencyId)
            .SelectMany(label => label.Name.Tags.Select(tag => (Name: label.Name.Find(tag)!, label.Id)))
            .ToLookup(each => Key(each.Name), each => each.Id, StringComparer.OrdinalIgnoreCase);
        (Id Id, string? Name, Id? Party)[] told =
        [
            .. facts.Organisations.Known.Select(each => ((Id)each.Id, each.Name, each.Party.TryGet(out PartyId? party) ? (Id?)party : null)),
            .. facts.Groups.Known.Select(each => ((Id)each.Id, each.Name, (Id?)null)),
            .. facts.Forums.Known.Select(each => ((Id)each.Id, each.Name, (Id?)null)),
            .. facts.Constituencies.Known.Select(each => ((Id)each.Id, each.Name, (Id?)null)),
        ];
        return
        [
            .. told
                .Where(each => each.Name is not null && vocabulary.Find(each.Id) is null)
                .GroupBy(each => Key(each.Name), StringComparer.OrdinalIgnoreCase)
                .SelectMany(same => same.Where(each => same.Count() > 1 || labelled[same.Key].Any(id => id != each.Id && !IsPartyOf(each, id))))
                .Select(each => each.Id),
        ];

        static string Key(string? name) => Grammar.OneLine(PlainText.Of(name ?? "").Normalize().Replace("\u200b", "", StringComparison.Ordinal));

        // An organisation of which nobody has said to which party it belongs may be that body.
        bool IsPartyOf((Id Id, string? Name, Id? Party) each, Id id) => each.Id is OrganisationId && id is PartyId && (each.Party is null || each.Party == id)
            && !labelled[Key(each.Name)].Any(other => other is OrganisationId);
    }
}
