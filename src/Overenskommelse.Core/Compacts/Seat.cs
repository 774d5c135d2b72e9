namespace Overenskommelse.Compacts;

/// <summary>A seat in a group (<i>plats</i>): for which organisation, of which kind, by whom, and when.</summary>
/// <param name="Organisation">The organisation that the seat is held for; none for a personal mandate, which is held for no organisation. May be not known.</param>
/// <param name="Kind">How the seat is held; may be not known.</param>
/// <remarks>
/// A seat without a first or a last day is held on every day: a published roster says who sits, and seldom since when. State
/// <see cref="Fact.NotKnown"/> when a day exists that nobody has told. A personal mandate (<i>personligt mandat</i>) is of no party and of neither side: it counts
/// among all the seats, and for no organisation.
/// </remarks>
public sealed record Seat(Fact<OrganisationId> Organisation, Fact<SeatKind> Kind) : IHasProvenance
{
    /// <summary>Who holds it; none when it is vacant, and then it counts for nothing. Not known by default: somebody sits there, and counts and roles are enough for most rules.</summary>
    public Fact<PersonId> Holder { get; init; }

    /// <summary>The place of a substitute in the order in which substitutes are called in (<i>inkallelseordning</i>), one or more; none when there is no order, and of a seat that is no substitute's. Not known by default.</summary>
    public Fact<int> Turn { get; init; }

    /// <summary>In what capacity. Not known by default.</summary>
    public Fact<Capacity> Capacity { get; init; }

    /// <summary>The organisation or group that the capacity is of: the one on whose board the holder sits. Not known by default.</summary>
    public Fact<Id> CapacityOf { get; init; }

    /// <summary>The constituency that the seat is kept for, one that the facts name; none when it is for no constituency. Not known by default.</summary>
    public Fact<ConstituencyId> Constituency { get; init; }

    /// <summary>The first day the seat is held. None by default.</summary>
    public DayFact FirstDay { get; init; } = Fact.None;

    /// <summary>The last day the seat is held, itself included. None by default.</summary>
    public DayFact LastDay { get; init; } = Fact.None;

    /// <summary>The last day of the term that whoever holds it was chosen for (<i>mandatperiod</i>), itself included, which need not be the last day that it is held; none when it is for no term. Not known by default.</summary>
    public DayFact TermEnds { get; init; }

    /// <summary>The party, organisation, group or forum that appointed the holder. Not known by default.</summary>
    public Fact<Id> AppointedBy { get; init; }

    /// <summary>Where the fact is from; null, the default, when nobody has said.</summary>
    public Provenance? Source { get; init; }

    /// <summary>Names this seat among those of the group; null, the default, when nothing needs to point to it.</summary>
    public FactKey? Key { get; init; }

    /// <summary>Whether the seat is held on a day, as long as there is the group; null when that is not known.</summary>
    public bool? IsHeldOn(LocalDate day) => Indexing.Presence.Of(this).On(day);
}
