namespace Overenskommelse.Benchmarks.Workloads;

/// <summary>The signatories come first; after them the organisations that never signed.</summary>
internal readonly record struct OrganisationNumbers(int Signatories)
{
    public int Region => Signatories;

    public int CountyBoard => Signatories + 1;

    public int University => Signatories + 2;

    public int NeverJoined => Signatories + 3;

    public Side[] Sectors()
    {
        var sectors = new Side[Signatories + 4];
        Array.Fill(sectors, Side.CivilSociety);
        sectors[Region] = Side.Public;
        sectors[CountyBoard] = Side.Public;
        sectors[University] = Side.Neither;
        return sectors;
    }
}
