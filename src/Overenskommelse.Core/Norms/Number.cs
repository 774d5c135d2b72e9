namespace Overenskommelse.Norms;

/// <summary>A number that is not always known: how many of these there are, what their numbers come to, a share of another.</summary>
public abstract class Number
{
    private protected Number()
    {
    }

    /// <summary>What it is, as a code and what goes into it.</summary>
    public abstract Phrase Says { get; }

    internal abstract FactAreas Reads { get; }

    /// <summary>What it counts.</summary>
    internal virtual Unit Unit => new("number");

    /// <summary>What it is when every number is whole and known.</summary>
    internal virtual int? Fixed => null;

    /// <summary>A number that is written in the text.</summary>
    public static implicit operator Number(int value) => new FixedNumber(value);

    /// <summary>So many more: more nominees than seats are at least one more than the seats.</summary>
    public static Number operator +(Number number, int more) => new Plus(Guard.Against.Null(number), more);

    /// <summary>How many there are.</summary>
    public static CountOf<T> Of<T>(Population<T> of)
        where T : class => new(of, Guard.Against.Null(of).Source.Unit);

    /// <summary>How many there are, told as something else than what they are.</summary>
    public static CountOf<T> Of<T>(Population<T> of, Unit unit)
        where T : class => new(of, unit);

    /// <summary>What a number that each of them has comes to together: how many attended the meetings of a year, all in all.</summary>
    /// <param name="of">Those whose numbers are added; with none of them, the sum is zero.</param>
    /// <param name="value">The number, zero or more. What has none adds nothing; one that is not known may be any, or any of its values where there are no others.</param>
    /// <param name="unit">What the numbers count.</param>
    /// <remarks>A number below zero is a fault of the facts, and leaves the clause undetermined with the fault named.</remarks>
    public static CountOf<T> Sum<T>(Population<T> of, Attribute<T, int> value, Unit unit)
        where T : class => new(of, Guard.Against.Null(unit), Guard.Against.Null(value));

    /// <summary>How many different values they have.</summary>
    public static Number Different<T, TValue>(Population<T> of, Attribute<T, TValue> value, Unit unit)
        where T : class
        where TValue : notnull => new DifferentValues<T, TValue>(of, value, unit);

    /// <summary>The largest that one of them has; zero when there is none.</summary>
    public static Number Largest<T>(Population<T> of, Attribute<T, int> value, Unit unit)
        where T : class => new LargestValue<T>(of, value, unit);

    /// <summary>So many parts out of so many of it: <c>Share(1, 2)</c> is half.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A part is negative, or the whole is not positive.</exception>
    public Number Share(int parts, int outOf) => new ShareOf(this, Guard.Against.Negative(parts), Guard.Against.NegativeOrZero(outOf));

    /// <summary>What it is, for a debugger.</summary>
    public sealed override string ToString() => Says.ToString();

    /// <summary>The least and the most that it may be; <see cref="int.MaxValue"/> where nothing limits it.</summary>
    internal abstract (int Least, int Most) Range(in Moment at);

    internal abstract void Ask(in Moment at, Questions ask);

    internal abstract void Turns(in Moment at, TurningDays days);

    /// <summary>The things that are counted, for a trace.</summary>
    internal abstract ValueList<ThingTrace> Things(in Moment at, Tracing tracing);

    /// <summary>The days of what is counted for certain, where it counts what happens; in order.</summary>
    internal virtual ValueList<LocalDate> Days(in Moment at) => [];

    /// <summary>The least and the most that this less another may be: counted thing by thing where both count the same things.</summary>
    internal (long Least, long Most) Less(Number other, in Moment at) =>
        other is ShareOf share ? Less(share.Whole, share.OutOf, share.Parts, at) : Less(other, 1, 1, at);

    /// <summary>So many times this, less so many times the other.</summary>
    private protected virtual (long Least, long Most) Less(Number other, int times, int otherTimes, in Moment at)
    {
        (int least, int most) = Range(at);
        (int otherLeast, int otherMost) = other.Range(at);
        return (otherMost == int.MaxValue ? long.MinValue : ((long)least * times) - ((long)otherMost * otherTimes),
            most == int.MaxValue ? long.MaxValue : ((long)most * times) - ((long)otherLeast * otherTimes));
    }
}
