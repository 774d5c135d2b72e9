namespace Overenskommelse.Norms;

/// <summary>Each of these meets a test. With <see cref="By"/> each has until a day of its own: until then, what is not so is pending.</summary>
/// <typeparam name="T">The kind of fact.</typeparam>
public sealed class Each<T> : Norm
    where T : class
{
    private readonly Population<T> _of;
    private readonly Test<T> _must;
    private readonly DayOf<T>? _day;
    private readonly Period _after = Period.Zero;

    /// <summary>Each of these meets a test.</summary>
    public Each(Population<T> of, Test<T> must) => (_of, _must) = (Guard.Against.Null(of), Guard.Against.Null(must));

    private Each(Each<T> each, DayOf<T> day, Period after)
        : this(each._of, each._must) => (_day, _after) = (day, after);

    /// <inheritdoc/>
    public override Phrase Says => new(_day is null ? "each" : "each-by", _day is null ? [_of.Says, _must.Says] : [_of.Says, _must.Says, _day.Code, $"{_after}"]);

    internal override FactAreas Reads => _of.Reads | _must.Reads | (_day?.Reads ?? FactAreas.None);

    internal override bool IsJudged => (_of.Reads | _must.Reads).HasFlag(FactAreas.Judgements);

    /// <summary>Each has until so long after a day of its own: until that day, that day included, what is not so is pending.</summary>
    public Each<T> By(DayOf<T> day, Period? after = null) => new(this, Guard.Against.Null(day), after ?? Period.Zero);

    internal override Answer Look(in Moment at)
    {
        Answer all = Answer.Nothing;
        if (_of.MayLackOne(at))
        {
            Answer more = LookAt(Row<T>.Blank, at);
            all = more with { May = more.May | Outcomes.NotApplicable };
        }

        ReadOnlySpan<Row<T>> rows = Unsettled(at, out int settled);
        all = settled > 0 ? all.And(new(Outcomes.Kept)) : all;
        foreach (Row<T> row in rows)
        {
            all = all.And(LookAt(row, at));
        }

        return all;
    }

    /// <summary>How one of them stands by itself.</summary>
    internal Answer LookAt(Row<T> row, in Moment at)
    {
        Truth counts = _of.Has(row, at);
        if (counts.IsNo)
        {
            return Answer.Nothing;
        }

        Outcomes may = (counts.MayBeNo ? Outcomes.NotApplicable : 0) | (counts.MayAwait ? Outcomes.NeedsJudgement : 0);
        if (!counts.MayBeYes)
        {
            return new(may);
        }

        Truth fit = _must.Of(row, at);
        may |= (fit.MayBeYes ? Outcomes.Kept : 0) | (fit.MayAwait ? Outcomes.NeedsJudgement : 0);
        if (!fit.MayBeNo)
        {
            return new(may);
        }

        Chance chance = ChanceOf(row, at);
        return new(may | chance.Amiss, chance.Can.MayBeYes ? chance.Until : null);
    }

    internal override void Ask(in Moment at, Questions ask)
    {
        bool mayBeNothing = Examined(at) == 0;
        if (_of.MayLackOne(at) && !_must.Of(Row<T>.Blank, at).IsYes | mayBeNothing)
        {
            _of.AskIfLacking(at, ask);
            ask.If(_must, Row<T>.Blank, at);
        }

        foreach (Row<T> row in Unsettled(at, out _))
        {
            AskOf(row, at, ask, mayBeNothing);
        }
    }

    /// <summary>Asks for all that holds the answer about one of them back.</summary>
    internal void AskOf(Row<T> row, in Moment at, Questions ask, bool mayBeNothing)
    {
        Truth counts = _of.Has(row, at);
        if (counts.IsNo)
        {
            return;
        }

        Truth fit = _must.Of(row, at);
        if (counts.MayAwait || (counts.IsOpen && (!fit.IsYes || mayBeNothing)))
        {
            _of.AskWhether(row, at, ask);
        }

        ask.If(_must, row, at);

        if (!fit.IsYes && _day is not null)
        {
            LocalDate last = at.On - _after;
            _day.Ask(row, at, ask, last.PlusDays(-2), last.PlusDays(-1), last, last.PlusDays(1), last.PlusDays(2));
        }
    }

    internal override void Find(in Moment at, Amiss amiss, ICollection<Breach> found)
    {
        foreach (Row<T> row in Unsettled(at, out _))
        {
            Truth isAmiss = _of.Has(row, at) is { IsNo: false } counts ? counts & !_must.Of(row, at) : Truth.No;
            if (amiss == Amiss.Certainly ? isAmiss.IsYes : isAmiss.MayBeYes)
            {
                FindIn(row, at, found);
            }
        }
    }

    /// <summary>What is amiss about one of them.</summary>
    internal void FindIn(Row<T> row, in Moment at, ICollection<Breach> found)
    {
        List<Breach> why = [];
        _must.Why(row, at, why);
        LocalDate? day = _of.Source.Day is { } own && own.Of(row, at).TryGet(out LocalDate known) ? known : null;
        foreach (Breach breach in why)
        {
            found.Add(breach with { Subject = breach.Subject ?? _of.Source.NameOf(row), Day = breach.Day ?? day });
        }
    }

    internal override int Examined(in Moment at)
    {
        ReadOnlySpan<Row<T>> rows = Unsettled(at, out int count);
        foreach (Row<T> row in rows)
        {
            count += _of.Has(row, at).IsYes ? 1 : 0;
        }

        return count;
    }

    internal override Evidence Evidence(in Moment at, Outcomes outcome) => FoundIn(at, outcome);

    internal override NothingReason Nothing(in Moment at) => _of.Source.Nothing;

    internal override bool IsWorse(in Moment before, in Moment after) => FindsMore(before, after);

    internal override Trace Trace(in Moment at, Tracing tracing) => Traced(at, tracing, [], tracing.Of(_of, _must, at));

    internal override void Turns(in Moment at, TurningDays days)
    {
        ReadOnlySpan<Row<T>> rows = _of.Rows(at);
        TurnsElsewhere(at, days);
        if (CanSettle(rows, at))
        {
            // Whoever asks until when goes on to ask of other days, so it is worth it at once.
            _ = Settled<T>.Of(this, at);
            if (Settled<T>.Of(this, at.OnDay(at.On)) is { } settled)
            {
                settled.Turns(days);
                rows = settled.Others;
            }
        }

        foreach (Row<T> row in rows)
        {
            Turns(row, at, days);
        }
    }

    /// <summary>The days on which the answer about one of them may turn because of what is its own.</summary>
    internal void Turns(Row<T> row, in Moment at, TurningDays days)
    {
        _of.Turns(row, at, days);
        _must.Turns(row, at, days);
        foreach (LocalDate? day in _day?.Of(row, at) is { } fact ? [fact.Earliest, fact.Latest] : (ReadOnlySpan<LocalDate?>)[])
        {
            if (day is { } known)
            {
                days.Add((known + _after).PlusDays(1));
            }
        }
    }

    internal void TurnsElsewhere(in Moment at, TurningDays days)
    {
        _of.TurnsElsewhere(at, days);
        _must.TurnsElsewhere(at, days);
    }

    internal ReadOnlySpan<Row<T>> AllRows(in Moment at) => _of.Rows(at);

    /// <summary>A norm of every day has settled things; what is settled in a period is not worth it.</summary>
    private static bool CanSettle(ReadOnlySpan<Row<T>> rows, in Moment at) => rows.Length >= Settled<T>.Many && at.Window is null;

    /// <summary>Those that have to be looked at one by one, and how many others there certainly are, all of them in order.</summary>
    private ReadOnlySpan<Row<T>> Unsettled(in Moment at, out int settled)
    {
        ReadOnlySpan<Row<T>> rows = _of.Rows(at);
        settled = 0;
        if (!CanSettle(rows, at) || Settled<T>.Of(this, at) is not { } known)
        {
            return rows;
        }

        settled = known.CountOn(at.On);
        return known.Others;
    }

    private Chance ChanceOf(Row<T> row, in Moment at)
    {
        if (_day is null)
        {
            return _must.StillPossible(row, at);
        }

        (LocalDate earliest, LocalDate latest) = _day.Bounds(row, at);
        return earliest == latest ? Chance.By(earliest + _after, at.On)
            : latest < LocalDate.MaxIsoValue && latest + _after < at.On ? Chance.No
            : new(Truth.Unknown, null);
    }
}
