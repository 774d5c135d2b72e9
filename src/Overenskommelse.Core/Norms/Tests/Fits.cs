namespace Overenskommelse.Norms;

/// <summary>Whether an attribute has one of some values.</summary>
internal sealed class Fits<T, TValue>(Attribute<T, TValue> attribute, ValueList<TValue> values)
    : Leaf<T, TValue>(attribute, values), IByValue<T>
    where T : class
    where TValue : notnull
{
    public override Phrase Says => field ??= new($"{Attribute.Code}.in", [Tells.Select(Said).ToValueList()]);

    public override Truth Of(Row<T> row, in Moment at)
    {
        Fact<TValue> fact = Attribute.Of(row, at);
        return fact.TryGet(out TValue? value) ? Truth.Of(Holds(value))
            : fact.IsNone ? Truth.No
            : Attribute.Closed is { } all ? OfClosed(all)
            : OfOpen(row, at);
    }

    public bool IsOfOne => Tells.Count == 1;

    public ReadOnlySpan<Row<T>> Among(Source<T> source, in Moment at) => ValueIndex<T, TValue>.Among(source, Attribute, Tells[0], at);

    protected override bool Holds(TValue value)
    {
        foreach (TValue each in Tells.Items)
        {
            if (EqualityComparer<TValue>.Default.Equals(each, value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A value of an enumeration has a phrase of its own, with the code of its type and its name.</summary>
    private static object Said(TValue value) => value is Enum named ? Phrase.Of(named) : value;

    private Truth OfOpen(Row<T> row, in Moment at)
    {
        foreach (TValue value in Tells.Items)
        {
            if (Attribute.MayBe(value, row, at))
            {
                return Truth.Unknown;
            }
        }

        return Truth.No;
    }
}
