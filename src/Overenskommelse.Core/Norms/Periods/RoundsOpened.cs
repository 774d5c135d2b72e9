namespace Overenskommelse.Norms;

/// <summary>The rounds that decisions open: each from a day that follows from its decision until the first of a day of the year, that day included.</summary>
/// <param name="Decisions">The decisions; each opens a round of its own.</param>
/// <param name="FirstDay">The first day of a round, by the day of its decision: never earlier for a later decision.</param>
/// <param name="LastDay">The last day of a round: the first such day on or after its first.</param>
public sealed record RoundsOpened(Population<Decision> Decisions, Func<LocalDate, LocalDate> FirstDay, AnnualDate LastDay)
{
    /// <summary>The decisions; each opens a round of its own.</summary>
    /// <exception cref="ArgumentException">Which they are rests on what people judge.</exception>
    public Population<Decision> Decisions { get; init => field = Checked(value); } = Checked(Decisions);

    /// <summary>The first day of a round, by the day of its decision: never earlier for a later decision.</summary>
    public Func<LocalDate, LocalDate> FirstDay { get; init => field = Guard.Against.Null(value, nameof(FirstDay)); } = Guard.Against.Null(FirstDay);

    /// <summary>
    /// The rounds that have certainly opened by the day asked about, in order; what overlaps is one round. One whose decision is known to its month or year is among them where it
    /// closes on the same day and opens in the same year, whichever day that was; it is told from the first day that it may have opened.
    /// </summary>
    internal Opened At(in Moment at) => at.Scratch.Once(this, at, static (rounds, in moment) => rounds.Made(moment));

    internal LocalDate LastDayFrom(LocalDate first) => LastDay.InYear(first.Year) is var last && last >= first ? last : LastDay.InYear(first.Year + 1);

    /// <summary>The last days that rounds may have had before a day, the latest first.</summary>
    internal IEnumerable<LocalDate> LastDaysBefore(LocalDate day)
    {
        for (int year = day.Year; year >= Calendar.First.Year; year--)
        {
            if (LastDay.InYear(year) is var last && last < day)
            {
                yield return last;
            }
        }
    }

    /// <summary>The days by which it can be told of a decision whether its round has a day in it: the last that is too early and the first that is not, the last that is in time and the first that is too late.</summary>
    internal LocalDate[] Tells(LocalDate day, LocalDate on)
    {
        LocalDate season = LastDay.InYear(day.Year) is var last && last < day ? last : LastDay.InYear(day.Year - 1);
        (LocalDate early, LocalDate late) = (FirstAfter(season, on), FirstAfter(day, on));
        return [early.PlusDays(-1), early, late.PlusDays(-1), late];
    }

    /// <summary>From the first day that a round may be open by a decision until the last, if it has been made; null when it has not.</summary>
    internal DateInterval? Possible(Row<Decision> decision, in Moment at)
    {
        (LocalDate earliest, LocalDate latest) = Norms.Decisions.Day.Bounds(decision, at);
        return latest < earliest || earliest > at.On ? null
            : new(FirstDay(LocalDate.Max(earliest, Calendar.First)), LastDayFrom(FirstDay(LocalDate.Min(latest, at.On))));
    }

    /// <summary>
    /// Of the latest decision that certainly has been made, and of which only the month or the year is known: the first days that its round may have, and the
    /// last ones. Null where there is none, or its round is no later than one whose days are known.
    /// </summary>
    internal (DateInterval Opens, DateInterval Closes, Row<Decision> By)? Undated(in Moment at)
    {
        (DateInterval Opens, DateInterval Closes, Row<Decision> By)? latest = null;
        LocalDate after = At(at).InOrder is [.., var last] ? last.End : LocalDate.MinIsoValue;
        foreach (Row<Decision> row in Decisions.Rows(at))
        {
            (LocalDate from, LocalDate to) = Norms.Decisions.Day.Bounds(row, at);
            if (Decisions.Has(row, at).IsYes && Calendar.IsReasonable(from) && from < to && FirstDay(to) <= at.On && FirstDay(from) > after)
            {
                after = FirstDay(from);
                latest = (new(after, FirstDay(to)), new(LastDayFrom(after), LastDayFrom(FirstDay(to))), row);
            }
        }

        return latest;
    }

    /// <summary>The first day on which a decision opens a round after a day; the day after that asked about, when no decision that has been made does.</summary>
    private LocalDate FirstAfter(LocalDate day, LocalDate on)
    {
        int low = 0;
        int high = Period.DaysBetween(Calendar.First, on) + 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = FirstDay(Calendar.First.PlusDays(middle)) <= day ? (middle + 1, high) : (low, middle);
        }

        return Calendar.First.PlusDays(low);
    }

    private static Population<Decision> Checked(Population<Decision> decisions)
    {
        _ = Judging.Refused(Guard.Against.Null(decisions, nameof(Decisions)).Reads, decisions, nameof(Decisions));
        return decisions;
    }

    private Opened Made(in Moment at)
    {
        List<DateInterval> dated = [];
        List<DateInterval> undated = [];
        bool mayLackOne = !Decisions.Source.IsComplete(at) && Decisions.MayLackOne(at);
        List<DateInterval> possible = Decisions.MayLackBefore(at) is { } recorded && Decisions.MayLackOne(at) ? [Unrecorded(recorded, at)] : [];
        List<DateInterval> whicheverDay = [];
        foreach (Row<Decision> row in Decisions.Rows(at))
        {
            Truth counts = Decisions.Has(row, at);
            if (!counts.MayBeYes || Possible(row, at) is not { } round)
            {
                continue;
            }

            if (counts.IsYes && Norms.Decisions.Day.Of(row, at).TryGet(out _))
            {
                dated.Add(round);
                continue;
            }

            possible.Add(round);
            DateInterval? open = counts.IsYes ? Certain(row, at) : null;
            whicheverDay.AddRange(open is not null ? [open] : []);
            undated.AddRange(open is not null && open.End == round.End && open.Start.Year == round.Start.Year && open.Start <= at.On ? [round] : []);
        }

        return new(Joined([.. dated, .. undated]), Joined([.. dated]), possible, Joined([.. dated, .. whicheverDay]), mayLackOne);
    }

    /// <summary>From the first day that a round may be open until the last, by a decision from before the facts were kept.</summary>
    private DateInterval Unrecorded(LocalDate recorded, in Moment at) => new(FirstDay(Calendar.First), LastDayFrom(FirstDay(LocalDate.Min(recorded.PlusDays(-1), at.On))));

    /// <summary>From the last first day that its round may have until the first last one: then it is open on whichever day it was decided. Null when it may not have been, or there are no such days.</summary>
    private DateInterval? Certain(Row<Decision> decision, in Moment at)
    {
        (LocalDate earliest, LocalDate latest) = Norms.Decisions.Day.Bounds(decision, at);
        if (!Calendar.IsReasonable(earliest) || latest > at.On)
        {
            return null;
        }

        (LocalDate first, LocalDate last) = (FirstDay(latest), LastDayFrom(FirstDay(earliest)));
        return first <= last ? new(first, last) : null;
    }

    /// <summary>A second decision in one season opens nothing that is open already.</summary>
    private static List<DateInterval> Joined(List<DateInterval> rounds)
    {
        rounds.Sort((one, other) => one.Start.CompareTo(other.Start));
        List<DateInterval> joined = [];
        foreach (DateInterval round in rounds)
        {
            if (joined.Count == 0 || round.Start > joined[^1].End)
            {
                joined.Add(round);
            }
        }

        return joined;
    }

    /// <param name="InOrder">The rounds that have certainly opened, in order: each from the first day that it may have.</param>
    /// <param name="Dated">Those of decisions whose day is known, in order.</param>
    /// <param name="Possible">From the first day to the last of each that may have opened.</param>
    /// <param name="OpenWhicheverDay">On which days one is certainly open, in order: whichever day of those that it may be each decision was made on.</param>
    /// <param name="MayLackOne">Whether there may be a decision that nobody has told of.</param>
    internal sealed record Opened(List<DateInterval> InOrder, List<DateInterval> Dated, List<DateInterval> Possible, List<DateInterval> OpenWhicheverDay, bool MayLackOne)
    {
        /// <summary>Whether there may be a round that is not known.</summary>
        public bool IsOpen => MayLackOne || Possible.Count > 0;

        /// <summary>Those that have certainly opened, and those that may have.</summary>
        public IEnumerable<DateInterval> All => InOrder.Concat(Possible);

        /// <summary>Whether it is known on which day a round of these opened: not where a decision of which too little is known may have opened it earlier.</summary>
        public bool IsStartKnown(DateInterval round) => IsOpenOn(round.Start) && !Possible.Exists(other => other.Start < round.Start && other.End >= round.Start);

        /// <summary>Whether one that is not known may be open after a day.</summary>
        public bool MayHaveOneAfter(LocalDate day) => MayLackOne || Possible.Exists(other => other.End > day);

        private bool IsOpenOn(LocalDate day) => HasOneWith(Calendar.Key(day), Calendar.Key(day));

        /// <summary>The day on which a round of these opened, or the month or the year that it lies in, as far as that is known.</summary>
        public DayFact StartOf(DateInterval round)
        {
            DayFact month = round.Start.ToYearMonth();
            DayFact year = DayFact.InYear(round.Start.Year);
            return IsStartKnown(round) ? round.Start
                : month.Earliest == round.Start && IsOpenOn(month.Latest!.Value) ? month
                : year.Earliest == round.Start && IsOpenOn(year.Latest!.Value) ? year
                : Fact.NotKnown;
        }

        /// <summary>
        /// From which day until which belongs to the round that is open or opens on a day, in time or not; and of those days the ones that no round which is not
        /// known can take from it.
        /// </summary>
        public Season SeasonWith(LocalDate day, LocalDate on)
        {
            List<DateInterval> begun = InOrder.FindAll(round => round.Start <= on);
            int place = begun.FindIndex(each => each.Contains(day));
            if (place < 0)
            {
                return Season.OfAll;
            }

            DateInterval round = begun[place];
            DateInterval may = new(
                place == 0 ? LocalDate.MinIsoValue : FirstOf(round, begun[place - 1].End),
                place + 1 == begun.Count ? LocalDate.MaxIsoValue : FirstOf(begun[place + 1], round.End).PlusDays(-1));
            LocalDate first = may.Start;
            LocalDate last = may.End;
            foreach (DateInterval other in MayLackOne ? Possible.Append(Season.Always) : Possible)
            {
                first = other.Start < round.Start ? LocalDate.Max(first, FirstOf(round, LocalDate.Min(other.End, round.Start.PlusDays(-1)))) : first;
                last = other.End > round.End ? LocalDate.Min(last, FirstOf(other, round.End).PlusDays(-1)) : last;
            }

            return new(may, new(first, LocalDate.Max(last, round.End)));
        }

        /// <summary>The first day of what belongs to a round: the first of the year in which it opens, unless the one before was open then.</summary>
        private static LocalDate FirstOf(DateInterval round, LocalDate before)
        {
            LocalDate next = before.PlusDays(1);
            return LocalDate.Max(next, new LocalDate(LocalDate.Max(round.Start, next).Year, 1, 1));
        }

        private (int From, int To)[] Keys { get; } = [.. OpenWhicheverDay.Select(days => (Calendar.Key(days.Start), Calendar.Key(days.End)))];

        /// <summary>Whether a round is certainly open on each day from one to another, given by their keys.</summary>
        public bool HasOneWith(int from, int to)
        {
            int place = Searching.CountWhile<(int From, int To), int>(Keys, to, static (days, to) => days.To < to);
            return place < Keys.Length && Keys[place].From <= from;
        }
    }
}
