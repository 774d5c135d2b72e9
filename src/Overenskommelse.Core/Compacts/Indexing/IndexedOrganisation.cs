namespace Overenskommelse.Compacts.Indexing;

/// <summary>An organisation with its side worked out and its signature beside it.</summary>
internal sealed class IndexedOrganisation(Organisation organisation, Fact<Sector> sector)
{
    public Organisation Organisation => organisation;

    public Fact<Sector> Sector => sector;

    /// <summary>Its signature; null when it is not among the known signatories.</summary>
    public Signatory? Signatory { get; private set; }

    /// <summary>When it is part of the compact; of no meaning without a signature.</summary>
    public Presence Joined { get; private set; }

    public void Sign(Signatory signatory)
    {
        Signatory = signatory;
        Joined = Presence.Of(signatory);
    }
}
