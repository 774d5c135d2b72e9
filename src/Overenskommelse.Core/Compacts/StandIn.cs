namespace Overenskommelse.Compacts;

/// <summary>That a substitute served at a meeting in the place of somebody (<i>tjänstgörande ersättare</i>).</summary>
/// <param name="Substitute">Who stood in.</param>
/// <param name="For">Whose place it was; somebody else.</param>
public sealed record StandIn(PersonId Substitute, PersonId For)
{
    /// <summary>Who stood in.</summary>
    public PersonId Substitute { get; init => field = Guard.Against.Null(value, nameof(Substitute)); } = Guard.Against.Null(Substitute);

    /// <summary>Whose place it was; somebody else.</summary>
    public PersonId For { get; init => field = Guard.Against.Null(value, nameof(For)); } = Guard.Against.Null(For);
}
