using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>An office is held by somebody from a named organisation.</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Office">The office: process leader.</param>
/// <param name="Organisation">The organisation that the text names.</param>
/// <remarks>Everybody in office on the day asked about is to come from it; of somebody appointed more than once, the latest appointment counts. When nobody is, the clause is broken.</remarks>
public sealed record OfficeHeldFrom(Clause Clause, OfficeId Office, OrganisationId Organisation) : Rule(Clause)
{
    /// <summary>The office: process leader.</summary>
    public OfficeId Office { get; init => field = Guard.Against.Null(value, nameof(Office)); } = Guard.Against.Null(Office);

    /// <summary>The organisation that the text names.</summary>
    public OrganisationId Organisation { get; init => field = Guard.Against.Null(value, nameof(Organisation)); } = Guard.Against.Null(Organisation);

    /// <inheritdoc/>
    protected override Per State() => new InTurn(
        new Count(Number.Of(Holders.InOfficeOf(Office)), atLeast: 1).Else(BreachReason.NobodyInOffice, Office),
        new Each<Holder<Appointment>>(Holders.InOfficeOf(Office), Holders.ByAppointment(Appointments.Organisation.Is(Organisation))));
}
