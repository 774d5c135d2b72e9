namespace Overenskommelse.Regions;

/// <summary>Norrbotten: the rules of “Stödstruktur för överenskommelsen”, published by Samforma, in the order of the text.</summary>
public static partial class Norrbotten
{
    /// <summary>The rules, in the order of the text.</summary>
    public static RuleSet Rules => Written.Value;

    private static RuleSet Write() => new(
        new RuleSetId("norrbotten"),
        new Text("Överenskommelsen i Norrbotten", "The Norrbotten compact"),
        [NorrbottenText.Document],
        Words,
        [.. OnTheLeadershipGroup, .. OnTheDevelopmentGroup, .. OnMeetingPlaces]);
}
