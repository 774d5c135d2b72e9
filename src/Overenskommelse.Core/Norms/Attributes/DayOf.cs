namespace Overenskommelse.Norms;

/// <summary>A day that a thing has: when a meeting is held, when a nomination came in. Tests of it compare with days and never with its parts; where there is no day, none of them is met.</summary>
/// <typeparam name="T">The kind of fact that has it.</typeparam>
/// <param name="code">A stable code, such as <c>meeting.day</c>.</param>
/// <param name="stands">Where it stands.</param>
/// <param name="asks">The question that asks for it.</param>
/// <param name="reads">The facts it is read from.</param>
public sealed class DayOf<T>(string code, Func<T, DayFact> stands, Asks<T> asks, FactAreas reads)
    where T : class
{
    private readonly Func<T, DayFact> _stands = Guard.Against.Null(stands);
    private readonly Asks<T> _asks = Guard.Against.Null(asks);

    /// <summary>A stable code, such as <c>meeting.day</c>.</summary>
    public string Code { get; } = Guard.Against.NullOrWhiteSpace(code);

    /// <summary>The facts it is read from.</summary>
    public FactAreas Reads => reads;

    /// <summary>It has come by the day asked about.</summary>
    public Test<T> HasCome => new DayTest<T>(this, new($"{Code}.has-come"), static (in at) => (LocalDate.MinIsoValue, at.On));

    /// <summary>It has not passed by the day asked about: it is that day or a later one.</summary>
    public Test<T> IsAhead => new DayTest<T>(this, new($"{Code}.is-ahead"), static (in at) => (at.On, Calendar.Last));

    /// <summary>There is such a day, whichever it is.</summary>
    public Test<T> IsStated => new HasDay<T>(this);

    /// <summary>
    /// It lies between two days of the year in which the period that is answered for begins, both included, has come, and is not from before the compact took effect. A norm that has no period is
    /// refused with it.
    /// </summary>
    public Test<T> InSeason(AnnualDate from, AnnualDate to) => new DayTest<T>(
        this,
        new($"{Code}.in-season", [from, to]),
        (in at) => (LocalDate.Max(from.InYear(at.Period.Start.Year), FirstDay(at)), LocalDate.Min(to.InYear(at.Period.Start.Year), at.On)),
        FactAreas.Period,
        inLife: true);

    /// <summary>It lies in the period that is answered for, has come, and is not from before the compact took effect. A norm that has no period is refused with it.</summary>
    public Test<T> InPeriod => new DayTest<T>(this, new($"{Code}.in-period"), static (in at) => (LocalDate.Max(at.Period.Start, FirstDay(at)), at.Last), FactAreas.Period, inLife: true);

    /// <summary>
    /// It has come by the day asked about, and by the last day to do what is asked for in the period, and is not from before the compact took effect. A norm that
    /// has no period is refused with it.
    /// </summary>
    public Test<T> ByDue => new DayTest<T>(this, new($"{Code}.by-due"), static (in at) => (FirstDay(at), LocalDate.Min(at.Period.Due, at.On)), FactAreas.Period, inLife: true);

    /// <summary>It has come, since the period that is answered for began, be it after its end. A norm that has no period is refused with it.</summary>
    public Test<T> SincePeriodBegan => new DayTest<T>(
        this, new($"{Code}.since-period-began"), static (in at) => (LocalDate.Max(at.Period.Start, FirstDay(at)), at.On), FactAreas.Period, inLife: true);

    /// <summary>
    /// It has come, on a day on which the compact was in force: no norm is asked about a day after its last. While it is not known when the compact took effect, a day
    /// from before the period that is answered for may count.
    /// </summary>
    public Test<T> InForce => new DayTest<T>(this, new($"{Code}.in-force"), static (in at) => (FirstDay(at), at.On), inLife: true);

    /// <summary>Another day of the same thing comes at least so long after it: a meeting that was called ten days before.</summary>
    /// <param name="later">The day that comes after.</param>
    /// <param name="length">How long after, that day included: ten days before the 11th is the 1st.</param>
    /// <param name="otherwise">Why it is amiss when it does not.</param>
    /// <remarks>Where there is no such day, of the one or of the other, it is not met.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The length is not one or more whole days, weeks, months or years.</exception>
    public Test<T> IsAtLeastBefore(DayOf<T> later, Period length, BreachReason otherwise) =>
        new DaysApart<T>(this, Guard.Against.Null(later), Guard.Against.NoLength(length), isLeast: true, Guard.Against.Null(otherwise));

    /// <summary>Another day of the same thing comes less than so long after it: a plan whose last day is at most three years on, counted with its first.</summary>
    /// <param name="later">The day that comes after.</param>
    /// <param name="length">How long after it no longer is: three years after 1 January 2024 is 1 January 2027, and 31 December 2026 is within them.</param>
    /// <param name="otherwise">Why it is amiss when it does not.</param>
    /// <remarks>Where there is no such day, of the one or of the other, it is not met.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The length is not one or more whole days, weeks, months or years.</exception>
    public Test<T> IsWithin(DayOf<T> later, Period length, BreachReason otherwise) =>
        new DaysApart<T>(this, Guard.Against.Null(later), Guard.Against.NoLength(length), isLeast: false, Guard.Against.Null(otherwise));

    /// <summary>The year that it lies in: known when the day is, or the month or the year of it.</summary>
    public Attribute<T, int> Year => field ??= new YearOfDay<T>(this);

    /// <summary>What is known of it. Of a blank row, nothing.</summary>
    public DayFact Of(Row<T> row, in Moment at)
    {
        DayFact day = row.IsBlank ? Fact.NotKnown : _stands(row.Fact);
        return day.IsKnown || at.Supposed is not { } supposed ? day : Supposed(row, supposed, day);
    }

    /// <summary>Apart from the rest, so that only a day that is supposed costs a closure.</summary>
    private DayFact Supposed(Row<T> row, Supposed supposed, DayFact otherwise) =>
        supposed.Of<LocalDate>(this, row).Match<DayFact>(told => told, () => Fact.None, () => otherwise);

    /// <summary>The first and the last day that it may be. Of one that is none: a last day before the first.</summary>
    public (LocalDate Earliest, LocalDate Latest) Bounds(Row<T> row, in Moment at) => Of(row, at).Bounds;

    /// <summary>Asks for it, where the asker can tell these days from each other: name one on each side of each boundary.</summary>
    public void Ask(Row<T> row, in Moment at, Questions ask, params ReadOnlySpan<LocalDate> tells)
    {
        if (row.IsBlank || Of(row, at).IsKnown)
        {
            return;
        }

        if (ask.AreTooMany)
        {
            ask.Add(_asks(row, at));
            return;
        }

        (LocalDate earliest, LocalDate latest) = Bounds(row, at);
        List<object> days = Calendar.IsReasonable(earliest) ? [earliest, latest] : [];
        foreach (LocalDate day in tells)
        {
            if (Calendar.IsReasonable(day) && day >= earliest && day <= latest)
            {
                days.Add(day);
            }
        }

        if (days.Count == 0)
        {
            ask.AddOpen(_asks(row, at), this, row);
        }
        else
        {
            // Of what is known to its month or year there is a day; of what is not known at all there may be none.
            ask.Add(_asks(row, at), this, row, Calendar.IsReasonable(earliest) ? days : days.Append(Fact.None));
        }
    }

    /// <summary>Asks for it, where the asker cannot say by which days it tells the answers apart: then nobody can fill it in.</summary>
    internal void AskOpen(Row<T> row, in Moment at, Questions ask)
    {
        if (!row.IsBlank && !Of(row, at).IsKnown)
        {
            ask.AddOpen(_asks(row, at), this, row);
        }
    }

    /// <summary>Asks for it, by the days that it is told by as far as another day tells; where nothing is known of that, nobody can fill it in.</summary>
    internal void AskOrOpen(Row<T> row, in Moment at, Questions ask, LocalDate[] tells)
    {
        if (tells.Length == 0)
        {
            AskOpen(row, at, ask);
        }
        else
        {
            Ask(row, at, ask, tells);
        }
    }

    /// <summary>The first and the last day that it may be, as far as they are days of the calendar: none of what is none or not known.</summary>
    internal IEnumerable<LocalDate> Ends(Row<T> row, in Moment at)
    {
        (LocalDate from, LocalDate to) = Bounds(row, at);
        return from > to ? [] : new[] { from, to }.Where(Calendar.IsReasonable);
    }

    /// <summary>The first day on which anything counts: of a compact, or a group, that began in a month or a year, the first day of it.</summary>
    private static LocalDate FirstDay(in Moment at) => Life.Began(at) is var (earliest, latest) && earliest <= latest ? earliest : LocalDate.MinIsoValue;

    /// <summary>Every day on which something may turn because it begins or ends on it.</summary>
    public void Turns(Row<T> row, in Moment at, TurningDays days) => days.Around(Of(row, at));

    /// <summary>The code, for a debugger.</summary>
    public override string ToString() => Code;
}
