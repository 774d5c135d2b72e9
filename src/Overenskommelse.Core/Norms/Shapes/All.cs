namespace Overenskommelse.Norms;

/// <summary>All of these.</summary>
/// <param name="norms">The parts; at least one.</param>
public sealed class All(params ValueList<Norm> norms) : Several(norms, "all")
{
    internal override bool IsOfEach => Norms.All(norm => norm.IsOfEach);
}
