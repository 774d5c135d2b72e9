namespace Overenskommelse.Norms;

/// <summary>Writes down how a norm is evaluated; and, where a leaf throws, which it was.</summary>
internal sealed class Tracing
{
    /// <summary>The first leaf that threw, and what; null when none did.</summary>
    public (Phrase Leaf, Exception Fault)? Faulty { get; private set; }

    /// <summary>The things of a population, and whether each is as it should.</summary>
    public ValueList<ThingTrace> Of<T>(Population<T> of, Test<T>? must, in Moment at)
        where T : class
    {
        List<ThingTrace> things = [];
        foreach (Row<T> row in of.Rows(at))
        {
            things.Add(Of(of, must, row, at));
        }

        if (of.MayLackOne(at))
        {
            things.Add(Of(of, must, Row<T>.Blank, at));
        }

        return things.ToValueList();
    }

    /// <summary>One thing, and whether it is as it should.</summary>
    public ThingTrace Of<T>(Id? subject, Test<T> must, Row<T> row, in Moment at)
        where T : class => new(subject, !row.IsBlank, null, Of(must, row, at));

    /// <summary>What a norm looks like; of one that throws, nothing is known.</summary>
    public static Answer Of(Norm norm, in Moment at)
    {
        try
        {
            return norm.Look(at);
        }
        catch (Exception)
        {
            return new(Outcomes.Any);
        }
    }

    private ThingTrace Of<T>(Population<T> of, Test<T>? must, Row<T> row, in Moment at)
        where T : class =>
        new(row.IsBlank ? null : of.Source.NameOf(row), !row.IsBlank, of.Where is { } where ? Of(where, row, at) : null, must is null ? null : Of(must, row, at));

    private TestTrace Of<T>(Test<T> test, Row<T> row, in Moment at)
        where T : class
    {
        List<TestTrace> parts = [];
        foreach (Test<T> part in test.Parts)
        {
            parts.Add(Of(part, row, at));
        }

        try
        {
            return new(test.Says, test.Of(row, at), row.IsBlank ? null : test.FactOf(row, at), parts.ToValueList());
        }
        catch (Exception fault)
        {
            Faulty ??= (test.Says, fault);
            return new(test.Says, Truth.Unknown, null, parts.ToValueList());
        }
    }
}
