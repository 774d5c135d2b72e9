namespace Overenskommelse.Norms;

/// <summary>Two neighbours have different values. What has none differs from everything.</summary>
internal sealed class PairDiffers<T, TValue>(Attribute<T, TValue> value) : OwnTest<Pair<T>>
    where T : class
    where TValue : notnull
{
    public override FactAreas Reads => value.Reads;

    public override Phrase Says => field ??= new($"{value.Code}.differs");

    public override Truth Of(Row<Pair<T>> row, in Moment at)
    {
        if (row.IsBlank)
        {
            return Truth.Unknown;
        }

        if (row.Fact.Earlier is not { } earlier)
        {
            return Truth.Yes;
        }

        (Fact<TValue> one, Fact<TValue> other) = (value.Of(earlier, at), value.Of(row.Fact.Later, at));
        return one.IsNone || other.IsNone ? Truth.Yes
            : one.TryGet(out TValue? known) && other.IsKnown ? Truth.Of(other.Is(known) == false)
            : MayBeEqual(one, other, row.Fact, at) ? Truth.Unknown
            : Truth.Yes;
    }

    public override void Ask(Row<Pair<T>> row, in Moment at, Questions ask)
    {
        if (row.IsBlank || row.Fact.Earlier is not { } earlier)
        {
            return;
        }

        (Row<T> one, Row<T> other) = (earlier, row.Fact.Later);
        AskOf(one, other, at, ask);
        AskOf(other, one, at, ask);
    }

    public override void Why(Row<Pair<T>> row, in Moment at, ICollection<Breach> found) => found.Add(value.Why(row.Fact.Later, at));

    public override void Turns(Row<Pair<T>> row, in Moment at, TurningDays days)
    {
    }

    public override void Mend(Row<Pair<T>> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new(value.Code, value.Why(row.Fact.Later, at).Subject, []));

    private bool MayBeEqual(Fact<TValue> one, Fact<TValue> other, Pair<T> pair, in Moment at) =>
        one.TryGet(out TValue? first) ? value.MayBe(first, pair.Later, at)
        : !other.TryGet(out TValue? second) || value.MayBe(second, pair.Earlier!, at);

    /// <summary>Two that are not known may be equal in a value that nobody has told of, which each has of its own: so each is asked with the other's.</summary>
    private void AskOf(Row<T> row, Row<T> other, in Moment at, Questions ask)
    {
        if (!value.Of(row, at).IsKnown)
        {
            value.Ask(row, at, ask, value.Of(other, at).TryGet(out TValue? known) ? [known] : value.Fresh(other, at) is TValue fresh ? [fresh] : []);
        }
    }
}
