namespace Overenskommelse.Norms;

/// <summary>How many of these there are; or what a number that each of them has comes to together.</summary>
/// <typeparam name="T">The kind of fact.</typeparam>
public sealed class CountOf<T> : Number
    where T : class
{
    private readonly Population<T> _of;
    private readonly Attribute<T, int>? _each;

    internal CountOf(Population<T> of, Unit unit, Attribute<T, int>? each = null) => (_of, Unit, _each) = (Guard.Against.Null(of), Guard.Against.Null(unit), each);

    /// <inheritdoc/>
    public override Phrase Says => _each is null ? new("count", [_of.Says]) : new("sum", [_of.Says, Unit]);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(INumberVisitor<TResult> visitor) => Guard.Against.Null(visitor).Count(_of, _each);

    internal override FactAreas Reads => _of.Reads | (_each?.Reads ?? FactAreas.None);

    internal override IEnumerable<GroupId> Groups => _of.Groups;

    internal override Unit Unit { get; }

    internal Population<T> Population => _of;

    /// <summary>Those of them that something more is so of: counted together with all of them, so never more than they are, whoever counts.</summary>
    public Number OfWhich(Test<T> test) => new PartOf<T>(this, Guard.Against.Null(test));

    internal CountOf<T> That(Test<T> test) => new(_of.That(test), Unit, _each);

    internal override (int Least, int Most) Range(in Moment at)
    {
        (long least, long most) = (0, _of.MayLackOne(at) ? int.MaxValue : 0);
        foreach (Row<T> row in _of.Rows(at))
        {
            Truth counts = _of.Has(row, at);
            if (counts.MayBeYes)
            {
                (int low, int high) = Worth(row, at);
                least += counts.IsYes && !row.MayRepeat ? low : 0;
                most += high;
            }
        }

        return ((int)Math.Min(least, int.MaxValue), (int)Math.Min(most, int.MaxValue));
    }

    /// <summary>What one of them adds, at least and at most: one, where they are only counted.</summary>
    internal (int Least, int Most) Worth(Row<T> row, in Moment at)
    {
        if (_each is null)
        {
            return (1, 1);
        }

        Fact<int> fact = _each.Of(row, at);
        (int least, int most) = fact.TryGet(out int known) ? (known, known)
            : fact.IsNone ? (0, 0)
            : _each.Closed is { Count: > 0 } all ? (all.Min(), all.Max())
            : (0, int.MaxValue);
        return least >= 0 ? (least, most) : throw new InvalidOperationException($"{_each.Code} is {least}; a number that is added is 0 or more.");
    }

    internal override void Ask(in Moment at, Questions ask)
    {
        _of.AskIfLacking(at, ask);
        foreach (Row<T> row in _of.Rows(at))
        {
            _of.AskWhether(row, at, ask);
            AskWorth(row, at, ask);
            if (row.MayRepeat && _of.Has(row, at).MayBeYes)
            {
                _of.Source.AskForOthers(at, ask);
            }
        }
    }

    /// <summary>By which values of one the sum can be told apart depends on the others, so that only one of a few values can be filled in.</summary>
    internal void AskWorth(Row<T> row, in Moment at, Questions ask)
    {
        if (_each is not null && _of.Has(row, at).MayBeYes && !_each.Of(row, at).IsKnown)
        {
            _each.Ask(row, at, ask, []);
        }
    }

    internal override ValueList<ThingTrace> Things(in Moment at, Tracing tracing) => tracing.Of(_of, _each?.IsStated, at);

    internal override void Turns(in Moment at, TurningDays days) => _of.Turns(at, days);

    internal override ValueList<Provenance> Sources(in Moment at)
    {
        List<Provenance>? sources = null;
        foreach (Row<T> row in _of.Rows(at))
        {
            if (Provenance.Of(row) is { } source && sources?.Contains(source) != true && _of.Has(row, at).IsYes)
            {
                (sources ??= []).Add(source);
            }
        }

        return sources?.ToValueList() ?? [];
    }

    internal override ValueList<LocalDate> Days(in Moment at) => DaysFrom(LocalDate.MinIsoValue, at, static counts => counts.IsYes);

    internal override ValueList<LocalDate> Ahead(in Moment at) =>
        at.Window is { } window && window.Due > at.On ? DaysFrom(at.On.PlusDays(1), at.OnDay(window.Due), static counts => counts.MayBeYes) : [];

    internal override void AskOfThoseTold(in Moment at, Questions ask)
    {
        foreach (Row<T> row in _of.Rows(at))
        {
            _of.AskWhether(row, at, ask);
        }
    }

    /// <summary>The days, in order, of those that are counted so, from a first day to the day asked about.</summary>
    private ValueList<LocalDate> DaysFrom(LocalDate first, in Moment at, Func<Truth, bool> isSo)
    {
        if (_of.Source.Day is not { } day)
        {
            return [];
        }

        List<LocalDate> days = [];
        foreach (Row<T> row in _of.Rows(at))
        {
            if (isSo(_of.Has(row, at)) && day.Of(row, at).TryGet(out LocalDate on) && on >= first && on <= at.On)
            {
                days.Add(on);
            }
        }

        days.Sort();
        return days.ToValueList();
    }

    /// <summary>Whether both add the same of the same things.</summary>
    internal bool IsAlike(CountOf<T> other) => ReferenceEquals(_of, other._of) && ReferenceEquals(_each, other._each);
}
