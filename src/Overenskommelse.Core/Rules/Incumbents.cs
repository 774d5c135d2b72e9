using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Rules;

/// <summary>The appointments to an office, and whether others may exist.</summary>
internal readonly ref struct Incumbents
{
    public Incumbents(Situation situation, OfficeId id)
    {
        Office? office = Guard.Against.Null(situation).Compact.Office(id);
        Appointments = office is null ? [] : office.Appointments.Known.Items;
        IsComplete = office?.Appointments.IsComplete ?? situation.Compact.Facts.Offices.IsComplete;
    }

    public ReadOnlySpan<Appointment> Appointments { get; }

    /// <summary>Whether there are no other appointments; an office known not to exist has none.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether somebody was in office on a day; null when that is not known.</summary>
    public static bool? InOffice(Appointment appointment, LocalDate on) => new Presence(appointment.AppointedOn, appointment.LastDay).On(on);

    /// <summary>The organisation that a holder comes from, or the office itself when that is not known: something to name the holder by.</summary>
    public static Id NameOf(Appointment appointment, OfficeId office) =>
        appointment.Organisation.TryGet(out OrganisationId? organisation) ? organisation : office;
}
