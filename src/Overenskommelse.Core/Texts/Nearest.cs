namespace Overenskommelse.Texts;

/// <summary>Suggests what somebody may have meant.</summary>
internal static class Nearest
{
    /// <summary>A question with the nearest of the known words, or nothing when none is near.</summary>
    public static string Suggest(string word, IEnumerable<string> known)
    {
        string? nearest = known.MinBy(candidate => Distance(word, candidate));
        return nearest is not null && Distance(word, nearest) <= Math.Max(2, word.Length / 2) ? $" Did you mean \"{nearest}\"?" : "";
    }

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
