namespace Overenskommelse.Compacts.Changes;

/// <summary>Somebody is appointed to an office (<i>utses</i>): meeting leader, process leader.</summary>
/// <param name="Office">The office.</param>
/// <param name="Appointment">Who, from which organisation, by whom and when.</param>
/// <remarks>Appointing somebody who is in office already renews the appointment.</remarks>
public sealed record Appointed(OfficeId Office, Appointment Appointment) : Change
{
    /// <summary>The office.</summary>
    public OfficeId Office { get; init => field = Guard.Against.Null(value, nameof(Office)); } = Guard.Against.Null(Office);

    /// <summary>Who, from which organisation, by whom and when.</summary>
    public Appointment Appointment { get; init => field = Guard.Against.Null(value, nameof(Appointment)); } = Guard.Against.Null(Appointment);

    internal override FactAreas Touches => FactAreas.Offices;

    internal override LocalDate? TakesEffect => Appointment.HeldFrom.Latest;

    internal override (string Member, DayFact Day)[] Days =>
    [
        ("Appointment.AppointedOn", Appointment.AppointedOn), ("Appointment.FirstDay", Appointment.FirstDay ?? Fact.None), ("Appointment.LastDay", Appointment.LastDay),
    ];

    internal override Id[] ToldBy => [Office];

    internal override CompactFacts ApplyTo(CompactFacts facts, Misfits misfits)
    {
        misfits.RefuseNone(this, "Appointment.AppointedOn", Appointment.AppointedOn);
        _ = misfits.IsInLife(this, "Appointment.AppointedOn", Appointment.AppointedOn, facts);
        if (Appointment.FirstDay is { } firstDay)
        {
            misfits.RefuseNone(this, "Appointment.FirstDay", firstDay);
            _ = misfits.IsInLife(this, "Appointment.FirstDay", firstDay, facts);
        }

        _ = misfits.IsInLife(this, "Appointment.LastDay", Appointment.LastDay, facts);
        if (Appointment.Organisation.TryGet(out OrganisationId? organisation))
        {
            _ = misfits.IsKnown(this, organisation);
        }

        return facts.Edit(this, Office, misfits, office => office with { Appointments = office.Appointments.Add(Appointment) });
    }
}
