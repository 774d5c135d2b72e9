namespace Overenskommelse.Rules;

/// <summary>In which capacities a party's seats are to be held.</summary>
/// <param name="Party">The party.</param>
/// <param name="Capacities">The capacities, any of which will do; at least one.</param>
public sealed record SeatedAs(PartyId Party, ValueList<Capacity> Capacities)
{
    /// <summary>The party.</summary>
    public PartyId Party { get; init => field = Guard.Against.Null(value, nameof(Party)); } = Guard.Against.Null(Party);

    /// <summary>The organisation or group that the capacity has to be of: the one on whose board the holder sits. Null, the default, when the text does not say.</summary>
    public Id? Of { get; init; }

    /// <summary>The capacities, any of which will do; at least one.</summary>
    public ValueList<Capacity> Capacities { get; init => field = Guard.Against.EmptyOrRepeated(value, nameof(Capacities)); } = Guard.Against.EmptyOrRepeated(Capacities);
}
