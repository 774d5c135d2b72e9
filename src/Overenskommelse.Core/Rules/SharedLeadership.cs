using Overenskommelse.Compacts.Indexing;
using Overenskommelse.Rules.Views;

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
    public override FactAreas Reads => FactAreas.Groups | FactAreas.Seats | FactAreas.Organisations | FactAreas.Offices;

    /// <inheritdoc/>
    public override Finding Examine(Situation situation)
    {
        Incumbents incumbents = new(situation, Office);
        Roster drawnFrom = new(situation, DrawnFrom);
        Inquiry inquiry = default;
        bool? civilSociety = incumbents.IsComplete ? false : null;
        bool? publicSector = civilSociety;
        for (int place = 0; place < incumbents.Appointments.Length; place++)
        {
            Appointment appointment = incumbents.Appointments[place];
            bool? counts = incumbents.Counts(place);
            if (counts == false)
            {
                continue;
            }

            Fact<Sector> sector = SectorOf(appointment, situation.Compact);
            civilSociety |= counts & sector.Is(Sector.CivilSociety);
            publicSector |= counts & sector.Is(Sector.Public);
            inquiry.Examined += counts == true ? 1 : 0;
            if (counts is null)
            {
                inquiry.Missing(FactKind.OfficeDays, Office, DrawnFrom);
            }

            LookAtOrigin(appointment, sector, isCertain: counts == true && incumbents.IsKnownToBeLast(place), ref inquiry);
            LookAtSeat(appointment, drawnFrom, isCertain: incumbents.InOffice(place) == true, ref inquiry);
        }

        LookAtSides(civilSociety, publicSector, incumbents.IsComplete, ref inquiry);
        return Conclude(situation, inquiry);
    }

    private static Fact<Sector> SectorOf(Appointment appointment, Compact compact) =>
        appointment.Organisation.TryGet(out OrganisationId? organisation) ? compact.SectorOf(organisation)
        : appointment.Organisation.IsNone ? Sector.Neither
        : Fact.NotKnown;

    private void LookAtOrigin(Appointment appointment, Fact<Sector> sector, bool isCertain, ref Inquiry inquiry)
    {
        Id name = Incumbents.NameOf(appointment, Office);
        if (!appointment.Organisation.IsKnown)
        {
            inquiry.Missing(FactKind.OfficeHolderOrganisation, Office, DrawnFrom);
        }
        else if (!sector.TryGet(out Sector side))
        {
            inquiry.Missing(FactKind.SectorOf, name, name);
        }
        else if (isCertain && side == Sector.Neither)
        {
            inquiry.Breach(BreachReason.FromNeitherSide, name);
        }
    }

    private void LookAtSeat(Appointment appointment, Roster drawnFrom, bool isCertain, ref Inquiry inquiry)
    {
        Id name = Incumbents.NameOf(appointment, Office);
        if (!appointment.Holder.TryGet(out PersonId? person))
        {
            inquiry.Missing(FactKind.OfficeHolder, name, DrawnFrom, within: Office);
            NameDoubts(null, drawnFrom, ref inquiry);
            return;
        }

        bool? seated = drawnFrom.IsComplete ? false : null;
        foreach (ref readonly IndexedSeat seat in drawnFrom.Seats)
        {
            seated |= IsSeatOf(person, seat, drawnFrom);
        }

        if (isCertain && seated == false)
        {
            inquiry.Breach(BreachReason.NotInGroup, name);
        }
        else if (seated is null)
        {
            NameDoubts(person, drawnFrom, ref inquiry);
        }
    }

    private static bool? IsSeatOf(PersonId person, in IndexedSeat seat, Roster roster) =>
        seat.Seat.Holder.Is(person) is var held and not false ? held & roster.CountsAlone(seat) : false;

    /// <summary>Names what is not known of the seats that may be the person's; of somebody who is not named, of every seat.</summary>
    private void NameDoubts(PersonId? person, Roster drawnFrom, ref Inquiry inquiry)
    {
        drawnFrom.NameGap(ref inquiry);
        foreach (ref readonly IndexedSeat seat in drawnFrom.Seats)
        {
            if (person is null ? drawnFrom.CountsAlone(seat) == false : IsSeatOf(person, seat, drawnFrom) is not null)
            {
                continue;
            }

            drawnFrom.NameDoubt(seat, ref inquiry);
            if (!seat.Seat.Holder.IsKnown)
            {
                inquiry.Missing(FactKind.SeatHolder, seat.Seat.Organisation, DrawnFrom, within: DrawnFrom);
            }
        }
    }

    private void LookAtSides(bool? civilSociety, bool? publicSector, bool isComplete, ref Inquiry inquiry)
    {
        if (!isComplete)
        {
            inquiry.Missing(FactKind.OfficeHolders, Office, DrawnFrom);
        }

        if (civilSociety == false && publicSector == false && inquiry.Examined == 0)
        {
            inquiry.Breach(BreachReason.NobodyInOffice, Office);
        }
        else if (inquiry.Examined > Leaders)
        {
            inquiry.Breach(BreachReason.TooManyInOffice, Office);
        }
        else
        {
            Lacks(civilSociety, BreachReason.NobodyFromCivilSociety, ref inquiry);
            Lacks(publicSector, BreachReason.NobodyFromPublicSector, ref inquiry);
        }
    }

    private void Lacks(bool? side, BreachReason reason, ref Inquiry inquiry)
    {
        if (side == false)
        {
            inquiry.Breach(reason, Office);
        }
    }
}
