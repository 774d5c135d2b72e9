namespace Overenskommelse.Norms;

/// <summary>What can be asked of those who hold an office: each person once, by the latest of their appointments that holds.</summary>
public static class Holders
{
    private static readonly Test<Holder<Appointment>> ByTheirOwn = new OneOfTheirs<Appointment>(Appointments.InOffice);

    /// <summary>Who it is: whoever was appointed by any of their appointments.</summary>
    public static Attribute<Holder<Appointment>, PersonId> Person { get; } = new HolderPerson();

    /// <summary>They are in office on the day asked about, by one of their appointments: one of which it is not known who was appointed may be theirs.</summary>
    public static Test<Holder<Appointment>> InOffice { get; } = new IsInOffice(ByTheirOwn);

    /// <summary>Everybody who has been appointed to an office.</summary>
    public static Population<Holder<Appointment>> Of(OfficeId office) => new(new HoldersOf(Guard.Against.Null(office)));

    /// <summary>Those who are in office on the day asked about.</summary>
    /// <remarks>Whoever is not named is counted by their own appointment alone: if they turn out to be somebody who is in office by another, that one is counted already.</remarks>
    public static Population<Holder<Appointment>> InOfficeOf(OfficeId office) => Of(office).That(ByTheirOwn);

    /// <summary>They are in office on the day asked about, and it is so of the appointment by which they are: the latest that holds.</summary>
    /// <remarks>Of whoever is not in office it is not so, whatever is so of an appointment that has ended or has yet to begin.</remarks>
    public static Test<Holder<Appointment>> ByAppointment(Test<Appointment> test) => InOffice & new ByAppointment(Guard.Against.Null(test));

    /// <summary>They have a regular seat in a group on the day asked about.</summary>
    public static Test<Holder<Appointment>> SitIn(GroupId group) => Sit(group, Seats.Regular);

    /// <summary>They have a regular seat in a group, as <see cref="SitIn"/>, and on the side that they were appointed from. Where it is on the other, the facts contradict each other, and it is asked which side they represent.</summary>
    public static Test<Holder<Appointment>> SitOnTheirSide(GroupId group)
    {
        return new Agrees<Holder<Appointment>>(
            SitIn(group),
            OnBoth(Sector.CivilSociety) | OnBoth(Sector.Public) | OnBoth(Sector.Private) | OnBoth(Sector.Neither),
            static (row, in at) => new(FactKind.HolderSide, row.Organisation?.Id ?? row.Within!, at.Clause.KnownBy) { Within = row.Within });

        Test<Holder<Appointment>> OnBoth(Sector side) =>
            ByAppointment(Appointments.Sector.Is(side)) & Sit(group, Seats.Regular & Seats.Sector.Is(side));
    }

    /// <summary>They are in another office as well on the day asked about.</summary>
    public static Test<Holder<Appointment>> AreIn(OfficeId office) =>
        new Has<Holder<Appointment>, Holder<Appointment>>(InOfficeOf(office), BreachReason.NobodyInOffice, Link.Same(Person, Person));

    /// <summary>They have a seat in a group that meets a test.</summary>
    public static Test<Holder<Appointment>> Sit(GroupId group, Test<Seat> test) =>
        new Has<Holder<Appointment>, Seat>(Seats.In(group).That(test), BreachReason.NotInGroup, Link.Same(Person, Seats.Holder));

    internal static void AskForOthersIn(OfficeId office, in Moment at, Questions ask) => ask.Add(new(FactKind.OfficeHolders, office, at.Clause.KnownBy));

    private sealed class HoldersOf(OfficeId office) : Source<Holder<Appointment>>
    {
        public override FactAreas Reads => FactAreas.Offices | FactAreas.Organisations;

        public override GroupId? Group => null;

        public override NothingReason Nothing => NothingReason.NobodyInOffice;

        public override Unit Unit => new("holders");

        public override DayOf<Holder<Appointment>>? Day => null;

        public override Phrase Says => field ??= new("holders-of", [office]);

        public override ReadOnlySpan<Row<Holder<Appointment>>> Rows(in Moment at) => at.Compact.Rows.Office(office) is { } rows ? rows.Holders : [];

        public override bool IsComplete(in Moment at) => at.Compact.Rows.Office(office) is { Office.Appointments.IsComplete: true } && Recorded.OnDay(at);

        public override void AskForOthers(in Moment at, Questions ask) => AskForOthersIn(office, at, ask);

        public override Id? NameOf(Row<Holder<Appointment>> row, in Moment at) =>
            row.Organisation is { } known ? known.Id
            : row.Fact.Rows is [var only] && Appointments.Organisation.Of(only, at).TryGet(out OrganisationId? supposed) ? supposed
            : office;

        internal override Id? WhichOf(Row<Holder<Appointment>> row) => Which(row.Fact.Rows is [var only] ? only.Fact.Key : null, row.Fact.Person);
    }
}
