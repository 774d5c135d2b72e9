namespace Overenskommelse.Norms;

/// <summary>The later of two does not follow on the earlier in a numbered order.</summary>
internal sealed class PairHasGap<T>(Attribute<T, int> place) : OwnTest<Pair<T>>
    where T : class
{
    public override FactAreas Reads => place.Reads;

    public override Phrase Says => field ??= new($"{place.Code}.has-gap");

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

        (Fact<int> one, Fact<int> other) = (place.Of(earlier, at), place.Of(row.Fact.Later, at));
        return one.IsNone || other.IsNone ? Truth.Yes
            : one.TryGet(out int before) && other.TryGet(out int after) ? Truth.Of(after - before > 1)
            : Truth.Unknown;
    }

    public override void Ask(Row<Pair<T>> row, in Moment at, Questions ask)
    {
        if (row.IsBlank || row.Fact.Earlier is not { } earlier)
        {
            return;
        }

        Row<T> later = row.Fact.Later;
        AskOf(earlier, later, -1, at, ask);
        AskOf(later, earlier, 1, at, ask);
    }

    public override void Why(Row<Pair<T>> row, in Moment at, ICollection<Breach> found) => found.Add(place.Why(row.Fact.Later, at));

    public override void Turns(Row<Pair<T>> row, in Moment at, TurningDays days)
    {
    }

    public override void Mend(Row<Pair<T>> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new(place.Code, place.Why(row.Fact.Later, at).Subject, []));

    private void AskOf(Row<T> row, Row<T> other, int step, in Moment at, Questions ask)
    {
        if (!place.Of(row, at).IsKnown)
        {
            int? near = place.Of(other, at).TryGet(out int known) ? known : place.Fresh(other, at) as int?;
            place.Ask(row, at, ask, near is { } number ? [number, number + step, number + step + step] : []);
        }
    }
}
