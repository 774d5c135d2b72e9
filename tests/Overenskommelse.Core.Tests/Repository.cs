namespace Overenskommelse;

/// <summary>The files of this repository.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    public static string File(string path) => Path.Combine(Root, path);

    /// <summary>Paths relative to the root, sorted, without what a build leaves behind.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern)
        => Directory.Exists(File(folder))
            ? [.. Directory.EnumerateFiles(File(folder), pattern, SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
                .Where(file => !file.Split('/').Any(part => part is "bin" or "obj"))
                .Order(StringComparer.Ordinal)]
            : [];

    public static string[] Lines(string path) => System.IO.File.ReadAllLines(File(path));

    // Upwards from the binaries: a deterministic build replaces the source paths that the compiler would give.
    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (folder.EnumerateFiles("Overenskommelse.Core.sln").Any())
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No Overenskommelse.Core.sln in or above {AppContext.BaseDirectory}.");
    }
}
