namespace Overenskommelse.Rulebook;

/// <summary>Finds of each clause which editions have it, and which rule is asked when.</summary>
internal static class Lineages
{
    /// <summary>Of each edition what is asked while it is in force: each of its clauses in the order of its text, with what the clause is in others; then what only others have, for periods that were over.</summary>
    public static RuleSet[] Of(Editions editions)
    {
        ClauseId[] clauses = [.. editions.SelectMany(edition => edition.Rules.Select(rule => rule.Clause.Id)).Distinct()];
        Dictionary<ClauseId, (int From, int To, Rule Rule)[]> all = clauses.ToDictionary(clause => clause, clause => Stretches(clause, editions).ToArray());
        Vocabulary[] words = [.. Enumerable.Range(0, editions.Count).Select(place => Words(editions, place))];
        return
        [
            .. editions.Select((edition, place) => edition.Rules.Among(
                editions,
                edition.Rules.Select(rule => all[rule.Clause.Id].First(each => each.From <= place && place <= each.To).Rule).ToValueList(),
                edition.Rules.Select(rule => rule.Clause.Id).Union(clauses).SelectMany(clause => all[clause]).Select(each => each.Rule).ToValueList(),
                words[place])),
        ];
    }

    private static IEnumerable<(int From, int To, Rule Rule)> Stretches(ClauseId clause, Editions editions)
    {
        List<(int From, int To, Rule Rule)> following = [];
        for (int place = 0; place <= editions.Count; place++)
        {
            Rule? rule = place < editions.Count ? editions[place].Rules.WithId(clause) : null;
            if (rule is not null && following is [.., var last] && last.Rule == rule)
            {
                following[^1] = last with { To = place };
            }
            else if (rule is not null)
            {
                following.Add((place, place, rule));
            }
            else
            {
                foreach ((int, int, Rule) each in following.Count > 0 ? Following(editions, following) : [])
                {
                    yield return each;
                }

                following.Clear();
            }
        }
    }

    /// <summary>What is the same in all editions stays as it is.</summary>
    private static List<(int From, int To, Rule Rule)> Following(Editions editions, List<(int From, int To, Rule Rule)> stretches)
    {
        Rule[] rules = new Rule[stretches.Count];
        Lineage lineage = new(editions, stretches.Select(each => (each.From, each.To)).ToValueList()) { Rules = rules };
        for (int place = 0; place < rules.Length; place++)
        {
            rules[place] = rules.Length == 1 && lineage.Life is null ? stretches[place].Rule : stretches[place].Rule with { Tenure = new(lineage, place, editions.Transition) };
        }

        return [.. stretches.Select((each, place) => each with { Rule = rules[place] })];
    }

    /// <summary>What an edition calls things, and what only another has a name for.</summary>
    private static Vocabulary Words(Editions editions, int place)
    {
        ValueList<Label> own = editions[place].Rules.Vocabulary.Labels;
        return new([.. own, .. editions.SelectMany(edition => edition.Rules.Vocabulary.Labels).Where(label => own.All(each => each.Id != label.Id)).DistinctBy(label => label.Id)]);
    }
}
