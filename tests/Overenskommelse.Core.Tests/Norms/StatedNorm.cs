namespace Overenskommelse.Norms;

/// <summary>A rule of any norm.</summary>
internal sealed record StatedNorm(Clause Clause, Func<Per> Made) : Rule(Clause)
{
    public StatedNorm(Func<Norm> made)
        : this(Given.Clause(), () => made())
    {
    }

    protected override Per State() => Made();
}
