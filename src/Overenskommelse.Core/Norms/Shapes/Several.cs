namespace Overenskommelse.Norms;

/// <summary>A norm of several parts that are all asked for.</summary>
public abstract class Several : Norm
{
    private readonly string _code;

    private protected Several(ValueList<Norm> norms, string code)
    {
        _code = code;
        Norms = norms.Count > 0 ? norms : throw new ArgumentException("A norm has at least one part; got none.", nameof(norms));
        Reads = norms.Aggregate(FactAreas.None, (reads, norm) => reads | norm.Reads);
        IsJudged = norms.Any(norm => norm.IsJudged);
    }

    /// <inheritdoc/>
    public sealed override Phrase Says => field ??= new(_code, [.. Norms.Select(norm => (object)norm.Says)]);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(INormVisitor<TResult> visitor) => Guard.Against.Null(visitor).All(Norms);

    internal sealed override FactAreas Reads { get; }

    internal override IEnumerable<GroupId> Groups => Norms.SelectMany(norm => norm.Groups);

    internal sealed override bool IsJudged { get; }

    internal ValueList<Norm> Norms { get; }

    internal override Answer Look(in Moment at)
    {
        Answer all = Answer.Nothing;
        foreach (Norm norm in Norms.Items)
        {
            all = all.And(norm.Look(at));
        }

        return all;
    }

    internal sealed override void Ask(in Moment at, Questions ask)
    {
        foreach (Norm norm in Norms.Items)
        {
            norm.Ask(at, ask);
        }
    }

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

    internal sealed override void NameSetAside(in Moment at, List<SetAside> found)
    {
        foreach (Norm norm in Norms.Items)
        {
            norm.NameSetAside(at, found);
        }
    }

    internal sealed override IEnumerable<Each<TThing>> EachOf<TThing>() => Norms.SelectMany(norm => norm.EachOf<TThing>());

    internal override int Examined(in Moment at)
    {
        int most = 0;
        foreach (Norm norm in Norms.Items)
        {
            most = Math.Max(most, norm.Examined(at));
        }

        return most;
    }

    /// <summary>What the part rests on that decides; of several that tell what is amiss, all that is. Where all is kept, what somebody has judged comes before what was counted.</summary>
    internal sealed override Evidence Evidence(in Moment at, Outcomes outcome)
    {
        Evidence evidence = PartWith(outcome, at).Evidence(at, outcome);
        return evidence is Breaches ? NamedAmiss(at, outcome) with { Met = MetOf(at) } : evidence;
    }

    internal sealed override NothingReason Nothing(in Moment at) => PartWith(Outcomes.NotApplicable, at).Nothing(at);

    /// <summary>Where a part is newly broken, or broken worse.</summary>
    internal override bool IsWorse(in Moment before, in Moment after)
    {
        foreach (Norm norm in Norms.Items)
        {
            if (norm.Breaks(before, after))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a part certainly does.</summary>
    internal override bool CertainlyBreaks(in Moment before, in Moment after)
    {
        foreach (Norm norm in Norms.Items)
        {
            if (norm.CertainlyBreaks(before, after))
            {
                return true;
            }
        }

        return false;
    }

    internal sealed override Trace Trace(in Moment at, Tracing tracing)
    {
        List<Trace> parts = [];
        foreach (Norm norm in Norms.Items)
        {
            parts.Add(tracing.Of(norm, at));
        }

        return Traced(at, tracing, parts.ToValueList(), []);
    }

    internal sealed override void Turns(in Moment at, TurningDays days)
    {
        foreach (Norm norm in Norms.Items)
        {
            norm.Turns(at, days);
        }
    }

    /// <summary>Whether what is amiss is amiss in this part.</summary>
    internal static bool IsAmiss(Answer answer, Amiss amiss) => amiss switch
    {
        Amiss.Broken => answer.May == Outcomes.Broken,
        Amiss.Certainly => (answer.May & ~(Outcomes.Broken | Outcomes.Pending)) == 0,
        _ => (answer.May & (Outcomes.Broken | Outcomes.Pending)) != 0,
    };

    private ValueList<Met> MetOf(in Moment at)
    {
        List<Met> met = [];
        foreach (Norm norm in Norms.Items)
        {
            norm.NameMet(at, met);
        }

        return met.ToValueList();
    }

    private Norm PartWith(Outcomes outcome, in Moment at)
    {
        Norm? possible = null;
        foreach (Norm norm in Norms.Items)
        {
            Answer answer = norm.Look(at);
            if (answer.May == outcome && (outcome != Outcomes.Kept || !IsJudged || norm.IsJudged))
            {
                return norm;
            }

            possible ??= (answer.May & outcome) != 0 ? norm : null;
        }

        return possible ?? Norms[0];
    }
}
