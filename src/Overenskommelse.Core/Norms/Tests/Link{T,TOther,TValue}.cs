namespace Overenskommelse.Norms;

/// <summary>A link by an attribute of one type.</summary>
internal sealed class Link<T, TOther, TValue>(Attribute<T, TValue> mine, Attribute<TOther, TValue> theirs, Func<TValue, TValue>? to, Func<TValue, TValue>? back) : Link<T, TOther>
    where T : class
    where TOther : class
    where TValue : notnull
{
    internal override string Says => $"{mine.Code}{(to is null ? '=' : '~')}{theirs.Code}";

    internal override FactAreas Reads { get; } = mine.Reads | theirs.Reads;

    internal override object? Mine(Row<T> row, in Moment at)
    {
        Fact<TValue> fact = mine.Of(row, at);
        return fact.TryGet(out TValue? value) ? (to is null ? value : to(value)) : fact.IsNone ? Nothing : null;
    }

    internal override object? Theirs(Row<TOther> row, in Moment at)
    {
        Fact<TValue> fact = theirs.Of(row, at);
        return fact.TryGet(out TValue? value) ? value : fact.IsNone ? Nothing : null;
    }

    internal override object? MySource(Row<T> row, in Moment at) => to is null && !mine.MayBeNone ? mine.Source(row, at) : null;

    internal override object TheirSource(Row<TOther> row, in Moment at) => theirs.Source(row, at);

    internal override object? TheirFresh(Row<TOther> row, in Moment at) => theirs.Fresh(row, at);

    internal override object? MyFresh(Row<T> row, in Moment at) => mine.Fresh(row, at) is TValue value ? to is null ? value : to(value) : null;

    internal override void AskMine(Row<T> row, in Moment at, Questions ask, IEnumerable<object> values) =>
        mine.Ask(row, at, ask, values.OfType<TValue>().Select(value => back is null ? value : back(value)).ToValueList());

    internal override void AskTheirs(Row<TOther> row, in Moment at, Questions ask, IEnumerable<object> values) => theirs.Ask(row, at, ask, values.OfType<TValue>().ToValueList());
}
