namespace Overenskommelse.Norms;

/// <summary>How many of these there are.</summary>
/// <typeparam name="T">The kind of fact.</typeparam>
public sealed class CountOf<T> : Number
    where T : class
{
    private readonly Population<T> _of;

    internal CountOf(Population<T> of, Unit unit) => (_of, Unit) = (Guard.Against.Null(of), Guard.Against.Null(unit));

    /// <inheritdoc/>
    public override Phrase Says => new("count", [_of.Says]);

    internal override FactAreas Reads => _of.Reads;

    internal override Unit Unit { get; }

    /// <summary>Those of them that something more is so of: counted together with all of them, so never more than they are, whoever counts.</summary>
    public Number Those(Test<T> test) => new PartOf<T>(_of, Guard.Against.Null(test), Unit);

    internal override (int Least, int Most) Range(in Moment at)
    {
        int least = 0;
        int most = 0;
        foreach (Row<T> row in _of.Rows(at))
        {
            Truth counts = _of.Has(row, at);
            least += counts.IsYes ? 1 : 0;
            most += counts.MayBeYes ? 1 : 0;
        }

        return (least, _of.MayLackOne(at) ? int.MaxValue : most);
    }

    internal override void Ask(in Moment at, Questions ask)
    {
        _of.AskIfLacking(at, ask);
        foreach (Row<T> row in _of.Rows(at))
        {
            _of.AskWhether(row, at, ask);
        }
    }

    internal override ValueList<ThingTrace> Things(in Moment at, Tracing tracing) => tracing.Of(_of, null, at);

    internal override void Turns(in Moment at, TurningDays days) => _of.Turns(at, days);

    internal override ValueList<LocalDate> Days(in Moment at)
    {
        List<LocalDate> days = [];
        foreach (Row<T> row in _of.Rows(at))
        {
            if (_of.Source.Day is { } day && _of.Has(row, at).IsYes && day.Of(row, at).TryGet(out LocalDate on))
            {
                days.Add(on);
            }
        }

        days.Sort();
        return days.ToValueList();
    }

    /// <summary>Whether both count the same things.</summary>
    internal bool Counts(Population<T> of) => ReferenceEquals(_of, of);
}
