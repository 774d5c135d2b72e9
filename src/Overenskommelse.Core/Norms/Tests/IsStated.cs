namespace Overenskommelse.Norms;

/// <summary>Whether there is a value, whichever it is.</summary>
internal sealed class IsStated<T, TValue>(Attribute<T, TValue> attribute) : OwnTest<T>
    where T : class
    where TValue : notnull
{
    public override FactAreas Reads => attribute.Reads;

    public override Phrase Says => field ??= new($"{attribute.Code}.stated");

    internal override object? FactOf(Row<T> row, in Moment at) =>
        attribute.Of(row, at).Match<object>(value => value, () => Fact.None, () => Fact.NotKnown);

    public override Truth Of(Row<T> row, in Moment at)
    {
        Fact<TValue> fact = attribute.Of(row, at);
        return fact.IsNone ? Truth.No : fact.IsKnown ? Truth.Yes : at.Supposed is { } supposed ? supposed.Of<bool>(this, row).Is(true) switch
        {
            { } known => Truth.Of(known),
            null => Truth.Unknown,
        }
        : Truth.Unknown;
    }

    /// <summary>Which value it is does not matter, so the question is filled in with whether there is one.</summary>
    public override void Ask(Row<T> row, in Moment at, Questions ask)
    {
        Questions one = new();
        attribute.Ask(row, at, one, []);
        foreach (MissingFact fact in one.Missing)
        {
            ask.Add(fact, this, row, [true, false]);
        }
    }

    public override void Why(Row<T> row, in Moment at, ICollection<Breach> found) => found.Add(attribute.Why(row, at));

    public override void Turns(Row<T> row, in Moment at, TurningDays days)
    {
    }

    public override void Mend(Row<T> row, in Moment at, ICollection<Remedy> remedies) =>
        remedies.Add(new(attribute.Code, attribute.Why(row, at).Subject, []));
}
