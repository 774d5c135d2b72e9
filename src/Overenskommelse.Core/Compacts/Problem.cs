namespace Overenskommelse.Compacts;

/// <summary>One reason why a compact cannot be built of its facts, or why a change does not fit them.</summary>
/// <param name="Place">Where it is, such as <c>Groups[development-group].Seats.Known[3].Organisation</c>.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Expected">What was expected instead.</param>
public sealed record Problem(string Place, string Value, string Expected)
{
    /// <summary>The problem on one line.</summary>
    public override string ToString() => $"{Place} is \"{Value}\": expected {Expected}{(Expected.EndsWith('.') || Expected.EndsWith('?') ? "" : ".")}";
}
