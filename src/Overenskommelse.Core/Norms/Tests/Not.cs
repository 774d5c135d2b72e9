namespace Overenskommelse.Norms;

/// <summary>It is not so.</summary>
internal sealed class Not<T>(Test<T> one) : Test<T>
    where T : class
{
    public override FactAreas Reads => one.Reads;

    public override Phrase Says => field ??= new("not", [one.Says]);

    internal override ReadOnlySpan<Test<T>> Parts => new[] { one };

    internal override Test<T> Beyond(Test<T> known) => new Not<T>(one.Beyond(known));

    public override Truth Of(Row<T> row, in Moment at) => !one.Of(row, at);

    public override void Ask(Row<T> row, in Moment at, Questions ask) => one.Ask(row, at, ask);

    /// <summary>That it is so: whoever wants another reason gives one with <see cref="Test{T}.Else"/>.</summary>
    public override void Why(Row<T> row, in Moment at, ICollection<Breach> found) => found.Add(new(new BreachReason($"not.{one.Says.Code}"), row.Organisation?.Id));

    /// <summary>What is so does not cease to be so by itself.</summary>
    public override Chance StillPossible(Row<T> row, in Moment at) => Chance.No;

    public override void Turns(Row<T> row, in Moment at, TurningDays days) => one.Turns(row, at, days);

    public override void TurnsElsewhere(in Moment at, TurningDays days) => one.TurnsElsewhere(at, days);

    /// <summary>Whatever makes it so would have to be another.</summary>
    public override void Mend(Row<T> row, in Moment at, ICollection<Remedy> remedies)
    {
        List<Remedy> those = [];
        one.Mend(row, at, those);
        foreach (Remedy remedy in those)
        {
            remedies.Add(remedy with { Any = [] });
        }
    }
}
