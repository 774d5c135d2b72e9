namespace Overenskommelse.Norms;

/// <summary>How far two days of one thing lie from each other. Where there is no such day, they are neither near nor far.</summary>
/// <param name="earlier">The one that comes first.</param>
/// <param name="later">The other.</param>
/// <param name="length">How long.</param>
/// <param name="isLeast">Whether there is to be at least so long between them; otherwise, less.</param>
/// <param name="reason">Why it is amiss when it is not so.</param>
internal sealed class DaysApart<T>(DayOf<T> earlier, DayOf<T> later, Period length, bool isLeast, BreachReason reason) : OwnTest<T>
    where T : class
{
    // A month more or less moves the boundary by so many days.
    private const int Around = 3;

    public override FactAreas Reads { get; } = earlier.Reads | later.Reads;

    public override Phrase Says => field ??= new($"{earlier.Code}.{(isLeast ? "at-least-before" : "less-than-before")}", [later.Code, Phrase.Of(length)]);

    public override Truth Of(Row<T> row, in Moment at)
    {
        (LocalDate From, LocalDate To) first = earlier.Bounds(row, at);
        (LocalDate From, LocalDate To) last = later.Bounds(row, at);
        if (first.To < first.From || last.To < last.From)
        {
            return Truth.No;
        }

        bool mayBeFar = !(Calendar.IsReasonable(first.From) && Calendar.IsReasonable(last.To) && last.To < first.From + length);
        bool mayBeNear = !(Calendar.IsReasonable(first.To) && Calendar.IsReasonable(last.From) && last.From >= first.To + length);
        return mayBeFar && mayBeNear ? Truth.Unknown : Truth.Of(mayBeFar == isLeast);
    }

    /// <summary>By which days of the one it is told depends on the other: where nothing is known of either, neither can be filled in.</summary>
    public override void Ask(Row<T> row, in Moment at, Questions ask)
    {
        if (row.IsBlank)
        {
            return;
        }

        LocalDate[] first = [.. earlier.Ends(row, at).SelectMany(day => Near(day + length))];
        LocalDate[] last = [.. later.Ends(row, at).SelectMany(day => Near(day - length))];
        earlier.AskOrOpen(row, at, ask, last);
        later.AskOrOpen(row, at, ask, first);
    }

    public override void Why(Row<T> row, in Moment at, ICollection<Breach> found) => found.Add(new(reason, row.Organisation?.Id)
    {
        Day = (isLeast ? later : earlier).Of(row, at),
        Limit = Limit(row, at) is { } day ? day : Fact.NotKnown,
    });

    /// <summary>Of days that are known nothing turns. What is known of one that is not, such as that it has come, tells on the day on which the other would be so far away.</summary>
    public override void Turns(Row<T> row, in Moment at, TurningDays days)
    {
        if (earlier.Of(row, at).Exact is not null && later.Of(row, at).Exact is not null)
        {
            return;
        }

        foreach (LocalDate day in (LocalDate[])[.. earlier.Ends(row, at).SelectMany(day => Near(day + length)), .. later.Ends(row, at).SelectMany(day => Near(day - length))])
        {
            days.Add(day);
        }
    }

    public override void Mend(Row<T> row, in Moment at, ICollection<Remedy> remedies) =>
        remedies.Add(new((isLeast ? earlier : later).Code, row.Organisation?.Id, Limit(row, at) is { } day ? [day] : []));

    /// <summary>The last day for the one that may be moved: for a call, so long before the meeting; for an end, the day before so long after the beginning.</summary>
    private LocalDate? Limit(Row<T> row, in Moment at) =>
        isLeast ? later.Of(row, at).TryGet(out LocalDate known) ? known - length : null
        : earlier.Of(row, at).TryGet(out LocalDate began) ? (began + length).PlusDays(-1) : null;

    private static IEnumerable<LocalDate> Near(LocalDate day) => Enumerable.Range(-Around, (2 * Around) + 1).Select(day.PlusDays).Where(Calendar.IsReasonable);
}
