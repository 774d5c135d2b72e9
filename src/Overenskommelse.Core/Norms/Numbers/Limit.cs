namespace Overenskommelse.Norms;

/// <summary>What a count is held against: a number, or a share of one.</summary>
public abstract class Limit
{
    private protected Limit()
    {
    }

    /// <summary>What it is, as a code and what goes into it.</summary>
    public abstract Phrase Says { get; }

    /// <summary>Takes it apart: calls the method of its kind with what it is made of.</summary>
    public abstract TResult Accept<TResult>(INumberVisitor<TResult> visitor);

    internal abstract FactAreas Reads { get; }

    /// <summary>The groups whose things it is about, those of its tests apart.</summary>
    internal abstract IEnumerable<GroupId> Groups { get; }

    /// <summary>What it is when it is whole and known.</summary>
    internal virtual int? Fixed => null;

    /// <summary>The number that it is a part of, and which part.</summary>
    internal abstract (Number Whole, int Parts, int OutOf) Part { get; }

    /// <summary>A number that is written in the text.</summary>
    public static implicit operator Limit(int value) => new FixedNumber(value);

    /// <summary>What it is, for a debugger.</summary>
    public sealed override string ToString() => Says.ToString();

    internal abstract void Ask(in Moment at, Questions ask);

    internal abstract void Turns(in Moment at, TurningDays days);

    /// <summary>The things that are counted, for a trace.</summary>
    internal abstract ValueList<ThingTrace> Things(in Moment at, Tracing tracing);

    /// <summary>The least whole number that certainly has to be reached, or passed.</summary>
    internal int LeastWhole(bool passed, in Moment at)
    {
        (Number whole, int parts, int outOf) = Part;
        long scaled = (long)whole.Range(at).Least * parts;
        return Told(passed ? (scaled / outOf) + 1 : (scaled + outOf - 1) / outOf);
    }

    /// <summary>The greatest whole number that may not be passed, or not be reached, as far as is known; null where nothing limits it.</summary>
    internal int? MostWhole(bool reached, in Moment at)
    {
        (Number whole, int parts, int outOf) = Part;
        int most = whole.Range(at).Most;
        long scaled = (long)most * parts;
        return most == int.MaxValue ? null : Told(reached ? ((scaled + outOf - 1) / outOf) - 1 : scaled / outOf);
    }

    /// <summary>Larger than this no number is told.</summary>
    private static int Told(long whole) => (int)Math.Min(whole, int.MaxValue);
}
