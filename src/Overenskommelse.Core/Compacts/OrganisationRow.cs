namespace Overenskommelse.Compacts;

/// <summary>An organisation with its side worked out and its signatures beside it.</summary>
public sealed class OrganisationRow : Row<Organisation>
{
    private Row<Signatory>[] _signatories = [];

    internal OrganisationRow(Organisation organisation, int place, Fact<Sector> sector)
        : base(organisation, place) => Sector = sector;

    /// <summary>The organisation's id.</summary>
    public OrganisationId Id => Fact.Id;

    /// <summary>Its own sector, or else its party's.</summary>
    public Fact<Sector> Sector { get; }

    /// <summary>What is told of it among the signatories, in the order in which it was stated: once for each time that it joined, or is on its way. Empty when it is not among those that are known.</summary>
    public ReadOnlySpan<Row<Signatory>> Signatories => _signatories;

    /// <summary>Whether it had joined on a day by one of its signatures; null when that is not known.</summary>
    internal bool? HadJoined(LocalDate day)
    {
        bool? had = false;
        foreach (Row<Signatory> signatory in _signatories)
        {
            had |= signatory.Presence.On(day);
        }

        return had;
    }

    internal void Add(Row<Signatory> signatory) => _signatories = [.. _signatories, signatory];
}
