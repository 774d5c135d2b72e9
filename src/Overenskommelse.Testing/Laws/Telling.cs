using Overenskommelse.Testing.Facts;
using Hidden = System.Collections.Immutable.ImmutableDictionary<int, Overenskommelse.Testing.Facts.Degree>;

namespace Overenskommelse.Testing.Laws;

/// <summary>Says what is told of what was not known, as a short list.</summary>
internal static class Telling
{
    private const int MostTold = 8;

    public static string Of(IEnumerable<int> told, FactTree tree)
    {
        HashSet<int> places = [.. told];
        string[] each = [.. tree.Spots.SelectMany(spot => Of(spot, places))];
        return each.Length > MostTold ? $"{string.Join(", ", each.Take(MostTold))} and {each.Length - MostTold} more" : string.Join(", ", each);
    }

    private static IEnumerable<string> Of(Spot spot, HashSet<int> places)
    {
        Slot slot = spot.Slot;
        string where = $"{string.Concat(spot.Within.Skip(1).Select(NameOf))}{slot.Member.Name}";
        Thing[] items = [.. slot.Items.Where(item => places.Contains(item.Id))];
        return slot.Member.IsList
            ? [.. items.Select(item => $"{where} has {FactWriter.OneLine(FactTree.Built(item, Hidden.Empty))}"), .. places.Contains(slot.Id) ? [$"{where} has no others"] : Array.Empty<string>()]
            : places.Contains(slot.Id) ? [$"{where} is {Written(slot.Value!)}"] : [];
    }

    private static string Written(object value) => value is DayFact { IsNone: true } ? "none" : $"{value}";

    private static string NameOf(Thing thing) => thing.Slots.FirstOrDefault(slot => slot.Member.Kind == MemberKind.Plain && slot.Value is Id) is { Value: var id } ? $"{thing.Kind!.Type.Name}[{id}]." : $"{thing.Kind!.Type.Name}.";
}
