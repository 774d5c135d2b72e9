namespace Overenskommelse.Compacts;

/// <summary>A row of what happens on one day, or always holds.</summary>
internal sealed class PlainRow<T>(T? fact, int place, Id? within = null, OrganisationRow? organisation = null) : Row<T>(fact, place)
    where T : class
{
    public override Id? Within => within;

    public override OrganisationRow? Organisation => organisation;
}
