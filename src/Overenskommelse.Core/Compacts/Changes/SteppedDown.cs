using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Compacts.Changes;

/// <summary>Somebody steps down from an office (<i>avgår</i>).</summary>
/// <param name="Office">The office.</param>
/// <param name="Appointment">Who steps down, by every appointment that is not over; or the appointment that ends, as it stands: of several alike, one.</param>
/// <param name="LastDay">The last day in office, itself included.</param>
public sealed record SteppedDown(OfficeId Office, Meant<Appointment> Appointment, LocalDate LastDay) : Change
{
    /// <summary>The office.</summary>
    public OfficeId Office { get; init => field = Guard.Against.Null(value, nameof(Office)); } = Guard.Against.Null(Office);

    /// <summary>Who steps down, by every appointment that is not over; or the appointment that ends, as it stands: of several alike, one.</summary>
    public Meant<Appointment> Appointment { get; init => field = Guard.Against.Null(value, nameof(Appointment)); } = Guard.Against.Null(Appointment);

    internal override FactAreas Touches => FactAreas.Offices;

    internal override LocalDate? TakesEffect => Calendar.After(LastDay);

    internal override (string Member, DayFact Day)[] Days => [(nameof(LastDay), LastDay)];

    internal override Id[] ToldBy => [Office];

    internal override CompactFacts ApplyTo(CompactFacts facts, Misfits misfits)
    {
        _ = misfits.IsInLife(this, nameof(LastDay), LastDay, facts);
        return facts.Edit(this, Office, misfits, office =>
        {
            Register<Appointment>? appointments = office.Appointments.Edit(
                Appointment, held => held.Holder, held => new Presence(held.HeldFrom, held.LastDay).On(LastDay) != false, held => held with { LastDay = LastDay });
            if (appointments is null)
            {
                misfits.Add(this, nameof(Appointment), Appointment.Value, "expected.appointment", Office, LastDay);
            }

            return appointments is { } edited ? office with { Appointments = edited } : office;
        });
    }
}
