using Overenskommelse.Norms;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>The holders of an office are appointed every year, by a named group (<i>utses årligen</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Office">The office.</param>
/// <param name="By">The group that appoints.</param>
/// <remarks>Looks at those in office on the day asked about; of somebody appointed more than once, at the latest appointment. When
/// nobody is in office the clause is broken, and so it is where somebody is whom nobody appointed on any day.</remarks>
public sealed record AppointedYearly(Clause Clause, OfficeId Office, GroupId By) : Rule(Clause)
{
    /// <summary>The office.</summary>
    public OfficeId Office { get; init => field = Guard.Against.Null(value, nameof(Office)); } = Guard.Against.Null(Office);

    /// <summary>The group that appoints.</summary>
    public GroupId By { get; init => field = Guard.Against.Null(value, nameof(By)); } = Guard.Against.Null(By);

    /// <summary>How long an appointment serves. Until the day before its anniversary by default.</summary>
    public Term Term { get; init => field = Guard.Against.Null(value, nameof(Term)); } = Term.UntilAnniversary;

    /// <summary>When others have taken over. When the term is out, by default.</summary>
    public Succession Succession { get; init => field = Guard.Against.Null(value, nameof(Succession)); } = Succession.WhenTermIsOut;

    /// <summary>By when somebody is to be appointed for the first time. Within a year, by default.</summary>
    public FirstAppointment First { get; init => field = Guard.Against.Null(value, nameof(First)); } = FirstAppointment.WithinAYear;

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => [Term, Succession, First];

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
        Population<Holder<Appointment>> holders = Succession.HoldersOf(Office, Term);
        return First.Then(Office, new InTurn(
            new Count(Number.Of(holders), atLeast: 1).Else(BreachReason.NobodyInOffice, Office),
            new All(
                new Each<Holder<Appointment>>(holders, Holders.ByAppointment(Appointments.InTerm(Term.LastDayOf, Term.Boundaries))),
                new Each<Holder<Appointment>>(holders, Holders.ByAppointment(Appointments.AppointedBy.Is(By))))));
    }
}
