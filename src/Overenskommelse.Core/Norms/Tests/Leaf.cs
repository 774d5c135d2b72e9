namespace Overenskommelse.Norms;

/// <summary>A leaf whose answer rests on an attribute of the row and of nothing else.</summary>
internal abstract class Leaf<T, TValue>(Attribute<T, TValue> attribute, ValueList<TValue> tells) : OwnTest<T>
    where T : class
    where TValue : notnull
{
    public sealed override FactAreas Reads => attribute.Reads;

    protected Attribute<T, TValue> Attribute => attribute;

    /// <summary>The values by which the answers can be told apart.</summary>
    protected ValueList<TValue> Tells => tells;

    public sealed override void Ask(Row<T> row, in Moment at, Questions ask) => attribute.Ask(row, at, ask, tells);

    public sealed override void Why(Row<T> row, in Moment at, ICollection<Breach> found) =>
        found.Add(attribute.Why(row, at) with { Instead = attribute.Of(row, at).TryGet(out TValue? value) ? value as Id : null });

    public sealed override void Turns(Row<T> row, in Moment at, TurningDays days)
    {
    }

    public sealed override void Mend(Row<T> row, in Moment at, ICollection<Remedy> remedies) =>
        remedies.Add(new(attribute.Code, attribute.Why(row, at).Subject, tells.Where(Holds).Cast<object>().ToValueList()));

    internal sealed override object? FactOf(Row<T> row, in Moment at) =>
        attribute.Of(row, at).Match<object>(value => value, () => Fact.None, () => Fact.NotKnown);

    /// <summary>Whether a value meets it.</summary>
    protected abstract bool Holds(TValue value);

    /// <summary>What may be so of a value that is not known: where there are no others than those, all of them are tried.</summary>
    protected Truth OfClosed(ValueList<TValue> all)
    {
        bool some = false;
        bool none = true;
        bool every = true;
        foreach (TValue value in all.Items)
        {
            bool holds = Holds(value);
            (some, none, every) = (some | holds, none & !holds, every & holds);
        }

        return every && some ? Truth.Yes : none ? Truth.No : Truth.Unknown;
    }
}
