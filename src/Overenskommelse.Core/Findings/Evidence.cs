namespace Overenskommelse.Findings;

/// <summary>What a finding rests on (<i>underlag</i>), as data: quantities, days and organisations, never words.</summary>
/// <remarks>A host's rule may use the kinds that are here, or derive its own.</remarks>
public abstract record Evidence;
