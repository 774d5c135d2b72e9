namespace Overenskommelse.Compacts.Indexing;

/// <summary>An office with the appointments to it, and those who have been appointed, as rows.</summary>
internal sealed class OfficeRows(Office office, CompactRows compact)
{
    private readonly CompactRows _compact = compact;
    private Row<Appointment>[]? _appointments;
    private Row<Holder<Appointment>>[]? _holders;

    public Office Office => office;

    public ReadOnlySpan<Row<Appointment>> Appointments => Once.Made(ref _appointments, this, static rows => rows.MakeAppointments());

    /// <summary>Those who have been appointed, each once with all their appointments.</summary>
    public ReadOnlySpan<Row<Holder<Appointment>>> Holders => Once.Made(ref _holders, this, static rows =>
        Indexing.Holders.Of(rows.Appointments, each => each.Holder, mayHaveOthers: !rows.Office.Appointments.IsComplete, rows.Office.Id));

    private Row<Appointment>[] MakeAppointments() => CompactRows.Rows(
        office.Appointments,
        (each, place) => new PlainRow<Appointment>(
            each, office.Id, each.Organisation.TryGet(out OrganisationId? id) ? _compact.Find(id) : null, Presence.Of(each))
        { Place = place });
}
