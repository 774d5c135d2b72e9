namespace Overenskommelse.Rulebook;

/// <summary>Something of a rule that is one thing in one rule set and another in another.</summary>
/// <param name="Part">What it is.</param>
/// <param name="Name">Its name in C#: of a knob or a reading that of the property, such as <c>Times</c>.</param>
public sealed record PartDifference(RulePart Part, string Name)
{
    /// <summary>The value in the first; null where it has none.</summary>
    public object? Before { get; init; }

    /// <summary>The value in the second; null where it has none.</summary>
    public object? After { get; init; }

    /// <summary>Whether it is a reading of the same name, for another reason.</summary>
    public bool IsOnlyTheReason => (Before, After) is (Texts.Reading before, Texts.Reading after) && before.Is(after);
}
