using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>The holders of an office are appointed every year, by a named group (<i>utses årligen</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Office">The office.</param>
/// <param name="By">The group that appoints.</param>
/// <remarks>Looks at those in office on the day asked about; of somebody appointed more than once, at the latest appointment.</remarks>
public sealed record AppointedYearly(Clause Clause, OfficeId Office, GroupId By) : Rule(Clause)
{
    /// <summary>The office.</summary>
    public OfficeId Office { get; init => field = Guard.Against.Null(value, nameof(Office)); } = Guard.Against.Null(Office);

    /// <summary>The group that appoints.</summary>
    public GroupId By { get; init => field = Guard.Against.Null(value, nameof(By)); } = Guard.Against.Null(By);

    /// <summary>How long an appointment serves. Until the day before its anniversary by default.</summary>
    public Term Term { get; init => field = Guard.Against.Null(value, nameof(Term)); } = Term.UntilAnniversary;

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => [Term];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading is Term term ? this with { Term = term } : throw NoUseFor(reading);

    /// <inheritdoc/>
    public override Finding Examine(Situation situation)
    {
        Incumbents incumbents = new(situation, Office);
        Inquiry inquiry = default;
        foreach (Appointment appointment in incumbents.Appointments)
        {
            bool? inOffice = Incumbents.InOffice(appointment, situation.On);
            if (inOffice is null)
            {
                inquiry.Missing(FactKind.OfficeDays, Office, By);
            }
            else if (inOffice.Value && !IsRenewed(appointment, incumbents, situation.On))
            {
                inquiry.Examined++;
                Look(appointment, situation.On, ref inquiry);
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

    private static bool IsRenewed(Appointment appointment, Incumbents incumbents, LocalDate on)
    {
        foreach (Appointment other in incumbents.Appointments)
        {
            if (appointment.Holder.TryGet(out PersonId? person)
                && other.Holder.Is(person) == true
                && appointment.AppointedOn.TryGet(out LocalDate appointed)
                && other.AppointedOn.TryGet(out LocalDate again)
                && again > appointed
                && Incumbents.InOffice(other, on) == true)
            {
                return true;
            }
        }

        return false;
    }

    private void Look(Appointment appointment, LocalDate on, ref Inquiry inquiry)
    {
        Id name = Incumbents.NameOf(appointment, Office);
        if (!appointment.AppointedOn.TryGet(out LocalDate appointedOn))
        {
            inquiry.Missing(FactKind.OfficeDays, Office, By);
        }
        else if (Term.LastDayOf(appointedOn) is var last && on > last)
        {
            inquiry.Breach(BreachReason.TermEnded, name, appointedOn, last);
        }

        switch (appointment.AppointedBy.Is(By))
        {
            case false:
                inquiry.Breach(BreachReason.AppointedByOther, name);
                break;
            case null:
                inquiry.Missing(FactKind.AppointedBy, name, By, within: Office);
                break;
        }
    }
}
