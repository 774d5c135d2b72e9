namespace Overenskommelse.Norms;

/// <summary>The sides that some things are on are in balance.</summary>
/// <typeparam name="T">The kind of fact.</typeparam>
/// <param name="of">The things.</param>
/// <param name="sides">The sides, and which things are on each: the values of an attribute.</param>
/// <param name="measure">When they are in balance.</param>
public sealed class Balanced<T>(Population<T> of, SideList<T> sides, IMeasure measure) : Norm
    where T : class
{
    private readonly FactAreas _reads = Judging.Refused(Guard.Against.Null(of).Reads, of, nameof(of)) | Guard.Against.Null(sides).Reads;
    private readonly IMeasure _measure = Guard.Against.Null(measure);
    private readonly PeopleOnSides<T> _people = new(of, sides);

    /// <summary>With more things than this of which it is not known whether they are on sides of their own, one pass tells nothing.</summary>
    private const int MostMore = 6;

    /// <summary>
    /// Whether people are counted: whoever holds several of the things on one side counts once there, whoever is on several sides is on none and is named, and
    /// whoever is not named is somebody else. By default each thing counts.
    /// </summary>
    /// <exception cref="ArgumentException">The things are held by nobody.</exception>
    public bool CountsPeople
    {
        get;
        init => field = !value || of.Source.AreHeld ? value : throw new ArgumentException($"\"{of}\" are held by nobody; expected seats or appointments.", nameof(value));
    }

    /// <summary>Vacant seats that are named beside the sides, and count on none of them. Null, the default, when none are.</summary>
    public Population<Seat>? Vacant { get; init; }

    /// <inheritdoc/>
    public override Phrase Says => field ??= new("balanced", [of.Says, sides.Code, _measure.Name]);

    /// <inheritdoc/>
    public override TResult Accept<TResult>(INormVisitor<TResult> visitor) => Guard.Against.Null(visitor).Balanced(of, sides, _measure, CountsPeople);

    internal override FactAreas Reads => _reads | (Vacant?.Reads ?? FactAreas.None);

    internal override IEnumerable<GroupId> Groups => of.Groups;

    internal override bool IsJudged => false;

    internal override Answer Look(in Moment at)
    {
        int more = sides.MoreAt(of, at);
        if (of.MayLackOne(at) || sides.MayLackOne(at) || more > MostMore)
        {
            return new(Outcomes.NotApplicable | Outcomes.Kept | Outcomes.Broken);
        }

        int length = sides.At(of, at).Length + more;
        Span<(int, int)> counted = length <= SideTable.FewSides ? stackalloc (int, int)[length] : new (int, int)[length];
        SideTable table = Counted(counted, at);
        bool? allowed = table.IsAllowedBy(_measure);
        return table.IsEmpty ? Answer.Nothing
            : new((table.MayBeEmpty ? Outcomes.NotApplicable : 0) | (allowed != false ? Outcomes.Kept : 0) | (allowed != true ? Outcomes.Broken : 0));
    }

    internal override void Ask(in Moment at, Questions ask)
    {
        if (!ask.Need(Look(at)))
        {
            return;
        }

        of.AskIfLacking(at, ask);
        sides.AskIfLacking(at, ask);
        foreach (Row<T> row in of.Rows(at))
        {
            Truth counts = of.Has(row, at);
            int side = sides.SideOf(row, of, at);
            bool mayBeOnOne = side >= 0 || (side == SideList<T>.NotKnown && MayBeOnOne(row, at));
            if (counts.MayBeYes && mayBeOnOne && (counts.IsOpen || side == SideList<T>.NotKnown))
            {
                of.AskWhether(row, at, ask);
                sides.Ask(row, of, at, ask);
            }
        }
    }

    internal override void NameAmiss(in Moment at, Amiss amiss, List<Breach> found)
    {
    }

    internal override void NameSetAside(in Moment at, List<SetAside> found)
    {
    }

    internal override int Examined(in Moment at) => 0;

    /// <summary>The sides as they are named; those that are found, the largest first.</summary>
    internal override Evidence Evidence(in Moment at, Outcomes outcome)
    {
        ReadOnlySpan<object> names = sides.At(of, at);
        (int AtLeast, int AtMost)[] counted = new (int, int)[names.Length];
        SideTable table = Counted(counted, at);
        List<SideCount> counts = [];
        for (int side = 0; side < counted.Length; side++)
        {
            counts.Add(new(names[side], counted[side].AtLeast, counted[side].AtMost));
        }

        List<SideDifference> remedies = [];
        foreach ((int side, int change) in outcome == Outcomes.Broken ? table.Remedies(_measure) : [])
        {
            remedies.Add(new(names[side], change));
        }

        IEnumerable<SideCount> inOrder = sides.KeepsEmpty ? counts : counts.OrderByDescending(each => each.AtLeast);
        return new Sides(CountsPeople ? Unit.People : of.Source.Unit, inOrder.ToValueList())
        {
            Remedies = remedies.ToValueList(),
            OnSeveral = CountsPeople ? _people.OnSeveral(names.Length, at) : [],
            Vacant = Vacant?.NamesAt(at) ?? [],
        };
    }

    internal override NothingReason Nothing(in Moment at) =>
        CountsPeople && _people.OnSeveral(sides.At(of, at).Length, at).Count > 0 ? NothingReason.OnSeveralSides : of.Source.Nothing;

    internal override bool IsWorse(in Moment before, in Moment after) => _measure.IsWorse(SizesAt(before), SizesAt(after));

    internal override Trace Trace(in Moment at, Tracing tracing) => Traced(at, tracing, [], tracing.Of(of, null, at));

    internal override void Turns(in Moment at, TurningDays days)
    {
        of.Turns(at, days);
        Vacant?.Turns(at, days);
    }

    /// <summary>How many certainly are on each side; of those that are found, the largest first.</summary>
    private int[] SizesAt(in Moment at)
    {
        (int AtLeast, int AtMost)[] counted = new (int, int)[sides.At(of, at).Length];
        Counted(counted, at);
        IEnumerable<int> sizes = counted.Select(each => each.AtLeast);
        return sides.KeepsEmpty ? [.. sizes] : [.. sizes.Where(size => size > 0).OrderDescending()];
    }

    private bool MayBeOnOne(Row<T> row, in Moment at)
    {
        bool may = !sides.KeepsEmpty;
        for (int side = 0; side < sides.At(of, at).Length && !may; side++)
        {
            may = sides.MayBeOn(side, row, of, at);
        }

        return may;
    }

    private SideTable Counted(Span<(int AtLeast, int AtMost)> counted, in Moment at)
    {
        counted.Clear();
        SideTable table = new(counted, sides.KeepsEmpty);
        int anywhere = 0;
        if (!CountsPeople)
        {
            foreach (Row<T> row in of.Rows(at))
            {
                anywhere += Add(row, table, counted.Length, at);
            }
        }
        else
        {
            foreach (Row<Holder<T>> holder in of.Source.Holders(at))
            {
                ReadOnlySpan<Row<T>> theirs = holder.Fact.Rows;
                if (theirs.Length == 1)
                {
                    anywhere += Add(theirs[0], table, counted.Length, at);
                }
                else
                {
                    _people.Add(theirs, table, counted.Length, at);
                }
            }
        }

        for (int side = 0; side < counted.Length && anywhere > 0; side++)
        {
            counted[side].AtMost += anywhere;
        }

        return table;
    }

    /// <summary>Adds a thing to the side that it is on; one that may be on any of those that are found is told of, and added to all of them at once.</summary>
    private int Add(Row<T> row, SideTable table, int length, in Moment at)
    {
        Truth counts = of.Has(row, at);
        int side = counts.IsNo ? SideList<T>.None : sides.SideOf(row, of, at);
        if (side >= 0)
        {
            table.Add(side, counts.IsYes);
        }

        if (side != SideList<T>.NotKnown || !sides.KeepsEmpty)
        {
            return side == SideList<T>.NotKnown ? 1 : 0;
        }

        for (int each = 0; each < length; each++)
        {
            if (sides.MayBeOn(each, row, of, at))
            {
                table.Add(each, certain: false);
            }
        }

        return 0;
    }
}
