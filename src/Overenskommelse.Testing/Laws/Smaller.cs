using Overenskommelse.Testing.Facts;
using Hidden = System.Collections.Immutable.ImmutableDictionary<int, Overenskommelse.Testing.Facts.Degree>;

namespace Overenskommelse.Testing.Laws;

/// <summary>Makes a case smaller, one thing at a time, as long as the law still does not hold in it.</summary>
internal static class Smaller
{
    private const int MostTried = 4_000;

    /// <param name="one">The case.</param>
    /// <param name="what">What is amiss in it.</param>
    /// <param name="mayForget">Whether more may be left unknown from the beginning.</param>
    /// <param name="amiss">What is amiss in a case; null where the law holds.</param>
    public static (LawCase Case, string What) Smallest(LawCase one, string what, bool mayForget, Func<LawCase, string?> amiss)
    {
        int tried = 0;
        for (bool found = true; found && tried < MostTried;)
        {
            found = false;
            foreach (Func<LawCase, LawCase> step in Steps(one, mayForget))
            {
                LawCase smaller = step(one);
                if (!ReferenceEquals(smaller, one) && ++tried < MostTried && smaller.IsSound && amiss(smaller) is { } still)
                {
                    (one, what, found) = (smaller, still, true);
                }
            }
        }

        return (one, what);
    }

    /// <summary>The cases that are smaller by one step.</summary>
    public static IEnumerable<LawCase> Of(LawCase one) => Steps(one, mayForget: true).Select(step => step(one)).Where(each => each.IsSound);

    /// <summary>The largest steps first: things are left out, what is left unknown is told, days and values are none, and what nothing rests on is left unknown.</summary>
    private static IEnumerable<Func<LawCase, LawCase>> Steps(LawCase one, bool mayForget) =>
    [
        .. one.Tree.Spots.Select(spot => spot.Slot.Items.Select(item => item.Id).ToArray()).Where(items => items.Length > 1)
            .Select(items => (Func<LawCase, LawCase>)(each => each.With(items.Aggregate(each.Tree, (tree, item) => tree.Without(item))))),
        .. one.Tree.Spots.SelectMany(spot => spot.Slot.Items).Select(item => (Func<LawCase, LawCase>)(each => each.With(each.Tree.Without(item.Id)))),
        each => each.With(Hidden.Empty),
        .. one.Hidden.Keys.Select(place => (Func<LawCase, LawCase>)(each => each.With(each.Hidden.Remove(place)))),
        .. one.Tree.Spots.Where(spot => mayForget && spot.Slot is { Member.Kind: MemberKind.Register, IsComplete: true }).Select(spot => (Func<LawCase, LawCase>)(each => each.With(each.Tree.Open(spot.Slot.Id)))),
        .. one.Tree.Spots.Where(spot => !spot.Slot.Member.IsList).SelectMany(spot => Simpler(spot.Slot, spot.Owner, mayForget).Select(value => (Func<LawCase, LawCase>)(each => each.With(each.Tree.With(spot.Slot.Id, value))))),
    ];

    private static IEnumerable<object?> Simpler(Slot slot, Thing owner, bool mayForget)
    {
        Kind kind = owner.Kind!;
        object? blank = kind.Blank[Array.IndexOf(kind.Members, slot.Member)];
        return slot.Member.Kind switch
        {
            MemberKind.Plain => slot.Member.Of == typeof(FactKey) && slot.Value is not null ? [null] : [],
            _ when Equals(slot.Value, blank) => [],
            _ when blank is null || slot.Member.IsTold(blank) => [blank],
            _ when mayForget => [blank],
            _ when !Equals(slot.Value, slot.Member.None) => [slot.Member.None],
            _ => [],
        };
    }
}
