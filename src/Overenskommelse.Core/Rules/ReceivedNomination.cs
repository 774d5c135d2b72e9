namespace Overenskommelse.Rules;

/// <summary>A nomination that has come in, and whether it stands.</summary>
/// <param name="Nomination">The nomination.</param>
/// <param name="Finding">How it stands against the clause, taken by itself; null when it was withdrawn.</param>
public sealed record ReceivedNomination(Nomination Nomination, Finding? Finding)
{
    /// <summary>Whether it was withdrawn by the day asked about.</summary>
    public bool IsWithdrawn => Finding is null;

    /// <summary>Whether it stands; null when a fact is missing that would decide.</summary>
    public bool? Stands => Finding?.Outcome switch
    {
        Outcome.Kept => true,
        Outcome.Undetermined => null,
        _ => false,
    };
}
