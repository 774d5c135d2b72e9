using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation.Accounts;

/// <summary>The seats of the sides, and what would bring a balance about.</summary>
internal static class SidesAccount
{
    public static IEnumerable<Part> Of(Finding finding, Sides sides)
    {
        if (sides.Counts.All(count => count.AtMost == 0))
        {
            yield break;
        }

        yield return new("sides", ("counts", sides.Counts.Select((count, place) => new Part(
            place == 0 ? "side.first" : "side",
            ("side", Side(count.Sector, count.Party)),
            ("least", count.AtLeast == count.AtMost ? null : count.AtLeast),
            ("most", count.AtMost))).ToArray()));
        yield return new($"{KindPlaces.CodeOf(finding.Rule)}.measure", KindPlaces.Of(finding.Rule));
        if (finding.Outcome == Outcome.Broken)
        {
            yield return sides.Remedies.Count == 0 ? new("nothing-would-do") : new("would-do", ("changes", sides.Remedies.Select(change => new Part(
                change.Seats > 0 ? "seats.more" : "seats.fewer",
                ("n", Math.Abs(change.Seats)),
                ("side", Side(change.Sector, change.Party)),
                ("party", change.Party))).ToArray()));
        }
    }

    private static object Side(Sector sector, PartyId? party) => party ?? (object)new Part($"sector.{Codes.Of(sector)}");
}
