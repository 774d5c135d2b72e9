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

    /// <summary>
    /// Several in a row of which it is not known may all be equal: in what is known of one beside them, or in a value that nobody has told of, which each has of its own. So each is asked
    /// with those of all of them.
    /// </summary>
    public override void Ask(Row<Pair<T>> row, in Moment at, Questions ask)
    {
        if (row.IsBlank || row.Fact.Earlier is not { } earlier)
        {
            return;
        }

        InARow these = Beside(earlier, row.Fact.Later, at);
        List<InARow> all = these.IsOpen || ask.AreTooMany ? [] : ask.Noted<List<InARow>>(this);
        foreach (InARow other in all.FindAll(each => each.Unknown.Overlaps(these.Unknown)))
        {
            these = these.With(other);
            all.Remove(other);
        }

        all.Add(these);
        foreach (Row<T> each in these.Unknown)
        {
            value.Ask(each, at, ask, these.IsOpen ? [] : these.Values.ToValueList());
        }
    }

    public override void Why(Row<Pair<T>> row, in Moment at, ICollection<Breach> found) => found.Add(value.Why(row.Fact.Later, at));

    public override void Turns(Row<Pair<T>> row, in Moment at, TurningDays days)
    {
    }

    public override void Mend(Row<Pair<T>> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new(value.Code, value.Why(row.Fact.Later, at).Subject, []));

    private bool MayBeEqual(Fact<TValue> one, Fact<TValue> other, Pair<T> pair, in Moment at) =>
        one.TryGet(out TValue? first) ? value.MayBe(first, pair.Later, at)
        : !other.TryGet(out TValue? second) || value.MayBe(second, pair.Earlier!, at);

    private InARow Beside(Row<T> one, Row<T> other, in Moment at)
    {
        InARow these = new([], [], IsOpen: false);
        foreach ((Row<T> row, Row<T> beside) in (ReadOnlySpan<(Row<T>, Row<T>)>)[(one, other), (other, one)])
        {
            if (value.Of(row, at).TryGet(out TValue? known))
            {
                these.Values.Add(known);
            }
            else if (!row.IsBlank)
            {
                these.Unknown.Add(row);
            }

            if (!value.Of(row, at).IsKnown && !value.Of(beside, at).IsKnown)
            {
                these = value.Fresh(row, at) is TValue fresh ? these.With(new([fresh], [], IsOpen: false)) : these with { IsOpen = true };
            }
        }

        return these;
    }

    /// <param name="Values">What is known of those beside them, and a value of each one's own.</param>
    /// <param name="Unknown">Those of which it is not known.</param>
    /// <param name="IsOpen">Whether no value can be made up for one of them.</param>
    private sealed record InARow(HashSet<TValue> Values, HashSet<Row<T>> Unknown, bool IsOpen)
    {
        public InARow With(InARow other) => new([.. Values, .. other.Values], [.. Unknown, .. other.Unknown], IsOpen | other.IsOpen);
    }
}
