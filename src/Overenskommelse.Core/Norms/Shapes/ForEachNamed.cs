namespace Overenskommelse.Norms;

/// <summary>The same norm for each of some named things.</summary>
internal sealed class ForEachNamed(ValueList<Norm> norms) : Several(norms, "for-each")
{
    internal override int Examined(in Moment at) => Norms.Count;
}
