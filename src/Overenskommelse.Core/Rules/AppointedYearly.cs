using Overenskommelse.Rules.Readings;
using Overenskommelse.Rules.Views;

namespace Overenskommelse.Rules;

/// <summary>The holders of an office are appointed every year, by a named group (<i>utses årligen</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Office">The office.</param>
/// <param name="By">The group that appoints.</param>
/// <remarks>Looks at those in office on the day asked about; of somebody appointed more than once, at the latest appointment. When
/// nobody is in office the clause is broken.</remarks>
public sealed record AppointedYearly(Clause Clause, OfficeId Office, GroupId By) : Rule(Clause)
{
    /// <summary>The office.</summary>
    public OfficeId Office { get; init => field = Guard.Against.Null(value, nameof(Office)); } = Guard.Against.Null(Office);

    /// <summary>The group that appoints.</summary>
    public GroupId By { get; init => field = Guard.Against.Null(value, nameof(By)); } = Guard.Against.Null(By);

    /// <summary>How long an appointment serves. Until the day before its anniversary by default.</summary>
    public Term Term { get; init => field = Guard.Against.Null(value, nameof(Term)); } = Term.UntilAnniversary;

    /// <inheritdoc/>
    public override FactAreas Reads => FactAreas.Offices;

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => [Term];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading is Term term ? this with { Term = term } : throw NoUseFor(reading);

    /// <inheritdoc/>
    public override Finding Examine(Situation situation)
    {
        Incumbents incumbents = new(situation, Office);
        Inquiry inquiry = default;
        for (int place = 0; place < incumbents.Appointments.Length; place++)
        {
            bool? counts = incumbents.Counts(place);
            if (counts != false)
            {
                inquiry.Examined += incumbents.InOffice(place) == true ? 1 : 0;
                Look(place, incumbents, isCertain: counts == true && incumbents.IsKnownToBeLast(place), situation.On, ref inquiry);
            }
        }

        if (!incumbents.IsComplete)
        {
            inquiry.Missing(FactKind.OfficeHolders, Office, By);
        }
        else if (inquiry.Examined == 0 && !inquiry.LacksFacts)
        {
            inquiry.Breach(BreachReason.NobodyInOffice, Office);
        }

        return Conclude(situation, inquiry);
    }

    /// <inheritdoc/>
    protected internal override LocalDate? NextTurn(Situation situation)
    {
        LocalDate? next = null;
        foreach (Appointment appointment in new Incumbents(situation, Office).Appointments)
        {
            if (appointment.AppointedOn.TryGet(out LocalDate appointedOn))
            {
                LocalDate turn = Term.LastDayOf(appointedOn).PlusDays(1);
                next = turn > situation.On && !(next <= turn) ? turn : next;
            }
        }

        return next;
    }

    private void Look(int place, Incumbents incumbents, bool isCertain, LocalDate on, ref Inquiry inquiry)
    {
        Appointment appointment = incumbents.Appointments[place];
        bool? isAmiss = HasEnded(appointment, on) | !appointment.AppointedBy.Is(By);
        // The first half follows from the second, and is asked first because it allocates nothing.
        if (isAmiss == true && IsAmissWhichever(place, incumbents, on))
        {
            NameBreaches(appointment, on, ref inquiry);
        }
        else if (!isCertain && isAmiss == false)
        {
            inquiry.Doubt(FactKind.OfficeDays, Office, By);
        }
        else if (!isCertain)
        {
            inquiry.Missing(FactKind.OfficeDays, Office, By);
        }

        if (isCertain && HasEnded(appointment, on) is null)
        {
            inquiry.Missing(FactKind.OfficeDays, Office, By);
        }

        if ((isCertain || isAmiss is null) && !appointment.AppointedBy.IsKnown)
        {
            inquiry.Missing(FactKind.AppointedBy, Incumbents.NameOf(appointment, Office), By, within: Office);
        }
    }

    private bool IsAmissWhichever(int place, Incumbents incumbents, LocalDate on) =>
        incumbents.IsAmissWhichever(place, each => HasEnded(each, on) | !each.AppointedBy.Is(By));

    private void NameBreaches(Appointment appointment, LocalDate on, ref Inquiry inquiry)
    {
        Id name = Incumbents.NameOf(appointment, Office);
        if (appointment.AppointedOn.TryGet(out LocalDate appointedOn) && HasEnded(appointment, on) == true)
        {
            inquiry.Breach(BreachReason.TermEnded, name, appointedOn, Term.LastDayOf(appointedOn));
        }

        if (appointment.AppointedBy.Is(By) == false)
        {
            inquiry.Breach(BreachReason.AppointedByOther, name);
        }
    }

    /// <summary>Whether an appointment has ended; null when its day is not stated.</summary>
    private bool? HasEnded(Appointment appointment, LocalDate on) =>
        appointment.AppointedOn.TryGet(out LocalDate appointedOn) ? on > Term.LastDayOf(appointedOn) : null;
}
