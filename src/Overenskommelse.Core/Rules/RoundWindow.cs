using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>The window that the latest decision has opened, as far as its days are known; it ends with the compact or the group at the latest.</summary>
internal sealed class RoundWindow
{
    private readonly Test<Nomination> _isOfRound;

    private RoundWindow(NominatedInTime rule, Moment now)
    {
        _isOfRound = Nominations.OfRound(rule.Rounds);
        At = now.In(rule.Stated.Recurrence!.Windows(now)[^1]);
        if (rule.Rounds.Undated(now) is { } undated)
        {
            From = undated.Opens.Start;
            At = now.In(new Window(new DateInterval(LocalDate.MinIsoValue, now.On), Calendar.Last) { IsTold = false });
            Opens = undated.Opens.Start == undated.By.Fact.Day.Earliest ? undated.By.Fact.Day : Fact.NotKnown;
            Close(undated.Opens.Start, undated.Closes.Start, undated.Closes.End, now);
        }
        else if (At.Period.IsTold)
        {
            Opens = rule.Rounds.At(now).StartOf(At.Period.Interval);
            Close(At.Period.Start, At.Period.End, At.Period.End, now);
        }
        else
        {
            Opens = Closes = rule.Rounds.At(now).IsOpen ? Fact.NotKnown : Fact.None;
        }
    }

    /// <summary>The moment at which what has come in is looked at.</summary>
    public Moment At { get; }

    /// <summary>The first day; not known exactly when the day of the decision is not, and none when nothing has been decided.</summary>
    public DayFact Opens { get; }

    /// <summary>The last day; not known where it may be one or another, and none when nothing has been decided.</summary>
    public DayFact Closes { get; private set; }

    /// <summary>From the first day that may be the last to the last; null where it is known which is, or nothing is known of it.</summary>
    public DateInterval? ClosesWithin { get; private set; }

    /// <summary>The last day that it may be open; null when nothing is known of it.</summary>
    public LocalDate? LastClosing => Closes.Exact ?? ClosesWithin?.End;

    /// <summary>Whether a round is known to have opened, on whichever day.</summary>
    public bool IsKnown => LastClosing is not null;

    /// <summary>The first day that it may open, where that is not known exactly.</summary>
    private LocalDate? From { get; }

    public static RoundWindow Of(NominatedInTime rule, Moment now) => new(rule, now);

    /// <summary>Whether a nomination may belong to it, in time or not: of what came before it, what came in the same year.</summary>
    public bool MayHave(Row<Nomination> row) =>
        From is { } from ? !(row.Fact.Day.Latest < new LocalDate(from.Year, 1, 1)) : _isOfRound.Of(row, At).MayBeYes;

    private void Close(LocalDate opens, LocalDate earliest, LocalDate latest, Moment now)
    {
        (LocalDate earliestEnd, LocalDate latestEnd) = Life.Ends(now);
        latest = LocalDate.Min(latest, latestEnd);
        earliest = LocalDate.Max(LocalDate.Min(earliest, earliestEnd), LocalDate.Min(opens, latest));
        Closes = earliest == latest ? latest : Fact.NotKnown;
        ClosesWithin = earliest == latest ? null : new(earliest, latest);
    }
}
