namespace Overenskommelse.Norms;

/// <summary>So many: at least, at most, or both. The limits may themselves be numbers that are not always known.</summary>
/// <remarks>Too many is broken at once. Too few is pending until the due day of the period, and in a part of a period it is not measured.</remarks>
public sealed class Count : Norm
{
    private readonly Number _these;
    private readonly Number? _atLeast;
    private readonly Number? _atMost;

    /// <summary>So many.</summary>
    /// <param name="these">How many there are.</param>
    /// <param name="atLeast">The least that there are to be, itself included; null for no such limit.</param>
    /// <param name="atMost">The most that there are to be, itself included; null for no such limit.</param>
    /// <exception cref="ArgumentException">The limits can never be kept, or never be broken, and the message has them; or a number rests on what people judge.</exception>
    public Count(Number these, Number? atLeast = null, Number? atMost = null)
    {
        (_these, _atLeast, _atMost) = (Guard.Against.Null(these), atLeast, atMost);
        foreach (Number? number in (ReadOnlySpan<Number?>)[these, atLeast, atMost])
        {
            _ = number is null ? FactAreas.None : Judging.Refused(number.Reads, number, nameof(these));
        }

        (int? least, int? most) = (atLeast?.Fixed, atMost?.Fixed);
        if (least > most)
        {
            throw new ArgumentException($"At least {least} and at most {most} can never be kept.", nameof(atLeast));
        }

        if (most < 0)
        {
            throw new ArgumentException($"At most {most} can never be kept.", nameof(atMost));
        }

        if ((atLeast is null && atMost is null) || (least <= 0 && atMost is null))
        {
            throw new ArgumentException($"At least {(least is null ? "no number" : least)} and at most no number can never be broken.", nameof(atLeast));
        }
    }

    /// <summary>Whether what is lacking cannot come any more: too few is then broken at once. False by default.</summary>
    public bool IsPastMending { get; init; }

    /// <inheritdoc/>
    public override Phrase Says => (_atLeast, _atMost) switch
    {
        ({ } least, null) => new("at-least", [_these.Says, least.Says]),
        (null, { } most) => new("at-most", [_these.Says, most.Says]),
        ({ } least, { } most) => new("between", [_these.Says, least.Says, most.Says]),
        _ => _these.Says,
    };

    internal override FactAreas Reads => _these.Reads | (_atLeast?.Reads ?? FactAreas.None) | (_atMost?.Reads ?? FactAreas.None);

    internal override bool IsJudged => false;

    internal override Answer Look(in Moment at)
    {
        (long certainlyOver, long possiblyOver) = _atMost is null ? (-1, -1) : _these.Less(_atMost, at);
        (long certainlyAbove, long possiblyAbove) = _atLeast is null ? (0, 0) : _these.Less(_atLeast, at);
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

        Chance rest = IsPastMending ? Chance.No : at.Rest;
        return new(may | rest.Amiss, rest.Until);
    }

    internal override void Ask(in Moment at, Questions ask)
    {
        if (!Look(at).IsDecided)
        {
            _these.Ask(at, ask);
            _atLeast?.Ask(at, ask);
            _atMost?.Ask(at, ask);
        }
    }

    internal override void Find(in Moment at, Amiss amiss, List<Breach> found)
    {
    }

    internal override int Examined(in Moment at) => _these.Range(at).Least;

    internal override Evidence Evidence(in Moment at, Outcomes outcome) =>
        new Tally(_these.Unit, _these.Range(at).Least, _atLeast?.Range(at).Least ?? 0) { Days = _these.Days(at) };

    internal override NothingReason Nothing(in Moment at) => NeverNothing;

    internal override Trace Trace(in Moment at, Tracing tracing) => Traced(at, tracing, [], [.. _these.Things(at, tracing), .. _atLeast?.Things(at, tracing) ?? [], .. _atMost?.Things(at, tracing) ?? []]);

    internal override void Turns(in Moment at, TurningDays days)
    {
        _these.Turns(at, days);
        _atLeast?.Turns(at, days);
        _atMost?.Turns(at, days);
        if (at.Window is { } window)
        {
            days.Add(window.Due.PlusDays(1));
        }
    }
}
