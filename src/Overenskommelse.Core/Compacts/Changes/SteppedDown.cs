using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Compacts.Changes;

/// <summary>Somebody steps down from an office (<i>avgår</i>).</summary>
/// <param name="Office">The office.</param>
/// <param name="Holder">Who steps down; in office on the day.</param>
/// <param name="LastDay">The last day in office, itself included.</param>
public sealed record SteppedDown(OfficeId Office, PersonId Holder, LocalDate LastDay) : Change
{
    /// <summary>The office.</summary>
    public OfficeId Office { get; init => field = Guard.Against.Null(value, nameof(Office)); } = Guard.Against.Null(Office);

    /// <summary>Who steps down; in office on the day.</summary>
    public PersonId Holder { get; init => field = Guard.Against.Null(value, nameof(Holder)); } = Guard.Against.Null(Holder);

    internal override CompactFacts ApplyTo(CompactFacts facts, Misfits misfits)
    {
        _ = misfits.IsInLife(this, nameof(LastDay), LastDay, facts);
        return facts.Edit(this, Office, misfits, office =>
        {
            bool found = false;
            Register<Appointment> appointments = office.Appointments;
            for (int place = 0; place < appointments.Count; place++)
            {
                Appointment appointment = appointments[place];
                if (appointment.Holder.Is(Holder) == true && new Presence(appointment.AppointedOn, appointment.LastDay).On(LastDay) != false)
                {
                    appointments = appointments.Replace(place, appointment with { LastDay = LastDay });
                    found = true;
                }
            }

            if (!found)
            {
                misfits.Add(this, nameof(Holder), Holder, $"somebody who is {Office} on {Calendar.Iso(LastDay)}");
            }

            return office with { Appointments = appointments };
        });
    }
}
