namespace Overenskommelse.Norms;

/// <summary>How many are on each side, between two numbers.</summary>
/// <param name="sides">The least and the most that there are on each.</param>
/// <param name="keepsEmpty">Whether a side that nothing is on is a side.</param>
internal readonly ref struct SideTable(Span<(int AtLeast, int AtMost)> sides, bool keepsEmpty)
{
    /// <summary>So few sides have room on the stack.</summary>
    public const int FewSides = 16;

    private readonly Span<(int AtLeast, int AtMost)> _sides = sides;

    /// <summary>Whether nothing is on any side.</summary>
    public bool IsEmpty => Most == 0;

    /// <summary>Whether nothing certainly is on any side, though something may: it cannot be told whether there is anything to balance.</summary>
    public bool MayBeEmpty => Least == 0 && !IsEmpty;

    private int Least
    {
        get
        {
            int total = 0;
            foreach ((int least, _) in _sides)
            {
                total += least;
            }

            return total;
        }
    }

    private int Most
    {
        get
        {
            int total = 0;
            foreach ((_, int most) in _sides)
            {
                total += most;
            }

            return total;
        }
    }

    /// <summary>Adds one to a side, for certain or perhaps.</summary>
    public void Add(int side, bool certain)
    {
        (int least, int most) = _sides[side];
        _sides[side] = (least + (certain ? 1 : 0), most + 1);
    }

    /// <summary>Whether the sides are in balance: true or false when that holds for every way to fill in what is missing, otherwise null.</summary>
    public bool? IsAllowedBy(IMeasure balance)
    {
        Span<int> sizes = _sides.Length <= FewSides ? stackalloc int[_sides.Length] : new int[_sides.Length];
        Span<int> some = _sides.Length <= FewSides ? stackalloc int[_sides.Length] : new int[_sides.Length];
        int ways = 1;
        for (int side = 0; side < sizes.Length; side++)
        {
            sizes[side] = _sides[side].AtLeast;
            ways *= Math.Min(_sides[side].AtMost - _sides[side].AtLeast + 1, Filling.MostWays);
            if (ways > Filling.MostWays)
            {
                return null;
            }
        }

        bool allowed = Allows(balance, sizes, some);
        while (Next(sizes))
        {
            if (Allows(balance, sizes, some) != allowed)
            {
                return null;
            }
        }

        return allowed;
    }

    /// <summary>The smallest changes to one side alone, upwards and downwards, that would bring the balance about: which side, and by how many.</summary>
    public List<(int Side, int More)> Remedies(IMeasure balance)
    {
        List<(int Side, int More)> remedies = [];
        if (_sides.Length > Sides.MostWithRemedies)
        {
            return remedies;
        }

        Span<int> sizes = stackalloc int[Sides.MostWithRemedies];
        sizes = sizes[.._sides.Length];
        for (int side = 0; side < sizes.Length; side++)
        {
            sizes[side] = _sides[side].AtLeast;
        }

        for (int side = 0; side < sizes.Length; side++)
        {
            AddSmallest(balance, sizes, side, step: 1, remedies);
            AddSmallest(balance, sizes, side, step: -1, remedies);
        }

        return remedies;
    }

    /// <summary>A side never has to change by more than there are: doubling the others, or emptying it, is the most that can help.</summary>
    private void AddSmallest(IMeasure balance, Span<int> sizes, int side, int step, List<(int Side, int More)> remedies)
    {
        int stated = sizes[side];
        int most = 0;
        foreach (int size in sizes)
        {
            most += size;
        }

        Span<int> some = stackalloc int[sizes.Length];
        for (int change = step; Math.Abs(change) <= most && stated + change > 0; change += step)
        {
            sizes[side] = stated + change;
            if (Allows(balance, sizes, some))
            {
                remedies.Add((side, change));
                break;
            }
        }

        sizes[side] = stated;
    }

    private bool Allows(IMeasure balance, ReadOnlySpan<int> sizes, Span<int> some)
    {
        if (keepsEmpty)
        {
            return balance.Allows(sizes);
        }

        int count = 0;
        foreach (int size in sizes)
        {
            if (size > 0)
            {
                some[count++] = size;
            }
        }

        return balance.Allows(some[..count]);
    }

    /// <summary>Steps to the next way to fill in what is missing, like the wheels of a counter.</summary>
    private bool Next(Span<int> sizes)
    {
        for (int side = 0; side < sizes.Length; side++)
        {
            if (sizes[side] < _sides[side].AtMost)
            {
                sizes[side]++;
                return true;
            }

            sizes[side] = _sides[side].AtLeast;
        }

        return false;
    }
}
