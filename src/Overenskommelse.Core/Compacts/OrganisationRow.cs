namespace Overenskommelse.Compacts;

/// <summary>An organisation with its side worked out and its signature beside it.</summary>
public sealed class OrganisationRow : Row<Organisation>
{
    internal OrganisationRow(Organisation organisation, int place, Fact<Sector> sector)
        : base(organisation, place) => Sector = sector;

    /// <summary>The organisation's id.</summary>
    public OrganisationId Id => Fact.Id;

    /// <summary>Its own sector, or else its party's.</summary>
    public Fact<Sector> Sector { get; }

    /// <summary>Its signature; null when it is not among the known signatories.</summary>
    public Row<Signatory>? Signatory { get; internal set; }
}
