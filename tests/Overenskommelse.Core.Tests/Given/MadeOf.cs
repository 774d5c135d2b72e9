using Overenskommelse.Norms;

namespace Overenskommelse;

/// <summary>A rule that states the norm it is made of.</summary>
internal sealed record MadeOf(Clause Clause, Per Made) : Rule(Clause)
{
    public MadeOf(Per made)
        : this(Given.Clause(), made)
    {
    }

    protected override Per State() => Made;
}
