namespace Overenskommelse.Knowledge;

/// <summary>Suggests what somebody may have meant.</summary>
internal static class Nearest
{
    public const int MostSuggested = 3;

    /// <summary>A question with what may be meant, or nothing when nothing is near.</summary>
    public static string Suggest(string word, IEnumerable<string> known) => Ask(To(word, known));

    /// <summary>A question with what is meant, or nothing when nothing is.</summary>
    public static string Ask(string[] meant)
    {
        string[] told = [.. meant.Take(MostSuggested).Select(each => $"\"{each}\"")];
        return told.Length switch
        {
            0 => "",
            1 => $" Did you mean {told[0]}?",
            _ => $" Did you mean {string.Join(", ", told[..^1])} or {told[^1]}{(meant.Length > told.Length ? $", or one of {meant.Length - told.Length} more" : "")}?",
        };
    }

    /// <summary>
    /// What may be meant: the words of which the word is a part, whatever the case of its letters; or else those that the fewest letters tell from it, and at
    /// most half of its own or two.
    /// </summary>
    public static string[] To(string word, IEnumerable<string> known)
    {
        string[] words = [.. known];
        string[] meant = [.. words.Where(candidate => IsPartOf(word, candidate))];
        if (meant.Length > 0)
        {
            return meant;
        }

        int most = Math.Max(2, word.Length / 2);
        int[] distances = [.. words.Select(candidate => Math.Abs(word.Length - candidate.Length) > most ? int.MaxValue : Distance(word, candidate))];
        int least = distances.DefaultIfEmpty(int.MaxValue).Min();
        return least <= most ? [.. words.Where((_, place) => distances[place] == least)] : [];
    }

    /// <summary>The whole of it, or one or more of the parts between its full stops.</summary>
    private static bool IsPartOf(string word, string whole) => $".{whole}.".Contains($".{word}.", StringComparison.OrdinalIgnoreCase);

    /// <summary>How many letters must be added, dropped or replaced to make one word of the other (Levenshtein).</summary>
    private static int Distance(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
