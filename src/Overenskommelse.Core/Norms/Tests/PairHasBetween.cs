namespace Overenskommelse.Norms;

/// <summary>Something else happened after the earlier of two, and no later than the later. By search in the days of the others, in order.</summary>
internal sealed class PairHasBetween<T, TOther>(DayOf<T> day, Population<TOther> others, DayOf<TOther> theirs, BreachReason reason, Id? subject) : Test<Pair<T>>
    where T : class
    where TOther : class
{
    public override FactAreas Reads { get; } = day.Reads | Judging.Refused(others.Reads, others, nameof(others)) | theirs.Reads;

    public override Phrase Says => field ??= new("has-between", [others.Says]);

    public override Truth Of(Row<Pair<T>> row, in Moment at)
    {
        DaysInOrder days = at.Scratch.Once(this, at, static (test, in moment) => test.Made(moment));
        if (row.IsBlank)
        {
            return Or(days, !days.IsEmpty);
        }

        (LocalDate From, LocalDate To) after = row.Fact.Earlier is { } earlier ? day.Bounds(earlier, at) : (LocalDate.MinIsoValue, LocalDate.MinIsoValue);
        (LocalDate From, LocalDate To) until = day.Bounds(row.Fact.Later, at);
        if (after.To < after.From || until.To < until.From)
        {
            return Truth.No;
        }

        return days.HasOne(after.To, until.From) ? Truth.Yes : Or(days, days.MayHaveOne(after.From, until.To));
    }

    public override void Ask(Row<Pair<T>> row, in Moment at, Questions ask)
    {
        others.AskIfLacking(at, ask);
        LocalDate[] tells = TellsAt(at);
        foreach (Row<T>? each in row.IsBlank ? [] : (ReadOnlySpan<Row<T>?>)[row.Fact.Earlier, row.Fact.Later])
        {
            if (each is not null)
            {
                day.Ask(each, at, ask, [.. tells, Calendar.Last]);
            }
        }

        foreach (Row<TOther> other in others.Rows(at))
        {
            if (others.Has(other, at).MayBeYes)
            {
                others.AskWhether(other, at, ask);
                theirs.Ask(other, at, ask, [.. tells, .. OwnOf(row, at)]);
            }
        }
    }

    public override void Why(Row<Pair<T>> row, in Moment at, ICollection<Breach> found) =>
        found.Add(new(reason, subject) { Day = day.Of(row.Fact.Later, at) });

    /// <summary>Until the day of the later.</summary>
    public override TimeLeft StillPossible(Row<Pair<T>> row, in Moment at) =>
        row.IsBlank ? new(Truth.Unknown, Fact.NotKnown) : TimeLeft.By(day.Bounds(row.Fact.Later, at), Period.Zero, at.On);

    public override void Turns(Row<Pair<T>> row, in Moment at, TurningDays days) => day.Turns(row.Fact.Later, at, days);

    public override void TurnsElsewhere(in Moment at, TurningDays days) => others.Turns(at, days);

    public override void Mend(Row<Pair<T>> row, in Moment at, ICollection<Remedy> remedies) =>
        remedies.Add(new(theirs.Code, subject, day.Of(row.Fact.Later, at).TryGet(out LocalDate known) ? [known] : []));

    private static Truth Or(DaysInOrder days, bool possible) => days.MayLackOne || possible ? Truth.Unknown : Truth.No;

    private LocalDate[] TellsAt(in Moment at)
    {
        HashSet<LocalDate> tells = [at.On.PlusDays(-1), at.On, at.On.PlusDays(1)];
        foreach (Row<TOther> other in others.Rows(at))
        {
            if (theirs.Of(other, at).TryGet(out LocalDate known) && Calendar.IsReasonable(known))
            {
                tells.UnionWith([known.PlusDays(-1), known]);
            }
        }

        return [.. tells];
    }

    private List<LocalDate> OwnOf(Row<Pair<T>> row, in Moment at)
    {
        List<LocalDate> own = [];
        foreach (Row<T>? each in row.IsBlank ? [] : (ReadOnlySpan<Row<T>?>)[row.Fact.Earlier, row.Fact.Later])
        {
            if (each is not null && day.Of(each, at).TryGet(out LocalDate known) && Calendar.IsReasonable(known))
            {
                own.AddRange([known, known.PlusDays(1)]);
            }
        }

        return own;
    }

    private DaysInOrder Made(in Moment at) => DaysInOrder.Of(others, theirs, at);
}
