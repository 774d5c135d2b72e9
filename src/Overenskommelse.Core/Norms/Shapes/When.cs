namespace Overenskommelse.Norms;

/// <summary>Only if: where some things are there, a norm counts, and otherwise there is nothing to judge.</summary>
/// <typeparam name="T">The kind of the things.</typeparam>
public sealed class When<T> : Norm
    where T : class
{
    private readonly Population<T> _some;
    private readonly Norm _then;
    private readonly CountOf<T> _number;

    /// <summary>Where at least one of these is there, the norm counts.</summary>
    /// <exception cref="ArgumentException">Whether they are there rests on what people judge.</exception>
    public When(Population<T> some, Norm then)
    {
        (_some, _then, _number) = (Guard.Against.Null(some), Guard.Against.Null(then), Number.Of(some));
        _ = Judging.Refused(some.Reads, some, nameof(some));
    }

    /// <summary>Whether it goes without saying that they are there, so that where they are it is not told.</summary>
    internal bool IsTakenForGranted { get; init; }

    /// <inheritdoc/>
    public override Phrase Says => new("when", [_some.Says, _then.Says]);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(INormVisitor<TResult> visitor) => Guard.Against.Null(visitor).When(_some, _then);

    internal override FactAreas Reads => _some.Reads | _then.Reads;

    internal override IEnumerable<GroupId> Groups => [.. _some.Groups, .. _then.Groups];

    internal override bool IsJudged => _then.IsJudged;

    internal override Answer Look(in Moment at)
    {
        (int least, int most) = _number.Range(at);
        if (most == 0)
        {
            return Answer.Nothing;
        }

        Answer then = _then.Look(at);
        return least > 0 ? then : then with { May = then.May | Outcomes.NotApplicable };
    }

    internal override void Ask(in Moment at, Questions ask)
    {
        (int least, int most) = _number.Range(at);
        if (least == 0 && most > 0 && !Look(at).IsDecided)
        {
            _number.Ask(at, ask);
        }

        if (most > 0)
        {
            _then.Ask(at, ask);
        }
    }

    internal override void NameAmiss(in Moment at, Amiss amiss, List<Breach> found) => _then.NameAmiss(at, amiss, found);

    internal override void NameMet(in Moment at, List<Met> met)
    {
        if (_number.Range(at).Least > 0)
        {
            _then.NameMet(at, met);
        }
    }

    internal override void NameSetAside(in Moment at, List<SetAside> found) => _then.NameSetAside(at, found);

    internal override IEnumerable<Each<TThing>> EachOf<TThing>() => _then.EachOf<TThing>();

    internal override int Examined(in Moment at) => _then.Examined(at);

    internal override Evidence Evidence(in Moment at, Outcomes outcome) => _then.Evidence(at, outcome);

    internal override NothingReason Nothing(in Moment at) => _number.Range(at).Least > 0 ? _then.Nothing(at) : _number.Range(at).Most == 0 ? _some.Source.Nothing : _then.Nothing(at);

    internal override bool IsWorse(in Moment before, in Moment after) => _then.IsWorse(before, after);

    internal override Trace Trace(in Moment at, Tracing tracing) => IsTakenForGranted && _number.Range(at).Least > 0 ? _then.Trace(at, tracing) : Traced(at, tracing, [tracing.Of(_then, at)], tracing.Of(_some, null, at));

    internal override void Turns(in Moment at, TurningDays days)
    {
        _some.Turns(at, days);
        _then.Turns(at, days);
    }
}
