namespace Overenskommelse.Compacts;

/// <summary>That somebody was appointed to an office on a day (<i>att utses</i>).</summary>
/// <param name="Organisation">The organisation that the holder comes from; may be not known.</param>
/// <param name="AppointedOn">The day of the appointment, from which it is held; may be not known, and none when no first day limits it.</param>
public sealed record Appointment(Fact<OrganisationId> Organisation, DayFact AppointedOn)
{
    /// <summary>Who was appointed; none when nobody was. Not known by default.</summary>
    public Fact<PersonId> Holder { get; init; }

    /// <summary>The party, organisation, group or forum that made the appointment. Not known by default.</summary>
    public Fact<Id> AppointedBy { get; init; }

    /// <summary>The last day in office, itself included. None by default: the holder has not stepped down.</summary>
    public DayFact LastDay { get; init; } = Fact.None;

    /// <summary>Whether the office is held by this appointment on a day; null when that is not known.</summary>
    public bool? IsHeldOn(LocalDate day) => Indexing.Presence.Of(this).On(day);
}
