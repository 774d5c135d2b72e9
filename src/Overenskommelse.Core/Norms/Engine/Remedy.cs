namespace Overenskommelse.Norms;

/// <summary>A fact that would have to be another for a test to be met: what, of whom, and which values would do.</summary>
/// <param name="Attribute">The code of what would have to change, such as <c>seat.capacity</c>.</param>
/// <param name="Subject">What or whom it is about; null when that is not known.</param>
/// <param name="Any">The values any of which would do; empty when it only must be another than it is.</param>
public readonly record struct Remedy(string Attribute, Id? Subject, ValueList<object> Any)
{
    /// <summary>The code of the attribute, or of the source, that it stands in.</summary>
    public string Attribute { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Attribute)); } = Guard.Against.NullOrWhiteSpace(Attribute);
}
