namespace Overenskommelse.Norms;

/// <summary>Two tests put together: whatever is asked of both alike.</summary>
internal abstract class TwoTests<T>(Test<T> one, Test<T> other, string code) : Test<T>
    where T : class
{
    private readonly Test<T>[] _parts = [one, other];

    public sealed override FactAreas Reads { get; } = one.Reads | other.Reads;

    public sealed override Phrase Says => field ??= new(code, [one.Says, other.Says]);

    internal sealed override ReadOnlySpan<Test<T>> Parts => _parts;

    protected Test<T> One => one;

    protected Test<T> Other => other;

    public sealed override void Ask(Row<T> row, in Moment at, Questions ask)
    {
        ask.If(one, row, at);
        ask.If(other, row, at);
    }

    public sealed override void Turns(Row<T> row, in Moment at, TurningDays days)
    {
        one.Turns(row, at, days);
        other.Turns(row, at, days);
    }

    public sealed override void TurnsElsewhere(in Moment at, TurningDays days)
    {
        one.TurnsElsewhere(at, days);
        other.TurnsElsewhere(at, days);
    }
}
