using Overenskommelse.Norms;
using Overenskommelse.Rules.Readings;

namespace Overenskommelse.Rules;

/// <summary>
/// Which of those who sit in a group, or are in an office, a sentence speaks of: everybody, or those of a side, a party, an organisation or a constituency, or with a personal mandate, in some capacities, appointed by somebody, in an office, or in another group as well.
/// </summary>
public sealed record Whose
{
    private const string AppointedCode = "whose.appointed-by";
    private const string PersonalCode = "whose.personal-mandate";

    private readonly ValueList<object> _values;
    private readonly string _code;

    private Whose(string code, ValueList<object> values) => (_code, _values) = (code, values);

    /// <summary>Everybody who sits there.</summary>
    public static Whose Anybody { get; } = new("whose.anybody", []);

    /// <summary>What they are, as a code and what goes into it.</summary>
    public Phrase Says => new(_code, _values);

    /// <summary>Those whose organisation belongs to a side.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such side.</exception>
    public static Whose Side(Sector side) => new("whose.side", [Guard.Against.EnumOutOfRange(side)]);

    /// <summary>Those whose organisation belongs to a party.</summary>
    public static Whose Party(PartyId party) => new("whose.party", [Guard.Against.Null(party)]);

    /// <summary>Those of one organisation.</summary>
    public static Whose Organisation(OrganisationId organisation) => new("whose.organisation", [Guard.Against.Null(organisation)]);

    /// <summary>Those with a personal mandate (<i>personligt mandat</i>), who hold their seat for no organisation; of an office, those who come from none.</summary>
    public static Whose PersonalMandate { get; } = new(PersonalCode, []);

    /// <summary>Those who hold their seat in one of some capacities.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static Whose InCapacity(params ValueList<Capacity> capacities) => new("whose.capacity", [Guard.Against.EmptyOrRepeated(capacities)]);

    /// <summary>Those whose seat is kept for a constituency.</summary>
    public static Whose Constituency(ConstituencyId constituency) => new("whose.constituency", [Guard.Against.Null(constituency)]);

    /// <summary>Those who were appointed to their seat by a party, an organisation, a group or a forum.</summary>
    public static Whose AppointedBy(Id appointer) => new(AppointedCode, [Guard.Against.Null(appointer)]);

    /// <summary>Those who are in an office on the day asked about.</summary>
    public static Whose InOffice(OfficeId office) => new("whose.office", [Guard.Against.Null(office)]);

    /// <summary>Those who have a seat in another group as well, one that counts there by the same reading.</summary>
    public static Whose AlsoIn(GroupId group) => new("whose.also-in", [Guard.Against.Null(group)]);

    /// <summary>What is told of the seat, whether somebody holds it or not; null where it is told of whoever does, and where every seat is meant.</summary>
    private Test<Seat>? OfSeat => _values switch
    {
        [Id] when _code == AppointedCode => null,
        [] when _code == PersonalCode => !Seats.Organisation.IsStated,
        [Sector side] => Seats.Sector.Is(side),
        [PartyId party] => Seats.Party.Is(party),
        [OrganisationId organisation] => Seats.Organisation.Is(organisation),
        [ConstituencyId constituency] => Seats.Constituency.Is(constituency),
        [ValueList<Capacity> capacities] => Seats.Capacity.In(capacities),
        _ => null,
    };

    /// <summary>Whether a seat in a group is one of theirs; null where every seat is.</summary>
    internal Test<Seat>? TestIn(GroupId group, Counting counting) => OfSeat ?? _values switch
    {
        [Id appointer] when _code == AppointedCode => Seats.AppointedBy.Is(appointer),
        [OfficeId office] => Seats.HolderIsIn(office, group),
        [GroupId other] => Seats.HolderAlsoSitsIn(other, counting.Seats(other)),
        _ => null,
    };

    /// <summary>Which seats of a group that count are theirs.</summary>
    internal Test<Seat> SeatsIn(GroupId group, Counting counting) => TestIn(group, counting) is { } theirs ? counting.Seats(group) & theirs : counting.Seats(group);

    /// <summary>Whether somebody in office is one of theirs; null where everybody is.</summary>
    /// <exception cref="InvalidOperationException">It is told of a seat, and not of somebody in office.</exception>
    internal Test<Holder<Appointment>>? TestOfHolder() => _values switch
    {
        [] when _code == PersonalCode => Holders.ByAppointment(!Appointments.Organisation.IsStated),
        [] => null,
        [Id appointer] when _code == AppointedCode => Holders.ByAppointment(Appointments.AppointedBy.Is(appointer)),
        [Sector side] => Holders.ByAppointment(Appointments.Sector.Is(side)),
        [PartyId party] => Holders.ByAppointment(Appointments.Party.Is(party)),
        [OrganisationId organisation] => Holders.ByAppointment(Appointments.Organisation.Is(organisation)),
        [OfficeId office] => Holders.AreIn(office),
        [GroupId group] => Holders.SitIn(group),
        _ => throw new InvalidOperationException($"Of whoever holds an office, the capacity and the constituency of a seat are not told ({Says}); expected a side, a party, an organisation, an office, a group or who appointed them."),
    };

    /// <summary>Those of some vacant seats that would be theirs; null where that is told of people.</summary>
    internal Population<Seat>? Among(Population<Seat> vacant) => OfSeat is { } test ? vacant.That(test) : _values.Count == 0 ? vacant : null;
}
