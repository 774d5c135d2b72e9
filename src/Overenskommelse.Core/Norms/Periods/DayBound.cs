namespace Overenskommelse.Norms;

/// <summary>The first or the last day on which one of some things happens.</summary>
/// <remarks>
/// Of those whose day has come, and where the norm has a period lies in it: neither what is to come nor what belongs to another period is the first or the
/// last. Of none of them no day comes after the first, and every day after the last.
/// </remarks>
public abstract class DayBound
{
    private protected DayBound()
    {
    }

    internal abstract FactAreas Reads { get; }

    internal abstract Phrase Says { get; }

    /// <summary>The first of their days.</summary>
    /// <exception cref="ArgumentException">Which they are rests on what people judge.</exception>
    public static DayBound First<T>(Population<T> of, DayOf<T> day)
        where T : class => new FirstOf<T>(Guard.Against.Null(of), Guard.Against.Null(day));

    /// <summary>The last of their days.</summary>
    /// <exception cref="ArgumentException">Which they are rests on what people judge.</exception>
    public static DayBound Last<T>(Population<T> of, DayOf<T> day)
        where T : class => new LastOf<T>(Guard.Against.Null(of), Guard.Against.Null(day));

    /// <summary>The earliest and the latest that it may be.</summary>
    internal abstract (LocalDate Earliest, LocalDate Latest) Range(in Moment at);

    internal abstract void Ask(in Moment at, Questions ask);

    internal abstract void Turns(in Moment at, TurningDays days);

    private abstract class OneOf<T>(Population<T> all, DayOf<T> day) : DayBound
        where T : class
    {
        internal override FactAreas Reads { get; } = Judging.Refused(all.Reads, all, "of") | day.Reads;

        protected Population<T> Of { get; } = all.That(new DayTest<T>(day, new($"{day.Code}.has-come"), static (in at) => (FirstDay(at), at.Last)));

        internal override void Ask(in Moment at, Questions ask)
        {
            Of.AskIfLacking(at, ask);
            foreach (Row<T> row in Of.Rows(at))
            {
                Of.AskWhether(row, at, ask);
                if (Of.Has(row, at).MayBeYes)
                {
                    day.Ask(row, at, ask, TellsOf(at));
                }
            }
        }

        /// <summary>Only before and after which judgement it was can be told apart.</summary>
        private static LocalDate[] TellsOf(in Moment at)
        {
            ClauseId clause = at.Clause.Id;
            IEnumerable<LocalDate> judged = at.Compact.Facts.Judgements.Known.Where(each => each.Clause == clause).Select(each => each.Day);
            return [.. judged.SelectMany(each => new[] { each, each.PlusDays(1) })];
        }

        internal override void Turns(in Moment at, TurningDays days) => Of.Turns(at, days);

        protected (LocalDate Earliest, LocalDate Latest) BoundsOf(Row<T> row, in Moment at)
        {
            (LocalDate earliest, LocalDate latest) = day.Bounds(row, at);
            return (LocalDate.Max(earliest, FirstDay(at)), LocalDate.Min(latest, at.Last));
        }

        protected static LocalDate FirstDay(in Moment at) => at.Window?.Start ?? LocalDate.MinIsoValue;
    }

    private sealed class FirstOf<T>(Population<T> of, DayOf<T> day) : OneOf<T>(of, day)
        where T : class
    {
        internal override Phrase Says => new("first-day", [Of.Says]);

        internal override (LocalDate Earliest, LocalDate Latest) Range(in Moment at)
        {
            LocalDate earliest = Of.MayLackOne(at) ? FirstDay(at) : LocalDate.MaxIsoValue;
            LocalDate latest = LocalDate.MaxIsoValue;
            foreach (Row<T> row in Of.Rows(at))
            {
                Truth counts = Of.Has(row, at);
                if (counts.MayBeYes)
                {
                    (LocalDate from, LocalDate to) = BoundsOf(row, at);
                    earliest = LocalDate.Min(earliest, from);
                    latest = counts.IsYes ? LocalDate.Min(latest, to) : latest;
                }
            }

            return (earliest, latest);
        }
    }

    private sealed class LastOf<T>(Population<T> of, DayOf<T> day) : OneOf<T>(of, day)
        where T : class
    {
        internal override Phrase Says => new("last-day", [Of.Says]);

        internal override (LocalDate Earliest, LocalDate Latest) Range(in Moment at)
        {
            LocalDate earliest = LocalDate.MinIsoValue;
            LocalDate latest = Of.MayLackOne(at) ? at.Last : LocalDate.MinIsoValue;
            foreach (Row<T> row in Of.Rows(at))
            {
                Truth counts = Of.Has(row, at);
                if (counts.MayBeYes)
                {
                    (LocalDate from, LocalDate to) = BoundsOf(row, at);
                    latest = LocalDate.Max(latest, to);
                    earliest = counts.IsYes ? LocalDate.Max(earliest, from) : earliest;
                }
            }

            return (earliest, latest);
        }
    }
}
