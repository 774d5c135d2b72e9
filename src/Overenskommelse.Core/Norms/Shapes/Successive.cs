namespace Overenskommelse.Norms;

/// <summary>Of things that have a first and a last day, at most so many in a row up to one that still counts: terms that somebody has sat, one after the other.</summary>
/// <remarks>
/// One follows on another when it begins and ends later and no day lies between them; one that lies within another is no step further. A thing without a first day has
/// always been, and one without a last day never ends.
/// </remarks>
/// <typeparam name="T">The kind of fact.</typeparam>
public sealed class Successive<T> : Norm
    where T : class
{
    private readonly Population<T> _of;
    private readonly DayOf<T> _first;
    private readonly DayOf<T> _last;
    private readonly Test<T> _until;
    private readonly BreachReason _reason;
    private readonly int _atMost;

    /// <summary>At most so many in a row.</summary>
    /// <param name="of">The things.</param>
    /// <param name="first">The first day of each.</param>
    /// <param name="last">The last day of each.</param>
    /// <param name="until">Up to which a row is counted: what was too many before is past.</param>
    /// <param name="atMost">The most in a row: one or more.</param>
    /// <param name="reason">Why it is amiss when there are more.</param>
    /// <exception cref="ArgumentException">Which the things are, or up to which a row is counted, rests on what people judge; or none in a row are allowed.</exception>
    public Successive(Population<T> of, DayOf<T> first, DayOf<T> last, Test<T> until, int atMost, BreachReason reason)
    {
        (_of, _first, _last, _until, _reason) = (Guard.Against.Null(of), Guard.Against.Null(first), Guard.Against.Null(last), Guard.Against.Null(until), Guard.Against.Null(reason));
        _atMost = Guard.Against.NegativeOrZero(atMost);
        Reads = Judging.Refused(of.Reads, of, nameof(of)) | Judging.Refused(until.Reads, until, nameof(until)) | first.Reads | last.Reads;
    }

    /// <inheritdoc/>
    public override Phrase Says => field ??= new("successive", [_of.Says, _until.Says, _atMost]);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(INormVisitor<TResult> visitor) => Guard.Against.Null(visitor).Successive(_of, _first, _last, _until, _atMost);

    internal override FactAreas Reads { get; }

    internal override IEnumerable<GroupId> Groups => _of.Groups;

    internal override bool IsJudged => false;

    internal override Answer Look(in Moment at)
    {
        (bool isAny, bool mayBeAny, Truth isTooMany) = (false, _of.MayLackOne(at), _of.MayLackOne(at) ? Truth.Unknown : Truth.No);
        foreach ((_, Truth ends, Truth isTooLong) in RowsAt(at))
        {
            (isAny, mayBeAny, isTooMany) = (isAny || ends.IsYes, mayBeAny || ends.MayBeYes, isTooMany | isTooLong);
        }

        return !mayBeAny && !isAny ? Answer.Nothing
            : new((isAny ? 0 : Outcomes.NotApplicable) | (isTooMany.MayBeNo ? Outcomes.Kept : 0) | (isTooMany.MayBeYes ? Outcomes.Broken : 0));
    }

    internal override void Ask(in Moment at, Questions ask)
    {
        if (!ask.Need(Look(at)))
        {
            return;
        }

        if (_of.MayLackOne(at))
        {
            _of.AskIfLacking(at, ask);
            ask.If(_until, Row<T>.Blank, at);
        }

        foreach (Row<T> row in _of.Rows(at))
        {
            if (_of.Has(row, at).IsNo)
            {
                continue;
            }

            _of.AskWhether(row, at, ask);
            ask.If(_until, row, at);
            AskDays(row, at, ask);
            if (MayFollowOnUnrecorded(row, at))
            {
                _of.Source.AskForOthers(at, ask);
            }
        }
    }

    internal override void NameAmiss(in Moment at, Amiss amiss, List<Breach> found)
    {
        foreach ((Row<T> row, _, Truth isTooLong) in RowsAt(at))
        {
            if (amiss == Amiss.Perhaps ? isTooLong.MayBeYes : isTooLong.IsYes)
            {
                found.Add(new(_reason, _of.Source.NameOf(row, at)));
            }
        }
    }

    internal override void NameSetAside(in Moment at, List<SetAside> found)
    {
    }

    internal override int Examined(in Moment at)
    {
        int examined = 0;
        foreach ((_, Truth ends, _) in RowsAt(at))
        {
            examined += ends.IsYes ? 1 : 0;
        }

        return examined;
    }

    internal override Evidence Evidence(in Moment at, Outcomes outcome) => NamedAmiss(at, outcome);

    internal override NothingReason Nothing(in Moment at) => _of.Source.Nothing;

    internal override bool IsWorse(in Moment before, in Moment after) => NamesMore(before, after);

    internal override Trace Trace(in Moment at, Tracing tracing) => Traced(at, tracing, [], tracing.Of(_of, _until, at));

    internal override void Turns(in Moment at, TurningDays days)
    {
        _of.That(_until).Turns(at, days);
        foreach (Row<T> row in _of.Rows(at))
        {
            foreach (LocalDate day in (LocalDate[])[.. _first.Ends(row, at), .. _last.Ends(row, at)])
            {
                days.Add(day);
                days.Add(Calendar.After(day));
                days.Add(Calendar.After(Calendar.After(day)));
            }
        }
    }

    /// <summary>Of each: whether a row is counted up to it, and whether that row is too long.</summary>
    private List<(Row<T> Row, Truth Ends, Truth IsTooLong)> RowsAt(in Moment at)
    {
        List<(Row<T> Row, Truth Is)> all = [];
        foreach (Row<T> row in _of.Rows(at))
        {
            if (_of.Has(row, at) is { IsNo: false } counts)
            {
                all.Add((row, counts));
            }
        }

        // How many of them stand in a row before each: none certainly do, and one more with every round.
        Truth[] before = [.. all.Select(_ => Truth.Yes)];
        for (int length = 1; length <= _atMost; length++)
        {
            Truth[] longer = new Truth[all.Count];
            for (int later = 0; later < all.Count; later++)
            {
                longer[later] = MayFollowOnUnrecorded(all[later].Row, at) ? Truth.Unknown : Truth.No;
                for (int earlier = 0; earlier < all.Count; earlier++)
                {
                    longer[later] |= before[earlier].IsNo || earlier == later ? Truth.No : before[earlier] & all[earlier].Is & FollowsOn(all[earlier].Row, all[later].Row, at);
                }
            }

            before = longer;
        }

        bool areTooFew = all.Count <= _atMost && at.Compact.Facts.RecordedFrom is null;
        List<(Row<T>, Truth, Truth)> rows = [];
        for (int place = 0; place < all.Count; place++)
        {
            Truth ends = all[place].Is & _until.Of(all[place].Row, at);
            rows.Add((all[place].Row, ends, areTooFew ? Truth.No : ends & before[place]));
        }

        return rows;
    }

    private Truth FollowsOn(Row<T> earlier, Row<T> later, in Moment at)
    {
        (LocalDate Earliest, LocalDate Latest) from = FirstOf(earlier, at);
        (LocalDate Earliest, LocalDate Latest) to = LastOf(earlier, at);
        (LocalDate Earliest, LocalDate Latest) begins = FirstOf(later, at);
        return IsBefore(from, begins) & IsBefore(to, LastOf(later, at)) & !IsBefore((Calendar.After(to.Earliest), Calendar.After(to.Latest)), begins);
    }

    /// <summary>Whether what is not recorded may have ended on the day before it began: only what ended before the facts were kept can be lacking.</summary>
    private bool MayFollowOnUnrecorded(Row<T> row, in Moment at) =>
        at.Compact.Facts.RecordedFrom is { } recorded && FirstOf(row, at) is var begins && begins.Earliest <= recorded && !_first.Of(row, at).IsNone;

    private (LocalDate Earliest, LocalDate Latest) FirstOf(Row<T> row, in Moment at) => _first.Of(row, at).IsNone ? (LocalDate.MinIsoValue, LocalDate.MinIsoValue) : _first.Bounds(row, at);

    private (LocalDate Earliest, LocalDate Latest) LastOf(Row<T> row, in Moment at) => _last.Of(row, at).IsNone ? (LocalDate.MaxIsoValue, LocalDate.MaxIsoValue) : _last.Bounds(row, at);

    private static Truth IsBefore((LocalDate Earliest, LocalDate Latest) one, (LocalDate Earliest, LocalDate Latest) other) =>
        one.Latest < other.Earliest ? Truth.Yes : one.Earliest >= other.Latest ? Truth.No : Truth.Unknown;

    /// <summary>By which days they are told depends on the days of the others; where nothing is known of those, nobody can fill them in.</summary>
    private void AskDays(Row<T> row, in Moment at, Questions ask)
    {
        List<LocalDate> tells = [];
        foreach (Row<T> other in _of.Rows(at))
        {
            if (!ReferenceEquals(other, row) && !_of.Has(other, at).IsNo)
            {
                foreach (LocalDate day in (LocalDate[])[.. _first.Ends(other, at), .. _last.Ends(other, at)])
                {
                    tells.AddRange([day.PlusDays(-2), day.PlusDays(-1), day, day.PlusDays(1), day.PlusDays(2)]);
                }
            }
        }

        _first.AskOrOpen(row, at, ask, [.. tells]);
        _last.AskOrOpen(row, at, ask, [.. tells]);
    }
}
