using System.Globalization;
using Overenskommelse.Norms;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Laws.Numbers;

/// <summary>What can be counted, compared and balanced of any attribute, each with its query.</summary>
internal static class NumberNorms
{
    private static readonly Unit Unit = new("things");

    public static IEnumerable<ByHand<TValue>> Of<T, TValue>(Population<T> of, Attribute<T, TValue> value, ValueList<TValue> values, Func<T, string> placeOf)
        where T : class
        where TValue : notnull
    {
        (TValue one, TValue other, TValue third) = (values[0], values[1], values[2]);
        CountOf<T> all = Number.Of(of, Unit);
        Number different = Number.Different(of, value, Unit);
        Number those = all.Those(value.Is(one));
        Attribute<T, int> place = new Stated<T, int>(
            "place", thing => int.Parse(placeOf(thing), CultureInfo.InvariantCulture), static (_, in at) => new(FactKind.Seats, at.Clause.KnownBy, at.Clause.KnownBy), FactAreas.None);
        Population<T> Those(int number) => of.That(place.Meets(new($"at-least-{number}"), each => each >= number));
        Test<T> isEven = place.Meets(new("even"), each => each % 2 == 0);

        foreach (int number in new[] { 1, 2, 3 })
        {
            yield return new(new Count(different, atLeast: number), all => Different(all) >= number);
            yield return new(new Count(different, atMost: number), all => Different(all) <= number);
            yield return new(new Count(different, moreThan: number), all => Different(all) > number);
            yield return new(new Count(different, fewerThan: number), all => Different(all) < number);
            yield return new(new Count(Number.Of(of.That(value.In(one, other)), Unit), atLeast: number), all => Has(all, one) + Has(all, other) >= number);
            yield return new(new Balanced<T>(of, SideList.By(value), new AtLeastSides(number)), all => Balanced(Sizes(all, value.Closed), new AtLeastSides(number)));
        }

        yield return new(new Count(different, atLeast: all), all => Different(all) >= all.Length);
        yield return new(new Count(different, fewerThan: all.Share(2, 3)), all => Different(all) * 3 < all.Length * 2);
        yield return new(new Count(those, atLeast: all.Share(1, 2)), all => Has(all, one) * 2 >= all.Length);
        yield return new(new Count(those, moreThan: all.Share(1, 2)), all => Has(all, one) * 2 > all.Length);
        yield return new(new Count(those, atMost: all.Share(1, 3)), all => Has(all, one) * 3 <= all.Length);
        yield return new(new Count(those, fewerThan: all.Share(2, 3)), all => Has(all, one) * 3 < all.Length * 2);
        yield return new(new Count(Number.Of(of.That(value.Is(one)), Unit), atLeast: Number.Of(of.That(value.Is(other)), Unit) + 1), all => Has(all, one) > Has(all, other));
        yield return new(new Count(Number.Of(of.That(value.IsStated), Unit), atMost: 2), all => all.Count(each => !each.IsNone) <= 2);
        foreach (IMeasure measure in new IMeasure[] { Balance.Equal, Balance.AtMost(50), Balance.Within(1) })
        {
            yield return new(new Balanced<T>(of, SideList.By(value), measure), all => Balanced(Sizes(all, value.Closed), measure));
            yield return new(new Balanced<T>(of, SideList.By(value, one, other), measure), all => Balanced([Has(all, one), Has(all, other)], measure));
            yield return new(new Balanced<T>(of, SideList.Together(value, [one, other], [third]), measure), all => Balanced([Has(all, one) + Has(all, other), Has(all, third)], measure));
        }

        foreach (int number in new[] { 1, 2 })
        {
            yield return new(
                ForEach.Value(of, value, values[^1], each => new Count(Number.Of(of.That(value.Is(each)), Unit), atMost: number)),
                all => Sizes(all, null) is { Length: > 0 } sizes ? sizes.Max() <= number ? Outcome.Kept : Outcome.Broken : Outcome.NotApplicable);
            yield return new(
                ForEach.Value(of, value, values[^1], each => new Count(Number.Of(of.That(value.Is(each)), Unit), atLeast: number + 1)),
                all => Sizes(all, null) is { Length: > 0 } sizes ? sizes.Min() > number ? Outcome.Kept : Outcome.Broken : Outcome.NotApplicable);
        }

        yield return new(
            new Most<T>(of.That(place.Meets(new("candidates"), each => each < 3)), isEven, NumberOf.Those(value, Those(2), value), new("more")),
            all => Most(all[..Math.Min(3, all.Length)], [.. all.Skip(2)]));
        yield return new(
            new Each<T>(of.That(isEven), new Has<T, T>(of.That(!isEven), new("alone"), Link.Same(value, value))),
            all => all.Where((each, at) => at % 2 == 0).All(each => each.TryGet(out TValue? known) && Has([.. all.Where((_, at) => at % 2 == 1)], known) > 0));
    }

    /// <summary>The values of a number, added: so many at least, and a part of them against a share.</summary>
    public static IEnumerable<ByHand<int>> OfSum<T>(Population<T> of, Attribute<T, int> value, int one)
        where T : class
    {
        CountOf<T> sum = Number.Sum(of, value, Unit);
        Number those = sum.Those(value.Is(one));
        yield return new(new Count(sum, atLeast: 7), all => Sum(all) >= 7);
        yield return new(new Count(sum, fewerThan: 7), all => Sum(all) < 7);
        yield return new(new Count(those, moreThan: sum.Share(1, 2)), all => Sum(all, one) * 2 > Sum(all));
        yield return new(new Count(those, fewerThan: sum.Share(1, 2)), all => Sum(all, one) * 2 < Sum(all));
        yield return new(new Count(Number.Largest(of, value, Unit), atMost: 5), all => all.All(each => each.ValueOr(0) <= 5));
    }

    public static IEnumerable<ByHand<PartyId>> OfParties<T>(Population<T> of, Attribute<T, PartyId> value, ValueList<PartyId> parties)
        where T : class => new IMeasure[] { Balance.AtMost(50), Balance.Within(1), new AtLeastSides(2) }.Select(measure => new ByHand<PartyId>(
            new Balanced<T>(of, SideList.EachParty(value, new(FactKind.Parties, Overenskommelse.Given.Panel, Overenskommelse.Given.Panel)), measure),
            all => Balanced([.. parties.Select(party => Has(all, party))], measure)));

    private static int Different<TValue>(Fact<TValue>[] all)
        where TValue : notnull => all.Where(each => !each.IsNone).Distinct().Count();

    private static int Has<TValue>(Fact<TValue>[] all, TValue value)
        where TValue : notnull => all.Count(each => each.Is(value) == true);

    private static int Sum(Fact<int>[] all, int? one = null) => all.Where(each => one is null || each.Is(one.Value) == true).Sum(each => each.ValueOr(0));

    /// <summary>Each value that there is, where there are no others; otherwise each that something has.</summary>
    private static int[] Sizes<TValue>(Fact<TValue>[] all, ValueList<TValue>? closed)
        where TValue : notnull => closed is { } every ? [.. every.Select(value => Has(all, value))] : [.. all.Where(each => !each.IsNone).GroupBy(each => each).Select(each => each.Count())];

    private static Outcome Balanced(int[] sizes, IMeasure measure) =>
        sizes.Sum() == 0 ? Outcome.NotApplicable : measure.Allows(sizes) ? Outcome.Kept : Outcome.Broken;

    /// <summary>The first and the third of three are chosen.</summary>
    private static Outcome Most<TValue>(Fact<TValue>[] candidates, Fact<TValue>[] votes)
        where TValue : notnull
    {
        int[] numbers = [.. candidates.Select(each => each.TryGet(out TValue? known) ? Has(votes, known) : 0)];
        return numbers.Length > 1 && numbers.Where((_, at) => at % 2 == 0).Min() < numbers[1] ? Outcome.Broken : Outcome.Kept;
    }

    /// <summary>A measure that asks for so many sides with something on them.</summary>
    private sealed class AtLeastSides(int number) : IMeasure
    {
        public string Name => $"at-least-{number}-sides";

        public bool Allows(ReadOnlySpan<int> sides)
        {
            int some = 0;
            foreach (int size in sides)
            {
                some += size > 0 ? 1 : 0;
            }

            return some >= number;
        }

        public bool IsWorse(ReadOnlySpan<int> before, ReadOnlySpan<int> after) => false;
    }
}
