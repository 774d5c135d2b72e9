namespace Overenskommelse.Norms;

/// <summary>A number that each thing has, and that is not always known.</summary>
/// <typeparam name="T">The kind of fact that has it.</typeparam>
public abstract class NumberOf<T>
    where T : class
{
    private protected NumberOf()
    {
    }

    internal abstract Phrase Says { get; }

    internal abstract FactAreas Reads { get; }

    /// <summary>The least and the most that it may be; <see cref="int.MaxValue"/> where nothing limits it.</summary>
    internal abstract (int Least, int Most) Range(Row<T> row, in Moment at);

    /// <summary>Asks for what is the row's own of it.</summary>
    internal abstract void Ask(Row<T> row, in Moment at, Questions ask);

    /// <summary>Asks for what the numbers of these rest on: asked once, and not for each row.</summary>
    internal abstract void AskElsewhere(Population<T> of, in Moment at, Questions ask);

    internal abstract void Turns(in Moment at, TurningDays days);
}
