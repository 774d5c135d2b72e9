namespace Overenskommelse.Norms;

/// <summary>One of these is enough.</summary>
public sealed class Any : Norm
{
    internal const string Code = "any";

    private readonly ValueList<Norm> _norms;

    /// <summary>One of these is enough.</summary>
    /// <param name="norms">The ways, the one that is told first where several are kept; at least one.</param>
    public Any(params ValueList<Norm> norms) =>
        _norms = norms.Count > 0 ? norms : throw new ArgumentException("A norm has at least one part; got none.", nameof(norms));

    /// <inheritdoc/>
    public override Phrase Says => new(Code, [.. _norms.Select(norm => (object)norm.Says)]);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(INormVisitor<TResult> visitor) => Guard.Against.Null(visitor).Any(_norms);

    internal override FactAreas Reads => _norms.Aggregate(FactAreas.None, (reads, norm) => reads | norm.Reads);

    internal override IEnumerable<GroupId> Groups => _norms.SelectMany(norm => norm.Groups);

    internal override bool IsJudged => _norms.Any(norm => norm.IsJudged);

    internal override Answer Look(in Moment at)
    {
        Answer any = Answer.Nothing;
        foreach (Norm norm in _norms.Items)
        {
            any = any.Or(norm.Look(at));
        }

        return any;
    }

    internal override void Ask(in Moment at, Questions ask)
    {
        Answer answer = Look(at);
        if (ask.Need(answer))
        {
            foreach (Norm norm in _norms.Items)
            {
                ask.Beside = answer.May == Outcomes.NeedsJudgement && !norm.IsJudged && norm.Look(at).May == Outcomes.Broken ? norm.Evidence(at, Outcomes.Broken) : null;
                norm.Ask(at, ask);
            }
        }
    }

    internal override void NameAmiss(in Moment at, Amiss amiss, List<Breach> found) => _norms[^1].NameAmiss(at, amiss, found);

    internal override void NameSetAside(in Moment at, List<SetAside> found)
    {
        foreach (Norm norm in _norms.Items)
        {
            norm.NameSetAside(at, found);
        }
    }

    internal override int Examined(in Moment at) => _norms[0].Examined(at);

    /// <summary>The first way that is so; where none is, the last way out.</summary>
    internal override Evidence Evidence(in Moment at, Outcomes outcome)
    {
        Norm? decides = null;
        Norm? mayDecide = null;
        foreach (Norm norm in _norms.Items)
        {
            Outcomes may = norm.Look(at).May;
            decides = may == outcome && (decides is null || outcome == Outcomes.Broken) ? norm : decides;
            mayDecide ??= (may & outcome) != 0 ? norm : null;
        }

        return (decides ?? mayDecide ?? _norms[0]).Evidence(at, outcome);
    }

    internal override NothingReason Nothing(in Moment at) => _norms[0].Nothing(at);

    /// <summary>Where a way that was not kept is further from it; a way that is new is one more way out.</summary>
    internal override bool IsWorse(in Moment before, in Moment after)
    {
        foreach (Norm norm in _norms.Items)
        {
            if (norm.IsBroken(before) && norm.Breaks(before, after))
            {
                return true;
            }
        }

        return false;
    }

    internal override Trace Trace(in Moment at, Tracing tracing)
    {
        List<Trace> parts = [];
        foreach (Norm norm in _norms.Items)
        {
            parts.Add(tracing.Of(norm, at));
        }

        return Traced(at, tracing, parts.ToValueList(), []);
    }

    internal override void Turns(in Moment at, TurningDays days)
    {
        foreach (Norm norm in _norms.Items)
        {
            norm.Turns(at, days);
        }
    }
}
