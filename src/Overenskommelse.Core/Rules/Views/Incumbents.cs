namespace Overenskommelse.Rules.Views;

/// <summary>The appointments to an office, and whether others may exist.</summary>
internal readonly ref struct Incumbents
{
    private readonly LocalDate _on;

    public Incumbents(Situation situation, OfficeId id)
    {
        _on = Guard.Against.Null(situation).On;
        Office? office = situation.Compact.Office(id);
        Appointments = office is null ? [] : office.Appointments.Known.Items;
        IsComplete = office?.Appointments.IsComplete ?? false;
    }

    public ReadOnlySpan<Appointment> Appointments { get; }

    /// <summary>Whether there are no other appointments; of an office that the facts do not name, that is not known.</summary>
    public bool IsComplete { get; }

    /// <summary>Whether somebody is in office; null when that is not known.</summary>
    public bool? InOffice(int place) => Appointments[place].IsHeldOn(_on);

    /// <summary>Whether somebody is in office by this appointment and not by a later one; null when that is not known.</summary>
    public bool? Counts(int place) => InOffice(place) & !IsSuperseded(place);

    /// <summary>
    /// Whether the same person holds the office by another appointment that takes this one's place: the latest, and of two from one day the first
    /// by organisation and appointer. Null when it is not known which is the latest, or whether that appointment still holds.
    /// </summary>
    private bool? IsSuperseded(int place)
    {
        bool? superseded = false;
        for (int other = 0; other < Appointments.Length; other++)
        {
            if (other != place && IsSamePerson(Appointments[other], Appointments[place]))
            {
                superseded |= TakesPlaceOf(other, place) & InOffice(other);
            }
        }

        return superseded;
    }

    /// <summary>
    /// Whether something is amiss whichever appointment of a person counts: with this one, by which the person is in office, and with every other
    /// that may take its place.
    /// </summary>
    public bool IsAmissWhichever(int place, Func<Appointment, bool?> isAmiss)
    {
        bool amiss = IsKnownToBeLast(place) && InOffice(place) == true;
        for (int other = 0; amiss && other < Appointments.Length; other++)
        {
            bool mayCount = other == place
                || (IsSamePerson(Appointments[other], Appointments[place]) && InOffice(other) != false && TakesPlaceOf(other, place) != false);
            amiss = !mayCount || isAmiss(Appointments[other]) == true;
        }

        return amiss;
    }

    /// <summary>Whether the person has no other appointment that is not known. One who is not named has none.</summary>
    public bool IsKnownToBeLast(int place) => IsComplete || !Appointments[place].Holder.IsKnown;

    /// <summary>Names what is not known of all who may be in office.</summary>
    public void NameDoubts(OfficeId office, Id knownBy, ref Inquiry inquiry)
    {
        if (!IsComplete)
        {
            inquiry.Missing(FactKind.OfficeHolders, office, knownBy);
        }

        for (int place = 0; place < Appointments.Length; place++)
        {
            bool? inOffice = InOffice(place);
            if (inOffice is null)
            {
                inquiry.Missing(FactKind.OfficeDays, office, knownBy);
            }
            else if (inOffice.Value && !Appointments[place].Holder.IsKnown)
            {
                inquiry.Missing(FactKind.OfficeHolder, NameOf(Appointments[place], office), knownBy, within: office);
            }
        }
    }

    /// <summary>The organisation that a holder comes from, or the office itself when that is not known: something to name the holder by.</summary>
    public static Id NameOf(Appointment appointment, OfficeId office) =>
        appointment.Organisation.TryGet(out OrganisationId? organisation) ? organisation : office;

    /// <summary>Which of two appointments counts must not depend on the order they were stated in, so days, organisations and appointers decide.</summary>
    private bool? TakesPlaceOf(int other, int place)
    {
        Appointment one = Appointments[other];
        Appointment two = Appointments[place];
        if (one == two)
        {
            return other < place;
        }

        return one.AppointedOn.Earliest > two.AppointedOn.Latest ? true
            : one.AppointedOn.Latest < two.AppointedOn.Earliest ? false
            : one.AppointedOn.TryGet(out LocalDate day) && two.AppointedOn.Is(day) == true ? string.CompareOrdinal(Rest(one), Rest(two)) < 0
            : null;
    }

    /// <summary>Whoever is not named is somebody else than the others who hold the office.</summary>
    private static bool IsSamePerson(Appointment one, Appointment other) =>
        one.Holder.TryGet(out PersonId? person) && other.Holder.Is(person) == true;

    private static string Rest(Appointment appointment) => $"{appointment.Organisation} {appointment.AppointedBy} {appointment.Holder} {appointment.FirstDay} {appointment.LastDay} {appointment.Key}";
}
