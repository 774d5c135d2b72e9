using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Compacts.Changes;

/// <summary>Somebody steps down from an office (<i>avgår</i>).</summary>
/// <param name="Office">The office.</param>
/// <param name="Appointment">Who steps down, by every appointment that is not over; or the appointment that ends, as it stands.</param>
/// <param name="LastDay">The last day in office, itself included.</param>
public sealed record SteppedDown(OfficeId Office, Meant<Appointment> Appointment, LocalDate LastDay) : Change
{
    /// <summary>The office.</summary>
    public OfficeId Office { get; init => field = Guard.Against.Null(value, nameof(Office)); } = Guard.Against.Null(Office);

    /// <summary>Who steps down, by every appointment that is not over; or the appointment that ends, as it stands.</summary>
    public Meant<Appointment> Appointment { get; init => field = Guard.Against.Null(value, nameof(Appointment)); } = Guard.Against.Null(Appointment);

    internal override FactAreas Touches => FactAreas.Offices;

    internal override CompactFacts ApplyTo(CompactFacts facts, Misfits misfits)
    {
        _ = misfits.IsInLife(this, nameof(LastDay), LastDay, facts);
        return facts.Edit(this, Office, misfits, office =>
        {
            bool found = false;
            Register<Appointment> appointments = office.Appointments;
            for (int place = 0; place < appointments.Known.Count && !(found && Appointment.Itself is not null); place++)
            {
                Appointment held = appointments.Known[place];
                if (Appointment.Is(held, held.Holder) && new Presence(held.HeldFrom, held.LastDay).On(LastDay) != false)
                {
                    appointments = appointments.Replace(place, held with { LastDay = LastDay });
                    found = true;
                }
            }

            if (!found)
            {
                misfits.Add(this, nameof(Appointment), Appointment, $"an appointment to {Office}, or its holder, on {Calendar.Iso(LastDay)}");
            }

            return office with { Appointments = appointments };
        });
    }
}
