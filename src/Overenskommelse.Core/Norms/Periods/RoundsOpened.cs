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

    /// <summary>The rounds that have certainly opened by the day asked about, in order; what overlaps is one round.</summary>
    internal Opened At(in Moment at) => at.Scratch.Once(this, at, static (rounds, in moment) => rounds.Made(moment));

    internal LocalDate LastDayFrom(LocalDate first) => LastDay.InYear(first.Year) is var last && last >= first ? last : LastDay.InYear(first.Year + 1);

    private static Population<Decision> Checked(Population<Decision> decisions)
    {
        _ = Judging.Refused(Guard.Against.Null(decisions, nameof(Decisions)).Reads, decisions, nameof(Decisions));
        return decisions;
    }

    private Opened Made(in Moment at)
    {
        List<DateInterval> certain = [];
        bool mayLackOne = Decisions.MayLackOne(at);
        List<(LocalDate Earliest, LocalDate Latest)> possible = [];
        foreach (Row<Decision> row in Decisions.Rows(at))
        {
            Truth counts = Decisions.Has(row, at);
            (LocalDate earliest, LocalDate latest) = Norms.Decisions.Day.Bounds(row, at);
            if (!counts.MayBeYes || latest < earliest || earliest > at.On)
            {
                continue;
            }

            if (counts.IsYes && earliest == latest)
            {
                LocalDate first = FirstDay(earliest);
                certain.Add(new(first, LastDayFrom(first)));
            }
            else
            {
                possible.Add((earliest, LocalDate.Min(latest, at.On)));
            }
        }

        certain.Sort((one, other) => one.Start.CompareTo(other.Start));
        return new(Joined(certain), possible, mayLackOne);
    }

    /// <summary>A second decision in one season opens nothing that is open already.</summary>
    private static List<DateInterval> Joined(List<DateInterval> rounds)
    {
        List<DateInterval> joined = [];
        foreach (DateInterval round in rounds)
        {
            if (joined.Count > 0 && round.Start <= joined[^1].End)
            {
                joined[^1] = new(joined[^1].Start, LocalDate.Max(joined[^1].End, round.End));
            }
            else
            {
                joined.Add(round);
            }
        }

        return joined;
    }

    /// <param name="InOrder">The rounds that have certainly opened, in order.</param>
    /// <param name="Possible">The first and the last day of each decision that may have opened one.</param>
    /// <param name="MayLackOne">Whether there may be a decision that nobody has told of.</param>
    internal sealed record Opened(List<DateInterval> InOrder, List<(LocalDate Earliest, LocalDate Latest)> Possible, bool MayLackOne)
    {
        /// <summary>Whether there may be a round that is not known.</summary>
        public bool IsOpen => MayLackOne || Possible.Count > 0;

        private (int From, int To)[] Keys { get; } = [.. InOrder.Select(round => (Calendar.Key(round.Start), Calendar.Key(round.End)))];

        /// <summary>Whether a round that is known has all days from one to another, given by their keys.</summary>
        public bool HasOneWith(int from, int to)
        {
            int low = 0;
            int high = Keys.Length;
            while (low < high)
            {
                int middle = (low + high) / 2;
                (low, high) = Keys[middle].To < to ? (middle + 1, high) : (low, middle);
            }

            return low < Keys.Length && Keys[low].From <= from;
        }
    }
}
