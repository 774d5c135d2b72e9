namespace Overenskommelse.Norms;

/// <summary>One of some other things happened before it, and after the one before it in an order: a pre-meeting before each meeting.</summary>
/// <remarks>
/// By search in their days; only what is in doubt is held against each of the others, when it is asked what would settle it. The other may happen on the
/// very day, and then belongs to it and not to the next.
/// </remarks>
/// <typeparam name="T">The kind of fact that is asked about.</typeparam>
/// <typeparam name="TOther">The kind of fact that happens before it.</typeparam>
/// <param name="order">The things in whose order it has one before it.</param>
/// <param name="day">The day of each of them.</param>
/// <param name="others">The others.</param>
/// <param name="theirs">The day of each of the others.</param>
/// <param name="reason">Why it is amiss when there is none.</param>
/// <param name="subject">Whom that is about; null when nobody.</param>
public sealed class Preceded<T, TOther>(Population<T> order, DayOf<T> day, Population<TOther> others, DayOf<TOther> theirs, BreachReason reason, Id? subject) : Test<T>
    where T : class
    where TOther : class
{
    private readonly BreachReason _reason = Guard.Against.Null(reason);

    /// <inheritdoc/>
    public override FactAreas Reads { get; } =
        Judging.Refused(Guard.Against.Null(order).Reads, order, nameof(order))
        | Guard.Against.Null(day).Reads
        | Judging.Refused(Guard.Against.Null(others).Reads, others, nameof(others))
        | Guard.Against.Null(theirs).Reads;

    /// <inheritdoc/>
    public override Phrase Says => field ??= new("preceded", [others.Says, order.Says]);

    /// <inheritdoc/>
    public override Truth Of(Row<T> row, in Moment at)
    {
        Days days = DaysAt(at);
        (LocalDate earliest, LocalDate latest) = day.Bounds(row, at);
        if (latest < earliest)
        {
            return Truth.No;
        }

        if (earliest != latest || row.IsBlank)
        {
            return days.Others.MayLackOne || !days.Others.IsEmpty ? Truth.Unknown : Truth.No;
        }

        return days.Others.HasOne(days.Order.LastPossibleBefore(earliest) ?? LocalDate.MinIsoValue, earliest) ? Truth.Yes
            : days.Others.MayLackOne || days.Others.MayHaveOne(days.Order.LastBefore(earliest) ?? LocalDate.MinIsoValue, earliest) ? Truth.Unknown
            : Truth.No;
    }

    /// <inheritdoc/>
    public override void Ask(Row<T> row, in Moment at, Questions ask)
    {
        others.AskIfLacking(at, ask);
        order.AskIfLacking(at, ask);
        (LocalDate earliest, LocalDate latest) = day.Bounds(row, at);
        LocalDate first = earliest == latest ? After(DaysAt(at).Order.LastBefore(earliest) ?? LocalDate.MinIsoValue) : LocalDate.MinIsoValue;
        LocalDate[] tells = DaysAt(at).Tells;
        LocalDate[] own = earliest == latest && Calendar.IsReasonable(earliest) ? [.. tells, earliest.PlusDays(-1), earliest, After(earliest)] : tells;
        day.Ask(row, at, ask, [.. tells, Calendar.Last]);
        foreach (Row<TOther> other in others.Rows(at))
        {
            (LocalDate from, LocalDate to) = theirs.Bounds(other, at);
            if (others.Has(other, at).MayBeYes && to >= first && from <= latest)
            {
                others.AskWhether(other, at, ask);
                theirs.Ask(other, at, ask, own);
            }
        }

        foreach (Row<T> other in order.Rows(at))
        {
            (LocalDate from, LocalDate to) = day.Bounds(other, at);
            if (!ReferenceEquals(other, row) && order.Has(other, at).MayBeYes && to >= first && from < latest)
            {
                order.AskWhether(other, at, ask);
                day.Ask(other, at, ask, own);
            }
        }
    }

    /// <inheritdoc/>
    public override void Why(Row<T> row, in Moment at, ICollection<Breach> found) =>
        found.Add(new(_reason, subject) { Day = day.Of(row, at) });

    /// <summary>Until the day itself.</summary>
    public override TimeLeft StillPossible(Row<T> row, in Moment at) => TimeLeft.By(day.Bounds(row, at), Period.Zero, at.On);

    /// <inheritdoc/>
    public override void Turns(Row<T> row, in Moment at, TurningDays days) => day.Turns(row, at, days);

    /// <inheritdoc/>
    public override void TurnsElsewhere(in Moment at, TurningDays days)
    {
        order.Turns(at, days);
        others.Turns(at, days);
    }

    /// <inheritdoc/>
    public override void Mend(Row<T> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new(theirs.Code, subject, day.Of(row, at).TryGet(out LocalDate known) ? [known] : []));

    private static LocalDate After(LocalDate day) => day == LocalDate.MaxIsoValue ? day : day.PlusDays(1);

    private Days DaysAt(in Moment at) => at.Scratch.Once(this, at, static (test, in moment) => test.Made(moment));

    private Days Made(in Moment at)
    {
        HashSet<LocalDate> days = [at.On];
        AddLast(order, day, days, at);
        AddLast(others, theirs, days, at);
        return new(
            DaysInOrder.Of(order, day, at),
            DaysInOrder.Of(others, theirs, at),
            [.. days.SelectMany(each => new[] { each.PlusDays(-1), each, After(each) })]);
    }

    private static void AddLast<TEach>(Population<TEach> of, DayOf<TEach> day, HashSet<LocalDate> days, in Moment at)
        where TEach : class
    {
        foreach (Row<TEach> row in of.Rows(at))
        {
            if (of.Has(row, at).MayBeYes && day.Bounds(row, at).Latest is var last && Calendar.IsReasonable(last))
            {
                days.Add(last);
            }
        }
    }

    /// <param name="Order">The days of those in whose order it has one before it.</param>
    /// <param name="Others">The days of the others.</param>
    /// <param name="Tells">The days by which the answers can be told apart.</param>
    private sealed record Days(DaysInOrder Order, DaysInOrder Others, LocalDate[] Tells);
}
