namespace Overenskommelse.Knowledge;

/// <summary>
/// Finds ids of one kind that may be one another misspelt: in another letter case, or with a letter too many, too few, another or in the place of its neighbour.
/// </summary>
/// <remarks>
/// Nothing is compared pair by pair: two words that a letter tells apart are alike when each has lost one, so those that are looked for are found by their letters
/// and by their letters less one. A figure is no letter: <c>group-1</c> is not <c>group-2</c> misspelt.
/// </remarks>
internal static class NearIds
{
    /// <summary>Of words shorter than this every other is a letter off.</summary>
    private const int Shortest = 4;

    /// <summary>Of each that is looked for, those that are near.</summary>
    public static ILookup<Id, Id> Of(IEnumerable<Id> wanted, IEnumerable<Id> among)
    {
        Dictionary<(Type Kind, string Letters), List<Id>> byLetters = [];
        HashSet<(Type Kind, int Length, int Figures)> shapes = [];
        foreach (Id id in wanted)
        {
            (Type kind, int length, int figures) = ShapeOf(id);
            shapes.UnionWith([(kind, length - 1, figures), (kind, length, figures), (kind, length + 1, figures)]);
            foreach (string letters in LessOne(id))
            {
                (byLetters.TryGetValue((id.GetType(), letters), out List<Id>? ids) ? ids : byLetters[(id.GetType(), letters)] = []).Add(id);
            }
        }

        return among
            .Where(id => shapes.Contains(ShapeOf(id)))
            .SelectMany(id => LessOne(id)
                .SelectMany(letters => byLetters.GetValueOrDefault((id.GetType(), letters)) ?? [])
                .Distinct()
                .Where(near => IsNear(Letters(near), Letters(id)))
                .Select(near => (Wanted: near, Id: id)))
            .ToLookup(pair => pair.Wanted, pair => pair.Id);
    }

    /// <summary>A question with those that are near, or nothing when none is.</summary>
    public static string Suggest(Id wanted, IEnumerable<Id> among) => Nearest.Ask([.. Of([wanted], among)[wanted].Distinct().Select(id => id.Value)]);

    /// <summary>What those that are near have in common, a letter more or less apart: most ids are none by that alone.</summary>
    private static (Type Kind, int Length, int Figures) ShapeOf(Id id)
    {
        int figures = 0;
        foreach (char letter in id.Value)
        {
            figures += char.IsDigit(letter) ? 1 : 0;
        }

        return (id.GetType(), id.Value.Length, figures);
    }

    private static string Letters(Id id) => id.Value.ToUpperInvariant();

    private static IEnumerable<string> LessOne(Id id)
    {
        string letters = Letters(id);
        return letters.Length < Shortest ? [letters] : Enumerable.Range(0, letters.Length).Select(place => letters.Remove(place, 1)).Prepend(letters).Distinct();
    }

    /// <summary>What is left of each, without what both begin and end with, is a letter at most, or two in the other order.</summary>
    private static bool IsNear(string one, string other)
    {
        int begin = one.AsSpan().CommonPrefixLength(other);
        int end = 0;
        while (end < Math.Min(one.Length, other.Length) - begin && one[^(end + 1)] == other[^(end + 1)])
        {
            end++;
        }

        string left = one[begin..^end];
        string leftOfOther = other[begin..^end];
        return !left.Concat(leftOfOther).Any(char.IsDigit)
            && ((left.Length <= 1 && leftOfOther.Length <= 1) || (left.Length == 2 && leftOfOther.Length == 2 && left[0] == leftOfOther[1] && left[1] == leftOfOther[0]));
    }
}
