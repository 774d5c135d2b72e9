namespace Overenskommelse.Norms;

/// <summary>Whether an attribute has no value, and somebody has told so.</summary>
internal sealed class HasNone<T, TValue>(Attribute<T, TValue> attribute, ValueList<TValue> tells) : Leaf<T, TValue>(attribute, tells)
    where T : class
    where TValue : notnull
{
    public override Phrase Says => field ??= new($"{Attribute.Code}.none");

    public override Truth Of(Row<T> row, in Moment at)
    {
        Fact<TValue> fact = Attribute.Of(row, at);
        return fact.IsKnown ? Truth.Of(fact.IsNone) : Attribute.MayBeNone ? Truth.Unknown : Truth.No;
    }

    protected override bool Holds(TValue value) => false;
}
