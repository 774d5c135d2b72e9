namespace Overenskommelse.Presentation.Tongues;

/// <summary>Swedish: what the catalogue says of a clause.</summary>
internal sealed partial class Swedish
{
    public override string OpenStanding => "öppen norm, kräver bedömning";

    public override string PermissionStanding => "tillåtelse";

    public override string EncodedStanding => "prövas";

    public override string InformativeStanding => "ställer inga krav";

    public override string NotExaminedStanding => "prövas inte";

    public override string Reading(string says) => $"Tolkning: {says}.";

    public override string Alternative(string says) => $"Annan tolkning: {says}.";

    protected override string Bearers(string bearers) => $"Ansvar: {bearers}";

    protected override string Judges(string judges) => $"Bedöms av: {judges}";
}
