namespace Overenskommelse.Compacts.Indexing;

/// <summary>An office with the appointments to it, and those who have been appointed, as rows.</summary>
internal sealed class OfficeRows(Office office, OrganisationRows organisations)
{
    private Row<Appointment>[]? _appointments;
    private Row<Holder<Appointment>>[]? _holders;

    public Office Office => office;

    public ReadOnlySpan<Row<Appointment>> Appointments => Once.Made(ref _appointments, this, static rows => CompactRows.Rows(rows.Office.Appointments.Known, rows.Row));

    /// <summary>Those who have been appointed, each once with all their appointments.</summary>
    public ReadOnlySpan<Row<Holder<Appointment>>> Holders => Once.Made(ref _holders, this, static rows =>
        Indexing.Holders.Of(rows.Appointments, static each => each.Holder, mayHaveOthers: !rows.Office.Appointments.IsComplete, rows.Office.Id));

    /// <summary>Whether it is not known of somebody who was appointed: it may be anybody else who was.</summary>
    public bool HasUnnamed { get; } = office.Appointments.Known.Any(each => !each.Holder.IsKnown);

    private LastingRow<Appointment> Row(Appointment each, int place) =>
        new(each, place, office.Id, each.Organisation.TryGet(out OrganisationId? id) ? organisations.Find(id) : null, Presence.Of(each));
}
