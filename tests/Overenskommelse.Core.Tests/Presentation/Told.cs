using Overenskommelse.Norms;

namespace Overenskommelse.Presentation;

/// <summary>A host's own rule, of which anything is told: whatever a rule may find must have words.</summary>
internal sealed record Told(Clause Clause) : Rule(Clause)
{
    protected override Per State() => new Permission();
}
