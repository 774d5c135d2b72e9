using Overenskommelse.Rules.Views;

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
    public override FactAreas Reads => FactAreas.Offices;

    /// <inheritdoc/>
    public override Finding Examine(Situation situation)
    {
        Incumbents incumbents = new(situation, Office);
        Inquiry inquiry = default;
        for (int place = 0; place < incumbents.Appointments.Length; place++)
        {
            bool? counts = incumbents.Counts(place);
            if (counts != false)
            {
                inquiry.Examined += incumbents.InOffice(place) == true ? 1 : 0;
                Look(place, incumbents, isCertain: counts == true && incumbents.IsKnownToBeLast(place), ref inquiry);
            }
        }

        if (!incumbents.IsComplete)
        {
            inquiry.Missing(FactKind.OfficeHolders, Office, Organisation);
        }
        else if (inquiry.Examined == 0 && !inquiry.LacksFacts)
        {
            inquiry.Breach(BreachReason.NobodyInOffice, Office);
        }

        return Conclude(situation, inquiry);
    }

    private void Look(int place, Incumbents incumbents, bool isCertain, ref Inquiry inquiry)
    {
        Appointment appointment = incumbents.Appointments[place];
        bool? isFrom = appointment.Organisation.Is(Organisation);
        if (isFrom is null)
        {
            inquiry.Missing(FactKind.OfficeHolderOrganisation, Office, Organisation);
        }

        if (incumbents.IsAmissWhichever(place, each => !each.Organisation.Is(Organisation)))
        {
            inquiry.Breach(BreachReason.OtherOrganisation, Incumbents.NameOf(appointment, Office));
        }
        else if (!isCertain && isFrom == true)
        {
            inquiry.Doubt(FactKind.OfficeDays, Office, Organisation);
        }
        else if (!isCertain)
        {
            inquiry.Missing(FactKind.OfficeDays, Office, Organisation);
        }
    }
}
