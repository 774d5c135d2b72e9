namespace Overenskommelse.Norms;

/// <summary>All of these, and the first that is amiss is the one that is told: nobody asks for the sides of an empty office.</summary>
public sealed class InTurn : Several
{
    private const Outcomes InOrder = Outcomes.NotApplicable | Outcomes.Kept | Outcomes.NeedsJudgement;

    private readonly bool _waits;

    /// <summary>All of these, whatever the others answer; the first that is amiss is told.</summary>
    /// <param name="norms">The parts, in turn; at least one.</param>
    /// <exception cref="ArgumentException">There are none.</exception>
    public InTurn(params ValueList<Norm> norms)
        : this(norms, waits: false)
    {
    }

    private InTurn(ValueList<Norm> norms, bool waits)
        : base(norms, waits ? "one-by-one" : "in-turn") => _waits = waits;

    /// <summary>Each counts only once those before it are neither broken nor pending: who leads the meetings, once somebody has been appointed.</summary>
    /// <param name="norms">The parts, in turn; at least one.</param>
    /// <exception cref="ArgumentException">There are none.</exception>
    public static InTurn OneByOne(params ValueList<Norm> norms) => new(norms, waits: true);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(INormVisitor<TResult> visitor) => _waits ? Guard.Against.Null(visitor).OneByOne(Norms) : base.Accept(visitor);

    /// <summary>Where the first may be amiss, what comes after it is held only against that it is not: that both hang on one fact then leaves no doubt.</summary>
    internal override Answer Look(in Moment at)
    {
        if (!_waits)
        {
            return base.Look(at);
        }

        Answer amiss = new(Outcomes.None);
        Answer all = Answer.Nothing;
        foreach (Norm norm in Norms.Items)
        {
            all = all.And(norm.Look(at));
            amiss = amiss.Either(all with { May = all.May & ~InOrder });
            all = new(all.May & InOrder);
            if (all.May == Outcomes.None)
            {
                break;
            }
        }

        return amiss.Either(all);
    }

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

    /// <summary>Where the first part that is broken was not, or is worse: an office that nobody held, and somebody of the wrong side holds, is amiss anew.</summary>
    internal override bool IsWorse(in Moment before, in Moment after)
    {
        foreach (Norm norm in Norms.Items)
        {
            if (norm.IsBroken(after))
            {
                return norm.Breaks(before, after);
            }
        }

        return false;
    }

    /// <summary>Where a part certainly does, and none before it is amiss in any way.</summary>
    internal override bool CertainlyBreaks(in Moment before, in Moment after)
    {
        foreach (Norm norm in Norms.Items)
        {
            if (norm.CertainlyBreaks(before, after))
            {
                return true;
            }

            if ((norm.Look(after).May & Outcomes.Broken) != 0)
            {
                return false;
            }
        }

        return false;
    }
}
