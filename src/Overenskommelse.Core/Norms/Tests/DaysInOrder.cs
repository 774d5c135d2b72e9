namespace Overenskommelse.Norms;

/// <summary>The days of some things, in order, so that whether one lies between two days is a search.</summary>
internal sealed class DaysInOrder
{
    private readonly LocalDate[] _certain;
    private readonly LocalDate[] _from;
    private readonly LocalDate[] _latest;

    private DaysInOrder(List<LocalDate> certain, List<(LocalDate From, LocalDate To)> possible, bool mayLackOne)
    {
        certain.Sort();
        possible.Sort();
        (_certain, MayLackOne) = ([.. certain], mayLackOne);
        _from = [.. possible.Select(each => each.From)];
        _latest = [.. possible.Select(each => each.To)];
        for (int place = 1; place < _latest.Length; place++)
        {
            _latest[place] = LocalDate.Max(_latest[place], _latest[place - 1]);
        }
    }

    /// <summary>Whether there may be one that nobody has told of.</summary>
    public bool MayLackOne { get; }

    /// <summary>Whether none is known that may be there.</summary>
    public bool IsEmpty => _from.Length == 0;

    public static DaysInOrder Of<T>(Population<T> of, DayOf<T> day, in Moment at)
        where T : class
    {
        List<LocalDate> certain = [];
        List<(LocalDate From, LocalDate To)> possible = [];
        foreach (Row<T> row in of.Rows(at))
        {
            Truth counts = of.Has(row, at);
            (LocalDate from, LocalDate to) = day.Bounds(row, at);
            if (counts.MayBeYes && from <= to)
            {
                possible.Add((from, to));
                if (counts.IsYes && from == to)
                {
                    certain.Add(from);
                }
            }
        }

        return new(certain, possible, of.MayLackOne(at));
    }

    /// <summary>Whether one certainly lies on a day after one and no later than another.</summary>
    public bool HasOne(LocalDate after, LocalDate until) => Last(_certain.CountUpTo(until)) > after;

    /// <summary>Whether one that is known may lie on a day after one and no later than another.</summary>
    public bool MayHaveOne(LocalDate after, LocalDate until) => _from.CountUpTo(until) is > 0 and var count && _latest[count - 1] > after;

    /// <summary>The last day before another on which one certainly lies; null when there is none.</summary>
    public LocalDate? LastBefore(LocalDate day) => Last(_certain.CountBefore(day));

    /// <summary>The last day before another on which one may lie; null when there is none.</summary>
    public LocalDate? LastPossibleBefore(LocalDate day) =>
        MayLackOne ? day.PlusDays(-1)
        : _from.CountBefore(day) is > 0 and var count ? LocalDate.Min(_latest[count - 1], day.PlusDays(-1))
        : null;

    private LocalDate? Last(int count) => count > 0 ? _certain[count - 1] : null;
}
