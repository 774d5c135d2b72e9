using System.Text.RegularExpressions;

namespace Overenskommelse.Docs;

/// <summary>A fenced C# block of a Markdown document.</summary>
internal sealed record CodeBlock(int Line, string Code)
{
    private const string Fence = "```";

    public static IEnumerable<CodeBlock> In(IReadOnlyList<string> lines)
    {
        for (var at = 0; at < lines.Count; at++)
        {
            if (!lines[at].TrimStart().StartsWith(Fence, StringComparison.Ordinal))
            {
                continue;
            }

            var opening = at;
            var body = lines.Skip(opening + 1).TakeWhile(line => line.Trim() != Fence).ToList();
            at += body.Count + 1;
            if (lines[opening].Trim() is Fence + "csharp" or Fence + "cs")
            {
                yield return new CodeBlock(opening + 1, Normalised(body));
            }
        }
    }

    public bool OccursIn(string example) => example.Contains(Code, StringComparison.Ordinal);

    /// <summary>Single spaces, no blank lines, and a line break at both ends, so that only whole lines match.</summary>
    public static string Normalised(IEnumerable<string> lines)
        => "\n" + string.Concat(lines
            .Select(line => Regex.Replace(line.Trim(), @"\s+", " "))
            .Where(line => line.Length > 0)
            .Select(line => line + "\n"));
}
