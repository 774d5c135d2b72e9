using Overenskommelse.Examination;
using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation.Accounts;

/// <summary>What does not fit between rules and facts, a line for each.</summary>
internal static class FitAccount
{
    public static IEnumerable<string> Tell(Speech speech, Fit fit) => fit.IsWhole ? [speech.Sentence(new Part("fit.whole"))] :
    [
        .. fit.IsOfAnotherText ? [speech.Say("fit.another-text")] : Array.Empty<string>(),
        .. CappedLines.Of(speech, fit.Lacking, each => speech.Sentence(Lacking(speech, each))),
        .. CappedLines.Of(speech, Unread(fit), what => speech.Sentence(new Part("fit.unread", ("what", what)))),
        .. CappedLines.Of(speech, fit.Records, each => ProblemAccount.Tell(speech, each)),
        .. CappedLines.Of(speech, fit.SharedNames, each => speech.Sentence(new Part("fit.shared-name", ("name", each.Name), ("ids", Values(each.Organisations))))),
    ];

    /// <summary>What a report says of it, where something does not fit.</summary>
    public static string? OneLine(Speech speech, Fit fit) => fit.IsWhole ? null : speech.Say("report.fit", ("n", fit.Count));

    private static IEnumerable<Part[]> Unread(Fit fit) => new[]
    {
        fit.UnreadAreasOneByOne.Select(area => new Part($"fit.area.{Codes.Of(area)}")).ToArray(),
        fit.Unread.Select(What).ToArray(),
    }.Where(parts => parts.Length > 0);

    private static Part Lacking(Speech speech, LackingFact lacking) => new(
        "fit.lacking",
        ("name", speech.Names.Find(lacking.Id, speech.Language)),
        ("what", What(lacking.Id)),
        ("perhaps", lacking.Perhaps.Count > 0 ? Values(lacking.Perhaps) : null));

    private static Part What(Id id) => new($"fit.{Phrase.CodeOf(id.GetType().Name)}", ("id", id.Value));

    private static string[] Values<T>(ValueList<T> ids)
        where T : Id => [.. ids.Select(id => id.Value)];
}
