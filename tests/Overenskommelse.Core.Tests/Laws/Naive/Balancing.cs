namespace Overenskommelse.Laws.Naive;

/// <summary>NB-4, NB-13: how many sit on each side. What is missing is filled in, in every way, and each way is counted by itself.</summary>
internal static class Balancing
{
    public static bool Equal(int civil, int officials) => civil == officials;

    public static bool WithinOne(int civil, int officials) => Math.Abs(civil - officials) <= 1;

    /// <summary>In whole numbers, so that three of five is not more than 60 %.</summary>
    public static bool AtMostSixtyPerCent(int civil, int officials) => 5 * Math.Max(civil, officials) <= 3 * (civil + officials);

    public static Outcome Balance(
        this Facts facts, GroupId group, Func<int, int, bool> balanced, bool countsCoOpted = false, bool unalignedIsPublic = false)
    {
        Register<Seat> seats = facts.Seats(group);
        if (!seats.IsComplete)
        {
            // One seat more could tip any balance.
            return Outcome.Undetermined;
        }

        List<Outcome> outcomes =
        [
            .. Fillings([.. seats.Known.Select((seat, place) => Ways(facts, seat, place, countsCoOpted, unalignedIsPublic))])
                .Select(sides => sides.Where(each => sides.Count(other => other.Who == each.Who) == 1))
                .Select(sides => (Civil: sides.Count(each => each.Side == Sector.CivilSociety), Public: sides.Count(each => each.Side == Sector.Public)))
                .Select(count => count is (0, 0) ? Outcome.NotApplicable : balanced(count.Civil, count.Public) ? Outcome.Kept : Outcome.Broken)
                .Distinct(),
        ];
        return outcomes is [var certain] ? certain : Outcome.Undetermined;
    }

    /// <summary>Where the seat may count: on one side or the other, or (null) nowhere. Whoever has no name is somebody else.</summary>
    private static List<(string Who, Sector Side)?> Ways(Facts facts, Seat seat, int place, bool countsCoOpted, bool unalignedIsPublic)
    {
        bool? counts = facts.Sits(seat) & (seat.Kind.Is(SeatKind.Regular) | (countsCoOpted ? seat.Kind.Is(SeatKind.CoOpted) : false));
        string who = seat.Holder.TryGet(out PersonId? person) ? $"{person}" : $"seat {place}";
        var sides = facts.SectorOf(seat.For()).TryGet(out Sector sector) ? [sector] : Enum.GetValues<Sector>();
        IEnumerable<(string, Sector)?> counted = sides
            .Select(side => side == Sector.Neither && unalignedIsPublic ? Sector.Public : side)
            .Select(side => side == Sector.Neither ? ((string, Sector)?)null : (who, side));
        return [.. (counts == false ? [] : counted).Concat(counts == true ? [] : [null]).Distinct()];
    }

    /// <summary>Every way to fill in what is missing, as the set of those who then sit on each side: a set, so that nobody counts twice on a side. Whoever is on both counts on neither.</summary>
    private static IEnumerable<HashSet<(string Who, Sector Side)>> Fillings(List<List<(string, Sector)?>> ways)
    {
        HashSet<(string Who, Sector Side)> certain = [.. ways.Where(seat => seat.Count == 1).Select(seat => seat[0]).OfType<(string, Sector)>()];
        IEnumerable<HashSet<(string Who, Sector Side)>> fillings = [certain];
        foreach (var seat in ways.Where(seat => seat.Count > 1))
        {
            // Ways that come to the same are followed once, or there would be thousands.
            fillings = fillings.SelectMany(filling => seat.Select(way => way is { } here ? [.. filling, here] : filling))
                .DistinctBy(filling => string.Join(';', filling.Order()));
        }

        return fillings;
    }
}
