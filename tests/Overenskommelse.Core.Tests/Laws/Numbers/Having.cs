using Overenskommelse.Laws.Given;
using Overenskommelse.Norms;

namespace Overenskommelse.Laws.Numbers;

/// <summary>Things of one kind, and something that each of them has.</summary>
internal abstract record Having(string Name)
{
    /// <summary>One case by chance: what was decided though a filling by hand answers otherwise.</summary>
    public abstract IEnumerable<string> Wrong(Dice dice, NumberTally tally);

    public sealed override string ToString() => Name;
}

/// <inheritdoc/>
/// <param name="Name">What it is called.</param>
/// <param name="Of">The things.</param>
/// <param name="Value">What each of them has.</param>
/// <param name="Values">Values that it may have, the first three of them named by norms and facts; of the others, only fillings tell.</param>
/// <param name="PlaceOf">The place of a thing among them, by its key.</param>
/// <param name="Make">Makes the facts: of what stands behind each thing, and its value.</param>
internal sealed record Having<T, TValue>(
    string Name,
    Population<T> Of,
    Attribute<T, TValue> Value,
    ValueList<TValue> Values,
    Func<T, string> PlaceOf,
    Func<IReadOnlyList<(string Key, int Behind)>, IReadOnlyList<Fact<TValue>>, CompactFacts> Make) : Having(Name)
    where T : class
    where TValue : notnull
{
    private const int Named = 3;

    /// <summary>Whether one fact may stand behind several things.</summary>
    public bool IsShared { get; init; }

    /// <summary>Norms of its own, beside those of everything.</summary>
    public IEnumerable<ByHand<TValue>> More { get; init; } = [];

    private List<ByHand<TValue>> Norms => field ??= [.. NumberNorms.Of(Of, Value, Values, PlaceOf), .. More];

    /// <summary>Whoever is not named is presumed to be somebody.</summary>
    private bool MayBeNone => Value.Closed is null && typeof(TValue) != typeof(PersonId);

    public override IEnumerable<string> Wrong(Dice dice, NumberTally tally)
    {
        int count = dice.Between(1, 5);
        List<(string Key, int Behind)> things = [.. Enumerable.Range(0, count).Select(place => ($"{place}", IsShared ? dice.Between(0, count - 1) : place))];
        List<int> behind = [.. things.Select(each => each.Behind).Distinct()];
        List<int> unknown = [.. dice.Shuffled(behind).Take(dice.One(1, 1, 2, 2, 3))];
        Fact<TValue>[] told = [.. Enumerable.Range(0, count).Select(place => unknown.Contains(place) ? Fact.NotKnown : One(dice))];
        List<Fact<TValue>[]> fillings = [.. Fillings(told, unknown)];
        Fact<TValue>[] filled = dice.OneOf(fillings);
        List<ByHand<TValue>> asked = [.. Norms, .. Enumerable.Range(0, 6).Select(_ => dice.OneOf(Norms).And(dice.OneOf(Norms)))];
        RuleSet rules = Overenskommelse.Given.RuleSet([.. asked.Select((each, place) => new MadeOf(Overenskommelse.Given.Clause($"clause-{place}"), each.Norm))]);
        var report = Examination.Examining.Examine(rules, Compact.From(Make(things, told)), Overenskommelse.Given.Today);
        var known = Examination.Examining.Examine(rules, Compact.From(Make(things, filled)), Overenskommelse.Given.Today);
        for (int place = 0; place < asked.Count; place++)
        {
            List<Outcome> byHand = [.. fillings.Select(filling => asked[place].Outcome(Placed(things, filling))).Distinct()];
            tally.Add(report[place].Outcome, byHand, () => $"{asked[place].Norm}: {Told(things, told)}");
            if (report[place].Outcome != Outcome.Undetermined && (byHand.Count > 1 || byHand[0] != report[place].Outcome))
            {
                yield return $"{Name}: {asked[place].Norm} is {report[place]}, by hand {string.Join(" or ", byHand)}: {Told(things, told)}";
            }

            Outcome inFull = asked[place].Outcome(Placed(things, filled));
            if (known[place].Outcome != inFull && (known[place].Outcome != Outcome.Undetermined || filled.All(each => each.IsKnown)))
            {
                yield return $"{Name}: {asked[place].Norm} is {known[place]}, by hand {inFull}, when all is known: {Told(things, filled)}";
            }
        }
    }

    private static Fact<TValue>[] Placed(IEnumerable<(string Key, int Behind)> things, Fact<TValue>[] facts) => [.. things.Select(each => facts[each.Behind])];

    private static string Told(IEnumerable<(string Key, int Behind)> things, Fact<TValue>[] facts) => string.Join(", ", things.Select(each => $"{each.Behind}: {facts[each.Behind]}"));

    private Fact<TValue> One(Dice dice) => Value.Closed is null && dice.Chance(12) ? Fact.None : Values[dice.Between(0, Math.Min(Named, Values.Count) - 1)];

    private IEnumerable<Fact<TValue>[]> Fillings(Fact<TValue>[] told, List<int> unknown) => unknown.Aggregate(
        (IEnumerable<Fact<TValue>[]>)[told],
        (some, place) => [.. some.SelectMany(facts => Ways().Select(way => (Fact<TValue>[])[.. facts[..place], way, .. facts[(place + 1)..]]))]);

    private IEnumerable<Fact<TValue>> Ways() => Values.Select(value => (Fact<TValue>)value).Concat(MayBeNone ? [Fact.None] : []);
}
