using System.Text.RegularExpressions;

namespace Overenskommelse.Architecture;

/// <summary>What can be read off the lines of a source file, formatted as the style here demands.</summary>
internal static partial class SourceFile
{
    public static string? Namespace(IEnumerable<string> lines)
        => lines.Select(line => NamespaceLine().Match(line)).FirstOrDefault(match => match.Success)?.Groups["name"].Value;

    /// <summary>Top-level only: with a file-scoped namespace they are the ones that are not indented.</summary>
    public static IEnumerable<string> PublicTypes(IEnumerable<string> lines)
        => lines.Select(line => TypeLine().Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value);

    public static string NamespaceOfFolder(string file, string source)
        => string.Join('.', file[source.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries)[..^1].Prepend("Overenskommelse"));

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);")]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"^public (?:\w+ )*?(?:class|record struct|record class|record|struct|interface|enum|delegate \S+) (?<name>\w+)")]
    private static partial Regex TypeLine();
}
