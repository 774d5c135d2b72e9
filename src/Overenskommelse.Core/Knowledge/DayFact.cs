namespace Overenskommelse.Knowledge;

/// <summary>
/// A day, or the month or the year in which it lies, or the knowledge that there is none, or not known. Not known by default.
/// </summary>
/// <remarks>
/// A <see cref="LocalDate"/> and a <see cref="YearMonth"/> convert by themselves, and so do <see cref="Fact.NotKnown"/> and <see cref="Fact.None"/>.
/// Whether it comes before or after another day is decided by the days that it may be: when they do not all give the same answer, it is not known.
/// </remarks>
public readonly record struct DayFact
{
    private readonly LocalDate _first;
    private readonly int _key;
    private readonly State _state;

    private DayFact(LocalDate first, State state) => (_first, _key, _state) = (first, state < State.Day ? 0 : Calendar.Key(first), state);

    private enum State : byte
    {
        NotKnown,
        None,
        Day,
        Month,
        Year,
    }

    /// <summary>Whether there is a day and it is known which, or it is known that there is none.</summary>
    public bool IsKnown => _state is State.Day or State.None;

    /// <summary>Whether it is known that there is no day.</summary>
    public bool IsNone => _state == State.None;

    /// <summary>The day, where it is known which; null otherwise: when there is none, and when it is not known.</summary>
    public LocalDate? Exact => _state == State.Day ? _first : null;

    /// <summary>The first day that it may be; null when there is none, or nothing is known of it.</summary>
    public LocalDate? Earliest => _state >= State.Day ? _first : null;

    /// <summary>The last day that it may be; null when there is none, or nothing is known of it.</summary>
    public LocalDate? Latest => _state switch
    {
        State.Day => _first,
        State.Month => _first.With(DateAdjusters.EndOfMonth),
        State.Year => new LocalDate(_first.Year, 12, 31),
        _ => null,
    };

    /// <summary>The keys of the first and the last day that it may be; of one that is none, the last comes before the first.</summary>
    internal (int Earliest, int Latest) Keys => _state switch
    {
        State.Day => (_key, _key),
        State.NotKnown => (int.MinValue, int.MaxValue),
        State.None => (int.MaxValue, int.MinValue),
        _ => (_key, Calendar.Key(Latest!.Value)),
    };

    /// <summary>The first and the last day that it may be; of one that is none, the last comes before the first.</summary>
    internal (LocalDate Earliest, LocalDate Latest) Bounds => IsNone
        ? (LocalDate.MaxIsoValue, LocalDate.MinIsoValue)
        : (Earliest ?? LocalDate.MinIsoValue, Latest ?? LocalDate.MaxIsoValue);

    /// <summary>Whether it lies where the library works; all the days that it may be are of one year.</summary>
    internal bool IsReasonable => _state < State.Day || Calendar.IsReasonable(_first);

    /// <summary>A day that is known.</summary>
    public static implicit operator DayFact(LocalDate day) => new(day, State.Day);

    /// <summary>Some day in a month.</summary>
    public static implicit operator DayFact(YearMonth month) => new(month.OnDayOfMonth(1), State.Month);

    /// <summary>No day, or none that anybody has told of.</summary>
    public static implicit operator DayFact(Absence absence) => new(default, absence == Absence.None ? State.None : State.NotKnown);

    /// <summary>Some day in a month; which one is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static DayFact InMonth(int year, int month) => new YearMonth(year, month);

    /// <summary>Some day in a year; which one is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    public static DayFact InYear(int year) => new(new LocalDate(year, 1, 1), State.Year);

    /// <summary>Gives the day, if there is one and it is known which.</summary>
    public bool TryGet(out LocalDate day)
    {
        day = _state == State.Day ? _first : default;
        return _state == State.Day;
    }

    /// <summary>Whether it is this day; null when that is not known.</summary>
    public bool? Is(LocalDate day) => IsOnOrAfter(day) & IsOnOrBefore(day);

    /// <summary>Whether it is this day or an earlier one; null when that is not known, and false when there is none.</summary>
    public bool? IsOnOrBefore(LocalDate day) => Compared(Keys.Latest <= Calendar.Key(day), Keys.Earliest <= Calendar.Key(day));

    /// <summary>Whether it is this day or a later one; null when that is not known, and false when there is none.</summary>
    public bool? IsOnOrAfter(LocalDate day) => Compared(Keys.Earliest >= Calendar.Key(day), Keys.Latest >= Calendar.Key(day));

    /// <summary>Whether it is earlier than this day; null when that is not known, and false when there is none.</summary>
    public bool? IsBefore(LocalDate day) => Compared(Keys.Latest < Calendar.Key(day), Keys.Earliest < Calendar.Key(day));

    /// <summary>Whether it is later than this day; null when that is not known, and false when there is none.</summary>
    public bool? IsAfter(LocalDate day) => Compared(Keys.Earliest > Calendar.Key(day), Keys.Latest > Calendar.Key(day));

    /// <summary>The day, the month or the year, as <c>2021-04-26</c>, <c>2021-04</c> and <c>2021</c>; or <c>none</c>, or <c>not known</c>.</summary>
    public override string ToString() => _state switch
    {
        State.Day => Calendar.Iso(_first),
        State.Month => Calendar.Iso(_first)[..^3],
        State.Year => Calendar.Iso(_first)[..^6],
        State.None => "none",
        _ => "not known",
    };

    /// <summary>What holds for all of the days that it may be, holds; what holds for some of them is not known.</summary>
    private bool? Compared(bool always, bool ever) => IsNone ? false : always ? true : ever ? null : false;
}
