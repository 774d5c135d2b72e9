using System.Collections.Immutable;

namespace Overenskommelse.Architecture;

/// <summary>Which folder may know which: read downwards, a folder knows only those above it.</summary>
internal static class Arrows
{
    private const string Root = "Overenskommelse";

    public static ImmutableArray<string> Folders { get; } =
        ["Knowledge", "Compacts", "Texts", "Findings", "Norms", "Rulebook", "Rules", "Regions", "Examination", "Interchange", "Presentation", "DependencyInjection"];

    // The one exception to the order: the answer is found without knowing any kind of rule, or any region.
    private static readonly Dictionary<string, string[]> NotKnown = new() { ["Examination"] = ["Rules", "Regions"] };

    // What is not ours, and the one folder that may see it.
    private static readonly Dictionary<string, string> ReservedTo = new()
    {
        ["Microsoft.Extensions"] = "DependencyInjection",
        ["System.Text.Json"] = "Interchange",
    };

    /// <summary>Whether a type in one namespace may refer to a type in another.</summary>
    public static bool Allow(string from, string to)
    {
        if (!IsOurs(to))
        {
            return ReservedTo.All(reserved => !IsWithin(to, reserved.Key) || FolderOf(from) == reserved.Value);
        }

        var (user, used) = (FolderOf(from), FolderOf(to));
        return used.Length == 0
            || user == used
            || (Position(used) < Position(user) && !NotKnown.GetValueOrDefault(user, []).Contains(used));
    }

    public static bool IsOurs(string ns) => IsWithin(ns, Root);

    /// <summary>The first part of the namespace below the root; empty for the root itself.</summary>
    public static string FolderOf(string ns) => ns.Split('.') is [Root, var folder, ..] ? folder : "";

    // The root is known to all and, with the lowest position, knows none.
    private static int Position(string folder) => folder.Length == 0 ? -1 : Folders.IndexOf(folder);

    private static bool IsWithin(string ns, string outer) => ns == outer || ns.StartsWith(outer + ".", StringComparison.Ordinal);
}
