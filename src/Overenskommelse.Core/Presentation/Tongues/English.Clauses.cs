namespace Overenskommelse.Presentation.Tongues;

/// <summary>English: what the catalogue says of a clause.</summary>
internal sealed partial class English
{
    public override string OpenStanding => "open norm, needs judgement";

    public override string PermissionStanding => "permission";

    public override string EncodedStanding => "examined";

    public override string InformativeStanding => "states no norm";

    public override string NotExaminedStanding => "not examined";

    public override string Reading(string says) => $"Reading: {says}.";

    public override string Alternative(string says) => $"Another reading: {says}.";

    protected override string Bearers(string bearers) => $"Responsible: {bearers}";

    protected override string Judges(string judges) => $"Judged by: {judges}";
}
