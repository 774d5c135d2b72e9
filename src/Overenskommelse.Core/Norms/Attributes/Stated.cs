namespace Overenskommelse.Norms;

/// <summary>An attribute that stands on the fact itself: one line says where, and what to ask when it is not known.</summary>
/// <typeparam name="T">The kind of fact that has it.</typeparam>
/// <typeparam name="TValue">What it is.</typeparam>
/// <param name="code">A stable code, such as <c>seat.kind</c>.</param>
/// <param name="stands">Where it stands.</param>
/// <param name="asks">The question that asks for it.</param>
/// <param name="reads">The facts it is read from.</param>
public sealed class Stated<T, TValue>(string code, Func<T, Fact<TValue>> stands, Asks<T> asks, FactAreas reads) : Attribute<T, TValue>
    where T : class
    where TValue : notnull
{
    private static readonly ValueList<object> NoValue = [Fact.None];

    private readonly Func<T, Fact<TValue>> _stands = Guard.Against.Null(stands);
    private readonly Asks<T> _asks = Guard.Against.Null(asks);

    /// <inheritdoc/>
    public override string Code { get; } = Guard.Against.NullOrWhiteSpace(code);

    /// <inheritdoc/>
    public override FactAreas Reads => reads;

    /// <inheritdoc/>
    public override ValueList<TValue>? Closed => Values;

    /// <summary>Every value there is; null, the default, when there may be any.</summary>
    public ValueList<TValue>? Values { get; init; }

    /// <summary>
    /// Makes a value of the row's own that nothing else has, such as a person nobody else is, where it is known that there is one; it is filled in beside the
    /// values that whoever asks can tell apart. Null, the default, lets there be none: that is filled in too, and of ids one that nothing else has.
    /// </summary>
    public Func<Row<T>, TValue>? Another { get; init; }

    /// <summary>Why it is amiss when it is another than it ought to be. A reason with the code of the attribute by default.</summary>
    public BreachReason? Otherwise { get; init; }

    /// <inheritdoc/>
    public override Fact<TValue> Of(Row<T> row, in Moment at)
    {
        Fact<TValue> fact = row.IsBlank ? Fact.NotKnown : _stands(row.Fact);
        return fact.IsKnown || at.Supposed is not { } supposed ? fact : supposed.Of<TValue>(this, row);
    }

    /// <inheritdoc/>
    public override bool MayBe(TValue value, Row<T> row, in Moment at) => true;

    /// <inheritdoc/>
    public override void Ask(Row<T> row, in Moment at, Questions ask, ValueList<TValue> tells)
    {
        if (row.IsBlank || Of(row, at).IsKnown)
        {
            return;
        }

        if (Values is null && tells.Count == 0)
        {
            ask.AddOpen(_asks(row, at), this, row);
            return;
        }

        IEnumerable<object> values = (Values ?? tells).Cast<object>();
        values = Values is null && Fresh(row, at) is { } fresh ? values.Append(fresh) : values;
        ask.Add(_asks(row, at), this, row, MayBeNone ? values.Concat(NoValue) : values);
    }

    /// <inheritdoc/>
    public override Breach Why(Row<T> row, in Moment at) => new(Otherwise ?? new BreachReason(Code), row.Organisation?.Id ?? (row.IsBlank ? null : (row.Fact as Organisation)?.Id));

    internal override (object Attribute, object Row) Source(Row<T> row, in Moment at) => (this, row);

    internal override bool MayBeNone => Values is null && Another is null;

    internal override object? Fresh(Row<T> row, in Moment at) => Another is null || row.IsBlank ? base.Fresh(row, at) : Another(row);
}
