namespace Overenskommelse.Norms;

/// <summary>At least one day lies between the last day of the earlier of two and the first day of the later.</summary>
internal sealed class PairHasDaysBetween<T>(DayOf<T> first, DayOf<T> last, BreachReason reason) : OwnTest<Pair<T>>
    where T : class
{
    public override FactAreas Reads { get; } = first.Reads | last.Reads;

    public override Phrase Says => field ??= new($"{first.Code}.has-days-between");

    public override Truth Of(Row<Pair<T>> row, in Moment at)
    {
        if (row.IsBlank)
        {
            return Truth.Unknown;
        }

        if (row.Fact.Earlier is not { } earlier)
        {
            return Truth.Yes;
        }

        if (last.Of(earlier, at).IsNone || first.Of(row.Fact.Later, at).IsNone)
        {
            return Truth.No;
        }

        (LocalDate from, LocalDate to) = last.Bounds(earlier, at);
        (LocalDate Earliest, LocalDate Latest) next = first.Bounds(row.Fact.Later, at);
        return Calendar.IsReasonable(to) && next.Earliest > to.PlusDays(1) ? Truth.Yes
            : Calendar.IsReasonable(from) && next.Latest <= from.PlusDays(1) ? Truth.No
            : Truth.Unknown;
    }

    /// <summary>By which days of the one it is told depends on the other: where nothing is known of either, neither can be filled in.</summary>
    public override void Ask(Row<Pair<T>> row, in Moment at, Questions ask)
    {
        if (row.IsBlank || row.Fact.Earlier is not { } earlier)
        {
            return;
        }

        last.AskOrOpen(earlier, at, ask, [.. first.Ends(row.Fact.Later, at).SelectMany(day => new[] { day.PlusDays(-2), day.PlusDays(-1), day })]);
        first.AskOrOpen(row.Fact.Later, at, ask, [.. last.Ends(earlier, at).SelectMany(day => new[] { day, day.PlusDays(1), day.PlusDays(2) })]);
    }

    public override void Why(Row<Pair<T>> row, in Moment at, ICollection<Breach> found) => found.Add(new(reason, null));

    /// <summary>Of a first day that is not known it may be known that it has come: that tells on the days around the last day of the other.</summary>
    public override void Turns(Row<Pair<T>> row, in Moment at, TurningDays days)
    {
        foreach (LocalDate day in (LocalDate[])[.. last.Ends(row.Fact.Later, at), .. first.Ends(row.Fact.Later, at)])
        {
            days.Add(day);
            days.Add(day.PlusDays(1));
            days.Add(day.PlusDays(2));
        }
    }

    public override void Mend(Row<Pair<T>> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new(first.Code, null, []));
}
