namespace Overenskommelse.Norms;

/// <summary>What comes round: the periods that a norm is answered for on a day, and by when it must be done in each.</summary>
public abstract class Recurrence
{
    private protected Recurrence()
    {
    }

    /// <summary>Every calendar year: answered for the one that is open, and for the one before if the compact was in force at its end.</summary>
    /// <remarks>A part of a year that the compact was in force in is not measured as a year.</remarks>
    public static Recurrence CalendarYears { get; } = EveryMonths(12);

    /// <summary>The same days of every calendar year, from one of them to another, both included: March, or the time until the end of March.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, by which it must be done. 29 February is the last of February in every year.</param>
    /// <remarks>Answered for those of the year, from New Year's Day, and for those of the year before if the compact was in force at their end. Where it was in force for a part of them they are not measured.</remarks>
    /// <exception cref="ArgumentException">The last comes before the first.</exception>
    public static Recurrence SeasonOfYear(AnnualDate from, AnnualDate to) => new SeasonOfYear(from, to);

    /// <summary>The same days of every calendar year, where any are told; the whole year, where none are.</summary>
    internal static Recurrence OfYear(AnnualDate? from, AnnualDate? by) => from is null && by is null ? CalendarYears : SeasonOfYear(from ?? new(1, 1), by ?? new(12, 31));

    /// <summary>The twelve months that end on the day asked about, that day included; what is not done in them is not done in time.</summary>
    public static Recurrence TwelveMonths { get; } = new RollingYear();

    /// <summary>Whether it is answered period by period, so that a finding says which.</summary>
    public abstract bool IsByPeriod { get; }

    /// <summary>
    /// Every so many months of the calendar year: three is each quarter, six each half-year. Answered for the period that is open, and for earlier ones
    /// at whose end the compact was in force.
    /// </summary>
    /// <param name="months">How many months a period has: 1, 2, 3, 4, 6 or 12.</param>
    /// <param name="after">
    /// How long after the first day of the next period it must be done, that day included: of a year, two months is 1 March. By default it must be done
    /// within the period.
    /// </param>
    /// <param name="earlier">
    /// How many earlier periods are answered for at the same time as the open one. By default so many that each is answered for when its due day has
    /// passed, and at least one.
    /// </param>
    /// <remarks>A part of a period that the compact was in force in is not measured as a whole one.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">A year is no whole number of such periods, or so few are answered for that none could be broken.</exception>
    public static Recurrence EveryMonths(int months, Period? after = null, int? earlier = null) => new EveryMonths(months, after ?? Period.Zero, earlier);

    /// <summary>
    /// Every so many years from a day: answered for the period that is open, and for earlier ones at whose end the compact was in force: one, or so
    /// many that each is answered for when its due day has passed.
    /// </summary>
    /// <param name="years">How many years a period has; one or more.</param>
    /// <param name="from">The first day of the first period; before it, there is nothing to judge.</param>
    /// <param name="after">How long after the first day of the next period it must be done, that day included. By default it must be done within the period.</param>
    public static Recurrence EveryYears(int years, LocalDate from, Period? after = null) => new EveryYears(Guard.Against.NegativeOrZero(years), from, after ?? Period.Zero);

    /// <summary>Each round that a decision of a known day opens: answered for the one that is open, and for the last that has closed.</summary>
    public static Recurrence Rounds(RoundsOpened rounds) => new Rounds(Guard.Against.Null(rounds));

    /// <summary>
    /// Each round that a decision opens, with what comes too early or too late for it, told by <see cref="Nominations.OfRound"/>: answered for the one that is
    /// open, and for the last that has closed; where no round is known to have opened, for whatever has come.
    /// </summary>
    /// <remarks>
    /// What comes between two rounds belongs to the later one if it comes in the year in which that one opens, and otherwise to the earlier one. A decision that is
    /// known to its month opens a round of its own where that closes on the same day and opens in the same year, whichever day it was; its period is told from
    /// the first day that it may have opened.
    /// </remarks>
    public static Recurrence Seasons(RoundsOpened rounds) => new Seasons(Guard.Against.Null(rounds));

    /// <summary>Whether what falls between two of its periods belongs to one of them, so that what is amiss in one that comes up was amiss in another. Not by default: nothing falls between two years, and what falls between two rounds belongs to neither.</summary>
    internal virtual bool TakesWhatFallsBetween => false;

    /// <summary>What tells which periods there are; null when the calendar does.</summary>
    internal virtual Phrase? Says => null;

    /// <summary>The facts that tell which periods there are.</summary>
    internal virtual FactAreas Reads => FactAreas.None;

    /// <summary>The period of which only the ends may be known, where it is not known which periods there are; null when it is.</summary>
    internal virtual Window? Perhaps(in Moment at) => null;

    /// <summary>Of a day on which the compact was not in force, or a group not there: the period that may have been over while it was, where it is not known which periods there were; null when it is.</summary>
    internal virtual Window? PerhapsOver(in Moment at) => null;

    /// <summary>Asks for what would tell which periods there are.</summary>
    internal virtual void Ask(in Moment at, Questions ask)
    {
    }

    /// <summary>Every day on which there may be other periods, as far as facts say.</summary>
    internal virtual void Turns(in Moment at, TurningDays days)
    {
    }

    /// <summary>How many periods are answered for at once at most.</summary>
    internal abstract int MostAtOnce { get; }

    /// <summary>How it is evaluated, as far as it rests on facts.</summary>
    internal virtual void Trace(in Moment at, Tracing tracing)
    {
    }

    /// <summary>The periods, the earlier first.</summary>
    internal abstract Window[] Windows(in Moment at);

    /// <summary>The next day on which other periods are answered for; null when that is never.</summary>
    internal abstract LocalDate? NextTurn(LocalDate after);

    /// <summary>The day on which what happened on a day no longer counts; null when that is never.</summary>
    internal abstract LocalDate? Forgets(LocalDate day);

    /// <summary>The last day to do what is asked for in a period.</summary>
    private protected static LocalDate Due(LocalDate end, Period after) => after == Period.Zero ? end : end.PlusDays(1) + after;

    /// <summary>So many that each of some periods is answered for on the day after it was due, when it is broken if it is not done.</summary>
    private protected static int LeastEarlier(Func<int, LocalDate> start, Period after, int periods)
    {
        int least = 1;
        for (int number = 0; number < periods && after != Period.Zero; number++)
        {
            LocalDate due = Due(start(number + 1).PlusDays(-1), after);
            while (due.PlusDays(1) >= start(number + least + 1))
            {
                least++;
            }
        }

        return least;
    }

    private sealed class RollingYear : Recurrence
    {
        public override bool IsByPeriod => false;

        internal override int MostAtOnce => 1;

        internal override Window[] Windows(in Moment at)
        {
            LocalDate first = FirstOf(at.On);
            bool? isWhole = Life.HadBegunOn(first, at);
            return [new(new DateInterval(first, at.On), at.On.PlusDays(-1)) { IsPartial = isWhole == false, MayBePartial = isWhole is null, IsTold = false }];
        }

        internal override LocalDate? NextTurn(LocalDate day) => null;

        /// <summary>From the day on which the first of the twelve months is the first on which it is there, they are a whole year of it.</summary>
        internal override void Turns(in Moment at, TurningDays days)
        {
            (LocalDate earliest, LocalDate latest) = Life.Began(at);
            foreach (LocalDate day in (ReadOnlySpan<LocalDate>)[earliest, latest, at.Compact.Facts.RecordedFrom ?? LocalDate.MinIsoValue])
            {
                if (Calendar.IsReasonable(day))
                {
                    days.Add(day.PlusDays(-1));
                }
            }
        }

        /// <summary>A leap day makes it differ from a year later by one.</summary>
        internal override LocalDate? Forgets(LocalDate day)
        {
            LocalDate on = day.PlusYears(1).PlusDays(-2);
            while (FirstOf(on) <= day)
            {
                on = on.PlusDays(1);
            }

            return on;
        }

        private static LocalDate FirstOf(LocalDate on) => on.PlusYears(-1).PlusDays(1);
    }
}
