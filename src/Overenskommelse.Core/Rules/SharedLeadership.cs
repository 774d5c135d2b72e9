using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>Two people share an office, one from each side, both drawn from another group (<i>delat ledarskap</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Office">The office: meeting leader.</param>
/// <param name="DrawnFrom">The group that both are to hold a regular seat in.</param>
/// <remarks>
/// Looks at those in office on the day asked about, however long ago they were appointed: that is for <see cref="AppointedYearly"/> to say.
/// </remarks>
public sealed record SharedLeadership(Clause Clause, OfficeId Office, GroupId DrawnFrom) : Rule(Clause)
{
    private const int Leaders = 2;

    /// <summary>The office: meeting leader.</summary>
    public OfficeId Office { get; init => field = Guard.Against.Null(value, nameof(Office)); } = Guard.Against.Null(Office);

    /// <summary>The group that both are to hold a regular seat in.</summary>
    public GroupId DrawnFrom { get; init => field = Guard.Against.Null(value, nameof(DrawnFrom)); } = Guard.Against.Null(DrawnFrom);

    /// <inheritdoc/>
    protected override Per State()
    {
        Population<Holder<Appointment>> leaders = Holders.InOfficeOf(Office);
        Test<Holder<Appointment>> sit = Holders.SitIn(DrawnFrom);
        Norm somebody = new Count(Number.Of(leaders), atLeast: 1);
        return new All(
            new InTurn(
                somebody.Else(BreachReason.NobodyInOffice, Office),
                new Count(Number.Different(leaders, Holders.Person, leaders.Source.Unit), atMost: Leaders).Else(BreachReason.TooManyInOffice, Office),
                new All(
                    new Count(Number.Of(leaders.That(From(Sector.CivilSociety))), atLeast: 1).Else(BreachReason.NobodyFromCivilSociety, Office),
                    new Count(Number.Of(leaders.That(From(Sector.Public))), atLeast: 1).Else(BreachReason.NobodyFromPublicSector, Office))),
            new Each<Holder<Appointment>>(leaders, (!From(Sector.Neither)).Else(BreachReason.FromNeitherSide)),
            new InTurn(
                somebody,
                new Each<Holder<Appointment>>(leaders, sit),
                // Follows from the rest: where nobody sits, nobody who may yet be told of can lead.
                new Count(Number.Of(leaders.That(sit)), atLeast: 1).Else(BreachReason.NotInGroup, Office)));
    }

    private static Test<Holder<Appointment>> From(Sector sector) => Holders.ByAppointment(Appointments.Sector.Is(sector));
}
