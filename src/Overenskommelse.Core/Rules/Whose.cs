using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>Which of those who sit in a group a sentence speaks of: everybody, or those of a side, a party, an organisation, or in some capacities.</summary>
public sealed record Whose
{
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

    /// <summary>Those who hold their seat in one of some capacities.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static Whose InCapacity(params ValueList<Capacity> capacities) => new("whose.capacity", [Guard.Against.Empty(capacities)]);

    /// <summary>Whether a seat is one of theirs; null where every seat is.</summary>
    internal Test<Seat>? Test => _values switch
    {
        [Sector side] => Seats.Sector.Is(side),
        [PartyId party] => Seats.Party.Is(party),
        [OrganisationId organisation] => Seats.Organisation.Is(organisation),
        [ValueList<Capacity> capacities] => Seats.Capacity.In(capacities),
        _ => null,
    };

    /// <summary>Those of some seats that are theirs.</summary>
    internal Population<Seat> Of(Population<Seat> seats) => Test is { } test ? seats.That(test) : seats;
}
