namespace Overenskommelse.Norms;

/// <summary>A norm as it was evaluated: what it asks for, every outcome that may be, and the parts and the things that this rests on.</summary>
/// <param name="Says">What it asks for, as a code and what goes into it.</param>
/// <param name="May">
/// Every outcome that may be. Of the norm as a whole, what was answered, also where only filling in decided it, or where the period was not measured; of a
/// part of it, every outcome that one pass over the facts leaves open.
/// </param>
/// <param name="Until">The last day for what is pending; null when nothing is, no day limits it, or it is not known which day does.</param>
/// <param name="Parts">Its parts, in their order; empty for a norm without parts.</param>
/// <param name="Things">The things it was asked of, in the order of the facts; empty for a norm that is asked of none.</param>
public sealed record Trace(Phrase Says, Outcomes May, LocalDate? Until, ValueList<Trace> Parts, ValueList<ThingTrace> Things)
{
    /// <summary>What it asks for, as a code and what goes into it.</summary>
    public Phrase Says { get; init => field = Guard.Against.Null(value, nameof(Says)); } = Guard.Against.Null(Says);

    /// <summary>What threw when the norm was evaluated once more: the first leaf or list that did, on the outermost norm. Null when nothing did.</summary>
    public Fault? Fault { get; init; }

    /// <summary>What is explained, on the outermost norm of what a report explains. Null on every part.</summary>
    internal Explained? Of { get; init; }
}
