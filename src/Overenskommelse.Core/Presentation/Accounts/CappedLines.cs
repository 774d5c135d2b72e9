using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation.Accounts;

/// <summary>A line for each of several things; of many, the first and how many the rest are.</summary>
internal static class CappedLines
{
    public static IEnumerable<string> Of<T>(Speech speech, IEnumerable<T> things, Func<T, string> say)
    {
        T[] all = [.. things];
        return
        [
            .. all.Take(Capped.Most).Select(each => $"- {say(each)}"),
            .. all.Length > Capped.Most ? [$"- {speech.Say("more", ("n", all.Length - Capped.Most))}"] : Array.Empty<string>(),
        ];
    }
}
