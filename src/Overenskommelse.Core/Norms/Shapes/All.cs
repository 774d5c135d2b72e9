namespace Overenskommelse.Norms;

/// <summary>All of these.</summary>
/// <param name="norms">The parts; at least one.</param>
public sealed class All(params ValueList<Norm> norms) : Several(norms, "all")
{
    internal override void NameAmiss(in Moment at, Amiss amiss, List<Breach> found)
    {
        foreach (Norm norm in Norms.Items)
        {
            if (IsAmiss(norm.Look(at), amiss))
            {
                norm.NameAmiss(at, amiss, found);
            }
        }
    }
}
