namespace Overenskommelse.Examination;

/// <summary>Asks whether rules and facts fit together.</summary>
public static class Fitting
{
    /// <summary>What do these rules name that the facts lack, and what do the facts tell that no rule reads?</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="compact">The facts.</param>
    /// <returns>Everything that does not fit. It depends on no day.</returns>
    public static Fit Fit(this RuleSet rules, Compact compact)
    {
        Guard.Against.Null(rules);
        Guard.Against.Null(compact);
        CompactFacts facts = compact.Facts;
        ILookup<Id, ClauseId> named = rules.Asked
            .SelectMany(rule => NamedIds.Of(rule).Distinct().Select(id => (Named: id, Clause: rule.Clause.Id))).Distinct()
            .ToLookup(pair => pair.Named, pair => pair.Clause);
        HashSet<Id> needed = [.. rules.Asked.SelectMany(rule => NamedIds.Of(rule).Except(rule.Examples))];
        HashSet<Id> mentioned = [.. MentionedIds.Told(facts), .. MentionedIds.In(facts).Select(pair => pair.Id)];
        ILookup<Id, Id> near = NearIds.Of(named.Select(each => each.Key).Where(id => !mentioned.Contains(id)), mentioned.Where(id => !named.Contains(id)));
        LackingFact[] lacking =
        [
            .. named
                .Where(each => !mentioned.Contains(each.Key) && ((IsThing(each.Key) && needed.Contains(each.Key)) || near.Contains(each.Key)))
                .Select(each => new LackingFact(each.Key, each.ToValueList()) { Perhaps = near[each.Key].ToValueList() }),
        ];
        int things = named.Count(each => IsThing(each.Key));
        return new()
        {
            RuleSet = rules.Stated,
            Compact = compact,
            Named = things,
            IsOfAnotherText = lacking.Count(each => IsThing(each.Id)) * 2 > things && MostAreStrangers(facts, named),
            Lacking = lacking.ToValueList(),
            UnreadAreas = ToldAreas.Of(facts) & ~rules.Asked.SelectMany(Variants).Aggregate(FactAreas.None, (read, rule) => read | rule.Reads),
            Unread = Unread(facts, [.. rules.Asked.SelectMany(Variants).SelectMany(NamedIds.Of), .. lacking.SelectMany(each => each.Perhaps)]),
            Records = new RecordChecker(rules, compact).MisfitsInFacts().ToValueList(),
            SharedNames = SharedNames(facts).ToValueList(),
        };
    }

    /// <summary>Whether the rules do not name most of the parties, groups and offices that are told of. Working groups are named by the group they are under.</summary>
    private static bool MostAreStrangers(CompactFacts facts, ILookup<Id, ClauseId> named)
    {
        HashSet<GroupId> working = [.. facts.Groups.Known.SelectMany(group => group.WorkingGroups.Known)];
        Id[] told = [.. MentionedIds.Told(facts).Where(id => id is PartyId or OfficeId || (id is GroupId group && !working.Contains(group)))];
        return told.Count(id => !named.Contains(id)) * 2 > told.Length;
    }

    private static bool IsThing(Id id) => id is PartyId or OrganisationId or GroupId or OfficeId or ForumId or ConstituencyId;

    /// <summary>A rule under the reading chosen, and under each other that comes with it: what one of them reads is not unread.</summary>
    private static IEnumerable<Rule> Variants(Rule rule) => rule.Alternatives.Select(rule.Under).Prepend(rule);

    /// <summary>Those that are reached from nothing that the rules name, whichever way the facts relate one to the other.</summary>
    private static ValueList<Id> Unread(CompactFacts facts, HashSet<Id> reached)
    {
        (Id? Within, Id Id)[] relations = [.. MentionedIds.In(facts).Where(pair => IsBody(pair.Id))];
        ILookup<Id, Id> related = relations
            .Where(pair => pair.Within is not null)
            .SelectMany(pair => new[] { (From: pair.Within!, To: pair.Id), (From: pair.Id, To: pair.Within!) })
            .ToLookup(pair => pair.From, pair => pair.To);
        reached.UnionWith(relations.Where(pair => pair.Within is null).Select(pair => pair.Id));
        Queue<Id> next = new(reached);
        while (next.TryDequeue(out Id? id))
        {
            foreach (Id other in related[id].Where(reached.Add))
            {
                next.Enqueue(other);
            }
        }

        return MentionedIds.Told(facts).Concat(relations.Select(pair => pair.Id)).Where(id => IsBody(id) && reached.Add(id)).ToValueList();
    }

    private static bool IsBody(Id id) => id is GroupId or OfficeId or ForumId;

    private static IEnumerable<SharedName> SharedNames(CompactFacts facts) => facts.Organisations.Known
        .Where(organisation => organisation.Name is not null)
        .GroupBy(organisation => string.Join(' ', organisation.Name!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), organisation => organisation.Id, StringComparer.OrdinalIgnoreCase)
        .Where(same => same.Count() > 1)
        .Select(same => new SharedName(same.Key, same.ToValueList()));
}
