using Overenskommelse.Norms;

namespace Overenskommelse;

/// <summary>A rule of a host's own that states a norm as given.</summary>
internal sealed record StatedRule(Clause Clause, Per Stated) : Rule(Clause)
{
    public StatedRule(Per stated)
        : this(Given.Clause(), stated)
    {
    }

    protected override Per State() => Stated;
}
