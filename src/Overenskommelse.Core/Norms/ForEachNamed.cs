namespace Overenskommelse.Norms;

/// <summary>The same norm for each of some named things.</summary>
internal sealed class ForEachNamed(ValueList<Norm> norms) : Several(norms, "for-each")
{
    internal override void Find(in Moment at, ICollection<Breach> found)
    {
        foreach (Norm norm in Norms.Items)
        {
            if (IsAmiss(norm.Look(at), certain: true))
            {
                norm.Find(at, found);
            }
        }
    }

    internal override int Examined(in Moment at) => Norms.Count;
}
