namespace Overenskommelse.Norms;

/// <summary>Something that a thing has: the kind of a seat, the party of an organisation. Tests are derived from it.</summary>
/// <typeparam name="T">The kind of fact that has it.</typeparam>
/// <typeparam name="TValue">What it is.</typeparam>
public abstract class Attribute<T, TValue>
    where T : class
    where TValue : notnull
{
    /// <summary>A stable code, such as <c>seat.kind</c>.</summary>
    public abstract string Code { get; }

    /// <summary>The facts it is read from.</summary>
    public abstract FactAreas Reads { get; }

    /// <summary>Every value there is, when there are no others; null when there may be any.</summary>
    public abstract ValueList<TValue>? Closed { get; }

    /// <summary>What is known of it. Of a blank row, nothing.</summary>
    public abstract Fact<TValue> Of(Row<T> row, in Moment at);

    /// <summary>Whether it may be one value of a row of which it is not known. Whoever cannot tell says yes.</summary>
    public abstract bool MayBe(TValue value, Row<T> row, in Moment at);

    /// <summary>Asks for it. Whoever asks names the values that it tells from each other and from all others; none when it cannot say which.</summary>
    public abstract void Ask(Row<T> row, in Moment at, Questions ask, ValueList<TValue> tells);

    /// <summary>What is amiss when it is another than it ought to be.</summary>
    public abstract Breach Why(Row<T> row, in Moment at);

    /// <summary>Whose fact it is: two rows whose attribute stands on one and the same fact give one and the same.</summary>
    internal abstract (object Attribute, object Row) Source(Row<T> row, in Moment at);

    /// <summary>Whether there may be none where it is not known. Whoever is not named is presumed to be somebody.</summary>
    internal virtual bool MayBeNone => Closed is null;

    /// <summary>A value of the row's own that nothing else has; null when there is no telling.</summary>
    internal virtual object? Fresh(Row<T> row, in Moment at) => row.IsBlank ? null : Unnamed.Of<TValue>(Source(row, at).Row);

    /// <summary>It is this.</summary>
    public Test<T> Is(TValue value) => new Fits<T, TValue>(this, [Guard.Against.Null(value)]);

    /// <summary>It is one of these.</summary>
    public Test<T> In(params ValueList<TValue> values) => new Fits<T, TValue>(this, values);

    /// <summary>There is one, whatever it is.</summary>
    public Test<T> IsStated => new IsStated<T, TValue>(this);

    /// <summary>Somebody has told of it, be it that there is none.</summary>
    public Test<T> IsKnown => new Known<T, TValue>(this);

    /// <summary>It meets a condition. The values by which the condition can be told must be among those named: one on each side of each boundary.</summary>
    public Test<T> Meets(Phrase says, Func<TValue, bool> condition, params ValueList<TValue> tells) => new Meets<T, TValue>(this, Guard.Against.Null(says), Guard.Against.Null(condition), tells);

    /// <summary>The code, for a debugger.</summary>
    public sealed override string ToString() => Code;
}
