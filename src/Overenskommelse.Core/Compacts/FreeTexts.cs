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
        .. In("Signatories", facts.Signatories.Known, Source),
        .. In("Groups", facts.Groups.Known, each => [("Name", each.Name), ("Purpose", Or(each.Purpose)), ("Question", Or(each.Question))]),
        .. facts.Groups.Known.SelectMany((group, index) => InGroup(new Place("Groups", group, index), group)),
        .. facts.Offices.Known.SelectMany((office, index) => In(new Place("Offices", office, index), "Appointments", office.Appointments.Known)),
        .. In("Meetings", facts.Meetings.Known, Source),
        .. In("Decisions", facts.Decisions.Known, Source),
        .. In("Reports", facts.Reports.Known, Source),
        .. In("OwnFacts", facts.OwnFacts.Known, Source),
        .. In("Ballots", facts.Ballots.Known, Source),
        .. In("Forums", facts.Forums.Known, each => [("Name", each.Name)]),
        .. In("Constituencies", facts.Constituencies.Known, each => [("Name", each.Name)]),
        .. In("Plans", facts.Plans.Known, each => [("Name", each.Name), .. Source(each)]),
        .. In("Judgements", facts.Judgements.Known, each => [("Reason", Or(each.Reason))]),
        .. facts.AskedInVain.Known.SelectMany((asked, index) => Stated(new Place("AskedInVain", asked, index).Of("Reason"), asked.Reason)),
        .. In("Explanations", facts.Explanations.Known, each => [("Reason", each.Reason)]),
    ];

    private static IEnumerable<FreeText> InGroup(Place place, Group group) =>
        [.. In(place, "Seats", group.Seats.Known), .. In(place, "Meetings", group.Meetings.Known), .. In(place, "Nominations", group.Nominations.Known)];

    private static IEnumerable<FreeText> In<T>(Place within, string list, ValueList<T> items)
        where T : class, IHasProvenance =>
        items.SelectMany((item, index) => Source(item).SelectMany(text => Stated(within.In(list, item, index).Of(text.Member), text.Says)));

    private static (string Member, string? Says)[] Source(IHasProvenance fact) => [("Source.Where", fact.Source?.Where)];

    private static IEnumerable<FreeText> In<T>(string list, ValueList<T> items, Func<T, (string Member, string? Says)[]> texts)
        where T : class =>
        items.SelectMany((item, index) => texts(item).SelectMany(text => Stated(new Place(list, item, index).Of(text.Member), text.Says)));

    private static IEnumerable<FreeText> Stated(string place, string? says) => says is null ? [] : [new(place, says)];

    private static string? Or(Fact<string> fact) => fact.TryGet(out string? says) ? says : null;
}
