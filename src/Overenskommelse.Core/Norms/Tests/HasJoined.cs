namespace Overenskommelse.Norms;

/// <summary>
/// Whether the organisation of a row had joined: on a day of the row's own, or on the day asked about. From the day it signs until its last day, both
/// included, each time that it joined; of a tier, while it was in that.
/// </summary>
internal sealed class HasJoined<T>(string code, DayOf<T>? day, TierId? tier = null, Attribute<T, OrganisationId>? link = null) : OwnTest<T>
    where T : class
{
    private readonly Test<Signatory>? _inTier = tier is null ? null : Signatories.Tier.Is(tier);
    private readonly object _whether = tier ?? (object)typeof(Signatory);

    public override FactAreas Reads { get; } = FactAreas.Signatories | (day?.Reads ?? FactAreas.None) | (link?.Reads ?? FactAreas.None);

    public override Phrase Says => field ??= tier is null ? new($"{code}.joined") : new($"{code}.joined-in", [tier]);

    public override Truth Of(Row<T> row, in Moment at)
    {
        if (OrganisationOf(row, at) is not { } organisation)
        {
            return link is not null && link.Of(row, at) is { IsKnown: true } told ? told.IsNone ? Truth.No : OfAnother(at) : Truth.Unknown;
        }

        if (organisation.Signatories.IsEmpty)
        {
            return at.Compact.Facts.Signatories.IsComplete && Recorded.OnDay(at) ? Truth.No
                : at.Supposed is { } supposed && supposed.TryGet(_whether, organisation, out object? joined) ? Truth.Of((bool)joined)
                : Truth.Unknown;
        }

        (int earliest, int latest) = day is null ? (at.Key, at.Key) : day.Of(row, at).Keys;
        return latest < earliest ? Truth.No : Signatories.ArePartDuring(organisation.Signatories, earliest, latest, _inTier, at);
    }

    public override void Ask(Row<T> row, in Moment at, Questions ask)
    {
        if (OrganisationOf(row, at) is not { } organisation)
        {
            AskWhichItIs(row, at, ask);
            return;
        }

        if (organisation.Signatories.IsEmpty)
        {
            if (day is null)
            {
                ask.Add(Signatories.Gap(at.Clause), _whether, organisation, [true, false]);
            }
            else
            {
                // It may have joined between the day of this and that of another: whether it had is not one thing to fill in.
                ask.AddOpen(Signatories.Gap(at.Clause), _whether, organisation);
                day.Ask(row, at, ask, at.On);
            }

            return;
        }

        (LocalDate earliest, LocalDate latest) = day?.Bounds(row, at) ?? (at.On, at.On);
        foreach (Row<Signatory> signatory in organisation.Signatories)
        {
            Signatories.SignedOn.Ask(signatory, at, ask, latest, Next(latest), earliest, Next(earliest));
            Signatories.LastDay.Ask(signatory, at, ask, Before(earliest), earliest, Before(latest), latest);
            _inTier?.Ask(signatory, at, ask);
        }

        day?.Ask(row, at, ask, TellsOf(organisation.Signatories).Items);
    }

    public override void Why(Row<T> row, in Moment at, ICollection<Breach> found)
    {
        (LocalDate earliest, LocalDate latest) = day?.Bounds(row, at) ?? (at.On, at.On);
        Breach breach = new(BreachReason.NotJoined, row.Organisation?.Id) { Day = day?.Of(row, at) ?? Fact.NotKnown };
        foreach (Row<Signatory> signatory in earliest <= latest && row.Organisation is { } organisation ? organisation.Signatories : [])
        {
            if (_inTier is not null && signatory.Presence.During(Calendar.Key(earliest), Calendar.Key(latest)).IsYes)
            {
                found.Add(breach with { Reason = BreachReason.OtherTier });
                return;
            }

            if (!signatory.Fact.SignedOn.IsNone && signatory.Fact.LastDay.IsBefore(earliest) == true && !(breach.Reason == BreachReason.LeftBefore && breach.Limit.Latest > signatory.Fact.LastDay.Latest))
            {
                breach = breach with { Reason = BreachReason.LeftBefore, Limit = signatory.Fact.LastDay };
            }
            else if (day is not null && breach.Reason != BreachReason.LeftBefore && signatory.Fact.SignedOn.IsAfter(latest) == true && !(breach.Limit.Earliest < signatory.Fact.SignedOn.Earliest))
            {
                breach = breach with { Reason = BreachReason.JoinedLater, Limit = signatory.Fact.SignedOn };
            }
        }

        found.Add(breach);
    }

    public override void Turns(Row<T> row, in Moment at, TurningDays days)
    {
        day?.Turns(row, at, days);
        foreach (Row<Signatory> signatory in day is not null ? [] : row.Organisation is { } organisation ? organisation.Signatories : MayBeAny(row, at) ? at.Compact.Rows.Signatories : [])
        {
            Signatories.SignedOn.Turns(signatory, at, days);
            Signatories.LastDay.Turns(signatory, at, days);
        }
    }

    public override void Mend(Row<T> row, in Moment at, ICollection<Remedy> remedies) => remedies.Add(new(Signatories.SignedOn.Code, row.Organisation?.Id, []));

    /// <summary>Of one that is none of those that the facts name, and so has joined only where the list of those that have may lack somebody.</summary>
    private static Truth OfAnother(in Moment at) => at.Compact.Facts.Signatories.IsComplete && Recorded.OnDay(at) ? Truth.No : Truth.Unknown;

    /// <summary>Which organisation it is, which of those that have signed had joined, and who else may have.</summary>
    private void AskWhichItIs(Row<T> row, in Moment at, Questions ask)
    {
        if (link is null || row.IsBlank || link.Of(row, at).IsNone)
        {
            return;
        }

        List<OrganisationId> signed = [];
        foreach (OrganisationRow each in at.Compact.Rows.Organisations)
        {
            foreach (Row<Signatory> signatory in each.Signatories)
            {
                Signatories.SignedOn.Ask(signatory, at, ask, at.On, Next(at.On));
                Signatories.LastDay.Ask(signatory, at, ask, Before(at.On), at.On);
                _inTier?.Ask(signatory, at, ask);
            }

            if (!each.Signatories.IsEmpty || ask.Places is not null)
            {
                signed.Add(each.Id);
            }
        }

        if (OfAnother(at).IsOpen)
        {
            ask.AddOpen(Signatories.Gap(at.Clause), _whether, row);
        }

        link.Ask(row, at, ask, signed.ToValueList());
    }

    private bool MayBeAny(Row<T> row, in Moment at) => link is not null && !link.Of(row, at).IsKnown;

    private OrganisationRow? OrganisationOf(Row<T> row, in Moment at) =>
        row.Organisation ?? (at.Supposed is not null && link?.Of(row, at).TryGet(out OrganisationId? id) == true ? at.Compact.Rows.Find(id) : null);

    /// <summary>The last day before it may have joined and the first on which it may have; and the last on which it may be part and the first on which it no longer is.</summary>
    private static ValueList<LocalDate> TellsOf(ReadOnlySpan<Row<Signatory>> times)
    {
        List<LocalDate> days = [];
        foreach (Row<Signatory> row in times)
        {
            Signatory signatory = row.Fact;
            foreach (LocalDate? first in (ReadOnlySpan<LocalDate?>)[signatory.SignedOn.Earliest, signatory.SignedOn.Latest, signatory.LastDay.Earliest?.PlusDays(1), signatory.LastDay.Latest?.PlusDays(1)])
            {
                if (first is { } known)
                {
                    days.Add(known.PlusDays(-1));
                    days.Add(known);
                }
            }
        }

        return days.ToValueList();
    }

    private static LocalDate Next(LocalDate day) => day == LocalDate.MaxIsoValue ? day : day.PlusDays(1);

    private static LocalDate Before(LocalDate day) => day == LocalDate.MinIsoValue ? day : day.PlusDays(-1);
}
