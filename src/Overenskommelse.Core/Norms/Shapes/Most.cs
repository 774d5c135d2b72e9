namespace Overenskommelse.Norms;

/// <summary>Those chosen are those with the most: nobody left out has more than somebody chosen. A tie is for anybody to settle.</summary>
/// <typeparam name="T">The kind of fact.</typeparam>
/// <param name="of">Those among whom there is a choice.</param>
/// <param name="chosen">Whether one of them is chosen.</param>
/// <param name="by">The number that counts.</param>
/// <param name="reason">Why it is amiss that one has been left out.</param>
public sealed class Most<T>(Population<T> of, Test<T> chosen, NumberOf<T> by, BreachReason reason) : Norm
    where T : class
{
    private readonly BreachReason _reason = Guard.Against.Null(reason);

    /// <inheritdoc/>
    public override Phrase Says => field ??= new("most", [of.Says, chosen.Says, by.Says]);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(INormVisitor<TResult> visitor) => Guard.Against.Null(visitor).Most(of, chosen, by);

    internal override FactAreas Reads { get; } = Judging.Refused(Guard.Against.Null(of).Reads, of, nameof(of))
        | Judging.Refused(Guard.Against.Null(chosen).Reads, chosen, nameof(chosen))
        | Judging.Refused(Guard.Against.Null(by).Reads, by, nameof(by));

    internal override IEnumerable<GroupId> Groups => of.Groups;

    internal override bool IsJudged => false;

    internal override Answer Look(in Moment at)
    {
        if (of.MayLackOne(at))
        {
            return new((Examined(at) > 0 ? Outcomes.None : Outcomes.NotApplicable) | Outcomes.Kept | Outcomes.Broken);
        }

        Bounds bounds = BoundsAt(at);
        // One by itself is left out for nobody.
        Outcomes kept = bounds.Certain > 0 ? Outcomes.Kept : bounds.Possible > 0 ? Outcomes.Kept | Outcomes.NotApplicable : Outcomes.NotApplicable;
        return new(bounds.LeastLeftOut > bounds.MostChosen ? Outcomes.Broken : bounds.Possible == 1 || bounds.MostLeftOut <= bounds.LeastChosen ? kept : kept | Outcomes.Broken);
    }

    internal override void Ask(in Moment at, Questions ask)
    {
        if (!ask.Need(Look(at)))
        {
            return;
        }

        if (of.MayLackOne(at))
        {
            of.AskIfLacking(at, ask);
            ask.If(chosen, Row<T>.Blank, at);
        }

        by.Ask(of, at, ask);
        foreach (Row<T> row in of.Rows(at))
        {
            if (!of.Has(row, at).IsNo)
            {
                ask.If(chosen, row, at);
            }
        }
    }

    /// <summary>Each that has been left out though it has more than one that is chosen.</summary>
    internal override void NameAmiss(in Moment at, Amiss amiss, List<Breach> found)
    {
        Bounds bounds = BoundsAt(at);
        foreach (Row<T> row in of.Rows(at))
        {
            Truth left = LeftOut(row, at);
            (int least, int most) = by.Range(row, at);
            if (amiss != Amiss.Perhaps ? left.IsYes && least > bounds.MostChosen : left.MayBeYes && most > bounds.LeastChosen)
            {
                found.Add(new(_reason, row.Organisation?.Id ?? of.Source.NameOf(row, at)));
            }
        }
    }

    internal override void NameSetAside(in Moment at, List<SetAside> found)
    {
    }

    internal override int Examined(in Moment at) => Number.Of(of).Range(at).Least;

    internal override Evidence Evidence(in Moment at, Outcomes outcome) => NamedAmiss(at, outcome);

    internal override NothingReason Nothing(in Moment at) => of.Source.Nothing;

    internal override bool IsWorse(in Moment before, in Moment after) => NamesMore(before, after);

    internal override Trace Trace(in Moment at, Tracing tracing) => Traced(at, tracing, [], tracing.Of(of, chosen, at));

    internal override void Turns(in Moment at, TurningDays days)
    {
        of.That(chosen).Turns(at, days);
        by.Turns(at, days);
    }

    private Truth LeftOut(Row<T> row, in Moment at) => of.Has(row, at) is { IsNo: false } counts ? counts & !chosen.Of(row, at) : Truth.No;

    private Bounds BoundsAt(in Moment at)
    {
        Bounds bounds = new(-1, -1, int.MaxValue, int.MaxValue, 0, 0);
        foreach (Row<T> row in of.Rows(at))
        {
            Truth counts = of.Has(row, at);
            if (counts.IsNo)
            {
                continue;
            }

            (int least, int most) = by.Range(row, at);
            Truth fits = chosen.Of(row, at);
            (Truth isChosen, Truth isLeft) = (counts & fits, counts & !fits);
            bounds = new(
                isLeft.IsYes ? Math.Max(bounds.LeastLeftOut, least) : bounds.LeastLeftOut,
                isLeft.MayBeYes ? Math.Max(bounds.MostLeftOut, most) : bounds.MostLeftOut,
                isChosen.MayBeYes ? Math.Min(bounds.LeastChosen, least) : bounds.LeastChosen,
                isChosen.IsYes ? Math.Min(bounds.MostChosen, most) : bounds.MostChosen,
                bounds.Certain + (counts.IsYes ? 1 : 0),
                bounds.Possible + 1);
        }

        return bounds;
    }

    /// <summary>The most that one left out has, at least and at most; and the least that one chosen has.</summary>
    private readonly record struct Bounds(int LeastLeftOut, int MostLeftOut, int LeastChosen, int MostChosen, int Certain, int Possible);
}
