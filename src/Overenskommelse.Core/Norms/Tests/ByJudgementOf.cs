namespace Overenskommelse.Norms;

/// <summary>A human being decides about each thing: what somebody entitled has judged about it, and otherwise that it awaits judgement.</summary>
/// <typeparam name="T">The kind of fact that is asked about.</typeparam>
/// <param name="norm">The norm in our own words, as something that can be judged to be kept or not.</param>
/// <param name="about">The id that a judgement about the thing is about; of a thing that has none, it awaits.</param>
/// <param name="reason">Why it is amiss when it has been judged not to be so.</param>
public sealed class ByJudgementOf<T>(Text norm, Func<Row<T>, Id?> about, BreachReason reason) : Test<T>
    where T : class
{
    private readonly Text _norm = Guard.Against.Null(norm);
    private readonly Func<Row<T>, Id?> _about = Guard.Against.Null(about);
    private readonly BreachReason _reason = Guard.Against.Null(reason);

    /// <inheritdoc/>
    public override FactAreas Reads => FactAreas.Judgements;

    /// <inheritdoc/>
    public override Phrase Says => field ??= new("by-judgement", [_norm]);

    /// <summary>Of a thing that nobody has told of, anything.</summary>
    public override Truth Of(Row<T> row, in Moment at) =>
        row.IsBlank ? Truth.Either(Truth.Unknown, Truth.Awaits)
        : _about(row) is { } id ? StandingJudgements.TruthOf(Judgements.About(id, at).May)
        : Truth.Awaits;

    internal override Id? JudgedOf(Row<T> row) => row.IsBlank ? null : _about(row);

    /// <summary>A judgement is no fact to fetch: it is told what is to be judged. Until when one that was made stands is.</summary>
    public override void Ask(Row<T> row, in Moment at, Questions ask)
    {
        Guard.Against.Null(ask);
        if (Of(row, at).MayAwait)
        {
            ask.Judge(_norm);
        }

        if (!row.IsBlank && _about(row) is { } id)
        {
            Judgements.About(id, at).Ask(at, ask);
        }
    }

    /// <inheritdoc/>
    public override void Why(Row<T> row, in Moment at, ICollection<Breach> found) => found.Add(new(_reason, row.IsBlank ? null : _about(row)));

    /// <inheritdoc/>
    public override TimeLeft StillPossible(Row<T> row, in Moment at) => TimeLeft.No;

    /// <inheritdoc/>
    public override void Turns(Row<T> row, in Moment at, TurningDays days)
    {
    }

    /// <inheritdoc/>
    public override void TurnsElsewhere(in Moment at, TurningDays days) => Judgements.Turns(at, days);

    /// <summary>No fact would do: somebody would have to judge otherwise.</summary>
    public override void Mend(Row<T> row, in Moment at, ICollection<Remedy> remedies)
    {
    }
}
