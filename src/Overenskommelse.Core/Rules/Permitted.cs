using Overenskommelse.Norms;

namespace Overenskommelse.Rules;

/// <summary>A permission without conditions (<i>får, kan, har möjlighet</i>): it can be used or left alone, and never broken.</summary>
/// <param name="Clause">The clause that gives it.</param>
public sealed record Permitted(Clause Clause) : Rule(Clause)
{
    /// <inheritdoc/>
    protected override Per State() => new Permission();
}
