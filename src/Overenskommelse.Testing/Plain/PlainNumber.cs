using Overenskommelse.Norms;

namespace Overenskommelse.Testing.Plain;

/// <summary>What a number is, as so many parts of one: whole, but for a share.</summary>
internal sealed class PlainNumber(Moment at) : INumberVisitor<(long Number, long OutOf)>
{
    public (long, long) Fixed(int value) => (value, 1);

    public (long, long) More(Number than, int more) => (than.Accept(this).Number + more, 1);

    public (long, long) Count<T>(Population<T> of, Attribute<T, int>? each)
        where T : class
    {
        long sum = 0;
        foreach (Row<T> row in PlainThings.Those(of, at))
        {
            sum += each is null ? 1 : PlainThings.Has(each, row, at, out int value) ? value : 0;
        }

        return (sum, 1);
    }

    public (long, long) Different<T, TValue>(Population<T> of, Attribute<T, TValue> value)
        where T : class
        where TValue : notnull
    {
        HashSet<TValue> values = [];
        foreach (Row<T> row in PlainThings.Those(of, at))
        {
            if (PlainThings.Has(value, row, at, out TValue? one))
            {
                _ = values.Add(one);
            }
        }

        return (values.Count, 1);
    }

    public (long, long) Largest<T>(Population<T> of, Attribute<T, int> value)
        where T : class
    {
        int largest = 0;
        foreach (Row<T> row in PlainThings.Those(of, at))
        {
            largest = PlainThings.Has(value, row, at, out int one) ? Math.Max(largest, one) : largest;
        }

        return (largest, 1);
    }

    public (long, long) Share(Number whole, int parts, int outOf) => (whole.Accept(this).Number * parts, outOf);
}
