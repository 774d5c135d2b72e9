namespace Overenskommelse.Norms;

/// <summary>Whether an attribute meets a condition of any kind.</summary>
internal sealed class Meets<T, TValue>(Attribute<T, TValue> attribute, Phrase says, Func<TValue, bool> condition, ValueList<TValue> tells) : Leaf<T, TValue>(attribute, tells)
    where T : class
    where TValue : notnull
{
    public override Phrase Says => says;

    public override Truth Of(Row<T> row, in Moment at)
    {
        Fact<TValue> fact = Attribute.Of(row, at);
        return fact.TryGet(out TValue? value) ? Truth.Of(condition(value))
            : fact.IsNone ? Truth.No
            : Attribute.Closed is { } all ? OfClosed(all)
            : Truth.Unknown;
    }

    protected override bool Holds(TValue value) => condition(value);
}
