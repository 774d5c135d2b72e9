using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation.Accounts;

/// <summary>How many are on each side, and what would bring a balance about.</summary>
internal static class SidesAccount
{
    public static IEnumerable<Part> Of(Speech speech, Finding finding, Sides sides)
    {
        if (sides.Counts.All(count => count.AtMost == 0) && sides.OnSeveral.Count == 0)
        {
            yield break;
        }

        yield return new("sides", ("counts", sides.Counts.Select((count, place) => new Part(
            place == 0 ? "side.first" : "side",
            ("side", count.Side),
            ("unit", sides.Unit),
            ("least", count.AtLeast == count.AtMost ? null : count.AtLeast),
            ("most", count.AtMost))).ToArray()));
        foreach (OnSeveralSides person in sides.OnSeveral)
        {
            yield return new("on-several-sides", ("for", person.For));
        }

        foreach (Part vacant in VacantAccount.Of(sides.Vacant, KindPlaces.GroupOf(finding.Rule) is { } group ? speech.Names.Compact.Group(group) : null, finding.On))
        {
            yield return vacant;
        }

        yield return new($"{KindPlaces.CodeOf(finding.Rule)}.measure", KindPlaces.Of(finding.Rule));
        if (finding.Outcome == Outcome.Broken && sides.Counts.Count <= Sides.MostWithRemedies && sides.Counts.All(count => count.AtLeast == count.AtMost))
        {
            yield return sides.Remedies.Count == 0 ? new("nothing-would-do", ("unit", sides.Unit)) : new("would-do", ("changes", sides.Remedies.Select(change => new Part(
                change.More > 0 ? "side.more" : "side.fewer",
                ("n", Math.Abs(change.More)),
                ("unit", sides.Unit),
                ("side", change.Side),
                ("on", Part.Flag(change.Side is Sector)))).ToArray()));
        }
    }
}
