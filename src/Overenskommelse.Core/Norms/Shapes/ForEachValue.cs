using System.Collections.Concurrent;

namespace Overenskommelse.Norms;

/// <summary>The same norm for each value that an attribute has among some things.</summary>
/// <param name="things">The things.</param>
/// <param name="value">What they are sorted by.</param>
/// <param name="nobodyNamed">A value that nothing has.</param>
/// <param name="norm">The norm of one value.</param>
/// <param name="sample">The norm of the value that nothing has: what it reads and how it is said goes for all of them.</param>
internal sealed class ForEachValue<T, TValue>(Population<T> things, Attribute<T, TValue> value, TValue nobodyNamed, Func<TValue, Norm> norm, Norm sample) : Norm
    where T : class
    where TValue : notnull
{
    private const int MostKept = 5000;

    private readonly ConcurrentDictionary<TValue, Norm> _norms = [];

    public override Phrase Says => new(ForEach.ValueCode, [things.Says, value.Code, sample.Says, nobodyNamed]);

    public override TResult Accept<TResult>(INormVisitor<TResult> visitor) => Guard.Against.Null(visitor).ForEachValue(things, value, norm);

    internal override FactAreas Reads { get; } = Judging.Refused(things.Reads, things, nameof(things)) | value.Reads | sample.Reads;

    internal override IEnumerable<GroupId> Groups => [.. things.Groups, .. sample.Groups];

    internal override bool IsJudged => sample.IsJudged;

    internal override Answer Look(in Moment at)
    {
        Answer all = Answer.Nothing;
        HashSet<TValue> certain = CertainAt(at);
        foreach (TValue each in ValuesAt(at))
        {
            Answer answer = Of(each).Look(at);
            all = all.And(certain.Contains(each) ? answer : answer with { May = answer.May | Outcomes.NotApplicable });
        }

        return all;
    }

    internal override void Ask(in Moment at, Questions ask)
    {
        ValueList<TValue> values = ValuesAt(at).ToValueList();
        foreach (TValue each in values)
        {
            Of(each).Ask(at, ask);
        }

        things.AskIfLacking(at, ask);
        foreach (Row<T> row in things.Rows(at))
        {
            things.AskWhether(row, at, ask);
            if (things.Has(row, at).MayBeYes && !value.Of(row, at).IsKnown)
            {
                value.Ask(row, at, ask, values);
            }
        }
    }

    internal override void NameAmiss(in Moment at, Amiss amiss, List<Breach> found)
    {
        HashSet<TValue> certain = CertainAt(at);
        foreach (TValue each in amiss == Amiss.Perhaps ? ValuesAt(at) : certain)
        {
            if (!IsInvented(each, certain) && Several.IsAmiss(Of(each).Look(at), amiss))
            {
                Of(each).NameAmiss(at, amiss, found);
            }
        }
    }

    internal override void NameSetAside(in Moment at, List<SetAside> found)
    {
        foreach (TValue each in CertainAt(at))
        {
            Of(each).NameSetAside(at, found);
        }
    }

    internal override int Examined(in Moment at) => CertainAt(at).Count;

    /// <summary>What the first value that decides rests on; what is amiss, for a norm that tells it.</summary>
    internal override Evidence Evidence(in Moment at, Outcomes outcome)
    {
        foreach (TValue each in ValuesAt(at))
        {
            if (Of(each).Look(at).May == outcome && Of(each).Evidence(at, outcome) is var evidence and not Breaches)
            {
                return evidence;
            }
        }

        return NamedAmiss(at, outcome);
    }

    internal override NothingReason Nothing(in Moment at) => things.Source.Nothing;

    /// <summary>Where the norm of a value is newly broken, or broken worse; of a value that nothing had, it was not asked.</summary>
    internal override bool IsWorse(in Moment before, in Moment after)
    {
        HashSet<TValue> asked = ValuesAt(before);
        foreach (TValue each in CertainAt(after))
        {
            if (asked.Contains(each) ? Of(each).Breaks(before, after) : Of(each).IsBroken(after))
            {
                return true;
            }
        }

        return false;
    }

    internal override Trace Trace(in Moment at, Tracing tracing)
    {
        ValueList<ThingTrace> all = tracing.Of(things, null, at);
        List<Trace> parts = [];
        foreach (TValue each in ValuesAt(at))
        {
            parts.Add(tracing.Of(Of(each), at));
        }

        return Traced(at, tracing, parts.ToValueList(), all);
    }

    internal override void Turns(in Moment at, TurningDays days)
    {
        things.Turns(at, days);
        foreach (TValue each in ValuesAt(at))
        {
            Of(each).Turns(at, days);
        }
    }

    /// <summary>Rules outlive compacts, so values that no longer are there must not stay for good.</summary>
    private Norm Of(TValue each)
    {
        if (_norms.Count > MostKept)
        {
            _norms.Clear();
        }

        return _norms.GetOrAdd(each, norm);
    }

    /// <summary>Those that something certainly has: of another, there may be nothing to judge.</summary>
    private HashSet<TValue> CertainAt(in Moment at)
    {
        HashSet<TValue> values = [];
        foreach (Row<T> row in things.Rows(at))
        {
            if (things.Has(row, at).IsYes && value.Of(row, at).TryGet(out TValue? known))
            {
                values.Add(known);
            }
        }

        return values;
    }

    /// <summary>Whether it only stands for one that nobody has named: then there is nothing to tell of it.</summary>
    private bool IsInvented(TValue each, HashSet<TValue> certain) => each.Equals(nobodyNamed) && value.Closed is null && !certain.Contains(each);

    private HashSet<TValue> ValuesAt(in Moment at)
    {
        HashSet<TValue> values = [];
        bool anyUnknown = things.MayLackOne(at);
        foreach (Row<T> row in things.Rows(at))
        {
            if (things.Has(row, at).IsNo)
            {
                continue;
            }

            Fact<TValue> fact = value.Of(row, at);
            if (fact.TryGet(out TValue? known))
            {
                values.Add(known);
            }

            anyUnknown |= !fact.IsKnown;
        }

        if (anyUnknown && value.Closed is { } all)
        {
            values.UnionWith(all);
        }
        else if (anyUnknown)
        {
            values.Add(nobodyNamed);
        }

        return values;
    }
}
