namespace Overenskommelse.Norms;

/// <summary>All of these, and the first that is amiss is the one that is told: nobody asks for the sides of an empty office.</summary>
/// <param name="norms">The parts, in turn; at least one.</param>
public sealed class InTurn(params ValueList<Norm> norms) : Several(norms, "in-turn")
{
    internal override void NameAmiss(in Moment at, Amiss amiss, List<Breach> found)
    {
        foreach (Norm norm in Norms.Items)
        {
            if (IsAmiss(norm.Look(at), amiss))
            {
                norm.NameAmiss(at, amiss, found);
                return;
            }
        }
    }

    /// <summary>Where an earlier part is the first that is broken, or the same one is worse: what comes after it has not been asked.</summary>
    internal override bool IsWorse(in Moment before, in Moment after)
    {
        foreach (Norm norm in Norms.Items)
        {
            bool was = norm.IsBroken(before);
            if (was || norm.IsBroken(after))
            {
                return norm.Breaks(before, after);
            }
        }

        return false;
    }
}
