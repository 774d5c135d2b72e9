namespace Overenskommelse.Norms;

/// <summary>Both are so.</summary>
internal sealed class Both<T>(Test<T> one, Test<T> other) : TwoTests<T>(one, other, "and")
    where T : class
{
    internal override Test<T> Beyond(Test<T> known) =>
        known.Implies(One) ? Other.Beyond(known)
        : known.Implies(Other) ? One.Beyond(known)
        : new Both<T>(One.Beyond(known), Other.Beyond(known));

    internal override bool MayBeBefore(LocalDate before, DayOf<T> happens, in Moment at) => One.MayBeBefore(before, happens, at) && Other.MayBeBefore(before, happens, at);

    public override Truth Of(Row<T> row, in Moment at)
    {
        Truth first = One.Of(row, at);
        return first.IsNo ? first : first & Other.Of(row, at);
    }

    public override void Why(Row<T> row, in Moment at, ICollection<Breach> found)
    {
        Truth first = One.Of(row, at);
        (first.IsNo || (first.MayBeNo && !Other.Of(row, at).IsNo) ? One : Other).Why(row, at, found);
    }

    internal override void EveryWhy(Row<T> row, in Moment at, ICollection<Breach> found)
    {
        foreach (Test<T> each in Parts)
        {
            if (each.Of(row, at).IsNo)
            {
                each.EveryWhy(row, at, found);
            }
        }
    }

    /// <summary>What already is so stays, and what people have yet to judge may be; of what is not so, all must be able to come, and the first day counts.</summary>
    public override TimeLeft StillPossible(Row<T> row, in Moment at) => TimeLeft.Of(AnswerOf(One, row, at).And(AnswerOf(Other, row, at)));

    public override void Mend(Row<T> row, in Moment at, ICollection<Remedy> remedies)
    {
        foreach (Test<T> each in Parts)
        {
            if (each.Of(row, at).MayBeNo)
            {
                each.Mend(row, at, remedies);
            }
        }
    }

    private static Answer AnswerOf(Test<T> part, Row<T> row, in Moment at)
    {
        Truth isSo = part.Of(row, at);
        Answer amiss = isSo.MayBeNo ? part.StillPossible(row, at).Answer : new(Outcomes.None);
        return isSo.MayBeYes || isSo.MayAwait ? amiss with { May = amiss.May | Outcomes.Kept } : amiss;
    }
}
