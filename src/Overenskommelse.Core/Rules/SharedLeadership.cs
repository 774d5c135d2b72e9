using Overenskommelse.Norms;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>Two people share an office, one from each side, both drawn from another group (<i>delat ledarskap</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Office">The office: meeting leader.</param>
/// <param name="DrawnFrom">The group that both are to hold a regular seat in.</param>
/// <remarks>
/// Looks at those in office on the day asked about, however long ago they were appointed: that is for <see cref="AppointedForTerm"/> to say, which has the same
/// defaults, so that the two see the same people in office. Where somebody was
/// appointed for one side and sits for the other, the facts contradict each other and the clause is undetermined.
/// </remarks>
public sealed record SharedLeadership(Clause Clause, OfficeId Office, GroupId DrawnFrom) : Rule(Clause)
{
    private const int Leaders = 2;

    /// <summary>The office: meeting leader.</summary>
    public OfficeId Office { get; init => field = Guard.Against.Null(value, nameof(Office)); } = Guard.Against.Null(Office);

    /// <summary>The group that both are to hold a regular seat in.</summary>
    public GroupId DrawnFrom { get; init => field = Guard.Against.Null(value, nameof(DrawnFrom)); } = Guard.Against.Null(DrawnFrom);

    /// <summary>For how many years an appointment is: one or more. One by default.</summary>
    public int Years { get; init => field = Guard.Against.NegativeOrZero(value, nameof(Years)); } = 1;

    /// <summary>How long an appointment serves, where others take over when that is out. Until the day before its anniversary by default.</summary>
    public Term Term { get; init => field = Guard.Against.Null(value, nameof(Term)); } = Term.UntilAnniversary;

    /// <summary>When others have taken over. When the term is out, by default.</summary>
    public Succession Succession { get; init => field = Guard.Against.Null(value, nameof(Succession)); } = Succession.WhenTermIsOut;

    /// <summary>By when somebody is to be appointed for the first time. Within a year, by default.</summary>
    public FirstAppointment First { get; init => field = Guard.Against.Null(value, nameof(First)); } = FirstAppointment.WithinAYear;

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => Succession.Is(Succession.WhenRecorded) ? [Succession, First] : [Succession, Term, First];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading switch
    {
        Term term => this with { Term = term },
        Succession succession => this with { Succession = succession },
        FirstAppointment first => this with { First = first },
        _ => throw NoUseFor(reading),
    };

    /// <inheritdoc/>
    protected override Per State()
    {
        Population<Holder<Appointment>> leaders = Succession.HoldersOf(Office, Term, Years);
        Norm somebody = new Count(Number.Of(leaders), atLeast: 1);
        return First.Then(Office, new All(
            new InTurn(
                somebody.Else(BreachReason.NobodyInOffice, Office),
                new Count(Number.Different(leaders, Holders.Person, leaders.Source.Unit), atMost: Leaders).Else(BreachReason.TooManyInOffice, Office),
                new All(
                    new Count(Number.Of(leaders.That(From(Sector.CivilSociety))), atLeast: 1).Else(BreachReason.NobodyFromCivilSociety, Office),
                    new Count(Number.Of(leaders.That(From(Sector.Public))), atLeast: 1).Else(BreachReason.NobodyFromPublicSector, Office))),
            new Each<Holder<Appointment>>(leaders, (!(From(Sector.Neither) | From(Sector.Private))).Else(BreachReason.FromNeitherSide)),
            new InTurn(
                somebody,
                new Each<Holder<Appointment>>(leaders, Holders.SitOnTheirSide(DrawnFrom)),
                // Follows from the rest: where nobody sits, nobody who may yet be told of can lead.
                new Count(Number.Of(leaders.That(Holders.SitIn(DrawnFrom))), atLeast: 1).Else(BreachReason.NotInGroup, Office))));
    }

    private static Test<Holder<Appointment>> From(Sector sector) => Holders.ByAppointment(Appointments.Sector.Is(sector));
}
