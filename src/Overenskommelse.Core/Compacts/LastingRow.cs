using Overenskommelse.Compacts.Indexing;

namespace Overenskommelse.Compacts;

/// <summary>A row of what holds from a day to another.</summary>
internal sealed class LastingRow<T>(T fact, int place, Id? within, OrganisationRow? organisation, Presence presence) : Row<T>(fact, place)
    where T : class
{
    public override Id? Within => within;

    public override OrganisationRow? Organisation => organisation;

    internal override Presence Presence => presence;
}
