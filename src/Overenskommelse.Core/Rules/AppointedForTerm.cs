using Overenskommelse.Norms;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>The holders of an office are appointed for a term, by a named group (<i>utses årligen, väljs för två år</i>).</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Office">The office.</param>
/// <param name="By">The group, party, organisation or forum that appoints; null, the default, when the text does not say.</param>
/// <remarks>Looks at those in office on the day asked about; of somebody appointed more than once, at the latest appointment. When
/// nobody is in office the clause is broken, and so it is where somebody is whom nobody appointed on any day.</remarks>
public sealed record AppointedForTerm(Clause Clause, OfficeId Office, Id? By = null) : Rule(Clause)
{
    /// <summary>The office.</summary>
    public OfficeId Office { get; init => field = Guard.Against.Null(value, nameof(Office)); } = Guard.Against.Null(Office);

    /// <summary>For how many years: one or more. One by default.</summary>
    public int Years { get; init => field = Guard.Against.NegativeOrZero(value, nameof(Years)); } = 1;

    /// <summary>When a term ends, counted from the day of the appointment. On the day before its anniversary by default.</summary>
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
        Population<Holder<Appointment>> holders = Succession.HoldersOf(Office, Term, Years);
        Norm inTerm = new Each<Holder<Appointment>>(holders, Holders.ByAppointment(Appointments.InTerm(began => Term.LastDayOf(began, Years), on => Term.Boundaries(on, Years))));
        return First.Then(Office, new InTurn(
            new Count(Number.Of(holders), atLeast: 1).Else(BreachReason.NobodyInOffice, Office),
            By is null ? inTerm : new All(inTerm, new Each<Holder<Appointment>>(holders, Holders.ByAppointment(Appointments.AppointedBy.Is(By))))));
    }
}
