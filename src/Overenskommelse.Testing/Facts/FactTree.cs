using Hidden = System.Collections.Immutable.ImmutableDictionary<int, Overenskommelse.Testing.Facts.Degree>;

namespace Overenskommelse.Testing.Facts;

/// <summary>
/// The facts of a compact as a tree of numbered places, so that any of them can be left unknown, told again, left out or changed, whatever else is. It goes by how the facts are
/// declared, and knows none of them by name.
/// </summary>
internal sealed class FactTree
{
    private readonly Lazy<ImmutableArray<Spot>> _spots;

    private FactTree(Thing root)
    {
        Root = root;
        _spots = new(() => [.. SpotsIn(root, [])]);
    }

    public Thing Root { get; }

    /// <summary>Every member of every fact, with the facts that it is inside of, outermost first.</summary>
    public ImmutableArray<Spot> Spots => _spots.Value;

    public static FactTree Of(CompactFacts facts)
    {
        int number = 0;
        return new(ThingOf(facts, ref number));
    }

    /// <summary>The facts, of which some are left unknown.</summary>
    public CompactFacts Facts(Hidden hidden) => (CompactFacts)Built(Root, hidden);

    /// <summary>One part of the facts by itself, as it is when everything is told.</summary>
    public static object Built(Thing thing, Hidden hidden)
    {
        if (thing.Kind is not { } kind)
        {
            return thing.Value!;
        }

        object?[] values = new object?[thing.Slots.Length];
        for (int place = 0; place < values.Length; place++)
        {
            values[place] = ValueOf(thing.Slots[place], hidden);
        }

        return kind.Made(values);
    }

    /// <summary>The same without one thing that stands on a list.</summary>
    public FactTree Without(int thing) => Has(slot => slot.Items.Any(item => item.Id == thing))
        ? Mapped(slot => slot.Items.Any(item => item.Id == thing) ? slot with { Items = [.. slot.Items.Where(item => item.Id != thing)] } : slot)
        : this;

    /// <summary>The same with another value in one place.</summary>
    public FactTree With(int place, object? value) => Has(slot => slot.Id == place) ? Mapped(slot => slot.Id == place ? slot with { Value = value } : slot) : this;

    /// <summary>The same, where it is not known whether a list has others.</summary>
    public FactTree Open(int place) => Has(slot => slot.Id == place) ? Mapped(slot => slot.Id == place ? slot with { IsComplete = false } : slot) : this;

    /// <summary>The same with its lists in another order.</summary>
    public FactTree Ordered(Func<ImmutableArray<Thing>, IEnumerable<Thing>> order) => Mapped(slot => slot with { Items = [.. order(slot.Items)] });

    private bool Has(Func<Slot, bool> isIt) => Spots.Any(spot => isIt(spot.Slot));

    private FactTree Mapped(Func<Slot, Slot> change) => new(Mapped(Root, change));

    private static Thing Mapped(Thing thing, Func<Slot, Slot> change) => thing with
    {
        Slots =
        [
            .. thing.Slots.Select(slot => change(slot) is var changed && changed.Items.Any(item => item.Kind is not null)
                ? changed with { Items = [.. changed.Items.Select(item => Mapped(item, change))] }
                : changed),
        ],
    };

    private static Thing ThingOf(object fact, ref int number)
    {
        int id = number++;
        if (!Kind.IsFact(fact.GetType()))
        {
            return new(id, null, fact, []);
        }

        Kind kind = Kind.Of(fact.GetType());
        List<Slot> slots = [];
        foreach (Member member in kind.Members)
        {
            object? value = member.Property.GetValue(fact);
            int slot = number++;
            if (!member.IsList)
            {
                slots.Add(new(slot, member, value, [], true));
                continue;
            }

            List<Thing> items = [];
            foreach (object item in member.Values!.ItemsOf(value!))
            {
                items.Add(ThingOf(item, ref number));
            }

            slots.Add(new(slot, member, null, [.. items], member.Values!.IsComplete(value!)));
        }

        return new(id, kind, null, [.. slots]);
    }

    private static object? ValueOf(Slot slot, Hidden hidden)
    {
        bool isHidden = hidden.TryGetValue(slot.Id, out Degree degree);
        return slot.Member.Kind switch
        {
            MemberKind.Register => slot.Member.Values!.Register(ItemsOf(slot, hidden), slot.IsComplete && !isHidden),
            MemberKind.Directory => slot.Member.Values!.Directory(ItemsOf(slot, hidden)),
            MemberKind.Day when isHidden && slot.Value is DayFact { Exact: { } day } && degree != Degree.All => degree == Degree.ButMonth ? DayFact.InMonth(day.Year, day.Month) : DayFact.InYear(day.Year),
            not MemberKind.Plain when isHidden => slot.Member.NotKnown,
            _ => slot.Value,
        };
    }

    private static IEnumerable<object> ItemsOf(Slot slot, Hidden hidden) => slot.Items.Where(item => !hidden.ContainsKey(item.Id)).Select(item => Built(item, hidden));

    private static IEnumerable<Spot> SpotsIn(Thing thing, ImmutableArray<Thing> within)
    {
        ImmutableArray<Thing> here = within.Add(thing);
        foreach (Slot slot in thing.Slots)
        {
            yield return new(slot, here);
            foreach (Spot inner in slot.Items.Where(item => item.Kind is not null).SelectMany(item => SpotsIn(item, here)))
            {
                yield return inner;
            }
        }
    }
}
