namespace Overenskommelse.Knowledge;

/// <summary>A value, or the knowledge that there is none, or not known. Not known by default.</summary>
/// <remarks>A value converts by itself, and so do <see cref="Fact.NotKnown"/> and <see cref="Fact.None"/>.</remarks>
public readonly record struct Fact<T>
    where T : notnull
{
    private readonly T? _value;
    private readonly State _state;

    private Fact(T? value, State state) => (_value, _state) = (value, state);

    private enum State
    {
        NotKnown,
        None,
        Stated,
    }

    /// <summary>Whether there is a value, or it is known that there is none.</summary>
    public bool IsKnown => _state != State.NotKnown;

    /// <summary>Whether it is known that there is no value.</summary>
    public bool IsNone => _state == State.None;

    /// <summary>A fact with a value.</summary>
    /// <exception cref="ArgumentNullException">The value is null: say <see cref="Fact.NotKnown"/> or <see cref="Fact.None"/> instead.</exception>
    public static implicit operator Fact<T>(T value) => new(Guard.Against.Null(value), State.Stated);

    /// <summary>A fact without a value.</summary>
    public static implicit operator Fact<T>(Absence absence) => new(default, absence == Absence.None ? State.None : State.NotKnown);

    /// <summary>Gives the value, if there is one.</summary>
    public bool TryGet([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return _state == State.Stated;
    }

    /// <summary>The value; or this, when there is none or it is not known.</summary>
    public T ValueOr(T otherwise) => TryGet(out T? value) ? value : otherwise;

    /// <summary>What follows from the value; none and not known stay as they are.</summary>
    /// <exception cref="ArgumentNullException">What follows is null.</exception>
    public Fact<TOther> Map<TOther>(Func<T, TOther> map)
        where TOther : notnull
    {
        Guard.Against.Null(map);
        return Match<Fact<TOther>>(value => map(value), () => Fact.None, () => Fact.NotKnown);
    }

    /// <summary>Answers for each of the three: a value, none, and not known.</summary>
    public TResult Match<TResult>(Func<T, TResult> value, Func<TResult> none, Func<TResult> notKnown)
    {
        Guard.Against.Null(value);
        Guard.Against.Null(none);
        Guard.Against.Null(notKnown);
        return TryGet(out T? stated) ? value(stated) : IsNone ? none() : notKnown();
    }

    /// <summary>Whether the value is this one: true, false, or null when it is not known.</summary>
    public bool? Is(T value) => IsKnown ? TryGet(out T? stated) && EqualityComparer<T>.Default.Equals(stated, value) : null;

    /// <summary>The value, <c>none</c>, or <c>not known</c>.</summary>
    public override string ToString() => _state switch
    {
        State.Stated => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_value}"),
        State.None => "none",
        _ => "not known",
    };
}
