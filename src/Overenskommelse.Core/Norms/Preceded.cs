namespace Overenskommelse.Norms;

/// <summary>One of some other things happened before it, and after the one before it in an order: a pre-meeting before each meeting.</summary>
/// <remarks>By day, and by search and never by the square. The other may happen on the very day, and then belongs to it and not to the next.</remarks>
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
    /// <inheritdoc/>
    public override FactAreas Reads { get; } = Judging.Refused(order.Reads, order, nameof(order)) | day.Reads | Judging.Refused(others.Reads, others, nameof(others)) | theirs.Reads;

    /// <inheritdoc/>
    public override Phrase Says => field ??= new("preceded", [others.Says, order.Says]);

    /// <inheritdoc/>
    public override Truth Of(Row<T> row, in Moment at)
    {
        Days days = at.Scratch.Once(this, at, static (test, in moment) => test.Made(moment));
        (LocalDate earliest, LocalDate latest) = day.Bounds(row, at);
        if (latest < earliest)
        {
            return Truth.No;
        }

        if (earliest != latest || row.IsBlank)
        {
            return days.OthersMayLackOne || days.Others.Count > 0 ? Truth.Unknown : Truth.No;
        }

        (LocalDate certainly, LocalDate perhaps) = Before(earliest, days);
        return days.AnyCertain(After(perhaps), earliest) ? Truth.Yes
            : days.OthersMayLackOne || days.AnyPossible(After(certainly), earliest) ? Truth.Unknown
            : Truth.No;
    }

    /// <inheritdoc/>
    public override void Ask(Row<T> row, in Moment at, Questions ask)
    {
        others.AskIfLacking(at, ask);
        order.AskIfLacking(at, ask);
        Days days = Made(at);
        (LocalDate earliest, LocalDate latest) = day.Bounds(row, at);
        LocalDate first = earliest == latest ? After(Before(earliest, days).Certainly) : LocalDate.MinIsoValue;
        LocalDate[] tells = [.. days.Order.Select(each => each.To).Concat(days.Others.Select(each => each.To)).Where(Calendar.IsReasonable).Distinct().Append(at.On).SelectMany(each => new[] { each.PlusDays(-1), each, After(each) })];
        day.Ask(row, at, ask, tells);
        foreach (Row<TOther> other in others.Rows(at))
        {
            (LocalDate from, LocalDate to) = theirs.Bounds(other, at);
            if (others.Has(other, at).MayBeYes && to >= first && from <= latest)
            {
                others.AskWhether(other, at, ask);
                theirs.Ask(other, at, ask, tells);
            }
        }

        foreach (Row<T> other in order.Rows(at))
        {
            (LocalDate from, LocalDate to) = day.Bounds(other, at);
            if (!ReferenceEquals(other, row) && order.Has(other, at).MayBeYes && to >= first && from < latest)
            {
                order.AskWhether(other, at, ask);
                day.Ask(other, at, ask, tells);
            }
        }
    }

    /// <inheritdoc/>
    public override void Why(Row<T> row, in Moment at, ICollection<Breach> found) =>
        found.Add(new(reason, subject) { Day = day.Of(row, at).TryGet(out LocalDate known) ? known : null });

    /// <summary>Until the day itself.</summary>
    public override Chance StillPossible(Row<T> row, in Moment at)
    {
        (LocalDate earliest, LocalDate latest) = day.Bounds(row, at);
        return earliest == latest ? Chance.By(earliest, at.On) : latest < earliest ? Chance.No : new(Truth.Unknown, null);
    }

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

    /// <summary>The last day of one before it that certainly, and that perhaps, is there.</summary>
    private static (LocalDate Certainly, LocalDate Perhaps) Before(LocalDate on, Days days)
    {
        LocalDate certainly = LocalDate.MinIsoValue;
        LocalDate perhaps = days.OrderMayLackOne ? on.PlusDays(-1) : LocalDate.MinIsoValue;
        foreach ((LocalDate from, LocalDate to, bool isCertain) in days.Order)
        {
            if (from < on)
            {
                perhaps = LocalDate.Max(perhaps, LocalDate.Min(to, on.PlusDays(-1)));
                certainly = isCertain && to < on ? LocalDate.Max(certainly, from) : certainly;
            }
        }

        return (certainly, perhaps);
    }

    private Days Made(in Moment at)
    {
        Days made = new() { OrderMayLackOne = order.MayLackOne(at), OthersMayLackOne = others.MayLackOne(at) };
        Add(order, day, made.Order, at);
        Add(others, theirs, made.Others, at);
        return made;
    }

    private static void Add<TEach>(Population<TEach> of, DayOf<TEach> day, List<(LocalDate From, LocalDate To, bool IsCertain)> days, in Moment at)
        where TEach : class
    {
        foreach (Row<TEach> row in of.Rows(at))
        {
            Truth counts = of.Has(row, at);
            (LocalDate from, LocalDate to) = day.Bounds(row, at);
            if (counts.MayBeYes && from <= to)
            {
                days.Add((from, to, counts.IsYes && from == to));
            }
        }

        days.Sort();
    }

    private sealed class Days
    {
        public List<(LocalDate From, LocalDate To, bool IsCertain)> Order { get; } = [];

        public List<(LocalDate From, LocalDate To, bool IsCertain)> Others { get; } = [];

        public required bool OrderMayLackOne { get; init; }

        public required bool OthersMayLackOne { get; init; }

        public bool AnyCertain(LocalDate first, LocalDate last) => Others.Exists(each => each.IsCertain && each.From >= first && each.From <= last);

        public bool AnyPossible(LocalDate first, LocalDate last) => Others.Exists(each => each.To >= first && each.From <= last);
    }
}
