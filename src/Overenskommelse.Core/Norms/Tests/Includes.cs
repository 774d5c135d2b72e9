namespace Overenskommelse.Norms;

/// <summary>Whether a list that a thing has includes something: whether a party attended, whether a matter was dealt with.</summary>
/// <typeparam name="T">The kind of fact that has the list.</typeparam>
/// <typeparam name="TValue">What stands on the list.</typeparam>
/// <param name="code">A stable code, such as <c>meeting.attended</c>.</param>
/// <param name="stands">Where the list stands.</param>
/// <param name="value">What it ought to include.</param>
/// <param name="asks">The question that asks for it.</param>
/// <param name="reason">Why it is amiss when it does not.</param>
/// <param name="reads">The facts it is read from.</param>
public sealed class Includes<T, TValue>(string code, Func<T, Register<TValue>> stands, TValue value, Asks<T> asks, BreachReason reason, FactAreas reads) : Test<T>
    where T : class
    where TValue : Id
{
    private readonly string _code = Guard.Against.NullOrWhiteSpace(code);
    private readonly Func<T, Register<TValue>> _stands = Guard.Against.Null(stands);
    private readonly TValue _value = Guard.Against.Null(value);
    private readonly Asks<T> _asks = Guard.Against.Null(asks);
    private readonly BreachReason _reason = Guard.Against.Null(reason);

    /// <summary>Whether what is amiss is told of whoever's list it is, and not of what the list ought to include.</summary>
    internal bool IsToldOfWhose { get; init; }

    /// <inheritdoc/>
    public override FactAreas Reads => reads;

    /// <inheritdoc/>
    public override Phrase Says => field ??= new($"{code}.includes", [value]);

    /// <inheritdoc/>
    public override Truth Of(Row<T> row, in Moment at)
    {
        if (row.IsBlank)
        {
            return Truth.Unknown;
        }

        Register<TValue> register = _stands(row.Fact);
        foreach (TValue each in register.Known.Items)
        {
            if (each == _value)
            {
                return Truth.Yes;
            }
        }

        return register.IsComplete ? Truth.No
            : at.Supposed is { } supposed && supposed.TryGet((_code, _value), row, out object? included) ? Truth.Of((bool)included)
            : Truth.Unknown;
    }

    /// <inheritdoc/>
    public override void Ask(Row<T> row, in Moment at, Questions ask)
    {
        if (!row.IsBlank)
        {
            ask.Add(_asks(row, at), (_code, _value), row, [true, false]);
        }
    }

    /// <inheritdoc/>
    public override void Why(Row<T> row, in Moment at, ICollection<Breach> found) => found.Add(new(_reason, IsToldOfWhose ? row.Organisation?.Id : _value));

    /// <inheritdoc/>
    public override TimeLeft StillPossible(Row<T> row, in Moment at) => TimeLeft.No;

    /// <inheritdoc/>
    public override void Turns(Row<T> row, in Moment at, TurningDays days)
    {
    }

    /// <inheritdoc/>
    public override void TurnsElsewhere(in Moment at, TurningDays days)
    {
    }

    /// <inheritdoc/>
    public override void Mend(Row<T> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new(_code, _value, [true]));
}
