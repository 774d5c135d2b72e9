namespace Overenskommelse;

/// <summary>Text that a person has read and approved, kept in the repository and compared with what the code says now.</summary>
internal static class Approved
{
    private const string Variable = "OVERENSKOMMELSE_APPROVE";

    /// <summary>Compares with a file of the repository, or rewrites it when OVERENSKOMMELSE_APPROVE is 1.</summary>
    public static void Matches(string path, string actual)
    {
        var file = Repository.File(path);
        if (Rewrites(Environment.GetEnvironmentVariable(Variable), Environment.GetEnvironmentVariable("CI")))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, string.Join('\n', Lines(actual)) + "\n");
        }

        FirstDifference(File.Exists(file) ? File.ReadAllText(file) : "", actual)
            .ShouldBeNull(
                $"{path} no longer says what the code says. If the change is meant, run {Variable}=1 dotnet test and read the diff.");
    }

    /// <summary>Whether what differs is rewritten. Where nobody reads the difference, in CI, to be asked to is refused.</summary>
    internal static bool Rewrites(string? approve, string? ci) => (approve, ci) switch
    {
        ("1", "true") => throw new InvalidOperationException($"{Variable} is 1 and CI is true; a person approves, and reads the difference first."),
        _ => approve == "1",
    };

    /// <summary>One line of each, because a whole file in a failure message is not read; line endings do not count.</summary>
    internal static string? FirstDifference(string approved, string actual)
    {
        var (before, now) = (Lines(approved), Lines(actual));
        var same = before.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();

        return same == before.Length && same == now.Length
            ? null
            : $"line {same + 1} was approved as <{before.ElementAtOrDefault(same)}> and is now <{now.ElementAtOrDefault(same)}>";
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
