namespace Overenskommelse.Norms;

/// <summary>All of these.</summary>
/// <param name="norms">The parts; at least one.</param>
public sealed class All(params ValueList<Norm> norms) : Several(norms, "all")
{
    internal override void Find(in Moment at, ICollection<Breach> found)
    {
        int before = found.Count;
        Find(at, found, certain: true);
        if (found.Count == before)
        {
            Find(at, found, certain: false);
        }
    }

    private void Find(in Moment at, ICollection<Breach> found, bool certain)
    {
        foreach (Norm norm in Norms.Items)
        {
            if (IsAmiss(norm.Look(at), certain))
            {
                norm.Find(at, found);
            }
        }
    }
}
