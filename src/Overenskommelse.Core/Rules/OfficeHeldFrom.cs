namespace Overenskommelse.Rules;

/// <summary>An office is held by somebody from a named organisation.</summary>
/// <param name="Clause">The clause that says so.</param>
/// <param name="Office">The office: process leader.</param>
/// <param name="Organisation">The organisation that the text names.</param>
/// <remarks>Everybody in office on the day asked about is to come from it. When nobody is, the clause is broken.</remarks>
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
            bool? inOffice = incumbents.InOffice(place);
            if (inOffice == true)
            {
                inquiry.Examined++;
                Look(incumbents.Appointments[place], ref inquiry);
            }
            else if (inOffice is null && incumbents.Appointments[place].Organisation.Is(Organisation) == true)
            {
                inquiry.Doubt(FactKind.OfficeDays, Office, Organisation);
            }
            else if (inOffice is null)
            {
                inquiry.Missing(FactKind.OfficeDays, Office, Organisation);
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

    private void Look(Appointment appointment, ref Inquiry inquiry)
    {
        switch (appointment.Organisation.Is(Organisation))
        {
            case false:
                inquiry.Breach(BreachReason.OtherOrganisation, Incumbents.NameOf(appointment, Office));
                break;
            case null:
                inquiry.Missing(FactKind.OfficeHolderOrganisation, Office, Organisation);
                break;
        }
    }
}
