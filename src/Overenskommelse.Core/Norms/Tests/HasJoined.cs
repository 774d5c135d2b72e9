using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Norms;

/// <summary>
/// Whether the organisation of a row had joined: on a day of the row's own, or on the day asked about. From the day it signs until its last day, both
/// included.
/// </summary>
internal sealed class HasJoined<T>(string code, DayOf<T>? day) : OwnTest<T>
    where T : class
{
    public override FactAreas Reads { get; } = FactAreas.Signatories | (day?.Reads ?? FactAreas.None);

    public override Phrase Says => field ??= new($"{code}.joined");

    public override Truth Of(Row<T> row, in Moment at)
    {
        if (row.Organisation is not { } organisation)
        {
            return Truth.Unknown;
        }

        if (organisation.Signatory is not { } signatory)
        {
            return at.Compact.Facts.Signatories.IsComplete && Recorded.OnDay(at) ? Truth.No
                : at.Supposed is { } supposed && supposed.TryGet(typeof(Signatory), organisation, out object? joined) ? Truth.Of((bool)joined)
                : Truth.Unknown;
        }

        (int earliest, int latest) = day is null ? (at.Key, at.Key) : day.Of(row, at).Keys;
        return latest < earliest ? Truth.No : PresenceOf(signatory, at).During(earliest, latest);
    }

    public override void Ask(Row<T> row, in Moment at, Questions ask)
    {
        if (row.Organisation is not { } organisation)
        {
            return;
        }

        if (organisation.Signatory is not { } signatory)
        {
            if (day is null)
            {
                ask.Add(Signatories.Gap(at.Clause), typeof(Signatory), organisation, [true, false]);
            }
            else
            {
                // It may have joined between the day of this and that of another: whether it had is not one thing to fill in.
                ask.AddOpen(Signatories.Gap(at.Clause), typeof(Signatory), organisation);
                day.Ask(row, at, ask, at.On);
            }

            return;
        }

        (LocalDate earliest, LocalDate latest) = day?.Bounds(row, at) ?? (at.On, at.On);
        Signatories.SignedOn.Ask(signatory, at, ask, latest, Next(latest), earliest, Next(earliest));
        Signatories.LastDay.Ask(signatory, at, ask, Before(earliest), earliest, Before(latest), latest);
        day?.Ask(row, at, ask, TellsOf(signatory.Fact).Items);
    }

    public override void Why(Row<T> row, in Moment at, ICollection<Breach> found)
    {
        (LocalDate earliest, LocalDate latest) = day?.Bounds(row, at) ?? (at.On, at.On);
        Breach breach = new(BreachReason.NotJoined, row.Organisation?.Id) { Day = day?.Of(row, at) ?? Fact.NotKnown };
        if (earliest <= latest && row.Organisation?.Signatory?.Fact is { } signatory)
        {
            if (day is not null && signatory.SignedOn.IsAfter(latest) == true)
            {
                breach = breach with { Reason = BreachReason.JoinedLater, Limit = signatory.SignedOn };
            }
            else if (!signatory.SignedOn.IsNone && signatory.LastDay.IsBefore(earliest) == true)
            {
                breach = breach with { Reason = BreachReason.LeftBefore, Limit = signatory.LastDay };
            }
        }

        found.Add(breach);
    }

    public override void Turns(Row<T> row, in Moment at, TurningDays days)
    {
        day?.Turns(row, at, days);
        if (day is null && row.Organisation?.Signatory is { } signatory)
        {
            Signatories.SignedOn.Turns(signatory, at, days);
            Signatories.LastDay.Turns(signatory, at, days);
        }
    }

    public override void Mend(Row<T> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new(Signatories.SignedOn.Code, row.Organisation?.Id, []));

    /// <summary>The last day before it may have joined and the first on which it may have; and the last on which it may be part and the first on which it no longer is.</summary>
    private static ValueList<LocalDate> TellsOf(Signatory signatory)
    {
        List<LocalDate> days = [];
        foreach (LocalDate? first in (ReadOnlySpan<LocalDate?>)[signatory.SignedOn.Earliest, signatory.SignedOn.Latest, signatory.LastDay.Earliest?.PlusDays(1), signatory.LastDay.Latest?.PlusDays(1)])
        {
            if (first is { } known)
            {
                days.Add(known.PlusDays(-1));
                days.Add(known);
            }
        }

        return days.ToValueList();
    }

    private static Presence PresenceOf(Row<Signatory> signatory, in Moment at) =>
        at.Supposed is null ? signatory.Presence : Presence.OfSignatory(Signatories.SignedOn.Of(signatory, at), Signatories.LastDay.Of(signatory, at));

    private static LocalDate Next(LocalDate day) => day == LocalDate.MaxIsoValue ? day : day.PlusDays(1);

    private static LocalDate Before(LocalDate day) => day == LocalDate.MinIsoValue ? day : day.PlusDays(-1);
}
