namespace Overenskommelse.Norms;

/// <summary>A norm that need not be kept at once: for so long from the day the compact took effect, or its group was there if that was later, what is not yet so is pending.</summary>
/// <param name="norm">The norm.</param>
/// <param name="length">For how long; the last day is the day before so long has passed.</param>
/// <remarks>A compact that states no first day gives no time.</remarks>
public sealed class Grace(Norm norm, Period length) : Norm
{
    private readonly Norm _norm = Guard.Against.Null(norm);
    private readonly Phrase _length = Phrase.Of(Guard.Against.Null(length));
    private readonly Period _untilLast = Guard.Against.Null(length) + Period.FromDays(-1);

    /// <inheritdoc/>
    public override Phrase Says => field ??= new("grace", [_norm.Says, _length]);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(INormVisitor<TResult> visitor) => Guard.Against.Null(visitor).Grace(_norm, length);

    internal override FactAreas Reads => _norm.Reads;

    internal override IEnumerable<GroupId> Groups => _norm.Groups;

    internal override bool IsJudged => _norm.IsJudged;

    internal override Answer Look(in Moment at)
    {
        Answer answer = _norm.Look(at);
        return (answer.May & Outcomes.Broken) == 0 ? answer
            : (answer with { May = answer.May & ~Outcomes.Broken }).Either(LeftAt(at).Answer);
    }

    internal override void Ask(in Moment at, Questions ask)
    {
        _norm.Ask(at, ask);
        if ((_norm.Look(at).May & Outcomes.Broken) != 0 && !LeftAt(at).IsSettled)
        {
            Life.AskForBeginning(at, ask);
        }
    }

    internal override void NameAmiss(in Moment at, Amiss amiss, List<Breach> found) => _norm.NameAmiss(at, amiss, found);

    internal override void NameSetAside(in Moment at, List<SetAside> found) => _norm.NameSetAside(at, found);

    internal override IEnumerable<Each<TThing>> EachOf<TThing>() => _norm.EachOf<TThing>();

    /// <summary>Nothing: what there is time for is beside what a clause looks at.</summary>
    internal override int Examined(in Moment at) => 0;

    internal override Evidence Evidence(in Moment at, Outcomes outcome) => _norm.Evidence(at, outcome);

    internal override NothingReason Nothing(in Moment at) => _norm.Nothing(at);

    internal override bool IsWorse(in Moment before, in Moment after) => _norm.IsWorse(before, after);

    internal override Trace Trace(in Moment at, Tracing tracing) => Traced(at, tracing, [tracing.Of(_norm, at)], []);

    internal override void Turns(in Moment at, TurningDays days)
    {
        _norm.Turns(at, days);
        (LocalDate earliest, LocalDate latest) = Life.Began(at);
        foreach (LocalDate day in (ReadOnlySpan<LocalDate>)[earliest, latest])
        {
            if (Calendar.IsReasonable(day))
            {
                days.Add((day + _untilLast).PlusDays(1));
            }
        }
    }

    /// <summary>Where the first day is known to its month or year, there certainly is time until what follows from the first day that it may be.</summary>
    private TimeLeft LeftAt(in Moment at)
    {
        (LocalDate Earliest, LocalDate Latest) began = Life.Began(at);
        TimeLeft left = TimeLeft.By(began, _untilLast, at.On);
        return left.Can.IsYes ? left with { Until = began.Earliest + _untilLast } : left;
    }
}
