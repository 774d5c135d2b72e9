namespace Overenskommelse.Compacts.Indexing;

/// <summary>An office with the appointments to it, and those who have been appointed, as rows.</summary>
internal sealed class OfficeRows(Office office, CompactRows compact)
{
    private Row<Appointment>[]? _appointments;
    private Row<Holder<Appointment>>[]? _holders;

    public Office Office => office;

    public ReadOnlySpan<Row<Appointment>> Appointments => AppointmentRows;

    /// <summary>Those who have been appointed, each once with all their appointments.</summary>
    public ReadOnlySpan<Row<Holder<Appointment>>> Holders =>
        LazyInitializer.EnsureInitialized(ref _holders, () => Indexing.Holders.Of(
            AppointmentRows, each => each.Holder, mayHaveOthers: !office.Appointments.IsComplete, office.Id));

    private Row<Appointment>[] AppointmentRows =>
        LazyInitializer.EnsureInitialized(ref _appointments, () => Array.ConvertAll(
            office.Appointments.Known.Items.ToArray(),
            each => new PlainRow<Appointment>(each, office.Id, each.Organisation.TryGet(out OrganisationId? id) ? compact.Find(id) : null, Presence.Of(each))));
}
