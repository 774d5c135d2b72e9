namespace Overenskommelse.Compacts;

/// <summary>Names a clause of a rule set (<i>klausul</i>), such as <c>leadership-group.even-split</c>.</summary>
/// <param name="Value">Not blank, without white space.</param>
public sealed record ClauseId(string Value) : Id<ClauseId>(Value)
{
    /// <summary>Lets a clause be named by its text where an id is asked for.</summary>
    public static implicit operator ClauseId(string value) => new(value);
}
