namespace Overenskommelse.Texts;

/// <summary>The same thing said in Swedish and in English.</summary>
/// <param name="Swedish">In Swedish; not blank.</param>
/// <param name="English">In English; not blank.</param>
public sealed record Text(string Swedish, string English)
{
    /// <summary>In Swedish; not blank.</summary>
    public string Swedish { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Swedish)); } = Guard.Against.NullOrWhiteSpace(Swedish);

    /// <summary>In English; not blank.</summary>
    public string English { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(English)); } = Guard.Against.NullOrWhiteSpace(English);
}
