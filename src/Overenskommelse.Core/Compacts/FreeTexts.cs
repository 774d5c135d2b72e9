using Overenskommelse.Compacts.Checking;

namespace Overenskommelse.Compacts;

/// <summary>Finds what human beings have written among the facts.</summary>
internal static class FreeTexts
{
    public static IEnumerable<FreeText> In(CompactFacts facts) =>
    [
        .. Stated("Name", facts.Name),
        .. In("Parties", facts.Parties.Known, each => [("Name", each.Name)]),
        .. In("Organisations", facts.Organisations.Known, each => [("Name", each.Name)]),
        .. In("Groups", facts.Groups.Known, each => [("Name", each.Name), ("Purpose", Or(each.Purpose)), ("Question", Or(each.Question))]),
        .. In("Forums", facts.Forums.Known, each => [("Name", each.Name)]),
        .. In("Constituencies", facts.Constituencies.Known, each => [("Name", each.Name)]),
        .. In("Plans", facts.Plans.Known, each => [("Name", each.Name)]),
        .. In("Judgements", facts.Judgements.Known, each => [("Reason", Or(each.Reason))]),
        .. In("Explanations", facts.Explanations.Known, each => [("Reason", each.Reason)]),
    ];

    private static IEnumerable<FreeText> In<T>(string list, ValueList<T> items, Func<T, (string Member, string? Says)[]> texts)
        where T : class =>
        items.SelectMany((item, index) => texts(item).SelectMany(text => Stated(new Place(list, item, index).Of(text.Member), text.Says)));

    private static IEnumerable<FreeText> Stated(string place, string? says) => says is null ? [] : [new(place, says)];

    private static string? Or(Fact<string> fact) => fact.TryGet(out string? says) ? says : null;
}
