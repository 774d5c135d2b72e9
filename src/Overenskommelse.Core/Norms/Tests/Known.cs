namespace Overenskommelse.Norms;

/// <summary>Whether somebody has told of an attribute. Of a row always yes or no: nothing holds it back; of one that nobody has told of it will be told with the row, or not.</summary>
internal sealed class Known<T, TValue>(Attribute<T, TValue> attribute) : Test<T>
    where T : class
    where TValue : notnull
{
    public override FactAreas Reads => attribute.Reads;

    public override Phrase Says => field ??= new($"{attribute.Code}.known");

    internal override object? FactOf(Row<T> row, in Moment at) =>
        attribute.Of(row, at).Match<object>(value => value, () => Fact.None, () => Fact.NotKnown);

    public override Truth Of(Row<T> row, in Moment at) => row.IsBlank ? Truth.Unknown : Truth.Of(attribute.Of(row, at).IsKnown);

    public override void Ask(Row<T> row, in Moment at, Questions ask)
    {
    }

    public override void Why(Row<T> row, in Moment at, ICollection<Breach> found) => found.Add(attribute.Why(row, at));

    /// <summary>It can be told until the due day.</summary>
    public override TimeLeft StillPossible(Row<T> row, in Moment at) => at.TimeLeft;

    public override void Turns(Row<T> row, in Moment at, TurningDays days)
    {
    }

    public override void TurnsElsewhere(in Moment at, TurningDays days)
    {
    }

    public override void Mend(Row<T> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new(attribute.Code, row.Organisation?.Id, []));
}
