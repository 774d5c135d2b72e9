namespace Overenskommelse.Benchmarks.Peers;

/// <summary>One thing that is not as a rule says.</summary>
/// <remarks>
/// The subject is a number: the group, the side, the index of the leader or of the nomination, the organisation, or the year,
/// whichever the rule speaks of.
/// </remarks>
internal readonly record struct Breach(Norm Norm, int Subject);
