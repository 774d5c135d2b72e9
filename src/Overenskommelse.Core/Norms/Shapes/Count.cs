namespace Overenskommelse.Norms;

/// <summary>So many: at least, at most, or both. The limits may themselves be numbers that are not always known.</summary>
/// <remarks>Too many is broken at once. Too few is pending until the due day of the period, and in a part of a period it is not measured.</remarks>
public sealed class Count : Norm
{
    private readonly Number _these;
    private readonly Limit? _least;
    private readonly Limit? _most;
    private readonly bool _isMore;
    private readonly bool _isFewer;

    /// <summary>So many.</summary>
    /// <param name="these">How many there are.</param>
    /// <param name="atLeast">The least that there are to be, itself included; null for no such limit.</param>
    /// <param name="atMost">The most that there are to be, itself included; null for no such limit.</param>
    /// <param name="moreThan">What there are to be more than, itself not included: more than half. Null for no such limit, and where a least is given.</param>
    /// <param name="fewerThan">What there are to be fewer than, itself not included. Null for no such limit, and where a most is given.</param>
    /// <exception cref="ArgumentException">The limits can never be kept, or never be broken; the message has them. Or two say where the same side ends, or a number rests on what people judge.</exception>
    public Count(Number these, Limit? atLeast = null, Limit? atMost = null, Limit? moreThan = null, Limit? fewerThan = null)
    {
        _these = Guard.Against.Null(these);
        (_least, _isMore) = (OneOf(atLeast, moreThan, nameof(moreThan)), moreThan is not null);
        (_most, _isFewer) = (OneOf(atMost, fewerThan, nameof(fewerThan)), fewerThan is not null);
        (int? least, int? most) = (_least?.Fixed + (_isMore ? 1 : 0), _most?.Fixed - (_isFewer ? 1 : 0));
        foreach ((Limit? limit, string name) in (ReadOnlySpan<(Limit?, string)>)
            [(these, nameof(these)), (atLeast, nameof(atLeast)), (atMost, nameof(atMost)), (moreThan, nameof(moreThan)), (fewerThan, nameof(fewerThan))])
        {
            _ = limit is null ? FactAreas.None : Judging.Refused(limit.Reads, limit, name);
        }

        if (least > most)
        {
            throw new ArgumentException($"At least {least} and at most {most} can never be kept.", nameof(atLeast));
        }

        if (most < 0)
        {
            throw new ArgumentException($"At most {most} can never be kept.", nameof(atMost));
        }

        if ((_least is null && _most is null) || (least <= 0 && _most is null))
        {
            throw new ArgumentException($"At least {(least is null ? "no number" : least)} and at most no number can never be broken.", nameof(atLeast));
        }
    }

    /// <summary>Whether what is lacking cannot come any more: too few is then broken at once. False by default.</summary>
    public bool IsPastMending { get; init; }

    /// <summary>Whether it is told, of what is counted among others, why each of the others is not: which party held no pre-meeting. True by default.</summary>
    public bool TellsOthers { get; init; } = true;

    /// <summary>Vacant seats that are named beside the number, and do not count. Null, the default, when none are.</summary>
    public Population<Seat>? Vacant { get; init; }

    /// <inheritdoc/>
    public override Phrase Says => (_least, _most) switch
    {
        ({ } least, null) => new(Lower, [_these.Says, least.Says]),
        (null, { } most) => new(Upper, [_these.Says, most.Says]),
        ({ } least, { } most) => new($"{Lower}.{Upper}", [_these.Says, least.Says, most.Says]),
        _ => _these.Says,
    };

    private string Lower => _isMore ? "more-than" : "at-least";

    private string Upper => _isFewer ? "fewer-than" : "at-most";

    /// <inheritdoc/>
    public override TResult Accept<TResult>(INormVisitor<TResult> visitor) => Guard.Against.Null(visitor).Count(_these, _least, _isMore, _most, _isFewer, IsPastMending);

    internal override FactAreas Reads => _these.Reads | (Vacant?.Reads ?? FactAreas.None) | (_least?.Reads ?? FactAreas.None) | (_most?.Reads ?? FactAreas.None);

    internal override IEnumerable<GroupId> Groups => [.. _these.Groups, .. _least?.Groups ?? [], .. _most?.Groups ?? []];

    internal override bool IsJudged => false;

    internal override Answer Look(in Moment at)
    {
        ((long certainlyOver, long possiblyOver), (long certainlyAbove, long possiblyAbove)) = (OverAt(at), AboveAt(at));
        Outcomes may = possiblyOver > 0 ? Outcomes.Broken : 0;
        if (certainlyOver > 0)
        {
            return new(may);
        }

        may |= possiblyAbove >= 0 ? Outcomes.Kept : 0;
        if (certainlyAbove >= 0)
        {
            return new(may);
        }

        TimeLeft left = IsPastMending ? TimeLeft.No : at.TimeLeft;
        return new(may | left.Amiss, left.Until);
    }

    internal override void Ask(in Moment at, Questions ask)
    {
        if (ask.Need(Look(at)))
        {
            _these.Ask(at, ask);
            _least?.Ask(at, ask);
            _most?.Ask(at, ask);
        }
    }

    internal override void NameAmiss(in Moment at, Amiss amiss, List<Breach> found)
    {
    }

    internal override void NameSetAside(in Moment at, List<SetAside> found)
    {
    }

    internal override int Examined(in Moment at) => _these.Range(at).Least;

    internal override Evidence Evidence(in Moment at, Outcomes outcome)
    {
        ValueList<LocalDate> days = _these.Days(at);
        (int least, int most) = _these.Range(at);
        return new Tally(_these.Unit, least, _least?.LeastWhole(_isMore, at))
        {
            MayBeMore = most > least,
            AtMost = _most?.MostWhole(_isFewer, at),
            Days = days,
            Ahead = outcome == Outcomes.Pending ? _these.Ahead(at) : [],
            InDoubt = outcome == Outcomes.Pending ? InDoubt(at) : [],
            Apart = ApartAt(at, outcome),
            Sources = _these.Sources(at),
            Vacant = Vacant?.NamesAt(at) ?? [],
            Due = at.Window is { IsTold: true } window && days.Count > 0 && days[^1] > window.Due ? window.Due : null,
        };
    }

    internal override NothingReason Nothing(in Moment at) => NeverNothing;

    /// <summary>Where there are more too many, or fewer than before of too few.</summary>
    internal override bool IsWorse(in Moment before, in Moment after) =>
        Math.Max(0, OverAt(after).Certainly) > Math.Max(0, OverAt(before).Certainly) || Math.Min(0, AboveAt(after).Possibly) < Math.Min(0, AboveAt(before).Possibly);

    internal override Trace Trace(in Moment at, Tracing tracing) => Traced(at, tracing, [], [.. _these.Things(at, tracing), .. ThingsOf(_least, at, tracing), .. ThingsOf(_most, at, tracing)]);

    internal override void Turns(in Moment at, TurningDays days)
    {
        _these.Turns(at, days);
        Vacant?.Turns(at, days);
        _least?.Turns(at, days);
        _most?.Turns(at, days);
    }

    private ValueList<ThingTrace> ThingsOf(Limit? limit, in Moment at, Tracing tracing) => limit is null || _these.LooksAtAllOf(limit) ? [] : limit.Things(at, tracing);

    private ValueList<MissingFact> InDoubt(in Moment at)
    {
        Questions ask = new();
        _these.AskOfThoseTold(at, ask);
        return ask.Missing;
    }

    /// <summary>Why others are not counted, where more are asked for.</summary>
    private ValueList<Breach> ApartAt(in Moment at, Outcomes outcome)
    {
        if (outcome == Outcomes.Kept || _least is null || !TellsOthers)
        {
            return [];
        }

        List<Breach> apart = [];
        _these.NameApart(at, apart);
        return [.. apart.OrderBy(breach => breach.Day.Earliest ?? LocalDate.MaxIsoValue)];
    }

    private static Limit? OneOf(Limit? reached, Limit? passed, string name) =>
        reached is null || passed is null ? reached ?? passed : throw new ArgumentException($"One limit says where a side ends; got {reached} and {passed}.", name);

    /// <summary>By how much there are too many: more than zero when there are.</summary>
    private (long Certainly, long Possibly) OverAt(in Moment at)
    {
        (long least, long most) = _most is null ? (-1, -1) : _these.Less(_most, at);
        return _isFewer ? (least + 1, most + 1) : (least, most);
    }

    /// <summary>By how much there are enough: less than zero when there are not.</summary>
    private (long Certainly, long Possibly) AboveAt(in Moment at)
    {
        (long least, long most) = _least is null ? (0, 0) : _these.Less(_least, at);
        return _isMore ? (least - 1, most - 1) : (least, most);
    }
}
