
namespace Overenskommelse.Norms;

/// <summary>The sides of a balance and how many seats each holds, between two numbers.</summary>
internal readonly ref struct SideTable(Span<SideCount> sides)
{
    /// <summary>More ways than this to fill in what is missing are not tried one by one.</summary>
    private const int MostWays = 4096;

    private const int FewSides = 8;

    private readonly Span<SideCount> _sides = sides;

    /// <summary>Whether no side has a seat.</summary>
    public bool IsEmpty => Total(side => side.AtMost) == 0;

    /// <summary>Whether no side certainly has a seat, though one may: it cannot be told whether there is anything to balance.</summary>
    public bool MayBeEmpty => Total(side => side.AtLeast) == 0 && !IsEmpty;

    /// <summary>Adds a seat to a side, for certain or perhaps.</summary>
    public void Add(int side, bool certain) =>
        _sides[side] = _sides[side] with { AtLeast = _sides[side].AtLeast + (certain ? 1 : 0), AtMost = _sides[side].AtMost + 1 };

    /// <summary>Whether the sides are in balance: true or false when that holds for every way to fill in what is missing, otherwise null.</summary>
    public bool? IsAllowedBy(IMeasure balance)
    {
        Span<int> seats = _sides.Length <= FewSides ? stackalloc int[_sides.Length] : new int[_sides.Length];
        int ways = 1;
        for (int side = 0; side < seats.Length; side++)
        {
            seats[side] = _sides[side].AtLeast;
            ways *= Math.Min(_sides[side].AtMost - _sides[side].AtLeast + 1, MostWays);
            if (ways > MostWays)
            {
                return null;
            }
        }

        bool allowed = balance.Allows(seats);
        while (Next(seats))
        {
            if (balance.Allows(seats) != allowed)
            {
                return null;
            }
        }

        return allowed;
    }

    /// <summary>The smallest changes to one side alone, upwards and downwards, that would bring the balance about.</summary>
    public ValueList<SeatDifference> Remedies(IMeasure balance)
    {
        List<SeatDifference> remedies = [];
        Span<int> seats = _sides.Length <= FewSides ? stackalloc int[_sides.Length] : new int[_sides.Length];
        for (int side = 0; side < seats.Length; side++)
        {
            seats[side] = _sides[side].AtLeast;
        }

        for (int side = 0; side < seats.Length; side++)
        {
            AddSmallest(balance, seats, side, step: 1, remedies);
            AddSmallest(balance, seats, side, step: -1, remedies);
        }

        return remedies.ToValueList();
    }

    /// <summary>A side never has to change by more seats than there are: doubling the others, or emptying it, is the most that can help.</summary>
    private void AddSmallest(IMeasure balance, Span<int> seats, int side, int step, List<SeatDifference> remedies)
    {
        int stated = seats[side];
        int most = 0;
        foreach (int seat in seats)
        {
            most += seat;
        }

        for (int change = step; Math.Abs(change) <= most && stated + change > 0; change += step)
        {
            seats[side] = stated + change;
            if (balance.Allows(seats))
            {
                remedies.Add(new(_sides[side].Sector, _sides[side].Party, change));
                break;
            }
        }

        seats[side] = stated;
    }

    private int Total(Func<SideCount, int> seatsOf)
    {
        int total = 0;
        foreach (SideCount side in _sides)
        {
            total += seatsOf(side);
        }

        return total;
    }

    /// <summary>Steps to the next way to fill in what is missing, like the wheels of a counter.</summary>
    private bool Next(Span<int> seats)
    {
        for (int side = 0; side < seats.Length; side++)
        {
            if (seats[side] < _sides[side].AtMost)
            {
                seats[side]++;
                return true;
            }

            seats[side] = _sides[side].AtLeast;
        }

        return false;
    }
}
