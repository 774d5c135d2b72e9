using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Norms;

/// <summary>
/// Of a large population, the few that are in doubt or amiss on some day; and of the rest only how many there are on a day. Made from nothing but the
/// days on which its tests may turn, when a compact is asked a second time: whoever asks once pays for one pass.
/// </summary>
internal sealed class Settled<T>
    where T : class
{
    /// <summary>From so many things on, it is worth it.</summary>
    public const int Many = 48;

    /// <summary>With more days than this on which answers turn because of other things, it is not.</summary>
    private const int MostElsewhere = 64;

    private static readonly LocalDate First = new(Calendar.FirstYear, 1, 1);

    private static readonly Settled<T> NotWorthIt = new([], [], []);

    private readonly LocalDate[] _come;
    private readonly LocalDate[] _go;

    private Settled(Row<T>[] others, LocalDate[] come, LocalDate[] go)
    {
        (Others, _come, _go) = (others, come, go);
        Array.Sort(_come);
        Array.Sort(_go);
    }

    /// <summary>Those that are in doubt or amiss on some day.</summary>
    public Row<T>[] Others { get; }

    /// <summary>How many of the rest there are on a day.</summary>
    public int CountOn(LocalDate day) => CountUpTo(_come, day) - CountUpTo(_go, day);

    /// <summary>The days on which there come to be some of the rest, or none; or more or fewer, where that matters.</summary>
    public void Turns(TurningDays days)
    {
        int count = 0;
        for (int come = 0, go = 0; come < _come.Length || go < _go.Length;)
        {
            LocalDate day = go >= _go.Length || (come < _come.Length && _come[come] <= _go[go]) ? _come[come] : _go[go];
            int before = count;
            for (; come < _come.Length && _come[come] == day; come++)
            {
                count++;
            }

            for (; go < _go.Length && _go[go] == day; go++)
            {
                count--;
            }

            if (days.OfOutcomes ? (before == 0) != (count == 0) : before != count)
            {
                days.Add(day);
            }
        }
    }

    /// <summary>
    /// What is settled of a norm; null the first time a compact is asked it, and when it is not worth it. What is only supposed settles nothing.
    /// </summary>
    public static Settled<T>? Of(Each<T> norm, in Moment at)
    {
        CompactRows rows = at.Compact.Rows;
        if (rows.Kept(norm) is not Settled<T> settled)
        {
            if (at.Supposed is not null || !rows.IsAskedAgain(at.Scratch.Examination))
            {
                return null;
            }

            settled = rows.Keep(norm, norm.Reads, Made(norm, at) ?? NotWorthIt);
        }

        return ReferenceEquals(settled, NotWorthIt) ? null : settled;
    }

    private static Settled<T>? Made(Each<T> norm, in Moment at)
    {
        TurningDays elsewhere = new();
        norm.TurnsElsewhere(at, elsewhere);
        LocalDate[] days = elsewhere.InOrder();
        if (days.Length > MostElsewhere)
        {
            return null;
        }

        List<Row<T>> others = [];
        List<LocalDate> come = [];
        List<LocalDate> go = [];
        Moment[] moments = [.. days.Select(at.OnDay)];
        foreach (Row<T> row in norm.AllRows(at))
        {
            if (!IsSettled(norm, row, at, moments, come, go))
            {
                others.Add(row);
            }
        }

        return new([.. others], [.. come], [.. go]);
    }

    private static bool IsSettled(Each<T> norm, Row<T> row, in Moment at, Moment[] elsewhere, List<LocalDate> come, List<LocalDate> go)
    {
        TurningDays own = new();
        own.Add(First);
        norm.Turns(row, at, own);
        List<Moment> moments = [.. elsewhere];
        foreach (LocalDate day in own.InOrder())
        {
            moments.Add(at.OnDay(day));
        }

        moments.Sort((one, other) => one.On.CompareTo(other.On));
        (int came, int went) = (come.Count, go.Count);
        bool was = false;
        foreach (Moment then in moments)
        {
            Outcomes may = norm.LookAt(row, then).May;
            if (may is not (Outcomes.Kept or Outcomes.NotApplicable))
            {
                come.RemoveRange(came, come.Count - came);
                go.RemoveRange(went, go.Count - went);
                return false;
            }

            if ((may == Outcomes.Kept) != was)
            {
                (was ? go : come).Add(then.On);
                was = !was;
            }
        }

        return true;
    }

    private static int CountUpTo(LocalDate[] days, LocalDate day)
    {
        int low = 0;
        int high = days.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = days[middle] <= day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
