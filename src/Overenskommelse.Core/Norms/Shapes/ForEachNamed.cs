namespace Overenskommelse.Norms;

/// <summary>The same norm for each of some named things.</summary>
internal sealed class ForEachNamed(ValueList<Norm> norms) : Several(norms, "for-each")
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

    internal override int Examined(in Moment at) => Norms.Count;
}
