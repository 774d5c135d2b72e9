namespace Overenskommelse.Norms;

/// <summary>The sides of a balance, and which seats are on each.</summary>
public abstract class SideList
{
    private protected SideList()
    {
    }

    internal abstract FactAreas Reads { get; }

    /// <summary>The sides, with nobody on them yet.</summary>
    internal abstract ReadOnlySpan<SideCount> At(in Moment at);

    /// <summary>Whether there may be a side that nobody has told of.</summary>
    internal abstract bool MayLackOne(in Moment at);

    internal abstract void AskIfLacking(in Moment at, Questions ask);

    /// <summary>The test that tells whether a seat is on a side.</summary>
    internal abstract Test<Seat> On(int side, in Moment at);

    /// <summary>The two sectors: the public parties are one side together.</summary>
    /// <param name="unaligned">The side of whoever is on neither; null for none.</param>
    public static SideList Sectors(Sector? unaligned = null) => new BothSectors(unaligned);

    /// <summary>Each party that has made the compact.</summary>
    /// <param name="asks">The question that asks for the parties.</param>
    public static SideList EachParty(MissingFact asks) => new Parties(Guard.Against.Null(asks));

    private sealed class BothSectors(Sector? unaligned) : SideList
    {
        private static readonly SideCount[] Sides = [new(Sector.CivilSociety, null, 0, 0), new(Sector.Public, null, 0, 0)];

        private readonly Test<Seat>[] _tests =
            [.. Sides.Select(side => unaligned == side.Sector ? Seats.Sector.In(side.Sector, Sector.Neither) : Seats.Sector.Is(side.Sector))];

        internal override FactAreas Reads => FactAreas.Organisations;

        internal override ReadOnlySpan<SideCount> At(in Moment at) => Sides;

        internal override bool MayLackOne(in Moment at) => false;

        internal override void AskIfLacking(in Moment at, Questions ask)
        {
        }

        internal override Test<Seat> On(int side, in Moment at) => _tests[side];
    }

    private sealed class Parties(MissingFact asks) : SideList
    {
        internal override FactAreas Reads => FactAreas.Organisations;

        internal override ReadOnlySpan<SideCount> At(in Moment at) => at.Scratch.Once(this, at, static (_, in moment) =>
            moment.Compact.Facts.Parties.Known.Select(party => new SideCount(party.Sector.TryGet(out Sector sector) ? sector : Sector.Neither, party.Id, 0, 0)).ToArray());

        internal override bool MayLackOne(in Moment at) => !at.Compact.Facts.Parties.IsComplete;

        internal override void AskIfLacking(in Moment at, Questions ask)
        {
            if (MayLackOne(at))
            {
                ask.Add(asks);
            }
        }

        internal override Test<Seat> On(int side, in Moment at)
        {
            Test<Seat>[] tests = at.Scratch.Once(asks, at, static (_, in moment) =>
                moment.Compact.Facts.Parties.Known.Select(party => Seats.Party.Is(party.Id)).ToArray());
            return tests[side];
        }
    }
}
