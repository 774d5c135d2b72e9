namespace Overenskommelse.Norms;

/// <summary>What can be asked of appointments to an office, one by one.</summary>
public static class Appointments
{
    /// <summary>The day from which it is held; none when no first day limits it.</summary>
    public static DayOf<Appointment> FirstDay { get; } = new("appointment.first-day", each => each.HeldFrom, static (row, in at) => DaysOf(row, at), FactAreas.Offices);

    /// <summary>The last day in office; none when nobody has stepped down.</summary>
    public static DayOf<Appointment> LastDay { get; } = new("appointment.last-day", each => each.LastDay, static (row, in at) => DaysOf(row, at), FactAreas.Offices);

    /// <summary>The office is held by it on the day asked about.</summary>
    public static Test<Appointment> InOffice { get; } = new IsCurrent<Appointment>("appointment", FirstDay, LastDay, static (row, in at) => Holder!.Of(row, at).IsNone);

    /// <summary>Who was appointed; none when nobody was.</summary>
    public static Attribute<Appointment, PersonId> Holder { get; } = new Stated<Appointment, PersonId>(
        "appointment.holder",
        each => each.Holder,
        static (row, in at) => new(FactKind.OfficeHolder, row.Organisation?.Id ?? row.Within!, at.Clause.KnownBy) { Within = row.Within },
        FactAreas.Offices)
    { Another = Unnamed.Person };

    /// <summary>The organisation that the holder comes from; none when from no organisation.</summary>
    public static Attribute<Appointment, OrganisationId> Organisation { get; } = new Stated<Appointment, OrganisationId>(
        "appointment.organisation", each => each.Organisation, static (row, in at) => new(FactKind.OfficeHolderOrganisation, row.Within!, at.Clause.KnownBy), FactAreas.Offices)
    {
        Otherwise = BreachReason.OtherOrganisation,
    };

    /// <summary>The party of the holder's organisation; none of whoever comes from none.</summary>
    public static Attribute<Appointment, PartyId> Party { get; } = new OfOrganisation<Appointment, PartyId>("appointment.party", Organisations.Party, Organisation, Fact.None);

    /// <summary>The side of the holder's organisation; of whoever comes from none, neither.</summary>
    public static Attribute<Appointment, Sector> Sector { get; } = new OfOrganisation<Appointment, Sector>(
        "appointment.sector", Organisations.Sector, Organisation, Compacts.Sector.Neither);

    /// <summary>Who made the appointment.</summary>
    public static Attribute<Appointment, Id> AppointedBy { get; } = new Stated<Appointment, Id>(
        "appointment.appointed-by",
        each => each.AppointedBy,
        static (row, in at) => new(FactKind.AppointedBy, row.Organisation?.Id ?? row.Within!, at.Clause.KnownBy) { Within = row.Within },
        FactAreas.Offices)
    { Otherwise = BreachReason.AppointedByOther };

    /// <summary>All appointments to an office.</summary>
    public static Population<Appointment> To(OfficeId office) => new(new AppointmentsTo(Guard.Against.Null(office), ever: false));

    /// <summary>All appointments to an office since the compact took effect, those included that have ended: kept whole only where the facts are kept from then on.</summary>
    internal static Population<Appointment> EverTo(OfficeId office) => new(new AppointmentsTo(Guard.Against.Null(office), ever: true));

    private static MissingFact DaysOf(Row<Appointment> row, in Moment at) => new(FactKind.OfficeDays, row.Within!, at.Clause.KnownBy);

    /// <summary>It has not run out: the day asked about is not after the last day of a term that began on its first day.</summary>
    /// <param name="lastDay">The last day of a term, by the day it began; it never ends earlier for one that began later.</param>
    /// <param name="tells">The first days by which it can be told whether a term has run out on a day: one on each side of each boundary.</param>
    public static Test<Appointment> InTerm(Func<LocalDate, LocalDate> lastDay, Func<LocalDate, ValueList<LocalDate>> tells) =>
        new InTerm(Guard.Against.Null(lastDay), Guard.Against.Null(tells));

    /// <summary>Its term has run out, and somebody of the same side has been appointed to the office on a later day that has come.</summary>
    /// <param name="office">The office.</param>
    /// <param name="lastDay">The last day of a term, as for <see cref="InTerm"/>.</param>
    /// <param name="tells">The first days by which it can be told whether a term has run out, as for <see cref="InTerm"/>.</param>
    public static Test<Appointment> TakenOver(OfficeId office, Func<LocalDate, LocalDate> lastDay, Func<LocalDate, ValueList<LocalDate>> tells) =>
        new IsTakenOver(Guard.Against.Null(office), InTerm(lastDay, tells));

    private sealed class AppointmentsTo(OfficeId office, bool ever) : Source<Appointment>
    {
        public override FactAreas Reads => FactAreas.Offices | FactAreas.Organisations;

        public override GroupId? Group => null;

        public override NothingReason Nothing => NothingReason.NobodyInOffice;

        public override Unit Unit => new("appointments");

        public override DayOf<Appointment>? Day => FirstDay;

        public override Phrase Says => field ??= new("appointments-to", [office]);

        public override ReadOnlySpan<Row<Appointment>> Rows(in Moment at) => at.Compact.Rows.Office(office) is { } rows ? rows.Appointments : [];

        public override bool IsComplete(in Moment at) => at.Compact.Rows.Office(office) is { Office.Appointments.IsComplete: true } && (ever ? Recorded.SinceBeginning(at) : Recorded.OnDay(at));

        public override void AskForOthers(in Moment at, Questions ask) => ask.Add(new(FactKind.OfficeHolders, office, at.Clause.KnownBy));

        public override Id? NameOf(Row<Appointment> row, in Moment at) => Organisation.Of(row, at).TryGet(out OrganisationId? organisation) ? organisation : office;

        internal override Id? WhichOf(Row<Appointment> row) => Which(row.Fact.Key, row.Fact.Holder);

        internal override bool AreHeld => true;

        internal override ReadOnlySpan<Row<Holder<Appointment>>> Holders(in Moment at) => at.Compact.Rows.Office(office) is { } rows ? rows.Holders : [];
    }
}
