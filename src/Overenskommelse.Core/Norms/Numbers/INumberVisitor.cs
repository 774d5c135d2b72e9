namespace Overenskommelse.Norms;

/// <summary>Takes a number apart, or a share of one: for each kind, which are a closed set, what it is made of.</summary>
/// <typeparam name="TResult">What is made of a number.</typeparam>
public interface INumberVisitor<out TResult>
{
    /// <summary>A number that is written in the text.</summary>
    TResult Fixed(int value);

    /// <summary>So many more than another.</summary>
    TResult More(Number than, int more);

    /// <summary>How many there are of these; or what a number that each of them has comes to together.</summary>
    TResult Count<T>(Population<T> of, Attribute<T, int>? each)
        where T : class;

    /// <summary>How many different values these have.</summary>
    TResult Different<T, TValue>(Population<T> of, Attribute<T, TValue> value)
        where T : class
        where TValue : notnull;

    /// <summary>The largest that one of these has; zero when there is none.</summary>
    TResult Largest<T>(Population<T> of, Attribute<T, int> value)
        where T : class;

    /// <summary>So many parts out of so many of another.</summary>
    TResult Share(Number whole, int parts, int outOf);
}
