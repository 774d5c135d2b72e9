namespace Overenskommelse.Compacts;

/// <summary>That somebody was appointed to an office on a day (<i>att utses</i>).</summary>
/// <param name="Organisation">The organisation that the holder comes from; may be not known.</param>
/// <param name="AppointedOn">The day of the choice; may be not known, and none when nobody was chosen on any day.</param>
/// <remarks>
/// Nobody has to be named. Whoever is not is counted as somebody else; where a name could overturn an answer (the same person may have been appointed
/// again) it is asked for. An office held without any day is held until its last day, and no term of it runs.
/// </remarks>
public sealed record Appointment(Fact<OrganisationId> Organisation, DayFact AppointedOn) : IHasProvenance
{
    /// <summary>Who was appointed; none when nobody was. Not known by default.</summary>
    public Fact<PersonId> Holder { get; init; }

    /// <summary>The party, organisation, group or forum that made the appointment. Not known by default.</summary>
    public Fact<Id> AppointedBy { get; init; }

    /// <summary>The first day in office, itself included. Null, the default, when it is the day of the choice.</summary>
    public DayFact? FirstDay { get; init; }

    /// <summary>The last day in office, itself included. None by default: the holder has not stepped down.</summary>
    public DayFact LastDay { get; init; } = Fact.None;

    /// <summary>Where the fact is from; null, the default, when nobody has said.</summary>
    public Provenance? Source { get; init; }

    /// <summary>Names this appointment among those of the office; null, the default, when nothing needs to point to it.</summary>
    public FactKey? Key { get; init; }

    /// <summary>The day from which the office is held: the first day if it is stated, or else the day of the choice.</summary>
    public DayFact HeldFrom => FirstDay ?? AppointedOn;

    /// <summary>Whether the office is held by this appointment on a day; null when that is not known.</summary>
    public bool? IsHeldOn(LocalDate day) => Indexing.Presence.Of(this).On(day);
}
