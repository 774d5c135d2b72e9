namespace Overenskommelse.Findings;

/// <summary>What a human being has to judge.</summary>
/// <param name="Norm">The open norm, in our own words.</param>
public sealed record ToJudge(Text Norm) : Evidence
{
    /// <summary>Of what is judged one by one, those that nobody has judged yet; empty, the default, where it is judged as a whole.</summary>
    public ValueList<Id> Of { get; init; }

    /// <summary>What the facts tell, where they would have been enough and are not: two of three meetings prepared. Null, the default, where people are all there is to ask.</summary>
    public Evidence? Beside { get; init; }
}
