using Overenskommelse.Regions;

namespace Overenskommelse.Laws.Fillings;

/// <summary>What a text speaks of by name, whether or not the facts do.</summary>
internal sealed record Spoken(ValueList<PartyId> Parties, ValueList<GroupId> Groups, OfficeId Office, OrganisationId Organisation)
{
    private static readonly Spoken North = new(
        [Norrbotten.Samforma, Norrbotten.Region, Norrbotten.County],
        [Norrbotten.LeadershipGroup, Norrbotten.DevelopmentGroup],
        Norrbotten.MeetingLeaders,
        Norrbotten.SamformaOffice);

    private static readonly Spoken West = new(
        [Halland.Region, Halland.CivilSociety], [Halland.NetworkGroup], Halland.ProcessLeader, Halland.EducationAssociation);

    public bool IsNorth => ReferenceEquals(this, North);

    /// <summary>The group that appoints, reports and arranges.</summary>
    public GroupId Leading => Groups[0];

    public static Spoken Of(RuleSet rules) => rules.Id == Norrbotten.Rules.Id ? North : West;
}
