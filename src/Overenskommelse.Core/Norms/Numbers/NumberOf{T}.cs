namespace Overenskommelse.Norms;

/// <summary>A number that each thing has, and that is not always known.</summary>
/// <typeparam name="T">The kind of fact that has it.</typeparam>
public abstract class NumberOf<T>
    where T : class
{
    private protected NumberOf()
    {
    }

    /// <summary>The number that a thing has; null when that is not known.</summary>
    public int? Of(Row<T> row, in Moment at) => Range(Guard.Against.Null(row), at) is var (least, most) && least == most ? least : null;

    internal abstract Phrase Says { get; }

    internal abstract FactAreas Reads { get; }

    /// <summary>The least and the most that it may be; <see cref="int.MaxValue"/> where nothing limits it.</summary>
    internal abstract (int Least, int Most) Range(Row<T> row, in Moment at);

    /// <summary>Asks for what of it is not known of these.</summary>
    internal abstract void Ask(Population<T> of, in Moment at, Questions ask);

    internal abstract void Turns(in Moment at, TurningDays days);
}
