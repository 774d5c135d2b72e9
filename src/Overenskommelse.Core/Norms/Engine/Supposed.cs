namespace Overenskommelse.Norms;

/// <summary>Facts that nobody has told, as if somebody had: which attribute of which row, and its value, or that there is none.</summary>
internal sealed class Supposed
{
    private readonly Dictionary<(object Attribute, object Row), object> _values = [];

    public void Set(object attribute, object row, object value) => _values[(attribute, row)] = value;

    public bool TryGet(object attribute, object row, [MaybeNullWhen(false)] out object value) => _values.TryGetValue((attribute, row), out value);

    public Fact<TValue> Of<TValue>(object attribute, object row)
        where TValue : notnull =>
        !_values.TryGetValue((attribute, row), out object? value) ? Fact.NotKnown
        : value is TValue known ? known
        : Fact.None;
}
