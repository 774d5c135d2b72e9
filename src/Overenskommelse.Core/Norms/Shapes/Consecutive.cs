namespace Overenskommelse.Norms;

/// <summary>Of neighbours in an order, at most so many in a row that nothing keeps apart; one, by default: each is kept apart from the one before.</summary>
/// <remarks>Those in one place are one: a row goes on from any of them.</remarks>
/// <typeparam name="T">The kind of fact.</typeparam>
public sealed class Consecutive<T> : Norm
    where T : class
{
    private readonly Population<T> _of;
    private readonly Order<T> _order;
    private readonly Test<Pair<T>> _apart;

    /// <summary>At most so many in a row.</summary>
    /// <param name="of">The things.</param>
    /// <param name="order">The order in which they stand.</param>
    /// <param name="apart">What keeps one apart from the one before it.</param>
    /// <exception cref="ArgumentException">Which the things are rests on what people judge; what keeps them apart may.</exception>
    public Consecutive(Population<T> of, Order<T> order, Test<Pair<T>> apart)
    {
        (_of, _order, _apart) = (Guard.Against.Null(of), Guard.Against.Null(order), Guard.Against.Null(apart));
        _ = Judging.Refused(of.Reads, of, nameof(of));
    }

    /// <summary>How many there may be in a row: one, by default, or more.</summary>
    public int AtMost { get; init => field = Guard.Against.NegativeOrZero(value, nameof(AtMost)); } = 1;

    /// <summary>Whether the first is asked too, which has nothing before it. False by default.</summary>
    public bool AsksFirst { get; init; }

    /// <inheritdoc/>
    public override Phrase Says => new("consecutive", [_of.Says, _order.Code, _apart.Says, AtMost]);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(INormVisitor<TResult> visitor) => Guard.Against.Null(visitor).Consecutive(_of, _order, _apart, AtMost, AsksFirst);

    internal override FactAreas Reads => _of.Reads | _order.Reads | _apart.Reads;

    internal override IEnumerable<GroupId> Groups => _of.Groups;

    internal override bool IsJudged => _apart.Reads.HasFlag(FactAreas.Judgements);

    internal override Answer Look(in Moment at)
    {
        Places<T> places = PlacesAt(at);
        if (_of.MayLackOne(at))
        {
            return new((places.Sure.Count > 0 ? 0 : Outcomes.NotApplicable) | Outcomes.Kept | Outcomes.Pending | Outcomes.Broken);
        }

        Answer all = places.Sure.Count > 0 ? new(Outcomes.Kept) : places.Unsure.Count > 0 ? new(Outcomes.NotApplicable | Outcomes.Kept) : Answer.Nothing;
        foreach (Run<T> run in RunsIn(places, at))
        {
            TimeLeft left = _apart.StillPossible(run.Last, at);
            all = all.And(left.Answer with
            {
                May = (run.TooLong.MayBeNo ? Outcomes.Kept : 0) | (run.TooLong.MayAwait ? Outcomes.NeedsJudgement : 0) | (run.TooLong.MayBeYes ? left.Amiss : 0),
            });
        }

        return places.Unsure.Count > 0 && MayTouch(places, at) ? all.And(new(Outcomes.NotApplicable | Outcomes.Pending | Outcomes.Broken)) : all;
    }

    internal override void Ask(in Moment at, Questions ask)
    {
        if (!ask.Need(Look(at)))
        {
            return;
        }

        Places<T> places = PlacesAt(at);
        if (_of.MayLackOne(at))
        {
            _of.AskIfLacking(at, ask);
            ask.If(_apart, Row<Pair<T>>.Blank, at);
        }

        HashSet<int> known = [.. places.All.Select(each => each.First).Concat(places.All.Select(each => each.Last)).Where(place => place is > int.MinValue and < int.MaxValue)];
        foreach ((Row<T> row, _, _) in places.Unsure)
        {
            _of.AskWhether(row, at, ask);
            _order.Ask(row, at, ask, known, places.Unsure.Count);
        }

        foreach (Row<Pair<T>> pair in places.Neighbours(AsksFirst, withUnsure: true, lacks: _of.MayLackOne(at)))
        {
            ask.If(_apart, pair, at);
        }
    }

    internal override void NameAmiss(in Moment at, Amiss amiss, List<Breach> found)
    {
        foreach (Run<T> run in RunsIn(PlacesAt(at), at))
        {
            bool isToBeTold = amiss switch
            {
                Amiss.Broken => run.TooLong.IsYes && !_apart.StillPossible(run.Last, at).Can.MayBeYes,
                Amiss.Certainly => run.TooLong.IsYes,
                _ => run.TooLong.MayBeYes,
            };
            if (isToBeTold)
            {
                List<Breach> why = [];
                _apart.Why(run.Last, at, why);
                foreach (Breach breach in why)
                {
                    found.Add(breach with { Subject = breach.Subject ?? _of.Source.NameOf(run.Last.Fact.Later, at) });
                }
            }
        }
    }

    internal override void NameSetAside(in Moment at, List<SetAside> found)
    {
    }

    internal override int Examined(in Moment at) => PlacesAt(at).Sure.Count;

    internal override Evidence Evidence(in Moment at, Outcomes outcome) => NamedAmiss(at, outcome);

    internal override NothingReason Nothing(in Moment at) => _of.Source.Nothing;

    internal override bool IsWorse(in Moment before, in Moment after) => NamesMore(before, after);

    internal override Trace Trace(in Moment at, Tracing tracing)
    {
        Places<T> places = PlacesAt(at);
        List<ThingTrace> things = [.. tracing.Of(_of, null, at)];
        foreach (Row<Pair<T>> pair in places.Neighbours(AsksFirst, withUnsure: true, lacks: false))
        {
            things.Add(tracing.Of(_of.Source.NameOf(pair.Fact.Later, at), _apart, pair, at));
        }

        return Traced(at, tracing, [], things.ToValueList());
    }

    internal override void Turns(in Moment at, TurningDays days)
    {
        _of.Turns(at, days);
        _apart.TurnsElsewhere(at, days);
        foreach (Row<T> row in _of.Rows(at))
        {
            _order.Turns(row, at, days);
            _apart.Turns(Places<T>.Pair(row, row), at, days);
        }
    }

    private Places<T> PlacesAt(in Moment at) => Places<T>.Of(_of, _order, at);

    private List<Run<T>> RunsIn(Places<T> places, in Moment at) => Run<T>.In(places, _apart, AtMost, AsksFirst, at);

    /// <summary>Whether one that is not certain could make a row too long: by being in it, or because nothing else keeps its neighbours apart.</summary>
    private bool MayTouch(Places<T> places, in Moment at)
    {
        foreach (Row<Pair<T>> pair in places.Neighbours(AsksFirst, withUnsure: true, lacks: false))
        {
            if (!_apart.Of(pair, at).IsYes)
            {
                return true;
            }
        }

        return false;
    }
}
