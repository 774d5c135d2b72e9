namespace Overenskommelse.Norms;

/// <summary>The sides of a group are in balance. A person counts once on a side, with however many seats there.</summary>
public sealed class Balanced : Norm
{
    private const int FewSides = 8;

    private readonly Population<Holder<Seat>> _members;
    private readonly Test<Seat> _counts;
    private readonly SideList _sides;
    private readonly IMeasure _measure;
    private readonly string _name;

    /// <summary>The sides of a group are in balance.</summary>
    /// <param name="group">The group.</param>
    /// <param name="counts">Which seats count.</param>
    /// <param name="sides">The sides.</param>
    /// <param name="measure">When they are in balance.</param>
    /// <param name="name">The name of the measure, such as <c>equal-sides</c>.</param>
    public Balanced(GroupId group, Test<Seat> counts, SideList sides, IMeasure measure, string name)
    {
        _members = Members.Of(group).That(Members.Sit(Guard.Against.Null(counts)));
        (_counts, _sides, _measure, _name) = (counts, Guard.Against.Null(sides), Guard.Against.Null(measure), Guard.Against.NullOrWhiteSpace(name));
    }

    /// <inheritdoc/>
    public override Phrase Says => new("balanced", [_members.Says, _name]);

    internal override FactAreas Reads => _members.Reads | _counts.Reads | _sides.Reads;

    internal override bool IsJudged => false;

    internal override Answer Look(in Moment at)
    {
        if (_members.MayLackOne(at) || _sides.MayLackOne(at))
        {
            return new(Outcomes.NotApplicable | Outcomes.Kept | Outcomes.Broken);
        }

        int length = _sides.At(at).Length;
        SideCountBuffer few = default;
        Span<SideCount> counted = length <= FewSides ? few : new SideCount[length];
        counted = counted[..length];
        SideTable table = Counted(counted, at);
        bool? allowed = table.IsAllowedBy(_measure);
        return table.IsEmpty ? Answer.Nothing
            : new((table.MayBeEmpty ? Outcomes.NotApplicable : 0) | (allowed != false ? Outcomes.Kept : 0) | (allowed != true ? Outcomes.Broken : 0));
    }

    internal override void Ask(in Moment at, Questions ask)
    {
        if (Look(at).IsSettled)
        {
            return;
        }

        _members.AskIfLacking(at, ask);
        _sides.AskIfLacking(at, ask);
        int sides = _sides.At(at).Length;
        foreach (Row<Holder<Seat>> member in _members.Rows(at))
        {
            foreach (Row<Seat> seat in member.Fact.Rows)
            {
                for (int side = 0; side < sides; side++)
                {
                    Test<Seat> on = _sides.On(side, at);
                    if ((_counts.Of(seat, at) & on.Of(seat, at)).IsOpen)
                    {
                        ask.If(_counts, seat, at);
                        ask.If(on, seat, at);
                    }
                }
            }
        }
    }

    internal override void Find(in Moment at, Amiss amiss, ICollection<Breach> found)
    {
    }

    internal override int Examined(in Moment at) => 0;

    internal override Evidence Evidence(in Moment at, Outcomes outcome)
    {
        SideCount[] counted = new SideCount[_sides.At(at).Length];
        SideTable table = Counted(counted, at);
        return new Sides(new(counted)) { Remedies = outcome == Outcomes.Broken ? table.Remedies(_measure) : [] };
    }

    internal override NothingReason Nothing(in Moment at) => NothingReason.NoSeats;

    internal override bool IsWorse(in Moment before, in Moment after) => _measure.IsWorse(CertainAt(before), CertainAt(after));

    internal override Trace Trace(in Moment at, Tracing tracing) => Traced(at, tracing, [], tracing.Of(_members, null, at));

    internal override void Turns(in Moment at, TurningDays days) => _members.Turns(at, days);

    private int[] CertainAt(in Moment at)
    {
        SideCount[] counted = new SideCount[_sides.At(at).Length];
        Counted(counted, at);
        return [.. counted.Select(side => side.AtLeast)];
    }

    /// <summary>Adds each member to every side that one of the member's seats is on: once to each.</summary>
    private SideTable Counted(Span<SideCount> counted, in Moment at)
    {
        _sides.At(at).CopyTo(counted);
        SideTable table = new(counted);
        foreach (Row<Holder<Seat>> member in _members.Rows(at))
        {
            for (int side = 0; side < counted.Length; side++)
            {
                Truth sits = Truth.No;
                Test<Seat> on = _sides.On(side, at);
                foreach (Row<Seat> seat in member.Fact.Rows)
                {
                    Truth counts = _counts.Of(seat, at);
                    sits |= counts.IsNo ? counts : counts & on.Of(seat, at);
                }

                if (sits.MayBeYes)
                {
                    table.Add(side, certain: sits.IsYes);
                }
            }
        }

        return table;
    }

    [System.Runtime.CompilerServices.InlineArray(FewSides)]
    private struct SideCountBuffer
    {
        private SideCount _first;
    }
}
