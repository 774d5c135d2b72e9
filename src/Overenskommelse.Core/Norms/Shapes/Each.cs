using Overenskommelse.Compacts.Indexing;

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
    public Each(Population<T> of, Test<T> must) =>
        (_of, _must) = (Guard.Against.Null(of), of.Where is { } where ? Guard.Against.Null(must).Beyond(where) : Guard.Against.Null(must));

    private Each(Each<T> each, DayOf<T> day, Period after)
        : this(each._of, each._must) => (_day, _after) = (day, after);

    /// <inheritdoc/>
    public override Phrase Says => new(_day is null ? "each" : "each-by", _day is null ? [_of.Says, _must.Says] : [_of.Says, _must.Says, _day.Code, $"{_after}"]);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(INormVisitor<TResult> visitor) => Guard.Against.Null(visitor).Each(_of, _must, _day, _after);

    internal override FactAreas Reads => _of.Reads | _must.Reads | (_day?.Reads ?? FactAreas.None);

    internal override IEnumerable<GroupId> Groups => _of.Groups;

    internal override bool IsJudged => (_of.Reads | _must.Reads).HasFlag(FactAreas.Judgements);

    /// <summary>
    /// Each has until so long after a day of its own: until that day, that day included, what is not so is pending. What has no such day has no time left:
    /// what is not so is broken at once.
    /// </summary>
    public Each<T> By(DayOf<T> day, Period? after = null) => new(this, Guard.Against.Null(day), after ?? Period.Zero);

    internal override Answer Look(in Moment at) => PassAt(at).Answer;

    /// <summary>How one of them stands by itself.</summary>
    internal Answer LookAt(Row<T> row, in Moment at) => LookAt(row, at, out _, out _);

    /// <summary>Whether a thing is among those that it is asked of, or may be: of the same group, say.</summary>
    internal bool MayBeOf(Row<T> row, in Moment at)
    {
        ReadOnlySpan<Row<T>> rows = _of.Source.Rows(at);
        return row.Place < rows.Length && ReferenceEquals(rows[row.Place], row) && !_of.Has(row, at).IsNo;
    }

    internal override void Ask(in Moment at, Questions ask)
    {
        Pass<T> pass = PassAt(at);
        bool mayBeNothing = pass.Examined == 0;
        if (_of.MayLackOne(at) && !_must.Of(Row<T>.Blank, at).IsYes | mayBeNothing)
        {
            _of.AskIfLacking(at, ask);
            ask.If(_must, Row<T>.Blank, at);
        }

        foreach (Pass<T>.Noted noted in pass.NotInOrder)
        {
            if (noted.IsOpen)
            {
                AskOf(noted.Row, at, ask, mayBeNothing);
            }
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
            _day.Ask(row, at, ask, last.PlusDays(-2), last.PlusDays(-1), last, last.PlusDays(1), last.PlusDays(2), Calendar.Last);
        }
    }

    internal override void NameAmiss(in Moment at, Amiss amiss, List<Breach> found)
    {
        foreach (Pass<T>.Noted noted in PassAt(at).NotInOrder)
        {
            if (amiss switch { Amiss.Broken => noted.IsBroken, Amiss.Certainly => noted.IsAmiss.IsYes, _ => noted.IsAmiss.MayBeYes })
            {
                NameAmissOf(noted.Row, at, found);
            }
        }
    }

    /// <summary>What is amiss about one of them.</summary>
    internal void NameAmissOf(Row<T> row, in Moment at, List<Breach> found)
    {
        int before = found.Count;
        _must.Why(row, at, found);
        for (int place = before; place < found.Count; place++)
        {
            Breach breach = found[place];
            found[place] = breach with { Subject = breach.Subject ?? _of.Source.NameOf(row, at), Day = breach.Day == Fact.NotKnown ? DayOf(row, at) : breach.Day, Which = breach.Which ?? _of.Source.WhichOf(row), Source = breach.Source ?? Provenance.Of(row) };
        }
    }

    internal override void NameSetAside(in Moment at, List<SetAside> found)
    {
        foreach (Pass<T>.Noted noted in PassAt(at).NotInOrder)
        {
            if (_must.JudgedOf(noted.Row) is { } judged)
            {
                Judgements.About(judged, at).NameContradicting(found);
            }
        }
    }

    internal override IEnumerable<Each<TThing>> EachOf<TThing>() => this is Each<TThing> each ? [each] : [];
    internal override bool IsOfEach => true;
    internal override bool CertainlyBreaks(in Moment before, in Moment after) => CertainlyNamesMore(before, after);

    internal override int Examined(in Moment at) => PassAt(at).Examined;

    internal override Evidence Evidence(in Moment at, Outcomes outcome) => NamedAmiss(at, outcome);

    internal override NothingReason Nothing(in Moment at) => _of.Source.Nothing;

    internal override bool IsWorse(in Moment before, in Moment after) => NamesMore(before, after);

    internal override Trace Trace(in Moment at, Tracing tracing) => Traced(at, tracing, [], tracing.Of(_of, _must, at));

    internal override void Turns(in Moment at, TurningDays days)
    {
        ReadOnlySpan<Row<T>> rows = _of.Rows(at);
        TurnsElsewhere(at, days);

        // Whoever asks until when goes on to ask of other days, so it is worth it at once.
        if (SettledOf(rows, at, Asked.Again) is { } settled)
        {
            settled.Turns(days);
            rows = settled.Others;
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

    /// <summary>A norm of every day has settled things; what is settled in a period is not worth it, and what people judge they judge for a clause.</summary>
    private Settled<T>? SettledOf(ReadOnlySpan<Row<T>> rows, in Moment at, Asked asked) =>
        rows.Length >= Settled<T>.Many && at.Window is null && !IsJudged ? Settled<T>.Of(this, at, asked) : null;

    /// <summary>All of them, looked at once: whatever else is asked at the moment rests on it.</summary>
    private Pass<T> PassAt(in Moment at) => at.Scratch.Once(this, at, static (each, in moment) => each.MakePass(moment));

    private Pass<T> MakePass(in Moment at)
    {
        Pass<T> pass = new();
        if (_of.MayLackOne(at))
        {
            Answer more = LookAt(Row<T>.Blank, at);
            pass.Add(more with { May = more.May | Outcomes.NotApplicable });
        }

        foreach (Row<T> row in Unsettled(at, pass))
        {
            pass.Add(row, LookAt(row, at, out Truth counts, out Truth isAmiss), counts, isAmiss);
        }

        return pass;
    }

    /// <summary>Those that have to be looked at one by one; all others are certainly in order.</summary>
    private ReadOnlySpan<Row<T>> Unsettled(in Moment at, Pass<T> pass)
    {
        ReadOnlySpan<Row<T>> rows = _of.Rows(at);
        if (SettledOf(rows, at, at.Scratch.Asked) is not { } settled)
        {
            return rows;
        }

        pass.AddInOrder(settled.CountOn(at.On));
        return settled.Others;
    }

    private Answer LookAt(Row<T> row, in Moment at, out Truth counts, out Truth isAmiss)
    {
        counts = _of.Has(row, at);
        isAmiss = Truth.No;
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
        isAmiss = counts & !fit;
        may |= (fit.MayBeYes ? Outcomes.Kept : 0) | (fit.MayAwait ? Outcomes.NeedsJudgement : 0);
        if (!fit.MayBeNo)
        {
            return new(may);
        }

        TimeLeft left = TimeLeftOf(row, at);
        return left.Answer with { May = may | left.Amiss };
    }

    private DayFact DayOf(Row<T> row, in Moment at) => _of.Source.Day?.Of(row, at) ?? Fact.NotKnown;

    private TimeLeft TimeLeftOf(Row<T> row, in Moment at) => _day is null ? _must.StillPossible(row, at) : TimeLeft.By(_day.Bounds(row, at), _after, at.On);
}
