namespace Overenskommelse.Examination;

/// <summary>A name that several organisations have, so that words tell them apart by their ids only.</summary>
/// <param name="Name">The name, as the first of them has it; letter case does not tell two apart.</param>
/// <param name="Organisations">Those that have it, in the order of the facts.</param>
public sealed record SharedName(string Name, ValueList<OrganisationId> Organisations)
{
    /// <summary>The name, as the first of them has it; letter case does not tell two apart.</summary>
    public string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Name)); } = Guard.Against.NullOrWhiteSpace(Name);
}
