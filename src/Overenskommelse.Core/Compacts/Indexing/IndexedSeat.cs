namespace Overenskommelse.Compacts.Indexing;

/// <summary>A seat with its organisation looked up, and linked to the other seats of the same person in the group.</summary>
internal struct IndexedSeat(Seat seat, IndexedOrganisation organisation)
{
    private readonly Presence _held = Presence.Of(seat);

    public readonly Seat Seat => seat;

    public readonly Fact<Sector> Sector => organisation.Sector;

    public readonly Fact<PartyId> Party => organisation.Organisation.Party;

    public readonly Signatory? Signatory => organisation.Signatory;

    /// <summary>Whether this is the first seat of its person here: a person counts once.</summary>
    public bool IsFirst { get; set; } = true;

    /// <summary>The place of the next seat of the same person; zero when there is none.</summary>
    public int Next { get; set; }

    public readonly bool? HeldOn(int key) => _held.On(key);
}
