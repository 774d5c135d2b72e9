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

    /// <inheritdoc/>
    public override ValueList<Reading> Readings => [Term];

    /// <inheritdoc/>
    public override Rule Under(Reading reading) => reading is Term term ? this with { Term = term } : throw NoUseFor(reading);

    /// <inheritdoc/>
    protected override Per State() => new InTurn(
        new Count(Number.Of(Holders.InOfficeOf(Office)), atLeast: 1).Else(BreachReason.NobodyInOffice, Office),
        new All(
            new Each<Holder<Appointment>>(Holders.InOfficeOf(Office), Holders.ByAppointment(Appointments.InTerm(Term.LastDayOf, Term.Boundaries))),
            new Each<Holder<Appointment>>(Holders.InOfficeOf(Office), Holders.ByAppointment(Appointments.AppointedBy.Is(By)))));
}
