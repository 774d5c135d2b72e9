using Overenskommelse.Norms;

namespace Overenskommelse.Testing.Plain;

/// <summary>What is so of things of which everything is known: it is, or it is not.</summary>
internal static class PlainThings
{
    /// <summary>Those of a population.</summary>
    public static List<Row<T>> Those<T>(Population<T> of, Moment at)
        where T : class
    {
        if (!of.Source.IsComplete(at))
        {
            throw new NotPlainException();
        }

        List<Row<T>> those = [];
        foreach (Row<T> row in of.Source.Rows(at))
        {
            if (of.Where is not { } where || Is(where, row, at))
            {
                those.Add(row);
            }
        }

        return those;
    }

    public static bool Is<T>(Test<T> test, Row<T> row, Moment at)
        where T : class
    {
        Truth truth = test.Of(row, at);
        return truth.IsYes || (truth.IsNo ? false : throw new NotPlainException());
    }

    /// <summary>The value of an attribute, and whether there is one.</summary>
    public static bool Has<T, TValue>(Attribute<T, TValue> attribute, Row<T> row, Moment at, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out TValue value)
        where T : class
        where TValue : notnull
    {
        Fact<TValue> fact = attribute.Of(row, at);
        return fact.IsKnown ? fact.TryGet(out value) : throw new NotPlainException();
    }
}
