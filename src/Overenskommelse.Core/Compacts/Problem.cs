namespace Overenskommelse.Compacts;

/// <summary>One reason why a compact cannot be built of its facts, or why a change or a record does not fit.</summary>
/// <param name="Place">Where it is, such as <c>Groups[development-group].Seats.Known[3].Organisation</c>.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Expected">What was expected instead.</param>
public sealed record Problem(string Place, string Value, Expectation Expected)
{
    /// <summary>Where it is.</summary>
    public string Place { get; init => field = Guard.Against.Null(value, nameof(Place)); } = Guard.Against.Null(Place);

    /// <summary>What stands there.</summary>
    public string Value { get; init => field = Guard.Against.Null(value, nameof(Value)); } = Guard.Against.Null(Value);

    /// <summary>What was expected instead.</summary>
    public Expectation Expected { get; init => field = Guard.Against.Null(value, nameof(Expected)); } = Guard.Against.Null(Expected);

    /// <summary>Whether what stands there may tell of a person, so that words leave it out. It does not by default.</summary>
    public bool IsPrivate { get; init; }

    /// <summary>The ids that may be meant, where one stands that nothing has; empty where none is near. Nobody is suggested by the id of a person.</summary>
    public ValueList<string> Perhaps { get; init; } = [];

    /// <summary>The id that stands there and should be among the facts, but is not; null where that is not what is wrong.</summary>
    internal Id? NotAmongFacts { get; init; }

    /// <summary>What stands there, as it is; null for nothing, and where a host has made the problem.</summary>
    internal object? Stands { get; private init; }

    /// <summary>The problem on one line, in English.</summary>
    public override string ToString() => $"{Place} is \"{Value}\": expected {Expected}{(Perhaps.Count > 0 ? $"; perhaps \"{string.Join("\" or \"", Perhaps)}\"" : "")}.";

    /// <summary>What stands there, as it is written.</summary>
    internal static Problem Of(string place, object? value, Expectation expected) =>
        new(place, Written(value), expected) { Stands = value, IsPrivate = value is INamesPerson or Seat or Appointment };

    private static string Written(object? value) => value switch
    {
        null => "none",
        LocalDate day => Calendar.Iso(day),
        _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "",
    };
}
