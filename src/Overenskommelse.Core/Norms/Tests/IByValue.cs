namespace Overenskommelse.Norms;

/// <summary>A test that only those of one value can meet: they are found by it.</summary>
internal interface IByValue<T>
    where T : class
{
    /// <summary>Whether it is one value that is asked for: only then are they found by it.</summary>
    bool IsOfOne { get; }

    /// <summary>The rows of a source of that value, and those whose value is not known.</summary>
    ReadOnlySpan<Row<T>> Among(Source<T> source, in Moment at);
}
