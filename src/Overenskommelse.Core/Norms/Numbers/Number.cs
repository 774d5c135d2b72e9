namespace Overenskommelse.Norms;

/// <summary>A number that is not always known: how many of these there are, what their numbers come to, so many more than another.</summary>
public abstract class Number : Limit
{
    /// <summary>More or less than this nothing is: what is not limited.</summary>
    private protected const long Unlimited = long.MaxValue / 2;

    private protected Number()
    {
    }

    /// <summary>What it counts.</summary>
    internal virtual Unit Unit => new("number");

    internal sealed override (Number Whole, int Parts, int OutOf) Part => (this, 1, 1);

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
        where TValue : notnull => new DifferentValues<T, TValue>(Guard.Against.Null(of), Guard.Against.Null(value), Guard.Against.Null(unit));

    /// <summary>The largest that one of them has; zero when there is none.</summary>
    public static Number Largest<T>(Population<T> of, Attribute<T, int> value, Unit unit)
        where T : class => Largest(of, value, unit, atLeast: null);

    /// <summary>The same, where something else tells how large it is at least of what it is not known of.</summary>
    internal static Number Largest<T>(Population<T> of, Attribute<T, int> value, Unit unit, Func<T, int>? atLeast)
        where T : class => new LargestValue<T>(Guard.Against.Null(of), Guard.Against.Null(value), Guard.Against.Null(unit), atLeast);

    /// <summary>So many parts out of so many of it: <c>Share(1, 2)</c> is half. More than half is <c>new Count(these, moreThan: all.Share(1, 2))</c>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A part is negative, or the whole is not positive.</exception>
    public Share Share(int parts, int outOf) => new(this, Guard.Against.Negative(parts), Guard.Against.NegativeOrZero(outOf));

    /// <summary>The least and the most that it may be; <see cref="int.MaxValue"/> where nothing limits it.</summary>
    internal abstract (int Least, int Most) Range(in Moment at);

    /// <summary>Whether the things that it looks at are those that a limit looks at too: a part held against the whole. They are then told once.</summary>
    internal virtual bool LooksAtAllOf(Limit limit) => false;

    /// <summary>Where what is counted for certain is from, each source once.</summary>
    internal virtual ValueList<Provenance> Sources(in Moment at) => [];

    /// <summary>The days of what is counted for certain, where it counts what happens; in order.</summary>
    internal virtual ValueList<LocalDate> Days(in Moment at) => [];

    /// <summary>The days of what may be counted later in the period and already has its day; in order.</summary>
    internal virtual ValueList<LocalDate> Ahead(in Moment at) => [];

    /// <summary>Asks whether what is told of, and is not counted for certain, is to be counted.</summary>
    internal virtual void AskOfThoseTold(in Moment at, Questions ask)
    {
    }

    /// <summary>Names what certainly is among those it counts a part of, and certainly is not of that part.</summary>
    internal virtual void NameApart(in Moment at, List<Breach> found)
    {
    }

    /// <summary>
    /// The least and the most that this less a limit may be, in the parts that the limit is told in: counted thing by thing where both count the same
    /// things.
    /// </summary>
    internal (long Least, long Most) Less(Limit limit, in Moment at)
    {
        (Number whole, int parts, int outOf) = limit.Part;
        return Less(whole, outOf, parts, at);
    }

    /// <summary>So many times this, less so many times the other.</summary>
    private protected virtual (long Least, long Most) Less(Number other, int times, int otherTimes, in Moment at)
    {
        (int least, int most) = Range(at);
        (int otherLeast, int otherMost) = other.Range(at);
        return (otherMost == int.MaxValue ? -Unlimited : ((long)least * times) - ((long)otherMost * otherTimes),
            most == int.MaxValue ? Unlimited : ((long)most * times) - ((long)otherLeast * otherTimes));
    }
}
