namespace Overenskommelse.Norms;

/// <summary>A test as it was answered for one thing.</summary>
/// <param name="Says">What it asks, as a code and what goes into it.</param>
/// <param name="May">What may be so.</param>
/// <param name="Fact">The fact behind it: its value, an <see cref="Absence"/> or a <see cref="DayFact"/>; null where it rests on its parts, or on other things.</param>
/// <param name="Parts">Its parts, in their order; empty for a leaf.</param>
public sealed record TestTrace(Phrase Says, Truth May, object? Fact, ValueList<TestTrace> Parts)
{
    /// <summary>What it asks, as a code and what goes into it.</summary>
    public Phrase Says { get; init => field = Guard.Against.Null(value, nameof(Says)); } = Guard.Against.Null(Says);

    /// <summary>What a judgement of it is about; null for a test that nobody judges.</summary>
    public Id? Judges { get; init; }
}
