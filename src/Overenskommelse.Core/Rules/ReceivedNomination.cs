namespace Overenskommelse.Rules;

/// <summary>A nomination that has come in, and whether it stands.</summary>
/// <param name="Nomination">The nomination.</param>
/// <param name="Finding">
/// How it stands, taken by itself: by the clause about nominations, or by another of the rule set that asks something of each, a host's own too, if it is amiss or
/// in doubt by that. Null when it was withdrawn.
/// </param>
public sealed record ReceivedNomination(Nomination Nomination, Finding? Finding)
{
    /// <summary>Whether it was withdrawn by the day asked about.</summary>
    public bool IsWithdrawn => Finding is null;

    /// <summary>Whether it stands; null when a fact is missing that would decide, or somebody has yet to judge.</summary>
    public bool? Stands => Finding?.Outcome switch
    {
        Outcome.Kept => true,
        Outcome.Undetermined or Outcome.NeedsJudgement or Outcome.Pending => null,
        _ => false,
    };
}
