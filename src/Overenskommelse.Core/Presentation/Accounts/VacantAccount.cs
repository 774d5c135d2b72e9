using Overenskommelse.Compacts.Indexing;
using Overenskommelse.Presentation.Speaking;

namespace Overenskommelse.Presentation.Accounts;

/// <summary>Which seats nobody holds: of an organisation that has more in the group, some of them.</summary>
internal static class VacantAccount
{
    public static IEnumerable<Part> Of(ValueList<Id> vacant, Group? group, LocalDate on)
    {
        if (vacant.Count == 0)
        {
            yield break;
        }

        ILookup<bool, (Id Who, int Seats, bool OfMore)> each = vacant
            .GroupBy(id => id, (id, seats) => (Who: id, Seats: seats.Count(), OfMore: Regular(group, id, on) > seats.Count()))
            .ToLookup(seats => seats.Seats == 1 && !seats.OfMore);
        Part[] alone = each[true].Any() ? [new("seats-of-each", ("who", each[true].Select(seat => seat.Who).ToArray()))] : [];
        Part[] seats = [.. alone, .. each[false].Select(seat => new Part("seats-for", ("n", seat.Seats), ("who", seat.Who), ("of-more", Part.Flag(seat.OfMore))))];
        yield return new("vacant", ("n", vacant.Count), ("seats", seats));
    }

    /// <summary>How many regular seats an organisation has in a group, held or not.</summary>
    public static int Regular(Group? group, Id? organisation, LocalDate on) => group is null ? 0 : group.Seats.Known.Count(seat =>
        organisation is OrganisationId id && seat.Organisation.Is(id) == true && seat.Kind.Is(SeatKind.Regular) == true && new Presence(seat.FirstDay, seat.LastDay).On(on) == true);
}
