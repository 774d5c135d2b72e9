namespace Overenskommelse.Norms;

/// <summary>The same norm for each of some named things.</summary>
internal sealed class ForEachNamed(ValueList<Norm> norms) : Several(norms, "for-each")
{
    /// <summary>Those of whom there is something to judge: who is no party then is not one of all that attended. Of none of them, all were looked at.</summary>
    internal override int Examined(in Moment at)
    {
        int examined = 0;
        foreach (Norm norm in Norms)
        {
            examined += norm.Look(at).May == Outcomes.NotApplicable ? 0 : 1;
        }

        return examined == 0 ? Norms.Count : examined;
    }
}
