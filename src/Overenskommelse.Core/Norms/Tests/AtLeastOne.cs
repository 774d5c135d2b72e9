namespace Overenskommelse.Norms;

/// <summary>At least one is so.</summary>
internal sealed class AtLeastOne<T>(Test<T> one, Test<T> other) : TwoTests<T>(one, other, "or")
    where T : class
{
    internal override Test<T> Beyond(Test<T> known) => new AtLeastOne<T>(One.Beyond(known), Other.Beyond(known));

    internal override bool MayBeBefore(LocalDate before, DayOf<T> happens, in Moment at) => One.MayBeBefore(before, happens, at) || Other.MayBeBefore(before, happens, at);

    public override Truth Of(Row<T> row, in Moment at)
    {
        Truth first = One.Of(row, at);
        return first.IsYes ? first : first | Other.Of(row, at);
    }

    public override void Why(Row<T> row, in Moment at, ICollection<Breach> found) => Other.Why(row, at, found);

    /// <summary>Either may come, until the last day of them.</summary>
    public override TimeLeft StillPossible(Row<T> row, in Moment at) => TimeLeft.Of(One.StillPossible(row, at).Answer.Or(Other.StillPossible(row, at).Answer));

    public override void Mend(Row<T> row, in Moment at, ICollection<Remedy> remedies)
    {
        One.Mend(row, at, remedies);
        Other.Mend(row, at, remedies);
    }
}
